/** A page of support in each language, `/stod/<language>/`, a twin of the Swedish and English ones. */
export default {
  key: '/stod',
  header: 'partials/header-language.njk',
  footer: 'partials/footer-language.njk',
  eleventyComputed: {
    lang: ({ tongue }) => tongue.code,
    title: ({ tongue }) => tongue.name,
    description: ({ tongue }) => (tongue.phrases.emergency ?? tongue.phrases.emergencyCall).text,
    // English has a page of its own, in full; this one is for those who look for it beside the other languages.
    noindex: ({ tongue }) => tongue.code === 'en',
    permalink: ({ tongue }) => `/stod/${tongue.code}/`,
  },
};
