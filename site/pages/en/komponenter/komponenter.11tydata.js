export default {
  layout: 'widget.njk',
  hasCode: true,
  eleventyComputed: { permalink: ({ page }) => `/en/components/${page.fileSlug}/` },
};
