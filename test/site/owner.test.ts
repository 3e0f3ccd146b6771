// The owner's files of settings, people and plan: what they say, the line of each entry, and what an owner may leave out.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { problemsInMetadata } from '../../site/check/metadata.ts';
import { atLine } from '../../site/owner/at-line.ts';
import { withDefaults } from '../../site/owner/defaults.ts';
import { readYaml, type Written } from '../../site/owner/yaml.ts';
import { fieldsOf } from '../../widgets/check/words.ts';
import { makeProject } from '../support/owner-project.ts';
import { runIn } from '../support/site-copy.ts';

/** What nobody can know for an owner. */
const least = `
url: https://www.example.se
county: '07'
title: { sv: Exempel, en: Example }
description: { sv: Ett exempel, en: An example }
owner: { name: Exempel }
contact: { name: Exempel, url: https://example.se/ }
discreetTitle: { sv: Exempel, en: Example }
feedId: exempel
`;

test('a build uses what its check has read, though files are saved in two halves meanwhile', async () => {
  const folder = await makeProject();
  const { stdout, stderr } = runIn(folder, resolve('test/support/save-half.ts'));
  await rm(folder, { recursive: true });
  assert.equal(stderr, '');
  assert.deepEqual(JSON.parse(stdout), ['exempel', ['0780'], 1, 1]);
});

