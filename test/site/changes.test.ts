// Changed numbers: the facts and their check, the page in two languages, the feeds, and the issues of signed facts.
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { entriesOf } from '../../site/changes/entries.ts';
import { problemsInIssues, readIssues } from '../../site/changes/issues.ts';
import metadata from '../../site/metadata.ts';
import { feedId } from '../../site/news/plugin.ts';
import { sure } from '../../site/shared/sure.ts';
import { numbersWithoutChange, problemsInChanges } from '../../widgets/check/changes.ts';
import { changes, type ChangesFile, type ChangesWritten } from '../../widgets/data/changes.ts';
import { helplines, written } from '../../widgets/data/helplines.ts';
import type { HelplinesWritten } from '../../widgets/data/written.ts';
import { cut, put } from '../data/spoil.ts';
import { readJson } from '../support/built.ts';
import { buildIn, copySite, runIn } from '../support/site-copy.ts';

const facts = 'widgets/facts/changes.json';
const sha256 = 'a'.repeat(64);
const issues = [
  { file: 'helplines.signed.json', version: 1, issued: '2026-12-01T09:00:00Z', sha256, changes: [] },
  { file: 'helplines.signed.json', version: 2, issued: '2026-12-02', sha256, changes: ['Ett nummer < ett annat'] },
];

/** What is between each pair of tags in a feed, as it is written. */
const parts = (text: string, tag: string): string[] =>
  [...text.matchAll(new RegExp(`<${tag}\\b[^>]*>([^]*?)</${tag}>`, 'g'))].map(([, each = '']) => each);

const entities: [entity: string, character: string][] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&amp;', '&'],
];

/** The same, as a reader of feeds has it. */
const inside = (text: string, tag: string): string[] =>
  parts(text, tag).map((each) =>
    entities.reduce((all, [entity, character]) => all.replaceAll(entity, character), each),
  );

