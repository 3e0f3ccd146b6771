import type { ShownMunicipality } from '../../municipalities/municipalities.ts';

/** The data of a page. */
interface Subject {
  municipality: ShownMunicipality;
}

/** One page for each municipality of the site. */
export default {
  permalink: ({ municipality }: Subject) => `/stod/${municipality.slug}/`,
  eleventyComputed: {
    title: ({ municipality }: Subject) => `Stöd i ${municipality.fullName}`,
    description: ({ municipality }: Subject) =>
      `Vart du vänder dig i ${municipality.fullName}, och nummer som svarar dygnet runt.`,
  },
};
