// Eleventy alone, as its documentation begins.
export const config = {
  dir: { input: 'pages', includes: '../includes', data: '../data', output: 'out' },
  markdownTemplateEngine: 'njk',
  htmlTemplateEngine: 'njk',
};
