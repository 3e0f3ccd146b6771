import type { PageData } from '../../../generator/eleventy.types.ts';

export default {
  layout: 'platform.njk',
  hasCode: true,
  eleventyComputed: { permalink: ({ page }: PageData) => `/en/build/${page.fileSlug}/` },
};
