import type { ShownMunicipality } from '../../municipalities/municipalities.ts';

/** The data of a page. */
interface Subject {
  municipality: ShownMunicipality;
}

/** One page for each municipality of the site. */
export default {
  permalink: ({ municipality }: Subject) => `/en/support/${municipality.slug}/`,
  eleventyComputed: {
    title: ({ municipality }: Subject) => `Support in ${municipality.fullName}`,
    description: ({ municipality }: Subject) =>
      `Where to turn in ${municipality.fullName}, and numbers that answer day and night.`,
  },
};