/** Throws unless each tag of an XML text is closed in its turn. */
function assertWellFormed(xml: string): void {
  const open: string[] = [];
  const rest = xml
    .replace(/<\?[^]*?\?>/, '')
    .replace(
      /<(\/?)([\w:]+)((?:\s[\w:]+="[^"<]*")*)\s*(\/?)>/g,
      (tag: string, end: string, each: string, _: string, empty: string) => {
        if (end) assert.equal(open.pop(), each, tag);
        else if (!empty) open.push(each);
        return '';
      },
    );
  assert.deepEqual(open, []);
  assert.doesNotMatch(rest, /[<>]|&(?!(amp|lt|gt|quot|#39);)/);
  assert.match(xml, /^<\?xml/);
}

const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the changes', () => {
  test('have an entry for every former number', () => {
    const former = helplines.filter(({ formerPhone }) => formerPhone);
    assert.ok(former.length > 0);
    for (const { id, phone, formerPhone } of former) {
      const change = sure(
        changes.find(({ line, old }) => line === id && old === formerPhone?.display),
        id,
      );
      assert.equal(change.new, phone?.display);
    }
  });

  test('are published with their sources, and fit their schema', () => {
    const file = readJson<ChangesFile>('dist/data/changes.json');
    const isDay = (text: string) => new Date(text).toJSON()?.startsWith(text) ?? false;
    const validate = new Ajv2020({ strictRequired: false, strictTypes: false, formats: { date: isDay } }).compile(
      readJson<object>('dist/data/changes.schema.json'),
    );
    assert.ok(validate(file), JSON.stringify(validate.errors));
    assert.deepEqual(file.changes, changes);
    for (const { source } of file.changes) assert.ok(file.sources[source]?.url, source);
    assert.ok(!validate(put(structuredClone(file), { changes: [{ ...file.changes[0], day: 'igår' }] })));
  });
});

describe('the check of changes', () => {
  const days = { checked: '2026-11-29', allChecked: '2026-11-29' };
  const own = readJson<ChangesWritten>(facts);
  const told = (spoil: (file: ChangesWritten, lines: HelplinesWritten) => unknown): string[] => {
    const [file, lines] = [structuredClone(own), structuredClone(written)];
    spoil(file, lines);
    return [...numbersWithoutChange(lines, file), ...problemsInChanges(file, lines, days)].map(
      ([path, problem]) => `${path.join('.')}: ${problem}`,
    );
  };
  const first = (file: ChangesWritten) => file.changes[0];
  const line = ({ lines }: HelplinesWritten, id: string) => lines.find((each) => each.id === id);
  const second = { line: 'kvinnofridslinjen', field: 'phone', source: 'gov-2025-04', version: '0.2.0' } as const;

  test('finds nothing in the facts', () => {
    assert.deepEqual(
      told(() => undefined),
      [],
    );
  });

  const spoilt: [name: string, spoil: Parameters<typeof told>[0], expected: RegExp][] = [
    [
      'a number that has changed without an entry',
      (_, lines) => put(line(lines, 'terrafem'), { phone: '020-52 10 11' }),
      /^lines\.\d+\.phone: 020-52 10 11; expected 020-52 10 10, as in changes\.json/,
    ],
    [
      'a number other than the last new one',
      (_, lines) => put(line(lines, 'kvinnofridslinjen'), { phone: '116 006' }),
      /^lines\.\d+\.phone: 116 006; expected 116 016/,
    ],
    [
      'a number that is gone',
      (_, lines) => cut(line(lines, 'bris'), 'sms'),
      /^lines\.\d+\.sms: missing; expected 116 111/,
    ],
    [
      'a number of a line that is new',
      (_, lines) => put(line(lines, 'roks'), { phone: '08-702 16 80' }),
      /^lines\.\d+\.phone: 08-702 16 80; expected the same in changes\.json: under unchanged/,
    ],
    [
      'a former number without an entry',
      (_, lines) => put(line(lines, 'terrafem'), { formerPhone: '020-52 10 11' }),
      /^lines\.\d+\.formerPhone: 020-52 10 11; expected a change from it/,
    ],
    ['an unknown line', (file) => put(first(file), { line: 'kvinofridslinjen' }), /did you mean kvinnofridslinjen\?/],
    [
      'an unknown source',
      (file) => put(first(file), { source: 'hearsay' }),
      /^changes\.0\.source: hearsay; expected the id/,
    ],
    [
      'a number that nobody can dial',
      (file) => put(first(file), { old: '020-50 50 5O' }),
      /^changes\.0\.old: .*letter O/,
    ],
    [
      'the same number twice',
      (file) => put(first(file), { old: '116 016' }),
      /^changes\.0\.new: 116 016; expected another/,
    ],
    ['neither number', (file) => [cut(first(file), 'old'), cut(first(file), 'new')], /^changes\.0\.new: missing$/],
    [
      'a reading before the source',
      (file) => put(first(file), { read: '2025-04-28' }),
      /^changes\.0\.read: 2025-04-28; expected no day before that of its source, 2025-04-29/,
    ],
    [
      'an entry before its reading',
      (file) => put(first(file), { added: '2026-11-22' }),
      /^changes\.0\.added: 2026-11-22; expected no day before read, 2026-11-23/,
    ],
    [
      'a change that has not come',
      (file) => put(first(file), { day: '2026-12-24' }),
      /^changes\.0\.added: 2026-11-23; expected no day before day, 2026-12-24/,
    ],
    [
      'an entry after the check day',
      (file) => put(first(file), { added: '2026-11-30' }),
      /^changes\.0\.added: 2026-11-30; expected no day after checked in checked\.json, 2026-11-29/,
    ],
    [
      'a change that does not follow on the last',
      (file) =>
        file.changes.push({
          ...second,
          old: '116 006',
          new: '116 111',
          day: '2026-11-28',
          read: '2026-11-28',
          added: '2026-11-28',
        }),
      /^changes\.1\.old: 116 006; expected 116 016, the new number of the change before/,
    ],
    [
      'an entry above a newer one',
      (file) =>
        file.changes.push({
          ...second,
          old: '116 016',
          new: '116 111',
          day: '2025-05-01',
          read: '2025-05-01',
          added: '2025-05-01',
        }),
      /^changes\.1\.added: 2025-05-01; expected no day before the change above, 2026-11-23/,
    ],
    [
      'a number both changed and unchanged',
      (file) => put(file.unchanged, { kvinnofridslinjen: { phone: '116 016' } }),
      /^unchanged\.kvinnofridslinjen\.phone: has a change below/,
    ],
  ];
  for (const [name, spoil, expected] of spoilt)
    test(`refuses ${name}`, () => {
      const problems = told(spoil);
      assert.ok(
        problems.some((each) => expected.test(each)),
        problems.join('\n') || 'nothing was told',
      );
    });

  test('takes a whole change', () => {
    const added = '2026-11-28';
    assert.deepEqual(
      told((file, lines) => {
        put(line(lines, 'kvinnofridslinjen'), { phone: '116 006' });
        file.changes.push({ ...second, old: '116 016', new: '116 006', day: added, read: added, added });
      }),
      [],
    );
  });

  test('stops the build, with file, entry, expected value and line', async () => {
    const copy = await copySite('none');
    const spoiltText = (await readFile(facts, 'utf8'))
      .replace('"day": "2025-04-29"', '"day": "2025-02-30"')
      .replace('"version": "0.1.0"', '"version": "ett"');
    await writeFile(join(copy, facts), spoiltText);
    const { status, stderr } = runIn(copy, 'site/check/run.ts');
    assert.equal(status, 1);
    assert.match(stderr, /changes\.json: changes 1: day: '2025-02-30'; (expected|skriv) a day such as [^\n]*\d+\)/);
    assert.match(stderr, /changes\.json: changes 1: version: 'ett'; [^\n]*such as 0\.1\.0 \((line|rad) \d+\)/);
    await cp(facts, join(copy, facts));
    const lines = 'widgets/facts/helplines.json';
    await writeFile(join(copy, lines), (await readFile(lines, 'utf8')).replace('"020-52 10 10"', '"020-52 10 11"'));
    const again = runIn(copy, 'site/check/run.ts');
    assert.equal(again.status, 1);
    assert.match(again.stderr, /helplines\.json: terrafem: phone: 020-52 10 11; [^\n]* 020-52 10 10, [^\n]*\d+\)/);
    await rm(copy, { recursive: true });
  });
});

