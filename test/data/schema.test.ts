// The published schemas and the small check that runs in the browser must say the same of the same data.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { isHelplinesFile, isMunicipalityFile } from '../../widgets/data/check.ts';
import { problemsInContacts, problemsInDays, problemsInHelplines } from '../../widgets/check/beyond.ts';
import { problemsInShape } from '../../widgets/check/schema.ts';
import { publishHelplines, publishMunicipalities } from '../../widgets/data/index.ts';

const { problemsInHelplines, problemsInMunicipality, publishHelplines, publishMunicipalities } =
  await importBuiltData();

const isDay = (text: string) => new Date(text).toJSON()?.startsWith(text) ?? false;
const compiled = (name: string) =>
  new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, formats: { date: isDay } }).compile(
    JSON.parse(readFileSync(`dist/data/${name}.schema.json`, 'utf8')),
  );

const helplines = publishHelplines();
const municipality = sure(
  publishMunicipalities().find(({ code }) => code === '0883'),
  '0883',
);
Object.assign(municipality, {
  switchboard: { name: 'Växel', confidence: 'high', sources: ['vastervik-vald'] },
  visit: { street: 'Exempelgatan 1', locality: 'Västervik' },
  email: 'exempel@example.se',
});

const lineOf = (file: HelplinesFile, id: string): PublishedHelpline =>
  sure(
    file.lines.find((line) => line.id === id),
    id,
  );
const kvinnofrid = (file: HelplinesFile) => lineOf(file, 'kvinnofridslinjen');

/** Sets fields of an entry, to whatever the types allow or not. */
const put = (entry: object | undefined, fields: object) => Object.assign(sure(entry, 'the entry'), fields);
/** Takes a field away. */
const cut = <Entry extends object>(entry: Entry | undefined, field: keyof Entry) =>
  Reflect.deleteProperty(sure(entry, 'the entry'), field);

/** Spoils a file, or gives what takes its place. */
type Spoil<File> = (file: File) => unknown;

