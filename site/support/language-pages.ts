import type { HelplinesFile } from '../../widgets/data/index.ts';
import { wording } from './phrases.ts';
import type { SupportLanguage } from './support-languages.ts';
import { sure } from '../shared/sure.ts';

/** The data of a page: its language, and the helplines. */
interface Subject {
  supportLanguage: SupportLanguage;
  helplines: HelplinesFile;
}

/** A support page in each language, `/stod/<language>/`, a translation of the Swedish and English ones. */
export default {
  key: '/stod',
  permalink: ({ supportLanguage }: Subject) => `/stod/${supportLanguage.code}/`,
  header: 'support/header-language.njk',
  exitLimits: 'support/exit-limits-language.njk',
  footer: 'support/footer-language.njk',
  eleventyComputed: {
    lang: ({ supportLanguage }: Subject) => supportLanguage.code,
    title: ({ supportLanguage }: Subject) => supportLanguage.name,
    description: ({ supportLanguage, helplines }: Subject) => {
      const line = helplines.lines.find(({ id }) => id === 'kvinnofridslinjen');
      const { name, phone } = sure(line, 'kvinnofridslinjen');
      const number = sure(phone, 'kvinnofridslinjen: phone').display;
      return `${wording(supportLanguage, 'emergency', 'emergencyNumber', 'emergencyCall').text} · 112 · ${name} ${number}`;
    },
  },
};