describe('a YAML file of the owner', () => {
  let folder: string;
  let file: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hamn-owner-'));
    file = join(folder, 'hamn.yaml');
  });
  after(() => rm(folder, { recursive: true }));

  /** Reads a file with this text. */
  async function read(text: string | Uint8Array): Promise<Written> {
    await writeFile(file, text);
    return readYaml(file);
  }
  const valueOf = async (text: string): Promise<unknown> => (await read(text)).value;
  /** What is said of a file with this text, without the name of the file. */
  async function saidOf(text: string | Uint8Array): Promise<string> {
    await writeFile(file, text);
    try {
      readYaml(file);
    } catch (error) {
      const { message } = error as Error;
      assert.ok(message.startsWith(`${file}: `), message);
      return message.slice(file.length + 2);
    }
    return 'nothing';
  }

  test('keeps the zero of a code and the plus of a telephone number, with and without quotation marks', async () => {
    assert.deepEqual(await valueOf("county: 07\nmunicipality: '0780'\nmoreCounties: [01, 25, '03']\n0880: Kalmar\n"), {
      county: '07',
      municipality: '0780',
      moreCounties: ['01', 25, '03'],
      '0880': 'Kalmar',
    });
    assert.deepEqual(await valueOf('- { place: 0880, phone: +4684650040 }\n'), [
      { place: '0880', phone: '+4684650040' },
    ]);
  });

  test('has numbers where people mean numbers', async () => {
    const text = 'a: 0\nb: 12\nc: -3\nd: 1.5\ne: 2021\nf: 0x1f\ng: 1e3\n';
    assert.deepEqual(await valueOf(text), { a: 0, b: 12, c: -3, d: 1.5, e: 2021, f: '0x1f', g: '1e3' });
  });

  test('keeps days, times and Swedish and English words as texts', async () => {
    const text = 'a: 2026-02-30\nb: 2026-01-19\nc: 08:30\nd: ja\ne: yes\nf: no\ng: på\n';
    assert.deepEqual(await valueOf(text), {
      ...{ a: '2026-02-30', b: '2026-01-19', c: '08:30', d: 'ja', e: 'yes', f: 'no', g: 'på' },
    });
    assert.deepEqual(await valueOf('a: true\nb: false\nc:\nd: ""\n'), { a: true, b: false, c: null, d: '' });
  });

  test('has no value when it has only comments', async () => {
    assert.equal((await read('# Nothing yet.\n')).value, undefined);
    assert.equal((await read('# Nothing yet.\n')).lineOf(['title']), undefined);
  });

  const text = [
    '# Who we are.',
    'contact:',
    '  name: Exempel',
    '  url: https://example.se/',
    'links:',
    '  sv:',
    '    - name: Ett',
    '      url: https://example.se/ett',
    '',
    '    - { name: Två, url: https://example.se/tva }',
    "'08': Kalmar",
    '',
  ].join('\n');
  const lines: [path: PropertyKey[], line: number | undefined][] = [
    [['contact'], 2],
    [['contact', 'name'], 3],
    [['contact', 'url'], 4],
    [['links', 'sv', 0], 7],
    [['links', 'sv', 0, 'url'], 8],
    [['links', 'sv', 1, 'url'], 10],
    [['08'], 11],
    // Of the nearest entry around one that is missing.
    [['contact', 'email'], 2],
    [['contact', 'name', 'sv'], 3],
    [['links', 'en'], 5],
    [['links', 'sv', 2], 6],
    [['links', 'sv', 0, 'nme'], 7],
    [['title'], undefined],
    [[], undefined],
  ];
  for (const [how, written] of [
    ['LF', text],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['a BOM', `\uFEFF${text}`],
  ] as const) {
    test(`gives the line of each entry: ${how}`, async () => {
      const { value, lineOf } = await read(written);
      assert.deepEqual(value, parse(text));
      for (const [path, line] of lines) assert.equal(lineOf(path), line, path.join('.'));
    });
  }

  const mistakes: Record<string, [text: string | Uint8Array, said: string]> = {
    'a quotation mark that is not closed': ["a: 1\nb: 'Två\nc: 3\n", "b: 'Två (line 2)"],
    'a quotation mark that the next one closes': ["a: 1\nb: 'Två\nc: 'Tre'\n", "b: 'Två (line 2)"],
    'an apostrophe within quotation marks': ["a: 1\nb: 'Exempel's'\n", "b: 'Exempel's' (line 2)"],
    'a tab': ['a: 1\nb:\n\tc: 2\n', 'c: 2 (line 3)'],
    'a key that is there twice': ['a: 1\nb: 2\na: 3\n', 'a: appears twice; expected it once (line 3)'],
    'a colon in a value': ['a: 1\nb: Nytt: mer\n', 'b: Nytt: mer (line 2)'],
    'a colon without a space': ['a: 1\nb:2\n', 'b:2 (line 2)'],
    'a line that is indented otherwise': ['a:\n  b: 1\n c: 2\n', 'c: 2 (line 3)'],
    'bold in a value': ['a: 1\nb: **Viktigt**\n', 'b: **Viktigt** (line 2)'],
    'a sign that YAML keeps for itself': ['a: 1\nb: @exempel\n', 'b: @exempel (line 2)'],
    'two versions that were not merged': [
      'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> main\n',
      '<<<<<<< HEAD: two versions were not merged; expected one of them (line 2)',
    ],
    'the end of two versions': [
      'a: 1\n>>>>>>> main\n',
      '>>>>>>> main: two versions were not merged; expected one of them (line 2)',
    ],
    'Latin-1': [
      Buffer.from('a: 1\nb: Två\n', 'latin1'),
      'saved in another encoding (Latin-1, Windows-1252); expected UTF-8, which the editor offers when it saves (line 2)',
    ],
    'UTF-16': [
      Buffer.from('\uFEFFa: 1\n', 'utf16le'),
      'saved as UTF-16; expected UTF-8, which the editor offers when it saves',
    ],
    'nothing at all': ['', 'the file is empty; expected its text, or no file'],
  };
  for (const [what, [written, said]] of Object.entries(mistakes)) {
    test(`is refused with its line: ${what}`, async () => {
      // A sentence may be before the text that stands there.
      const ends = (each: string): void => assert.ok(`: ${each}`.endsWith(`: ${said}`), each);
      ends(await saidOf(written));
      if (typeof written === 'string') ends(await saidOf(written.replaceAll('\n', '\r\n')));
    });
  }

  test('is refused if it is missing', () => {
    const path = join(folder, 'plan.yaml');
    assert.throws(() => readYaml(path), { message: `${path}: missing` });
  });

  test('gives each problem in the settings its line', async () => {
    const wrong = least
      .replace('exempel\n', 'exempel\ndiscretTitles: true\n')
      .replace('https://www', 'www')
      .replace("'07'", '70')
      .replace('https://example.se/ }', 'example.se }')
      .concat("links:\n  sv:\n    - name: Ett\n      url: ett\ncolours:\n  light:\n    water: '#89c2cc'\n");
    const { value, lineOf } = await read(wrong);
    const found = problemsInMetadata(value, lineOf).map((each) => each.replace(/^([^:]*).* \(line (\d+)\)$/s, '$1 $2'));
    const expected = ['url 2', 'county 3', 'contact.url 7', 'discretTitles 10', 'links.sv, entry 1 13'];
    for (const each of [...expected, 'colours.light.water 17'])
      assert.ok(found.includes(each), `${each}\n${found.join('\n')}`);
  });

  test('gives a problem its line, by the field that the sentence begins with', async () => {
    const { lineOf } = await read(text);
    assert.equal(atLine(lineOf, ['links', 'sv', 0], 'url: expected a whole address'), ' (line 8)');
    assert.equal(atLine(lineOf, [], 'contact.name: missing'), ' (line 3)');
    assert.equal(atLine(lineOf, ['links', 'sv', 1]), ' (line 10)');
    assert.equal(atLine(lineOf, [], 'title: missing'), '');
  });
});

