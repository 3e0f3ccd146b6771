import type { Review, ReviewHomes, ReviewTexts } from './reviews.ts';

/** The data of a page, with its texts. */
interface Subject {
  review: Review;
  home: ReviewHomes;
  texts: ReviewTexts;
}

/** One page for each language, in Swedish and in English. */
export default {
  permalink: ({ review, home }: Subject) => `${home[review.lang]}${review.language.code}/`,
  eleventyComputed: {
    lang: ({ review }: Subject) => review.lang,
    title: ({ review, texts }: Subject) => `${review.language.name}: ${texts[review.lang].title.toLowerCase()}`,
    description: ({ review, texts }: Subject) => texts[review.lang].description,
  },
};
