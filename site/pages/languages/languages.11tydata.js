import { wording } from '../../_config/phrases.js';

/** A page of support in each language, `/stod/<language>/`, a twin of the Swedish and English ones. */
export default {
  key: '/stod',
  permalink: ({ tongue }) => `/stod/${tongue.code}/`,
  header: 'partials/header-language.njk',
  footer: 'partials/footer-language.njk',
  eleventyComputed: {
    lang: ({ tongue }) => tongue.code,
    title: ({ tongue }) => tongue.name,
    description: ({ tongue, helplines }) => {
      const { name, phone } = helplines.lines.find(({ id }) => id === 'kvinnofridslinjen');
      return `${wording(tongue, 'emergency', 'emergencyNumber', 'emergencyCall').text} · 112 · ${name} ${phone.display}`;
    },
  },
};
