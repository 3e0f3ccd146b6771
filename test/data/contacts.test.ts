// The owner's contacts, contacts.yaml: the demonstration's are right, and each slip in one stops the build with its line.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { z } from 'zod';
import { contacts as begun } from '../../cli/new/owner-files.ts';
import { publishedMunicipalities } from '../../site/municipalities/published.ts';
import { inContacts } from '../../site/owner/contacts.check.ts';
import { contactsSchema } from '../../site/owner/contacts.schema.ts';
import { readContacts } from '../../site/owner/contacts.ts';
import { hoursIn } from '../../site/owner/hours.ts';
import { project } from '../../site/project.ts';
import { isMunicipalityFile } from '../../widgets/data/check.ts';
import { publishMunicipalities } from '../../widgets/data/index.ts';
import { municipalityFiles } from '../samples/municipalities.ts';

/** An example of all that a file may have. The numbers are from the series for fiction. */
const example = `checked: 2026-11-25
services:
  exempeljouren:
    name: Exempeljouren
    phone: 031-390 06 01
    when: kvällar, nätter och helger
    confidence: medium
    sources: [vaxjo]
municipalities:
  0780:
    switchboard:
      name: Växjö kommun
      phone: 031-390 06 02
      confidence: high
      sources: [vaxjo, blad]
    socialServices:
      - name: Exempelmottagningen
        phone: 031-390 06 00
        hours: mån-fre 8.30-16
        hoursConfidence: medium
        hoursExceptions:
          - months: [7]
            hours: [mån-tors 9-12]
          - from: 12-24
            to: 12-31
            year: 2026
            hours: stängt
        email: exempel@example.se
        confidence: medium
        sources: [vaxjo]
    outOfHours: exempeljouren
    email: kommun@example.se
    visit:
      street: Exempelgatan 1
      postalCode: 35232
      locality: Växjö
  '0781':
    checked: 2026-11-26
    outOfHours: exempeljouren
sources:
  vaxjo:
    title: Våld i nära relation
    publisher: Växjö kommun
    url: https://www.example.se/vald
    date: 2026-11-20
  blad:
    title: Ett faktablad
    publisher: Exempelföreningen
    read: 2026-11-21
`;

let folder: string;
/** The file under test. */
const own = () => join(folder, 'contacts.yaml');
before(() => (folder = mkdtempSync(join(tmpdir(), 'contacts-'))));
after(() => rmSync(folder, { recursive: true }));

/** The problems and notes of a file with this text, without its path. */
function found(text: string, output = join(folder, 'no-build')): { problems: string[]; notes: string[] } {
  const file = own();
  writeFileSync(file, text);
  const { problems, notes } = inContacts(file, { isShown: ({ county }) => county === '07', output });
  const short = (all: string[]) => all.map((each) => each.replace(`${file}: `, ''));
  return { problems: short(problems), notes: short(notes) };
}

/** The example with other lines in place of some. */
function changed(...changes: [from: string, to: string][]): string {
  return changes.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from);
    return text.replace(from, to);
  }, example);
}

describe('the contacts of the demonstration', () => {
  it('have no problems', () => {
    const around = { isShown: () => true, output: join(folder, 'no-build') };
    assert.deepEqual(inContacts(project.contacts, around).problems, []);
  });

  it('are published as other people read them', () => {
    for (const file of publishedMunicipalities()) {
      assert.ok(isMunicipalityFile(file), file.code);
      if (municipalityFiles[file.code]) assert.deepEqual(file, municipalityFiles[file.code], file.code);
    }
    assert.equal(publishedMunicipalities().length, 290);
  });

  it('are not in the package', () => {
    for (const file of publishMunicipalities()) assert.deepEqual(file.sources, {}, file.code);
    assert.doesNotMatch(readFileSync('dist/hamn.js', 'utf8'), /sydost|0103555126|010-355/i);
    assert.doesNotMatch(readFileSync('dist/data/municipalities/0883.json', 'utf8'), /phone/);
  });
});

