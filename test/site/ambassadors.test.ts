// The ambassadors: each has his own picture, wrong entries stop the build, and one deletion removes a person.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import Eleventy from '@11ty/eleventy';
import { sure } from '../../site/shared/sure.ts';
import { findMunicipality } from '../../widgets/data/index.ts';
import { readAmbassadors } from '../../site/ambassadors/read.ts';
import { checkAmbassadors, checkThatTheyExist, problemInDrawing } from '../../site/ambassadors/check.ts';
import examples from '../../site/ambassadors/examples.ts';
import plugin, { publishPortraits } from '../../site/ambassadors/plugin.ts';
import { readYaml } from '../../site/owner/yaml.ts';
import { project } from '../../site/project.ts';
import type { Ambassador, Person } from '../../site/ambassadors/types.ts';
import type { EleventyConfig } from '../../site/generator/eleventy.types.ts';
import { completeIn, copySite } from '../support/site-copy.ts';
import { type Failed, groupsIn } from '../support/found.ts';

/** The fields of an entry show which of the two kinds of picture it has. */
const people = readYaml(project.ambassadors).value as readonly Ambassador[];

/** Some tests hold for the examples only: an owner who has replaced or removed one need not follow them. */
const asDelivered = people.length === 42 && people.every(({ id }) => id.startsWith('exempel-'));
const ofExamples = { skip: !asDelivered && 'the examples have been replaced' };
const folders = { own: project.portraits, examples: 'site/ambassadors/portraits' };
const drawn = people.filter(({ portrait }) => portrait.drawing);
/** The file of a drawing. */
const drawingIn = ({ id, portrait }: Person): string => sure(portrait.drawing, id);
const KALMAR_COUNTY = '0821 0834 0840 0860 0861 0862 0880 0881 0882 0883 0884 0885'.split(' ');
const drawingOf = (person: Person): string => readFileSync(join(folders.own, drawingIn(person)), 'utf8');
const unlike = (values: string[]): void => assert.equal(new Set(values).size, values.length);

