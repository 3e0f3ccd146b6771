import type { ShownMunicipality } from '../../municipalities/municipalities.ts';

/** What a page is about. */
interface Subject {
  municipality: ShownMunicipality;
}

/** One page for each municipality that the site is about. */
export default {
  permalink: ({ municipality }: Subject) => `/stod/${municipality.slug}/`,
  eleventyComputed: {
    title: ({ municipality }: Subject) => `Stöd i ${municipality.fullName}`,
    description: ({ municipality }: Subject) =>
      `Vart du vänder dig i ${municipality.fullName}, och nummer som svarar dygnet runt.`,
  },
};
