/** One page for each municipality that the site is about. */
export default {
  permalink: ({ municipality }) => `/en/support/${municipality.slug}/`,
  eleventyComputed: {
    title: ({ municipality }) => `Support in ${municipality.fullName}`,
    description: ({ municipality }) =>
      `Where to turn in ${municipality.fullName}, and numbers that answer day and night.`,
  },
};