describe('the page', () => {
  const pages = [
    ['andrade-nummer', '29 april 2025', '23 november 2026'],
    ['en/changed-numbers', '29 April 2025', '23 November 2026'],
  ] as const;
  for (const [path, day, read] of pages)
    test(`/${path}/ says the old number, the new one, the day, and the source with the day it was read`, async () => {
      const html = await readFile(`dist/site/${path}/index.html`, 'utf8');
      const text = textOf(html);
      for (const each of ['020-50 50 50', '116 016', day, read, 'Nu börjar stödlinjen 116 016 gälla'])
        assert.ok(text.includes(each), each);
      assert.doesNotMatch(html, /href="tel:\+?(46|0)20505050"/);
      assert.match(html, /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="\/data\/feed\.xml">/);
      for (const { id } of changes) assert.ok(html.includes(`id="${id}"`), id);
    });

  test('is known to the sitemap, the builder and the page of versions', async () => {
    const of = (path: string): Promise<string> => readFile(`dist/site/${path}`, 'utf8');
    assert.match(await of('sitemap.xml'), /hreflang="en" href="[^"]*\/en\/changed-numbers\/"/);
    for (const path of ['bygg', 'versioner']) assert.match(await of(`${path}/index.html`), /href="\/andrade-nummer\/"/);
    for (const path of ['build', 'versions'])
      assert.match(await of(`en/${path}/index.html`), /href="\/en\/changed-numbers\/"/);
  });
});

