/** One page for each municipality that the site is about. */
export default {
  permalink: ({ municipality }) => `/stod/${municipality.slug}/`,
  eleventyComputed: {
    title: ({ municipality }) => `Stöd i ${municipality.fullName}`,
    description: ({ municipality }) =>
      `Vart du vänder dig i ${municipality.fullName}, och nummer som svarar dygnet runt.`,
  },
};
