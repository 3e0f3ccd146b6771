export default {
  layout: 'platform.njk',
  hasCode: true,
  eleventyComputed: { permalink: ({ page }) => `/en/build/${page.fileSlug}/` },
};
