// Each number of the published data, read with libphonenumber: it exists, and its link and international form dial it.
// Then every kind of mistyped number: none is accepted.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import parsePhoneNumber from 'libphonenumber-js/max';
import { publishedMunicipalities } from '../../site/municipalities/published.ts';
import { sure } from '../../site/shared/sure.ts';
import { publishHelplines, type Phone } from '../../widgets/data/index.ts';
import { problemInNumber } from '../../widgets/check/numbers.ts';
import { copySite, programArgs } from '../support/site-copy.ts';

/** Swedish numbers without an area code, which libphonenumber does not know. */
const short = /^1\d{2,5}$|^9\d{4}$/;

/** A published number: a number for text messages only has no link. */
type Printed = Pick<Phone, 'display'> & Partial<Phone>;

const phonesIn = (value: unknown): Printed[] => {
  if (typeof value !== 'object' || value === null) return [];
  return 'display' in value ? [value as Printed] : Object.values(value).flatMap(phonesIn);
};
const phones = phonesIn([publishHelplines(), publishedMunicipalities()]);
const distinct = [...new Map(phones.map((each) => [JSON.stringify(each), each])).values()];

it('there are numbers to read', () => assert.ok(distinct.length > 20));

for (const { display, tel, e164 } of distinct) {
  it(`${display} exists and is dialled as it is printed`, () => {
    if (short.test(tel ?? display.replace(/\D/g, ''))) return assert.equal(e164, undefined);
    const read = parsePhoneNumber(display, 'SE');
    assert.ok(read && read.isValid(), 'it is no number');
    if (tel) assert.equal(parsePhoneNumber(tel, 'SE')?.number, read.number);
    if (tel) assert.equal(e164, read.number);
  });
}

describe('a mistyped number', () => {
  const letter = (each: string) => `the letter ${each} is among the digits; expected digits, spaces and a hyphen`;
  for (const [display, expected] of [
    ['0470-41O 00', letter('O')],
    ['0470-4l0 00', letter('l')],
    ['116 O16', letter('O')],
    ['020-52 1O 10', letter('O')],
    ['O20-52 10 10', letter('O')],
    ['020-52 10 1o', letter('o')],
    ['0470-410 0', 'no number is that long'],
    ['0470-410 00 000 00', 'no number is that long'],
    ['010-352 00 0', 'no number is that long'],
    ['010-352 00 000', 'no number is that long'],
    ['070-778 21 900', 'no number is that long'],
    ['070-778 21 9', 'no number is that long'],
    ['020-52 10 1', 'a digit stands alone'],
    ['08-702 16 8', 'a digit stands alone'],
    ['470-410 00', 'there is no such number; expected a 0 or a + first'],
    ['113', 'there is no such number'],
    ['116 061', 'there is no such number'],
    ['11177', 'there is no such number'],
    ['90110', 'there is no such number'],
    ['0046 470 410 00', 'expected a + in place of 00'],
    ['+46 470 410 0', 'no number is that long'],
    ['+46 (0)470-410 00', 'expected digits, spaces and a hyphen'],
    ['0470–410 00', 'expected digits, spaces and a hyphen'],
    ['0470-410\u00a000', 'expected digits, spaces and a hyphen'],
    ['0470-410-00', 'expected digits, spaces and a hyphen'],
    ['0470-410 00 ', 'expected digits, spaces and a hyphen'],
    ['0470-410 00, 01', 'expected digits, spaces and a hyphen'],
    ['Växel 0470-410 00', 'expected digits, spaces and a hyphen'],
    ['112 (be om jour 2)', 'expected digits, spaces and a hyphen'],
    ['', 'expected digits, spaces and a hyphen'],
    [undefined, 'expected digits, spaces and a hyphen'],
    [47041000, 'expected digits, spaces and a hyphen'],
  ] satisfies [display: unknown, expected: string][]) {
    it(`is refused: ${display}`, () => {
      const problem = problemInNumber(display);
      assert.ok(problem?.startsWith(expected), problem ?? 'it was taken');
    });
  }

  it('does not include a correct number', () => {
    for (const display of [
      ...distinct.map((each) => each.display),
      ...['0470-410 00', '0470 410 00', '047041000', '+46 470 410 00', '010-223 80 00', '114 14', '116 123', '113 13'],
    ]) {
      assert.equal(problemInNumber(display), undefined, display);
    }
  });
});

