import type { Goal } from './check.ts';

/** Made-up goals for the demonstration. */
const goals: Goal[] = [
  {
    id: 'exempel-1',
    title: {
      sv: 'Exempel 1: alla kommuner har kartlagt våldet',
      en: 'Example 1: every municipality has surveyed the violence',
    },
    responsible: { sv: 'Exempelmyndigheten', en: 'The example authority' },
    progress: { reached: 5, of: 12, unit: { sv: 'kommuner', en: 'municipalities' }, date: '2026-01-31' },
  },
  {
    id: 'exempel-2',
    title: {
      sv: 'Exempel 2: all personal i skolan har gått en utbildning',
      en: 'Example 2: all staff in schools have been trained',
    },
    text: {
      sv: 'Också vikarier och fritidspersonal.',
      en: 'Substitutes and after-school staff too.',
    },
  },
];

export default goals;
