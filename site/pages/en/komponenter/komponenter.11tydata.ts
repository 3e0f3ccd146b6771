import type { PageData } from '../../../eleventy.types.ts';

export default {
  layout: 'widget.njk',
  hasCode: true,
  eleventyComputed: { permalink: ({ page }: PageData) => `/en/components/${page.fileSlug}/` },
};
