// The facts in `widgets/facts`: they fit their schemas, and mistakes in them stop the build.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sure } from '../../site/shared/sure.ts';
import { problemsInDays, problemsInHelplines } from '../../widgets/check/beyond.ts';
import { problemsInShape, type Problem } from '../../widgets/check/schema.ts';
import type { HelplinesWritten, WrittenLine } from '../../widgets/data/written.ts';
import { readJson } from '../support/built.ts';
import { put } from './spoil.ts';

const readHelplines = () => readJson<HelplinesWritten>('widgets/facts/helplines.json');
const sentencesOf = (problems: Iterable<Problem>): string[] =>
  [...problems].map(([path, problem]) => `${path.join('.')}: ${problem}`);

const lineOf = ({ lines }: HelplinesWritten, id: string): WrittenLine =>
  sure(
    lines.find((line) => line.id === id),
    id,
  );
const bris = (file: HelplinesWritten): WrittenLine => lineOf(file, 'bris');

const index = readHelplines().lines.findIndex(({ id }) => id === 'bris');
const days = { checked: '2026-11-29', allChecked: '2026-11-29' };

describe('the facts fit their schema:', () => {
  for (const name of ['checked', 'counties', 'municipalities', 'helplines'])
    it(name, () => assert.deepEqual(problemsInShape(readJson(`widgets/facts/${name}.json`), name), []));
});

describe('a line stops the build with', () => {
  const notHours = [
    ...['mån 09:00-19:00', 'fri-mon 09:00-19:00', 'mon 9-19', 'mon', ' 09:00-19:00', 'mon, 09:00-19:00', ''],
    ...['x 09:00-19:00', 'mon 09:00-25:00', 'mon 09:00-09:00', 'mon 09.00-19.00', 'Always'],
  ];
  const cases: [change: (line: WrittenLine) => unknown, expected: string][] = [
    [(line) => put(line, { phone: 116111 }), 'phone: 116111; expected a text'],
    [(line) => put(line, { kind: 'shop' }), "kind: 'shop'; expected one of emergency, authority, "],
    [(line) => put(line, { groups: ['young', 'all'] }), "groups.1: 'all'; expected one of exposed, "],
    [
      (line) => put(line, { url: 'http://example.se/' }),
      "url: 'http://example.se/'; expected an address that begins with https",
    ],
    [(line) => Reflect.deleteProperty(line, 'sources'), 'sources: missing'],
    [(line) => put(line, { sources: [] }), 'sources: []; expected at least one'],
    [(line) => Reflect.deleteProperty(line, 'audienceEn'), 'audienceEn: missing'],
    [(line) => put(line, { lastSorce: '' }), ': lastSorce: unknown; did you mean lastSource?'],
    [(line) => put(line.hours, { fax: 'always' }), 'hours: fax: unknown; expected one of phone, chat, sms'],
    [
      (line) => put(line, { hoursExceptions: [{ months: ['13'] }] }),
      "hoursExceptions.0.months.0: '13'; expected a month",
    ],
    [(line) => put(line, { hoursExceptions: [{ phone: 'always' }] }), 'hoursExceptions.0.from: missing'],
    ...notHours.map((hours): [(line: WrittenLine) => unknown, string] => [
      (line) => put(line.hours, { chat: hours }),
      `hours.chat: '${hours}'; expected always, or days from mon`,
    ]),
    [(line) => put(line.hours, { chat: ['mon 09:00-10:00', 'mon'] }), "hours.chat.1: 'mon'; expected always, or days"],
    [(line) => put(line.hours, { chat: [] }), 'hours.chat: []; expected at least one'],
  ];
  for (const [change, expected] of cases) {
    it(expected, () => {
      const file = readHelplines();
      change(bris(file));
      const found = sentencesOf(problemsInShape(file, 'helplines'));
      const start = expected.startsWith(':') ? `lines.${index}${expected}` : `lines.${index}.${expected}`;
      assert.ok(found[0]?.startsWith(start), found.join('\n') || 'it was taken');
    });
  }

  it('no usual way of writing hours', () => {
    for (const hours of [
      'always',
      'mon 09:00-19:00',
      'mon-tue,sat 00:00-24:00',
      'sun 21:00-06:00',
      ['mon-sun 09:00-10:00', 'fri 11:00-12:00'],
    ]) {
      const file = readHelplines();
      put(bris(file), { hours: { phone: hours }, hoursExceptions: [{ months: ['06'], phone: hours, chat: [] }] });
      assert.deepEqual(problemsInShape(file, 'helplines'), [], String(hours));
    }
  });
});

describe('a file of helplines stops the build:', () => {
  const notDays = ['2026-02-30', '2026-13-01', '2026-13', '2026-04-31', '0206-01-01', '2026-1-5', '5/1 2026'];
  const cases: [change: (file: HelplinesWritten) => unknown, expected: string][] = [
    [(file) => file.lines.push(bris(file)), 'lines.31.id: appears twice; expected it once'],
    [
      (file) => put(bris(file).sources, { 0: 'hearsay' }),
      `lines.${index}.sources.0: hearsay; expected the id of an entry in sources`,
    ],
    [(file) => put(bris(file).sources, { 0: 'toString' }), `lines.${index}.sources.0: toString; expected the id`],
    [
      (file) => put(bris(file), { lastSource: '2026-11-28' }),
      `lines.${index}.lastSource: 2026-11-28; expected the day of its newest source, 2026-06-05`,
    ],
    [(file) => put(bris(file), { lastSource: 'undated' }), `lines.${index}.lastSource: undated; expected the day`],
    [
      (file) => put(lineOf(file, 'nch-stodtelefon'), { lastSource: '2026-11-28' }),
      'lines.11.lastSource: 2026-11-28; expected "undated", since no source of it has a day',
    ],
    ...notDays.map((date): [(file: HelplinesWritten) => unknown, string] => [
      (file) => put(file.sources['boj-faq'], { date }),
      `sources.boj-faq.date: ${date}; expected a day from 1990 on such as 2026-11-23, or its month or year`,
    ]),
    [
      (file) => put(file.sources['boj-faq'], { date: '2026-11-30' }),
      'sources.boj-faq.date: 2026-11-30; expected no day after checked in checked.json, 2026-11-29',
    ],
  ];
  for (const [change, expected] of cases) {
    it(expected, () => {
      const file = readHelplines();
      change(file);
      const found = sentencesOf(problemsInHelplines(file, days));
      assert.ok(
        found.some((each) => each.startsWith(expected)),
        found.join('\n'),
      );
    });
  }

  it('not for a source of a year, a month or a day', () => {
    for (const date of ['2024', '2024-04', '2024-02-29', '2026-11-29']) {
      const file = readHelplines();
      put(file.sources['gov-2024-03-line'], { date });
      assert.deepEqual(sentencesOf(problemsInHelplines(file, days)), [], date);
    }
  });
});

describe('the days of the check stop the build:', () => {
  const cases: [changed: object, expected: string][] = [
    ...['2026-02-30', '2062-11-23', '0206-11-23', '2026-12-01', 'today'].map((day): [object, string] => [
      { checked: day },
      `checked: ${day}; expected a day from 1990 to today`,
    ]),
    [{ checked: '2026-11-28' }, 'allChecked: 2026-11-29; expected no day after checked, 2026-11-28'],
  ];
  for (const [changed, expected] of cases) {
    it(expected, () => {
      const found = sentencesOf(problemsInDays({ ...days, ...changed }, '2026-11-30'));
      assert.ok(found[0]?.startsWith(expected), found.join('\n'));
    });
  }
});