describe('a file of contacts', () => {
  it('may have all of this', () => {
    assert.deepEqual(found(example), { problems: [], notes: [] });
    const contacts = readContacts(own());
    const vaxjo = contacts.get('0780');
    assert.deepEqual([vaxjo?.checked, contacts.get('0781')?.checked], ['2026-11-25', '2026-11-26']);
    assert.deepEqual(vaxjo?.contact.socialServices, [
      {
        name: 'Exempelmottagningen',
        phone: { display: '031-390 06 00', tel: '0313900600', e164: '+46313900600' },
        hours: { phone: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '08:30', close: '16:00' }] },
        hoursExceptions: [
          { months: ['07'], phone: [{ days: ['mon', 'tue', 'wed', 'thu'], open: '09:00', close: '12:00' }] },
          { from: '12-24', to: '12-31', year: 2026, phone: [] },
        ],
        hoursConfidence: 'medium',
        email: 'exempel@example.se',
        confidence: 'medium',
        sources: ['vaxjo'],
      },
    ]);
    assert.deepEqual(vaxjo.contact.visit, { street: 'Exempelgatan 1', postalCode: '35232', locality: 'Växjö' });
    assert.deepEqual(vaxjo.contact.outOfHours, contacts.get('0781')?.contact.outOfHours);
    assert.deepEqual(Object.keys(vaxjo.sources), ['vaxjo', 'blad']);
    assert.equal('read' in (vaxjo.sources.blad ?? {}), false);
  });

  it('may be missing, only comments, or a beginning', () => {
    for (const text of ['# Inget än\n', 'checked: 2026-11-25\nmunicipalities:\n  # Växjö kommer\nsources:\n']) {
      assert.deepEqual(found(text).problems, []);
      assert.equal(readContacts(own()).size, 0);
    }
    assert.equal(readContacts(join(folder, 'none')).size, 0);
  });

  const slips: [what: string, text: () => string, expected: string[]][] = [
    [
      'a municipality twice, with quotation marks and without',
      () => changed(["'0781'", "'0780'"]),
      ['0780: appears twice; expected it once (line 37)'],
    ],
    [
      'a service twice',
      () => changed(['municipalities:', '  exempeljouren:\n    name: B\nmunicipalities:']),
      ['exempeljouren: appears twice; expected it once (line 9)'],
    ],
    [
      'a code that no municipality has',
      () => changed(["'0781'", "'0789'"]),
      ['0789: no municipality has this code; expected one that a municipality has (line 37)'],
    ],
    [
      'a code of three digits',
      () => changed(["'0781'", "'781'"]),
      ['781: expected the four digits of a municipality (line 37)'],
    ],
    [
      'a municipality that the site does not show',
      () => changed(["'0781'", '0880']),
      ['0880 Kalmar: the site does not show it; expected a municipality of the site (line 37)'],
    ],
    [
      'a service without sources',
      () =>
        changed([
          '        email: exempel@example.se\n        confidence: medium\n        sources: [vaxjo]\n',
          '        confidence: medium\n',
        ]),
      ['0780 Växjö, socialServices 1: sources: missing; expected a list with the ids of its sources (line 17)'],
    ],
    [
      'a service without a confidence, and an unknown entry',
      () => changed(['      confidence: high\n', '      fone: 1\n']),
      [
        '0780 Växjö, switchboard: confidence: missing; expected one of high, medium, low (line 11)',
        '0780 Växjö, switchboard: fone: unknown; did you mean phone? (line 14)',
      ],
    ],
    [
      'a source that is not described, and one that nobody names',
      () => changed(['sources: [vaxjo, blad]', 'sources: [vaxjo, bladet]']),
      [
        '0780 Växjö, switchboard: sources.2: bladet; expected the id of an entry in sources (line 15)',
        'source blad: no service names it; expected its id in the sources of one (line 46)',
      ],
    ],
    [
      'a shared service that is not there, and one that nobody has',
      () =>
        changed(
          ['    outOfHours: exempeljouren\n    email', '    email'],
          ['outOfHours: exempeljouren\nsources', 'outOfHours: jouren\nsources'],
        ),
      [
        'service exempeljouren: no municipality has it; expected its id under one (line 3)',
        '0781 Ljungby, outOfHours: jouren; expected a service, or the id of one in services (line 38)',
      ],
    ],
    [
      'a number in place of a service',
      () => changed(['    outOfHours: exempeljouren\n    email', '    outOfHours: 12\n    email']),
      ['0780 Växjö, outOfHours: 12; expected a service, or the id of one in services (line 31)'],
    ],
    [
      'a number whose sources have no day',
      () => changed(['    date: 2026-11-20\n', '']),
      [
        'service exempeljouren: phone: 031-390 06 01: no source of it has a day; expected the date of the page, or read: the day you read it (line 5)',
        '0780 Växjö, socialServices 1: phone: 031-390 06 00: no source of it has a day; expected the date of the page, or read: the day you read it (line 18)',
      ],
    ],
    [
      'a number from the page of another municipality',
      () =>
        changed([
          '    outOfHours: exempeljouren\nsources',
          '    outOfHours: exempeljouren\n    switchboard: { name: Växel, phone: 031-390 06 03, confidence: low, sources: [vaxjo] }\nsources',
        ]),
      [
        '0781 Ljungby, switchboard: sources.1: vaxjo: Växjö kommun published it; expected a source of this municipality, or the service in services if they share it (line 40)',
      ],
    ],
    [
      'a number that nobody can dial',
      () => changed(['031-390 06 00', '031-390 O6 00']),
      [
        '0780 Växjö, socialServices 1: phone: 031-390 O6 00: the letter O is among the digits; expected digits, spaces and a hyphen, such as 010-223 80 00 (line 18)',
      ],
    ],
    [
      'a nonexistent number in a text',
      () => changed(['kvällar, nätter och helger', 'annars 116 061']),
      [
        'service exempeljouren: when: 116 061: there is no such number; expected one of 116 000, 116 006, 116 016, 116 111, 116 117, 116 123 (line 6)',
      ],
    ],
    [
      'an address that is none',
      () => changed(['exempel@example.se', 'exempel'], ['https://www.example.se/vald', 'www.example.se']),
      [
        "0780 Växjö, socialServices 1: email: 'exempel'; expected an e-mail address such as namn@example.se (line 28)",
        "source vaxjo: url: 'www.example.se'; expected an address that begins with https:// (line 44)",
      ],
    ],
    [
      'hours that nobody can read, and hours without a confidence',
      () => changed(['mån-fre 8.30-16', 'vardagar'], ['        hoursConfidence: medium\n', '']),
      [
        "0780 Växjö, socialServices 1: hours: 'vardagar'; expected hours such as mån-fre 08:30-16:00, mon-fri 08:30-16:00 or dygnet runt (line 19)",
      ],
    ],
    [
      'hours without a confidence',
      () => changed(['        hoursConfidence: medium\n', '']),
      ['0780 Växjö, socialServices 1: hoursConfidence: missing; expected high, medium or low beside hours (line 17)'],
    ],
    [
      'a part of the year that is none',
      () => changed(['months: [7]', 'months: [13]'], ['            to: 12-31\n', '']),
      [
        "0780 Växjö, socialServices 1: hoursExceptions.1.months.1: '13'; expected a month, 1 to 12 (line 22)",
        '0780 Växjö, socialServices 1: hoursExceptions.2: expected months, or from and to (line 24)',
      ],
    ],
    [
      'no day of the check',
      () => changed(['checked: 2026-11-25\n', '']),
      ['checked: missing; expected a day of the calendar, written as 2026-11-23 (line 1)'],
    ],
    [
      'days that no calendar has',
      () => changed(['checked: 2026-11-25', 'checked: 2026-02-30'], ['date: 2026-11-20', 'date: 2026-13']),
      [
        "checked: '2026-02-30'; expected a day of the calendar, written as 2026-11-23 (line 1)",
        "source vaxjo: date: '2026-13'; expected a day from 1990 on such as 2026-11-23, or its month or year (line 45)",
      ],
    ],
    [
      'a check of a municipality before that of all',
      () => changed(['checked: 2026-11-26', 'checked: 2026-11-01']),
      ['0781 Ljungby: checked: 2026-11-01; expected no day before that of all municipalities, 2026-11-25 (line 38)'],
    ],
    [
      'a source after the check',
      () => changed(['date: 2026-11-20', 'date: 2026-11-27']),
      [
        'source vaxjo: date: 2026-11-27; expected no day after checked, 2026-11-26: go through the numbers, and change checked (line 45)',
      ],
    ],
  ];
  for (const [what, text, expected] of slips) {
    it(`stops the build with ${what}`, () => {
      assert.deepEqual(found(text()).problems, expected);
    });
  }

  it('stops the build with a line that YAML cannot read', () => {
    const { problems } = found(changed(['  0780:', '  0780']));
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', / \(line 1[01]\)$/);
  });

  it('reminds of old sources, until someone has read them again', () => {
    const { notes } = found(
      changed(['date: 2026-11-20', 'date: 2024'], ['    read: 2026-11-21\n', '    read: 2024-01-01\n']),
    );
    assert.deepEqual(notes, [
      'source vaxjo: from 2024: check it again (line 41)',
      'source blad: without a day: check it again (line 46)',
    ]);
    assert.deepEqual(found(changed(['date: 2026-11-20', 'date: 2024\n    read: 2026-11-20'])).notes, []);
  });
});

