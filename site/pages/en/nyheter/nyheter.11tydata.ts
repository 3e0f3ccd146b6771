import type { PageData } from '../../../eleventy.types.ts';

export default {
  isNews: true,
  layout: 'news.njk',
  permalink: ({ page }: PageData) => `/en/news/${page.fileSlug}/`,
};