/** What goes wrong when people or machines edit such a file. */
const spoiltHelplines: Record<string, Spoil<HelplinesFile>> = {
  'no file': () => null,
  'a list for a file': () => [],
  'no check date': (file) => cut(file, 'checked'),
  'a check date in words': (file) => put(file, { checked: 'yesterday' }),
  'a day that no calendar has': (file) => put(file, { checked: '2026-02-30' }),
  'a number for a check date': (file) => put(file, { checked: 20261123 }),
  'no lines': (file) => cut(file, 'lines'),
  'an empty list of lines': (file) => put(file, { lines: [] }),
  'lines by name': (file) => put(file, { lines: { bris: file.lines[0] } }),
  'a line that is null': (file) => put(file, { lines: [...file.lines, null] }),
  'endless lines': (file) =>
    put(file, { lines: Array.from({ length: 501 }, (_, index) => ({ ...file.lines.at(0), id: `${index}` })) }),
  'no sources': (file) => cut(file, 'sources'),
  'a source without a title': (file) => cut(file.sources['gov-2025-04'], 'title'),
  'a source with a script for an address': (file) => put(file.sources['gov-2025-04'], { url: 'javascript:alert(1)' }),
  'an id with markup': (file) => put(kvinnofrid(file), { id: '<b>' }),
  'no id': (file) => cut(kvinnofrid(file), 'id'),
  'no name': (file) => cut(kvinnofrid(file), 'name'),
  'an empty name': (file) => put(kvinnofrid(file), { name: '' }),
  'an endless name': (file) => put(kvinnofrid(file), { name: 'a'.repeat(2001) }),
  'an unknown kind': (file) => put(kvinnofrid(file), { kind: 'shop' }),
  'an audience that is a text': (file) => put(kvinnofrid(file), { audience: 'alla' }),
  'an unknown group': (file) => put(kvinnofrid(file), { groups: ['everyone'] }),
  'a number that is a text': (file) => put(kvinnofrid(file), { phone: '116 016' }),
  'a number without digits': (file) => put(kvinnofrid(file), { phone: { display: 'ring', tel: 'ring' } }),
  'a number with a letter in its link': (file) => put(kvinnofrid(file).phone, { tel: '11601b' }),
  'a number without its link': (file) => cut(kvinnofrid(file).phone, 'tel'),
  'a number that is too long': (file) =>
    put(kvinnofrid(file), { phone: { display: '1'.repeat(17), tel: '1'.repeat(17) } }),
  'an international form without its plus': (file) => put(kvinnofrid(file).formerPhone, { e164: '4620505050' }),
  'an sms without digits': (file) => put(lineOf(file, 'bris').sms, { display: 'sms' }),
  'a web page without encryption': (file) => put(kvinnofrid(file), { url: 'http://example.se/' }),
  'a web page that is a script': (file) => put(kvinnofrid(file), { url: 'javascript:alert(1)' }),
  'hours of an unknown channel': (file) => put(kvinnofrid(file).hours, { fax: kvinnofrid(file).hours?.chat }),
  'hours without days': (file) => put(kvinnofrid(file).hours?.chat?.[0], { days: [] }),
  'hours on an unknown day': (file) => put(kvinnofrid(file).hours?.chat?.[0], { days: ['måndag'] }),
  'hours at 25 o’clock': (file) => put(kvinnofrid(file).hours?.chat?.[0], { open: '25:00' }),
  'hours at 24.30': (file) => put(kvinnofrid(file).hours?.chat?.[0], { close: '24:30' }),
  'hours with a point': (file) => put(kvinnofrid(file).hours?.chat?.[0], { open: '15.00' }),
  'hours without a close': (file) => cut(kvinnofrid(file).hours?.chat?.[0], 'close'),
  'a season without a part of the year': (file) =>
    cut(lineOf(file, 'brottsofferjouren').hoursExceptions?.[0], 'months'),
  'a season in a thirteenth month': (file) =>
    put(lineOf(file, 'brottsofferjouren').hoursExceptions?.[0], { months: ['13'] }),
  'a season from no day': (file) => put(lineOf(file, 'jourhavande-kompis').hoursExceptions?.[0], { from: '06-32' }),
  'a season of a year in words': (file) =>
    put(lineOf(file, 'jourhavande-kompis').hoursExceptions?.[0], { year: 'i år' }),
  'an unknown confidence': (file) => put(kvinnofrid(file), { hoursConfidence: 'sure' }),
  'free of charge in words': (file) => put(kvinnofrid(file), { freeOfCharge: 'ja' }),
  'a phone bill without a value': (file) => put(kvinnofrid(file), { onPhoneBill: {} }),
  'languages that are no text': (file) => put(kvinnofrid(file), { interpreting: ['sv'] }),
  'another way without a name': (file) => put(lineOf(file, '112').altChannels, { 0: {} }),
  'a line without confidence': (file) => cut(kvinnofrid(file), 'confidence'),
  'a line without sources': (file) => put(kvinnofrid(file), { sources: [] }),
  'a line without a date': (file) => cut(kvinnofrid(file), 'lastSource'),
};

const spoiltMunicipality: Record<string, Spoil<MunicipalityFile>> = {
  'no file': () => null,
  'no check date': (file) => cut(file, 'checked'),
  'a day that no calendar has': (file) => put(file, { checked: '2027-13-01' }),
  'a code without its zero': (file) => put(file, { code: '883' }),
  'a code that is a number': (file) => put(file, { code: 883 }),
  'no name': (file) => cut(file, 'fullName'),
  'a county in words': (file) => put(file, { county: 'Kalmar' }),
  'a domain with a path': (file) => put(file, { domain: 'vastervik.se/x' }),
  'a page that is a script': (file) => put(file, { violencePage: 'javascript:alert(1)' }),
  'an e-mail address with a header in it': (file) => put(file, { email: 'a@b.se?bcc=c@d.se' }),
  'an address without a street': (file) => cut(file.visit, 'street'),
  'services that are no list': (file) => put(file, { socialServices: file.socialServices?.[0] }),
  'a service without a name': (file) => cut(file.socialServices?.[0], 'name'),
  'a service with a number that is a text': (file) => put(file.socialServices?.[0], { phone: '010-355 51 26' }),
  'a service without sources': (file) => cut(file.outOfHours, 'sources'),
  'a shelter open at 25 o’clock': (file) => put(file.shelters?.[0]?.hours?.phone?.[0], { open: '25:00' }),
  'a switchboard in words': (file) => put(file, { switchboard: 'växeln' }),
  'no sources': (file) => cut(file, 'sources'),
};