describe('settings that are left out', () => {
  const settings = fieldsOf(parse(least));
  const whole = fieldsOf(withDefaults(settings));

  test('have a value, so that the least settings have no problem', () => {
    assert.deepEqual(problemsInMetadata(settings), []);
    assert.deepEqual(whole.languages, { sv: 'Svenska', en: 'English' });
    assert.equal(whole.demonstration, false);
    assert.equal(whole.discreetTitles, false);
    assert.equal(whole.exit, 'https://www.smhi.se/');
    assert.deepEqual(whole.moreCounties, []);
    assert.deepEqual(whole.links, { sv: [], en: [] });
    assert.deepEqual(whole.warnings, {});
    for (const name of ['municipality', 'repository', 'reference']) assert.equal(whole[name], '', name);
    assert.equal(whole.logo, undefined);
  });

  test('include the colours, each alone or all of a scheme', () => {
    const { light, dark } = fieldsOf(whole.colours);
    assert.equal(Object.keys(fieldsOf(light)).length, 11);
    assert.deepEqual(Object.keys(fieldsOf(light)), Object.keys(fieldsOf(dark)));
    const own = fieldsOf(withDefaults({ ...settings, colours: { light: { water: '#7a1f5c' } } }));
    assert.deepEqual(own.colours, { light: { ...fieldsOf(light), water: '#7a1f5c' }, dark });
  });

  test('include one language of the links', () => {
    const links = { sv: [{ name: 'Exempel', url: 'https://example.se/' }] };
    assert.deepEqual(fieldsOf(withDefaults({ ...settings, links })).links, { ...links, en: [] });
  });

  test('are also those whose value is empty in the file', () => {
    const empty = fieldsOf(parse(`${least}languages:\nexit:\ncolours:\nlinks:\nwarnings:\nlogo:\n`));
    assert.deepEqual(withDefaults(empty), withDefaults(settings));
    assert.deepEqual(problemsInMetadata(empty), []);
  });

  test('do not include a language that an owner has not named', () => {
    assert.deepEqual(fieldsOf(withDefaults({ ...settings, languages: { sv: 'Svenska' } })).languages, {
      sv: 'Svenska',
    });
  });

  test("are the county of a municipality's own site", () => {
    const without = { ...settings, county: undefined };
    assert.equal(fieldsOf(withDefaults({ ...without, municipality: '0780' })).county, '07');
    assert.deepEqual(problemsInMetadata({ ...without, municipality: '0780' }), []);
  });

  test('do not take the place of a wrong value', () => {
    for (const [name, value] of Object.entries({ colours: 'blue', links: 'none', exit: '', languages: {} })) {
      const problems = problemsInMetadata({ ...settings, [name]: value });
      assert.ok(
        problems.some((each) => each.startsWith(name)),
        `${name}: ${problems.join('\n') || 'nothing was reported'}`,
      );
    }
  });
});
