/** One page for each language, in Swedish and in English. */
export default {
  permalink: ({ review, home }) => `${home[review.lang]}${review.language.code}/`,
  eleventyComputed: {
    lang: ({ review }) => review.lang,
    title: ({ review, texts }) => `${review.language.name}: ${texts[review.lang].title.toLowerCase()}`,
    description: ({ review, texts }) => texts[review.lang].description,
    pasted: ({ review }) => `hamn.${review.language.code}.js`,
  },
};
