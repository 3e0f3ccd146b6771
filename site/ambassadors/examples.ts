// Three made-up people for the gallery's own page, for an owner without ambassadors. check.ts reserves their ids, which
// name pictures and addresses.
import type { Person } from './types.ts';

const examples: Person[] = [
  {
    id: 'exempel-a',
    name: 'Exempel A',
    role: { sv: 'rektor', en: 'head teacher' },
    pledge: {
      sv: 'Varje termin går jag själv igenom med personalen hur vi frågar en elev om våld hemma.',
      en: 'Every term I go through with the staff myself how we ask a pupil about violence at home.',
    },
    portrait: {
      drawing: 'exempel-a.svg',
      alt: {
        sv: 'Tecknat porträtt: man med grått hår med korta sidor och skägg, i kavaj',
        en: 'Drawn portrait: man with grey hair with short sides and a beard, in a jacket',
      },
    },
  },
  {
    id: 'exempel-b',
    name: 'Exempel B',
    role: { sv: 'fotbollstränare', en: 'football coach' },
    pledge: {
      sv: 'När killarna talar illa om tjejer stannar jag träningen och tar samtalet direkt.',
      en: 'When the lads talk badly about girls, I stop practice and have the conversation at once.',
    },
    portrait: {
      drawing: 'exempel-b.svg',
      alt: {
        sv: 'Tecknat porträtt: man med mössa och glasögon, i träningsjacka',
        en: 'Drawn portrait: man with a knitted hat and glasses, in a tracksuit top',
      },
    },
  },
  {
    id: 'exempel-c',
    name: 'Exempel C',
    role: { sv: 'snickare', en: 'carpenter' },
    pledge: {
      sv: 'På bygget säger jag emot skämten om frugan, även när jag är ensam om det.',
      en: 'On the building site I speak up against jokes about the wife, even when I am alone in doing so.',
    },
    portrait: {
      drawing: 'exempel-c.svg',
      alt: {
        sv: 'Tecknat porträtt: man med långt svart hår, kort skägg och glasögon, i rutig skjorta',
        en: 'Drawn portrait: man with long black hair, a short beard and glasses, in a checked shirt',
      },
    },
  },
];

export default examples;
