export default {
  isNews: true,
  layout: 'news.njk',
  permalink: ({ page }) => `/en/news/${page.fileSlug}/`,
};