describe('data with a mistake', () => {
  let copy: string;
  before(async () => {
    copy = await copySite('none');
    await cp('vite.config.ts', join(copy, 'vite.config.ts'));
    await mkdir(join(copy, 'dist/site'), { recursive: true });
    await mkdir(join(copy, 'dist/data'));
    await writeFile(join(copy, 'dist/site/index.html'), 'the last good site');
    await writeFile(join(copy, 'dist/data/helplines.json'), 'the last good data');
  });
  after(() => rm(copy, { recursive: true }));

  type Change = [from: string, to: string];

  const contacts = 'contacts.yaml';
  /** The folder of a file: the facts, or the owner's. */
  const folderOf = (name: string): string => (name === contacts ? 'demonstration' : 'widgets/facts');

  const change = (name: string, ...changes: Change[]) => {
    const file = join(folderOf(name), name);
    const text = readFileSync(file, 'utf8');
    const changed = changes.reduce((all, [from, to]) => all.replaceAll(from, to), text);
    assert.notEqual(changed, text);
    return writeFile(join(copy, file), changed);
  };
  const lineOf = (name: string, text: string) =>
    readFileSync(join(copy, folderOf(name), name), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1;
  const restore = (...names: string[]) =>
    Promise.all(names.map((name) => cp(join(folderOf(name), name), join(copy, folderOf(name), name))));
  const run = (command: string, ...args: string[]) => {
    const { status, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8' });
    return {
      status,
      problems: stderr.split('\n').filter((line) => / \(line \d+\)$/.test(line) && !line.includes(': check it again')),
    };
  };
  const check = () => run(process.execPath, ...programArgs('site/check/run.ts'));

  it('is refused before anything is built or removed, each mistake once with its file, entry and line', async () => {
    await change(
      contacts,
      ['010-355 40 00', '010-355 4O 00'],
      ['010-355 50 22', '010-355 50 2'],
      ['020-45 39 00', '020-45 39 0O'],
      ['kommun@vastervik.se', 'kommun@vastervik'],
    );
    await change('helplines.json', ['"phone": "116 016"', '"phone": "116 061"'], ['020-52 10 10', '020-52 1O 10']);
    const expected: [file: string, entry: string, text: string, problem: string][] = [
      [
        'helplines.json',
        'kvinnofridslinjen: phone',
        '116 061',
        'there is no such number; expected a 0 or a + first, or ',
      ],
      [
        'helplines.json',
        'terrafem: phone',
        '020-52 1O 10',
        'the letter O is among the digits; expected digits, spaces',
      ],
      [contacts, 'service sydostjouren: phone', '020-45 39 0O', 'the letter O is among the digits'],
      [contacts, '0883 Västervik, switchboard: phone', '010-355 4O 00', 'the letter O is among the digits'],
      [contacts, '0883 Västervik, switchboard: email', "'kommun@vastervik'", 'expected an e-mail address'],
      [contacts, '0883 Västervik, socialServices 2: phone', '010-355 50 2', 'no number is that long'],
    ];
    for (const [{ status, problems }, files] of [
      [check(), [contacts, 'helplines.json']],
      // The widgets have nothing of the owner's.
      [run(process.execPath, ...programArgs('widgets/build/build.ts')), ['helplines.json']],
      [run('npm', 'run', 'build'), [contacts, 'helplines.json']],
    ] as const) {
      const told = expected.filter(([file]) => files.some((each) => each === file));
      assert.equal(status, 1);
      assert.equal(problems.length, told.length, problems.join('\n'));
      for (const [file, entry, text, problem] of told) {
        const between = text.startsWith("'") ? '; ' : ': ';
        const found = problems.filter((line) =>
          line.startsWith(`${folderOf(file)}/${file}: ${entry}: ${text}${between}${problem}`),
        );
        assert.equal(found.length, 1, `${entry}: ${text}\n${problems.join('\n')}`);
        const written = file === contacts ? `: ${text.replaceAll("'", '')}` : `"${text}"`;
        assert.ok(found[0]?.endsWith(` (line ${lineOf(file, written)})`), found[0]);
      }
      assert.equal(readFileSync(join(copy, 'dist/site/index.html'), 'utf8'), 'the last good site');
      assert.equal(readFileSync(join(copy, 'dist/data/helplines.json'), 'utf8'), 'the last good data');
    }
  });

  it('is refused when a text names a nonexistent number, and when a field or its form is wrong', async () => {
    await restore('helplines.json');
    await change(contacts, ['telefonsvarare övrig tid', 'annars 116 061']);
    const { status, problems } = check();
    assert.equal(status, 1);
    assert.match(
      problems[0] ?? '',
      /^demonstration\/contacts\.yaml: 0883 Västervik, shelters 1: when: 116 061: there is no such number.* \(line \d+\)$/,
    );
    await change(contacts, ['mån-sön 20:00-22:00', 'mån-sön 20-22-23'], ['    violencePage:', '    violencepage:']);
    const shape = check();
    assert.equal(shape.status, 1);
    assert.deepEqual(
      shape.problems.map((line) => line.replace(/ \(line .*| expected .*/, '')),
      [
        'demonstration/contacts.yaml: 0881 Nybro: violencepage: unknown; did you mean violencePage?',
        'demonstration/contacts.yaml: 0883 Västervik: violencepage: unknown; did you mean violencePage?',
        "demonstration/contacts.yaml: 0883 Västervik, shelters 1: hours: 'mån-sön 20-22-23';",
        'demonstration/contacts.yaml: 0884 Vimmerby: violencepage: unknown; did you mean violencePage?',
      ],
    );
    assert.ok(shape.problems[2]?.endsWith(` (line ${lineOf(contacts, 'mån-sön 20-22-23')})`), shape.problems[2]);
    await restore(contacts);
  });

  const unread: [what: string, from: string, to: string, found: RegExp][] = [
    [
      'a colon is missing',
      '"id": "bris"',
      '"id" "bris"',
      /^a name has no : after it; expected "name": value \(line \d+\)$/,
    ],
    ['a comma is too many', '"id": "bris",', '"id": "bris",,', /^a name is not between ".* \(line \d+\)$/],
    [
      'a list ends with a comma',
      '"lastSource": "2025-04-21"\n    }\n  ],',
      '"lastSource": "2025-04-21"\n    },\n  ],',
      /^\] cannot stand there; expected a value \(line \d+\)$/,
    ],
    [
      'quotation marks are single',
      '"id": "bris"',
      '"id": \'bris\'',
      /^' cannot stand there; expected a value \(line \d+\)$/,
    ],
    [
      'an entry appears twice',
      '"id": "bris"',
      '"id": "bris-2", "id": "bris"',
      /^an entry appears twice; expected it once \(line \d+\)$/,
    ],
    [
      'it ends too early',
      sure(/"web-list"[^]*/.exec(readFileSync('widgets/facts/helplines.json', 'utf8')), 'the last source')[0],
      '',
      /^the text ends too early; .* \(line \d+\)$/,
    ],
  ];
  for (const [what, from, to, found] of unread) {
    it(`is refused when a data file cannot be read: ${what}`, async () => {
      await change('helplines.json', [from, to]);
      const { status, problems } = check();
      assert.equal(status, 1);
      assert.equal(problems.length, 1, problems.join('\n'));
      const sentence = sure(problems[0], 'a sentence').replace('widgets/facts/helplines.json: ', '');
      assert.match(sentence, found);
      const line = Number(/line (\d+)/.exec(sentence)?.[1]);
      const text = readFileSync(join(copy, 'widgets/facts/helplines.json'), 'utf8');
      const at = to ? text.indexOf(to) + to.search(/\n {2}\]|$/) : text.trimEnd().length;
      assert.ok(Math.abs(text.slice(0, at).split('\n').length - line) <= 1, sentence);
    });
  }
});