/** What no schema can say, so that only the check finds it. */
const beyondSchema: Record<string, Spoil<HelplinesFile>> = {
  'a link that dials another number than it shows': (file) => put(kvinnofrid(file).phone, { tel: '116017' }),
  'an international form of a short number': (file) => put(kvinnofrid(file).phone, { e164: '+46116016' }),
  'an international form of another number': (file) => put(kvinnofrid(file).formerPhone, { e164: '+4620505051' }),
  'an sms to another number than it shows': (file) => put(lineOf(file, 'bris').sms, { tel: '116112' }),
  'an id that stands twice': (file) => file.lines.push(...file.lines.slice(0, 1)),
  'a source that is not described': (file) => kvinnofrid(file).sources.push('hearsay'),
  'a source named as any object has it': (file) => kvinnofrid(file).sources.push('toString'),
  'hours that end as they begin': (file) => put(kvinnofrid(file).hours?.chat?.[0], { close: '15:00' }),
};

function spoil<File extends object>(file: File, change: Spoil<File>): unknown {
  const copy = structuredClone(file);
  const result = change(copy);
  return result === null || (Array.isArray(result) && !result.length) ? result : copy;
}

for (const [name, file, isRight, mutations] of [
  ['helplines', helplines, isHelplinesFile, spoiltHelplines],
  ['municipality', municipality, isMunicipalityFile, spoiltMunicipality],
]) {
  describe(`${name}.schema.json and check.ts`, () => {
    const validate = compiled(name);

    it('both take the data as it is published', () => {
      assert.ok(validate(JSON.parse(JSON.stringify(file))), JSON.stringify(validate.errors));
      assert.ok(isRight(file));
    });

    for (const [what, change] of Object.entries(mutations)) {
      it(`both refuse ${what}`, () => {
        const spoilt = spoil(file, change);
        assert.equal(isRight(spoilt), false, 'check.ts');
        assert.equal(validate(spoilt), false, 'the schema');
      });
    }
  });
}
agreeOn('helplines', helplines, problemsInHelplines, spoiltHelplines);
agreeOn('municipality', municipality, problemsInMunicipality, spoiltMunicipality);

describe('every municipality', () => {
  it('is published as its schema says', () => {
    const validate = compiled('municipality');
    for (const file of publishMunicipalities()) {
      assert.ok(validate(file), `${file.code}: ${JSON.stringify(validate.errors)}`);
      assert.ok(isMunicipalityFile(file));
    }
  });
});

describe('check.ts alone', () => {
  for (const [what, change] of Object.entries(beyondSchema)) {
    it(`refuses ${what}`, () => assert.equal(isHelplinesFile(spoil(helplines, change)), false));
  }
});

const read = (name) => JSON.parse(readFileSync(`widgets/facts/${name}.json`, 'utf8'));
const told = (problems) => [...problems].map(([path, problem]) => `${path.join('.')}: ${problem}`);

