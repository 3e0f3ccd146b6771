/** One page for each municipality of the county. */
export default {
  eleventyComputed: {
    title: ({ municipality }) => `Stöd i ${municipality.fullName}`,
    description: ({ municipality }) =>
      `Vart du vänder dig i ${municipality.fullName}, och nummer som svarar dygnet runt.`,
    permalink: ({ municipality }) => `/stod/${municipality.slug}/`,
  },
};
