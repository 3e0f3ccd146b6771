import type { HelplinesFile } from '../../widgets/data/index.ts';
import { wording } from './phrases.ts';
import type { Tongue } from './tongues.ts';
import { sure } from '../shared/sure.ts';

/** What a page is about, and the helplines. */
interface Subject {
  tongue: Tongue;
  helplines: HelplinesFile;
}

/** A page of support in each language, `/stod/<language>/`, a twin of the Swedish and English ones. */
export default {
  key: '/stod',
  permalink: ({ tongue }: Subject) => `/stod/${tongue.code}/`,
  header: 'support/header-language.njk',
  footer: 'support/footer-language.njk',
  eleventyComputed: {
    lang: ({ tongue }: Subject) => tongue.code,
    title: ({ tongue }: Subject) => tongue.name,
    description: ({ tongue, helplines }: Subject) => {
      const line = helplines.lines.find(({ id }) => id === 'kvinnofridslinjen');
      const { name, phone } = sure(line, 'kvinnofridslinjen');
      const number = sure(phone, 'kvinnofridslinjen: phone').display;
      return `${wording(tongue, 'emergency', 'emergencyNumber', 'emergencyCall').text} · 112 · ${name} ${number}`;
    },
  },
};
