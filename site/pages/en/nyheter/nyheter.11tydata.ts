import type { PageData } from '../../../generator/eleventy.types.ts';

export default {
  isNews: true,
  layout: 'news.njk',
  permalink: ({ page }: PageData) => `/en/news/${page.fileSlug}/`,
};
