// Three who do not exist, for the page about the gallery where the owner has no ambassadors.
// Their ids, which name pictures and addresses, are no one else's: check.js sees to it.

export default [
  {
    id: 'exempel-a',
    name: 'Exempel A',
    role: { sv: 'rektor', en: 'head teacher' },
    pledge: {
      sv: 'Varje termin går jag själv igenom med personalen hur vi frågar en elev om våld hemma.',
      en: 'Every term I go through with the staff myself how we ask a pupil about violence at home.',
    },
    portrait: { seed: 1, age: 'middle', clothes: 'blazer' },
  },
  {
    id: 'exempel-b',
    name: 'Exempel B',
    role: { sv: 'fotbollstränare', en: 'football coach' },
    pledge: {
      sv: 'När killarna talar illa om tjejer stannar jag träningen och tar samtalet direkt.',
      en: 'When the lads talk badly about girls, I stop practice and have the conversation at once.',
    },
    portrait: { seed: 7, age: 'young', clothes: 'tracksuit' },
  },
  {
    id: 'exempel-c',
    name: 'Exempel C',
    role: { sv: 'snickare', en: 'carpenter' },
    pledge: {
      sv: 'På bygget säger jag emot skämten om frugan, även när jag är ensam om det.',
      en: 'On the building site I speak up against jokes about the wife, even when I am alone in doing so.',
    },
    portrait: { seed: 117, age: 'middle', clothes: 'check' },
  },
];
