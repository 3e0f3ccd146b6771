/**
 * Made-up lines that show the hours in every state, whatever the time: one is open and one closed, one opens later today
 * and one tomorrow. They have no number, so that nobody can take them for lines to call.
 */
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const spells = [
  ['00:00', '12:00'],
  ['12:00', '24:00'],
  ['00:00', '00:05'],
  ['23:55', '24:00'],
];

const line = ([open, close], index) => ({
  id: `exempel-${index + 1}`,
  name: `EXEMPEL ${index + 1}`,
  kind: 'chat',
  audience: ['exempel'],
  url: 'https://example.org/',
  hours: { chat: [{ days: week, open, close }] },
  hoursConfidence: 'high',
  confidence: 'high',
  sources: ['example'],
  lastSource: '2026-11-25',
});

/** Newer than what the widgets carry, else they would not take it. */
const dayAfter = (date) => new Date(Date.parse(date) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

export default {
  data: { permalink: '/oversattning/exempel.json', eleventyExcludeFromCollections: true },
  render: ({ helplines }) =>
    JSON.stringify({
      checked: dayAfter(helplines.checked),
      timezone: 'Europe/Stockholm',
      sources: { example: { what: 'Made up, to show the words', publisher: 'hamn', date: '2026-11-25' } },
      lines: spells.map(line),
    }),
};
