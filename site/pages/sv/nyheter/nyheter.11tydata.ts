export default {
  isNews: true,
  layout: 'news.njk',
};