describe('the file of a new project', () => {
  for (const [lang, text] of Object.entries(begun)) {
    it(`is empty, and its example is right without the # before its lines: ${lang}`, () => {
      assert.deepEqual(found(`${text}\n`), { problems: [], notes: [] });
      assert.equal(readContacts(own()).size, 0);
      const [, lines = ''] = /^(# checked: [^]*)$/m.exec(text) ?? [];
      assert.deepEqual(found(`${lines.replace(/^# ?/gm, '')}\n`), { problems: [], notes: [] });
      assert.equal(readContacts(own()).size, 1);
    });
  }
});

describe('a number that has changed since the last build', () => {
  const output = () => join(folder, 'built');
  before(() => {
    found(example);
    const data = join(output(), 'data/municipalities');
    mkdirSync(data, { recursive: true });
    for (const [code, { contact, sources }] of readContacts(own()))
      writeFileSync(join(data, `${code}.json`), JSON.stringify({ ...contact, sources }));
  });

  const other: [string, string] = ['031-390 06 00', '031-390 06 09'];
  const shared: [string, string] = ['031-390 06 01', '031-390 06 08'];

  it('stops the build without a newer source, once for all who share it', () => {
    assert.deepEqual(found(changed(other, shared), output()).problems, [
      'service exempeljouren: phone: 031-390 06 08: was 031-390 06 01 in the last build, and has no newer source; expected one later than 2026-11-20 (line 5)',
      '0780 Växjö, socialServices 1: phone: 031-390 06 09: was 031-390 06 00 in the last build, and has no newer source; expected one later than 2026-11-20 (line 18)',
    ]);
  });

  it('is right with a newer source', () => {
    for (const text of [
      example,
      changed(other, ['date: 2026-11-20', 'date: 2026-11-24']),
      changed(other, [
        '        confidence: medium\n        sources: [vaxjo]',
        '        confidence: medium\n        sources: [vaxjo, blad]',
      ]),
    ])
      assert.deepEqual(found(text, output()).problems, []);
  });

  it('is not seen where nothing was built', () => assert.deepEqual(found(changed(other)).problems, []));
});

describe('hours as an owner writes them', () => {
  for (const [written, read] of [
    ['mån-fre 08:30-16:00', 'mon-fri 08:30-16:00'],
    ['Mån–fre 8.30–16', 'mon-fri 08:30-16:00'],
    ['mon-fri kl. 8-16', 'mon-fri 08:00-16:00'],
    ['tors, lör-sön 20-24', 'thu,sat-sun 20:00-24:00'],
    ['sön 22-06', 'sun 22:00-06:00'],
    ['dygnet runt', 'always'],
    ['alltid', 'always'],
    ['always', 'always'],
    ['fre-mån 8-16'],
    ['mån-fre 8'],
    ['mån-fre 8-25'],
    ['mån-fre 8-8'],
    ['vardagar 8-16'],
    ['mån-ons-fre 8-16'],
    [''],
  ] as [written: string, read?: string][])
    it(`${written}: ${read ?? 'none'}`, () => assert.equal(hoursIn(written), read));
});

it('an editor knows each entry: every one has a description', () => {
  const schema = z.toJSONSchema(contactsSchema, { io: 'input' });
  const without: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties = {} } = node as { properties?: Record<string, { description?: string }> };
    for (const [name, each] of Object.entries(properties)) if (!each.description) without.push(`${path}.${name}`);
    for (const [name, each] of Object.entries(node)) visit(each, `${path}.${name}`);
  };
  visit(schema, '');
  assert.deepEqual(without, []);
  assert.deepEqual(Object.keys(schema.properties ?? {}), ['checked', 'services', 'municipalities', 'sources']);
});