describe('the facts as they are written', () => {
  const bris = (file) => lineOf(file, 'bris');
  const contactOf = (file, code) => file.contacts.find((each) => each.code === code);
  const index = read('helplines').lines.findIndex(({ id }) => id === 'bris');

  for (const [name, schema = name] of [
    ['checked'],
    ['counties'],
    ['municipalities'],
    ['helplines'],
    ['contacts/08', 'contacts'],
  ])
    it(`fit their schema: ${name}`, () => assert.deepEqual(problemsInShape(read(name), schema), []));

  for (const [change, expected] of [
    [(line) => (line.phone = 116111), 'phone: 116111; expected a text'],
    [(line) => (line.kind = 'shop'), "kind: 'shop'; expected one of emergency, authority, "],
    [(line) => (line.groups = ['young', 'all']), "groups.1: 'all'; expected one of exposed, "],
    [
      (line) => (line.url = 'http://example.se/'),
      "url: 'http://example.se/'; expected an address that begins with https",
    ],
    [(line) => delete line.sources, 'sources: missing'],
    [(line) => (line.sources = []), 'sources: []; expected at least one'],
    [(line) => delete line.audienceEn, 'audienceEn: missing'],
    [(line) => (line.lastSorce = ''), ': lastSorce: unknown; did you mean lastSource?'],
    [(line) => (line.hours.fax = 'always'), 'hours: fax: unknown; expected one of phone, chat, sms'],
    [(line) => (line.hoursExceptions = [{ months: ['13'] }]), "hoursExceptions.0.months.0: '13'; expected a month"],
    [(line) => (line.hoursExceptions = [{ phone: 'always' }]), 'hoursExceptions.0.from: missing'],
    ...[
      ...['mån 09:00-19:00', 'fri-mon 09:00-19:00', 'mon 9-19', 'mon', ' 09:00-19:00', 'mon, 09:00-19:00', ''],
      ...['x 09:00-19:00', 'mon 09:00-25:00', 'mon 09:00-09:00', 'mon 09.00-19.00', 'Always'],
    ].map((hours) => [
      (line) => (line.hours.chat = hours),
      `hours.chat: '${hours}'; expected always, or days from mon`,
    ]),
    [(line) => (line.hours.chat = ['mon 09:00-10:00', 'mon']), "hours.chat.1: 'mon'; expected always, or days"],
    [(line) => (line.hours.chat = []), 'hours.chat: []; expected at least one'],
  ]) {
    it(`stop the build for a line with ${expected}`, () => {
      const file = read('helplines');
      change(bris(file));
      const found = told(problemsInShape(file, 'helplines'));
      const start = expected.startsWith(':') ? `lines.${index}${expected}` : `lines.${index}.${expected}`;
      assert.ok(found[0]?.startsWith(start), found.join('\n') || 'it was taken');
    });
  }

  it('take hours in each way that people write them', () => {
    for (const hours of [
      'always',
      'mon 09:00-19:00',
      'mon-tue,sat 00:00-24:00',
      'sun 21:00-06:00',
      ['mon-sun 09:00-10:00', 'fri 11:00-12:00'],
    ]) {
      const file = read('helplines');
      bris(file).hours = { phone: hours };
      bris(file).hoursExceptions = [{ months: ['06'], phone: hours, chat: [] }];
      assert.deepEqual(problemsInShape(file, 'helplines'), [], hours);
    }
  });

  const days = { checked: '2026-11-29', allChecked: '2026-11-29' };

  for (const [change, expected] of [
    [(file) => file.lines.push(bris(file)), 'lines.31.id: stands twice; expected it once'],
    [
      (file) => (bris(file).sources[0] = 'hearsay'),
      `lines.${index}.sources.0: hearsay; expected the id of an entry in sources`,
    ],
    [(file) => (bris(file).sources[0] = 'toString'), `lines.${index}.sources.0: toString; expected the id`],
    [
      (file) => (bris(file).lastSource = '2026-11-28'),
      `lines.${index}.lastSource: 2026-11-28; expected the day of its newest source, 2026-06-05`,
    ],
    [(file) => (bris(file).lastSource = 'undated'), `lines.${index}.lastSource: undated; expected the day`],
    [
      (file) => (lineOf(file, 'nch-stodtelefon').lastSource = '2026-11-28'),
      'lines.11.lastSource: 2026-11-28; expected "undated", since no source of it has a day',
    ],
    ...['2026-02-30', '2026-13-01', '2026-13', '2026-04-31', '0206-01-01', '2026-1-5', '5/1 2026'].map((date) => [
      (file) => (file.sources['boj-faq'].date = date),
      `sources.boj-faq.date: ${date}; expected a day from 1990 on such as 2026-11-23, or its month or year`,
    ]),
    [
      (file) => (file.sources['boj-faq'].date = '2026-11-30'),
      'sources.boj-faq.date: 2026-11-30; expected no day after checked in checked.json, 2026-11-29',
    ],
  ]) {
    it(`stop the build: ${expected}`, () => {
      const file = read('helplines');
      change(file);
      assert.ok(
        told(problemsInHelplines(file, days)).some((each) => each.startsWith(expected)),
        told(problemsInHelplines(file, days)).join('\n'),
      );
    });
  }

  it('may have a source of a year, a month or a day', () => {
    for (const date of ['2024', '2024-04', '2024-02-29', '2026-11-29']) {
      const file = read('helplines');
      file.sources['gov-2024-03-line'].date = date;
      assert.deepEqual(told(problemsInHelplines(file, days)), [], date);
    }
  });

  for (const [changed, expected] of [
    ...['2026-02-30', '2062-11-23', '0206-11-23', '2026-12-01', 'today'].map((day) => [
      { checked: day },
      `checked: ${day}; expected a day from 1990 to today`,
    ]),
    [{ checked: '2026-11-28' }, 'allChecked: 2026-11-29; expected no day after checked, 2026-11-28'],
  ]) {
    it(`stop the build: ${expected}`, () => {
      const found = told(problemsInDays({ ...days, ...changed }, '2026-11-30'));
      assert.ok(found[0].startsWith(expected), found.join('\n'));
    });
  }

  const codes = ['0821', '0834', '0840', '0860', '0861', '0862', '0880', '0881', '0882', '0883', '0884', '0885'];
  it('of a county are right', () => assert.deepEqual(told(problemsInContacts(read('contacts/08'), codes, days)), []));

  for (const [change, expected] of [
    [
      (file) => file.contacts.push({ code: '0821' }),
      ['contacts.12.code: stands twice; expected one entry for each municipality'],
    ],
    [
      (file) => file.contacts.push({ code: '0780' }),
      ['contacts.12.code: 0780; expected the code of a municipality in the county'],
    ],
    [
      (file) => (contactOf(file, '0821').outOfHours = 'jouren'),
      ['contacts.0.outOfHours: jouren; expected a service, or the id of one in services'],
    ],
    [
      (file) => (contactOf(file, '0860').shelters[0] = 'jouren'),
      ['contacts.3.shelters.0: jouren; expected a service, or the id of one in services'],
    ],
    [
      (file) => (file.services.jouren = { name: 'Jouren', sources: ['region-2023'] }),
      ['services.jouren: no municipality has it; expected its id in an entry of contacts'],
    ],
    [
      (file) => (file.services.sydostjouren.sources[0] = 'hearsay'),
      [
        'services.sydostjouren.sources.0: hearsay; expected the id of an entry in sources',
        'sources.vastervik-jour: no service names it; expected its id in the sources of one',
      ],
    ],
    [
      (file) => (contactOf(file, '0883').socialServices[2].sources[0] = 'hearsay'),
      ['contacts.9.socialServices.2.sources.0: hearsay; expected the id of an entry in sources'],
    ],
  ]) {
    it(`stop the build: ${expected[0]}`, () => {
      const file = read('contacts/08');
      change(file);
      assert.deepEqual(told(problemsInContacts(file, codes, days)), expected);
    });
  }

  it('stop the build for a service without a source, confidence or a known field', () => {
    const file = read('contacts/08');
    const { switchboard } = contactOf(file, '0880');
    delete switchboard.sources;
    delete file.services.sydostjouren.confidence;
    contactOf(file, '0883').socialServices[0].fone = '010-355 51 26';
    contactOf(file, '0883').socialServices[1] = 12;
    assert.deepEqual(told(problemsInShape(file, 'contacts')).sort(), [
      'contacts.6.switchboard.sources: missing',
      'contacts.9.socialServices.0: fone: unknown; did you mean phone?',
      'contacts.9.socialServices.1: 12; expected a service, or the id of one',
      'services.sydostjouren.confidence: missing',
    ]);
  });
});