describe('the feeds', () => {
  test('are well-formed, with the same entry for each change and ids that never change', async () => {
    const [atom, rss] = await Promise.all(
      ['feed', 'rss'].map((name) => readFile(`dist/site/data/${name}.xml`, 'utf8')),
    );
    assert.ok(atom && rss);
    for (const xml of [atom, rss]) assertWellFormed(xml);
    const entries = parts(atom, 'entry');
    assert.equal(entries.length, changes.length);
    assert.match(atom, /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom" xml:lang="sv">/);
    for (const entry of entries)
      for (const tag of ['title', 'id', 'published', 'updated', 'summary', 'content'])
        assert.equal(inside(entry, tag).length, 1, tag);
    const ids = entries.flatMap((entry) => inside(entry, 'id'));
    // Written down: another id would show every reader the old change as new.
    assert.equal(
      feedId('a', 'sv', 'changes/kvinnofridslinjen-phone-2025-04-29'),
      'urn:uuid:24ceb000-66aa-818c-86bb-da221d24ec12',
    );
    assert.equal(ids.at(-1), feedId(metadata.feedId, 'sv', 'changes/kvinnofridslinjen-phone-2025-04-29'));
    assert.deepEqual(inside(rss, 'guid'), ids);
    assert.deepEqual(
      parts(rss, 'item').flatMap((each) => inside(each, 'title')),
      inside(atom, 'title').slice(1),
    );
  });

  test('give each entry a later time than the one before, so that none is skipped', () => {
    const change = sure(changes[0], 'a change');
    const all = entriesOf([change, change, change], []);
    const times = all.map(({ at }) => at.valueOf());
    assert.deepEqual(
      times,
      [2, 1, 0].map((second) => Date.parse(change.added) + second * 1000),
    );
  });
});

describe('the issues of signed facts', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hamn-issues-'));
  });
  after(() => rm(folder, { recursive: true }));

  test('are none without the file', () => {
    assert.deepEqual(readIssues(join(folder, 'none.json')), []);
    assert.deepEqual(problemsInIssues(join(folder, 'none.json')), []);
  });

  test('are refused with file, entry and expected value', async () => {
    const name = join(folder, 'issues.json');
    const problemsIn = async (value: unknown): Promise<string> => {
      await writeFile(name, JSON.stringify(value, null, 2));
      return problemsInIssues(name).join('\n').replaceAll(name, 'issues.json');
    };
    const [one, two] = issues;
    assert.equal(await problemsIn(issues), '');
    for (const [value, expected] of [
      [[{ ...one, version: 0 }], /^issues\.json: .*1\.version is 0; expected a whole number above 0 \(line 4\)$/],
      [[{ ...one, sha256: 'abc' }], /sha256 is "abc"; expected the 64 characters/],
      [[{ ...one, issued: 'igår' }], /issued is "igår"; expected a day or a time/],
      [[one, { ...two, version: 1 }], /version is there twice; expected one more/],
      [{}, /expected a list of issues/],
    ] as const)
      assert.match(await problemsIn(value), expected);
  });

  /** Each issue is in the news and in their feeds, in both languages, and leads to its place on the page of changes. */
  async function assertIssuesAreNews(out: string): Promise<void> {
    for (const [lang, feed, list, page, title] of [
      ['sv', 'feed', 'nyheter', '/andrade-nummer/', 'Signerade uppgifter: utgåva'],
      ['en', 'en/feed', 'en/news', '/en/changed-numbers/', 'Signed facts: issue'],
    ] as const) {
      const atom = await readFile(join(out, `${feed}.xml`), 'utf8');
      assertWellFormed(atom);
      const found = parts(atom, 'entry').filter((entry) => entry.includes(`<title>${title} `));
      assert.equal(found.length, 2, lang);
      for (const [i, version] of [2, 1].entries()) {
        const entry = found[i] ?? '';
        assert.ok(entry.includes(`<title>${title} ${version}</title>`), entry);
        assert.ok(entry.includes(`${page}#helplines-signed-json-${version}"`), entry);
        assert.ok(entry.includes(feedId(metadata.feedId, lang, `issues/${version}`)), entry);
      }
      assert.ok(found[0]?.includes(sha256));
      assert.equal(inside(atom, 'updated')[0], '2026-12-02T00:00:00Z');
      const json = JSON.parse(await readFile(join(out, `${feed}.json`), 'utf8')) as { items: { title: string }[] };
      assert.deepEqual(
        json.items.map((each) => each.title),
        parts(atom, 'entry').flatMap((entry) => inside(entry, 'title')),
      );
      const html = await readFile(join(out, list, 'index.html'), 'utf8');
      assert.ok(html.includes(`<a href="${page}#helplines-signed-json-2">${title} 2</a>`), lang);
    }
  }

  test('are entries of the feed, news, and a part of the page, with version and hash; the others keep their ids', async () => {
    const copy = await copySite();
    await mkdir(join(copy, 'demonstration/signed'), { recursive: true });
    await writeFile(join(copy, 'demonstration/signed/issues.json'), JSON.stringify(issues));
    await buildIn(copy, '--output=out');
    const atom = await readFile(join(copy, 'out/data/feed.xml'), 'utf8');
    const html = await readFile(join(copy, 'out/andrade-nummer/index.html'), 'utf8');
    await assertIssuesAreNews(join(copy, 'out'));
    await rm(copy, { recursive: true });
    assertWellFormed(atom);
    const entries = parts(atom, 'entry');
    assert.equal(entries.length, changes.length + issues.length);
    assert.match(entries[0] ?? '', /helplines\.signed\.json, version 2/);
    assert.match(entries[0] ?? '', new RegExp(sha256));
    assert.deepEqual(inside(atom, 'updated')[0], '2026-12-02T00:00:00Z');
    assert.ok(inside(entries[0] ?? '', 'content')[0]?.includes('Ett nummer &lt; ett annat'));
    const before = parts(await readFile('dist/site/data/feed.xml', 'utf8'), 'entry');
    assert.deepEqual(entries.slice(issues.length), before);
    assert.ok(textOf(html).includes('helplines.signed.json, version 2'));
    assert.ok(html.includes('id="helplines-signed-json-2"'));
    assert.ok(html.replace('<wbr>', '').includes(sha256));
  });
});
