/** Each widget as a bare page, for an iframe. */
export default {
  eleventyComputed: {
    title: ({ widget, lang }) => widget.title[lang],
    description: ({ widget, lang }) => widget.purpose[lang],
    permalink: ({ widget }) => `/embed/${widget.name}/`,
  },
};
