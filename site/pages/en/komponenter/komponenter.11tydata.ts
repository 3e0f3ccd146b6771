import type { PageData } from '../../../generator/eleventy.types.ts';

export default {
  layout: 'widget.njk',
  hasCode: true,
  eleventyComputed: { permalink: ({ page }: PageData) => `/en/components/${page.fileSlug}/` },
};