/** Throws unless every tag is closed in order, every attribute quoted, and every reference has a target. */
function assertWellFormed(svg: string): void {
  const open: string[] = [];
  const attributes = /^(\s[a-zA-Z][\w-]*(:\w+)?="[^"<&]*")*$/;
  const rest = svg
    .trim()
    .replace(
      /<(\/?)([a-zA-Z]+)([^<>]*?)(\/?)>/g,
      (tag: string, end: string, name: string, inside: string, empty: string) => {
        if (end) assert.equal(open.pop(), name, `${tag} closes something else`);
        else if (!empty) open.push(name);
        assert.match(inside, attributes, tag);
        return '';
      },
    );
  assert.equal(rest, '', 'there is text between the tags');
  assert.deepEqual(open, []);
  for (const id of groupsIn(/(?:url\(|href=")#(\w+)/g, svg)) assert.ok(svg.includes(` id="${id}"`), `no #${id}`);
  assert.doesNotMatch(svg, /undefined|NaN|null|\[object/);
}

test('a drawing that would run code, make a request or reveal its author is refused', () => {
  const drawing = (inside: string, more = ''): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 5"${more}>${inside}</svg>`;
  const gradient = '<defs><linearGradient id="a"/></defs><path fill="url(#a)" d="M0 0"/><use href="#a"/>';
  assert.equal(problemInDrawing(drawing(gradient)), undefined);
  assert.match(problemInDrawing('GIF89a') ?? '', /^is no drawing; expected one saved as SVG$/);
  for (const [inside, more, expected] of [
    ['<script>alert(1)</script>', '', /^holds a script; expected a plain SVG$/],
    ['', ' onload="alert(1)"', /^holds a handler of events/],
    ['<foreignObject/>', '', /^holds something other than a drawing/],
    ['<image href="https://other.example/a.png"/>', '', /^leads to another file/],
    ['<use xlink:href="other.svg#a"/>', '', /^leads to another file/],
    ['<style>path{fill:url(https://other.example/a)}</style>', '', /^asks for another file/],
    ['<metadata><rdf:RDF/></metadata>', '', /^holds notes of the program/],
    ['<g inkscape:label="Anna"/>', '', /^holds notes of the program/],
  ] as const)
    assert.match(problemInDrawing(drawing(inside, more)) ?? '', expected);
});

describe('the entries', () => {
  test('are clearly marked as examples', ofExamples, () => {
    people.forEach(({ id, name }, i) => assert.deepEqual([id, name], [`exempel-${i + 1}`, `Exempel ${i + 1}`]));
  });

  test('use every municipality of the county, and no other', ofExamples, () => {
    assert.deepEqual([...new Set(people.map(({ place }) => place))].sort(), KALMAR_COUNTY);
  });

  for (const language of ['sv', 'en'] as const) {
    test(`have a role and a pledge of their own in ${language}`, ofExamples, () => {
      for (const { id, role, pledge } of people) {
        assert.ok(role[language], id);
        assert.match(pledge[language], /^[^!.]+\.$/, `${id}: one sentence, and no exclamation mark`);
        assert.ok(pledge[language].length <= 110, `${id}: ${pledge[language].length} characters`);
      }
      unlike(people.map(({ pledge }) => pledge[language]));
      unlike(people.map(({ role }) => role[language]));
    });
  }

  test('have every field that the pages show', () => {
    const shown = readAmbassadors();
    assert.equal(shown.length, people.length);
    for (const person of shown) {
      assert.match(person.portrait, new RegExp(`^/portraits/${person.id}\\.\\w+$`));
      assert.deepEqual([person.width, person.height], [400, 500]);
      assert.match(person.consent ?? '', /^\d{4}-\d\d-\d\d$/);
      assert.equal(person.placeName, findMunicipality(sure(person.place))?.name);
      if (!person.portrait.endsWith('.svg')) continue;
      assert.match(person.alt.sv, /^Tecknat porträtt: man med [^*]+$/);
      assert.match(person.alt.en, /^Drawn portrait: man with [^*]+$/);
    }
  });
});

describe('the portraits', () => {
  test('exist for every ambassador, and for no one else', ofExamples, () => {
    assert.deepEqual(readdirSync(folders.own).sort(), drawn.map(({ id }) => `${id}.svg`).sort());
    for (const { id, portrait } of [...drawn, ...examples]) assert.equal(portrait.drawing, `${id}.svg`);
  });

  test("exist for the template's own examples", () => {
    assert.deepEqual(readdirSync(folders.examples).sort(), examples.map(drawingIn));
  });

  test('are all different', ofExamples, () => unlike(drawn.map(drawingOf)));

  for (const [owner, folder] of Object.entries(folders)) {
    test(`are small, well-formed files of their own with the frame 4:5, without script: ${owner}`, ofExamples, () => {
      for (const name of readdirSync(folder)) {
        const svg = readFileSync(join(folder, name), 'utf8');
        assertWellFormed(svg);
        assert.ok(Buffer.byteLength(svg) < 3000, `${name}: ${Buffer.byteLength(svg)} bytes`);
        assert.match(
          svg,
          /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 400 500" width="400" height="500">/,
        );
        assert.doesNotMatch(
          svg,
          /<(script|style|image|foreignObject|a)\b|\son\w+=|(href|src)="(?!#)|url\((?!#)/i,
          name,
        );
      }
    });
  }
});

describe('a wrong entry stops the build, with file and entry named', () => {
  const example = {
    id: 'exempel-1',
    name: 'Exempel 1',
    role: { sv: 'lärare', en: 'teacher' },
    place: '0880',
    pledge: { sv: 'Jag frågar.', en: 'I ask.' },
    consent: '2026-01-19',
    portrait: sure(people[0]).portrait,
  };
  const alt = { sv: 'Porträtt', en: 'Portrait' };
  const drawing = { drawing: 'saknas.svg', alt };
  const photo = { photo: 'saknas.jpg', alt };
  const wrong: [name: string, change: Partial<Record<keyof Ambassador, unknown>>, message: RegExp][] = [
    ['no consent', { consent: undefined }, /consent is missing; expected the day/],
    ['a consent that is a number', { consent: 2026 }, /consent is 2026; expected the day .*, such as 2026-01-19/],
    ['a consent that is no day', { consent: '2026-02-30' }, /consent is "2026-02-30"; expected the day/],
    [
      'a consent in the future',
      { consent: '2026-06-02' },
      /consent is 2026-06-02; expected .* not after today, 2026-06-01/,
    ],
    ['an unknown municipality', { place: '0899' }, /place is "0899"; expected the code/],
    ['no name', { name: '' }, /name is missing/],
    ['no Swedish pledge', { pledge: { en: 'Yes.' } }, /pledge\.sv is missing/],
    ['no English pledge', { pledge: { sv: 'Ja.', en: ' ' } }, /pledge\.en is missing/],
    ['no Swedish role', { role: { en: 'teacher' } }, /role\.sv is missing/],
    ['no English role', { role: undefined }, /role\.en is missing/],
    ['no portrait', { portrait: undefined }, /portrait is missing; expected drawing or photo, and alt/],
    [
      'a portrait without a picture',
      { portrait: { alt } },
      /portrait has no picture; expected drawing or photo, and alt/,
    ],
    [
      'two pictures',
      { portrait: { ...drawing, ...photo } },
      /portrait has two pictures; expected drawing or photo, and alt/,
    ],
    [
      'something of a portrait that nobody knows',
      { portrait: { seed: 7 } },
      /portrait\.seed: unknown; expected one of drawing, photo, alt/,
    ],
    ['a drawing that is not there', { portrait: drawing }, /portraits\/saknas\.svg is missing/],
    ['a drawing without words', { portrait: { drawing: 'saknas.svg' } }, /portrait\.alt\.sv is missing/],
    [
      'a drawing in a third language',
      { portrait: { ...drawing, alt: { ...alt, fi: 'Muotokuva' } } },
      /portrait\.alt\.fi: unknown; expected one of sv, en/,
    ],
    ['a drawing from elsewhere', { portrait: { ...drawing, drawing: '../a.svg' } }, /expected a file name such as/],
    [
      'a drawing of another kind',
      { portrait: { ...drawing, drawing: 'a.png' } },
      /portrait\.drawing is "a\.png": the name does not end with \.svg; expected/,
    ],
    [
      'a drawing that is no name',
      { portrait: { ...drawing, drawing: 7 } },
      /portrait\.drawing is 7: no file name; expected/,
    ],
    ['a photograph that is not there', { portrait: photo }, /photos\/saknas\.jpg is missing/],
    ['a photograph without words', { portrait: { ...photo, alt: { sv: 'Porträtt' } } }, /portrait\.alt\.en is missing/],
    ['a photograph from elsewhere', { portrait: { ...photo, photo: '../a.jpg' } }, /expected a file name such as/],
  ];
  for (const [name, change, message] of wrong) {
    test(name, () => {
      const check = (): void =>
        checkAmbassadors([example, { ...example, id: 'exempel-2', ...change }], ['0880'], '2026-06-01');
      assert.throws(check, (error: Error) => {
        assert.match(error.message, message);
        for (const line of error.message.split('\n'))
          assert.ok(line.startsWith(`${project.ambassadors}: exempel-2: `), line);
        return true;
      });
    });
  }

  test('a correct entry does not', () => checkAmbassadors([example], ['0880'], '2026-01-19'));

  test('a duplicate id', () => {
    assert.throws(
      () => checkAmbassadors([example, example], ['0880']),
      /ambassadors\.yaml: exempel-1: id is there twice/,
    );
  });

  test("an id of the template's own examples, which would give him its picture and address", () => {
    for (const { id } of examples) {
      assert.throws(
        () => checkAmbassadors([{ ...example, id }], ['0880']),
        new RegExp(`ambassadors\\.yaml: ${id}: id is "${id}"; expected another`),
      );
    }
  });

  test('made-up examples on a site that is not a demonstration', () => {
    checkThatTheyExist([{ ...example, name: 'Exempel Exempelsson' }]);
    assert.throws(
      () => checkThatTheyExist([example, { ...example, id: 'annan', name: 'Annan' }]),
      /ambassadors\.yaml: exempel-1: made up; expected people who have agreed/,
    );
  });

  test('an entry without an id is named by its place in the list', () => {
    assert.throws(
      () => checkAmbassadors([example, null], ['0880']),
      /ambassadors\.yaml: entry 2: is missing; expected an ambassador/,
    );
  });

  test('every problem is reported at once', () => {
    const entries = [
      { ...example, place: '' },
      { ...example, id: 'exempel-2', consent: '' },
    ];
    assert.throws(() => checkAmbassadors(entries, ['0880']), /exempel-1: place[^]*\n[^]*exempel-2: consent/);
  });
});

describe('the published pictures', () => {
  let folder: string;
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'hamn-portraits-'))));
  after(() => rm(folder, { recursive: true }));

  test('one deleted entry removes the picture too, and nothing else', async () => {
    const three = drawn
      .slice(0, 3)
      .map((person, i) => [`${'abc'.charAt(i)}.svg`, join(folders.own, drawingIn(person))] as const);
    await publishPortraits(new Map(three), folder);
    assert.deepEqual((await readdir(folder)).sort(), ['a.svg', 'b.svg', 'c.svg']);
    await publishPortraits(new Map(three.slice(1)), folder);
    assert.deepEqual((await readdir(folder)).sort(), ['b.svg', 'c.svg']);
  });

  test('Eleventy writes them to the configured folder, and removes the stale ones', async () => {
    const [input, output] = [join(folder, 'in'), join(folder, 'out')];
    await publishPortraits(
      new Map([['borttagen.svg', `${folders.examples}/exempel-a.svg`]]),
      join(output, 'portraits'),
    );
    await mkdir(input);
    await writeFile(join(input, 'index.html'), '<p>Hej</p>');
    const config = (eleventyConfig: EleventyConfig): void => {
      eleventyConfig.setQuietMode(true);
      eleventyConfig.addPlugin(plugin);
    };
    await new Eleventy(input, output, { configPath: '', config }).write();
    assert.equal((await readdir(join(output, 'portraits'))).length, drawn.length);
    const first = sure(drawn[0]);
    assert.equal(await readFile(join(output, `portraits/${first.id}.svg`), 'utf8'), drawingOf(first));
    assert.deepEqual((await readdir(output)).sort(), ['index.html', 'portraits']);
  });
});

describe('one command', () => {
  const file = project.ambassadors;
  let copy: string;
  before(async () => (copy = await copySite('copy')));
  after(() => rm(copy, { recursive: true }));

  const read = (path: string): Promise<string> => readFile(join(copy, path), 'utf8');
  const remove = (...ids: string[]) => completeIn(copy, 'site/ambassadors/remove.ts', ...ids);

  test(
    'removes a person everywhere: entry, photograph, pages in both languages, picture and feeds',
    ofExamples,
    async () => {
      const photo = '{ photo: seven.jpg, alt: { sv: Porträtt, en: Portrait } }';
      const entries = (await read(file)).replace(/(id: exempel-7\n[^]*?portrait:)\n(?: {4}.*\n)*/, `$1 ${photo}\n`);
      assert.match(entries, /seven\.jpg/);
      await writeFile(join(copy, file), entries);
      await mkdir(join(copy, project.photos), { recursive: true });
      await writeFile(join(copy, project.photos, 'seven.jpg'), 'a picture');
      await rm(join(copy, folders.own, 'exempel-7.svg'));
      await mkdir(join(copy, 'dist/site/portraits'), { recursive: true });
      await writeFile(join(copy, 'dist/site/portraits/exempel-7.jpg'), 'a picture');

      const { stdout } = await remove('exempel-7');
      assert.match(stdout, /exempel-7 is removed/);
      assert.doesNotMatch(stdout, /is still in:/);
      assert.equal((await read(file)).match(/^- id:/gm)?.length, people.length - 1);
      for (const path of await readdir(copy, { encoding: 'utf8', recursive: true })) {
        if (/^node_modules/.test(path)) continue;
        assert.doesNotMatch(path, /exempel-7\b|seven/);
        if (/^dist.site.*\.(html|json|xml|svg)$/.test(path))
          assert.doesNotMatch(await read(path), /exempel[ -]7\b/i, path);
      }
      assert.match(await read('dist/site/ambassadorer/index.html'), /id="exempel-8"/);
      assert.match(await read('dist/site/en/ambassadors/index.html'), /id="exempel-6"/);
    },
  );

  test('reports where his name still appears', ofExamples, async () => {
    const news = join(copy, project.content, 'sv/nyheter');
    const item = sure((await readdir(news)).find((name) => name.endsWith('.md')));
    await appendFile(join(news, item), '\nVi tackar Exempel 8.\n');
    const { stdout } = await remove('exempel-8');
    assert.match(stdout, /is still in:\n(.*\n)*feed\.xml/);
    for (const folder of [folders.own, 'dist/site/portraits']) {
      assert.deepEqual(
        [8, 9].map((i) => existsSync(join(copy, folder, `exempel-${i}.svg`))),
        [false, true],
        folder,
      );
    }
  });

  for (const [what, ids, expected] of [
    ['nobody has', ['exempel-99'], /exempel-99: nobody has this id/],
    ['is not written', [], /expected an id/],
  ] as const) {
    test(`changes nothing for an id that ${what}`, async () => {
      const before = await read(file);
      await assert.rejects(remove(...ids), ({ stderr }: Failed) => expected.test(stderr));
      assert.equal(await read(file), before);
    });
  }

  test('stops at a file that is not a drawing', ofExamples, async () => {
    await writeFile(join(copy, folders.own, 'exempel-9.svg'), 'a picture');
    await assert.rejects(completeIn(copy, 'site/check/run.ts'), ({ stderr }: Failed) =>
      /exempel-9: portrait\.drawing: \S+\/exempel-9\.svg is no drawing; expected/.test(stderr),
    );
  });
});
