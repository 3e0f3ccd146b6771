// The sites of other owners than the demonstration's, as `hamn new` makes them: a municipality, the whole country, and a county
// without the pages for webmasters and without a reference. Each is built and read.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { suggested, type Place } from '../../cli/new/answers.ts';
import { filesFor } from '../../cli/new/files.ts';
import { problemsInMetadata } from '../../site/check/metadata.ts';
import { findCounty, findMunicipality, municipalities } from '../../widgets/data/index.ts';
import { completeIn } from '../support/site-copy.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hamn-owners-'));
});
after(() => rm(folder, { recursive: true }));

/** Writes the project of a new site and builds it from source. Returns a reader of the built files. */
async function built(name: string, place: Place, settings = ''): Promise<(file: string) => Promise<string>> {
  const project = join(folder, name);
  for (const [path, text] of filesFor(project, suggested(place), 'sv')) {
    await mkdir(join(project, path.endsWith('/') ? path : dirname(path)), { recursive: true });
    if (!path.endsWith('/')) await writeFile(join(project, path), path === 'hamn.yaml' ? text + settings : text);
  }
  await symlink(resolve('node_modules'), join(project, 'node_modules'), 'dir');
  await completeIn(project, resolve('site/eleventy.ts'));
  return (file) => readFile(join(project, 'dist/site', file), 'utf8');
}

/** The text of a page, with one space between its words. */
const textOf = (html: string): string =>
  html
    .replace(/<(script|style)\b[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const linksIn = (html: string): string[] => [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].map(([, to = '']) => to);

const need = <Value>(value: Value | undefined): Value => {
  assert.ok(value);
  return value;
};

describe('a site of one municipality', () => {
  let read: (file: string) => Promise<string>;
  before(async () => {
    read = await built('kommun', { kind: 'municipality', municipality: need(findMunicipality('0780')) });
  });

  it('speaks of the municipality, and of no county board', async () => {
    const start = textOf(await read('index.html'));
    assert.match(start, /Jag arbetar i kommunen/);
    assert.match(start, /Demonstration, inte kommunens webbplats\./);
    assert.match(start, /Förebygga våld/);
    assert.doesNotMatch(start, /länsstyrelse|länets|Ambassadörerna är påhittade/i);
    assert.match(textOf(await read('en/index.html')), /A demonstration, not the municipality’s site\./);
  });

  it('leads from support to its own page, and offers no list to choose from', async () => {
    const support = await read('stod/index.html');
    assert.ok(linksIn(support).includes('/stod/vaxjo/'));
    assert.match(textOf(support), /Kontakter i Växjö kommun/);
    assert.doesNotMatch(textOf(support), /Välj din kommun/);
    const programme = await read('kommuner/index.html');
    assert.match(programme, /<h1>En kommun fri från våld<\/h1>/);
    assert.doesNotMatch(textOf(programme), /Länets kommuner|Landets kommuner/);
  });

  it('has no link to a reference, in the pages for webmasters either', async () => {
    for (const page of [
      'fragor',
      'versioner',
      'komponenter',
      'komponenter/quick-exit',
      'en/questions',
      'en/components',
    ])
      assert.doesNotMatch(await read(`${page}/index.html`), /href="\/api\//, page);
    assert.match(textOf(await read('fragor/index.html')), /Alla versioner ?\. Hur anmäler/);
    await assert.rejects(read('llms.txt'));
  });
});

describe('a site of the whole country', () => {
  let read: (file: string) => Promise<string>;
  before(async () => {
    read = await built('land', { kind: 'all' });
  });

  it('has each municipality once, under its county', async () => {
    const programme = await read('kommuner/index.html');
    const [, list = ''] = programme.split('<h2>Landets kommuner</h2>');
    const [counties = ''] = list.split('</section>');
    const links = linksIn(counties);
    assert.equal(links.length, municipalities.length);
    assert.equal(new Set(links).size, municipalities.length);
    const ofCounty = [...counties.matchAll(/<summary>([^<]*)<\/summary>([^]*?)<\/details>/g)];
    assert.equal(ofCounty.length, 21);
    const [, , kronoberg = ''] = need(ofCounty.find(([, name]) => name === 'Kronobergs län'));
    assert.deepEqual(
      linksIn(kronoberg),
      ['alvesta', 'lessebo', 'ljungby', 'markaryd', 'tingsryd', 'uppvidinge', 'vaxjo', 'almhult'].map(
        (each) => `/stod/${each}/`,
      ),
    );
  });

  it('speaks of the country, and of no county', async () => {
    const start = textOf(await read('index.html'));
    assert.match(start, /Alla stödlinjer och landets kommuner/);
    assert.match(await read('stod/ar/index.html'), /<details>\s*<summary><h2>[^]*?<ul class="columns">/);
    assert.match(start, /Demonstration, inte en myndighets webbplats\./);
    assert.doesNotMatch(start, /länsstyrelse|länets|Stockholm/i);
  });

  it('may not have warnings, which are for one county', () => {
    const warnings = { smhi: 'https://opendata-download-warnings.smhi.se/ibww/api/version/1/warning.json' };
    const problems = (county: string) =>
      problemsInMetadata({ county, warnings }).filter((each) => each.startsWith('warnings'));
    assert.deepEqual(problems('all'), [
      'warnings: warnings are for one county, and county is all; expected no warnings',
    ]);
    assert.deepEqual(problems('07'), []);
  });
});

describe('a site without the pages for webmasters', () => {
  let read: (file: string) => Promise<string>;
  const missing =
    /^(http:\/\/localhost:8080)?\/(en\/)?(bygg|build|kontrollera|check|komponenter|components|utseende|appearance|versioner|versions|andrade-nummer|changed-numbers|fragor|questions|embed|oversattning|translation|builder|try|audit|api)(\/|$)/;
  before(async () => {
    read = await built('utan', { kind: 'county', county: need(findCounty('07')) }, 'embedding: false\n');
  });

  it('has none of them, and no link, entry of the sitemap or description leads there', async () => {
    const root = join(folder, 'utan/dist/site');
    const files = (await readdir(root, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
    assert.deepEqual(
      files.filter((file) => missing.test(`/${file}`)),
      [],
    );
    for (const file of ['data/feed.xml', 'data/rss.xml']) assert.ok(!files.includes(file), file);
    const pages = files.filter((file) => file.endsWith('.html'));
    assert.ok(pages.length > 30);
    for (const page of pages) {
      const html = await read(page);
      assert.deepEqual(
        linksIn(html).filter((to) => missing.test(to)),
        [],
        page,
      );
      assert.doesNotMatch(
        textOf(html),
        /Koden att klistra in|som går att klistra in|Code to paste|can be pasted/,
        page,
      );
    }
    for (const file of ['sitemap.xml', 'feed.xml', 'feed.json', 'en/feed.xml', 'en/feed.json'])
      assert.doesNotMatch(await read(file), /\/(bygg|build|komponenter|components|fragor|questions|api)\//, file);
  });

  it('still has an exit, the privacy of the exit, and the files that others have pasted', async () => {
    assert.match(await read('index.html'), /<hamn-quick-exit\b[^>]*>\s*<a href="https:\/\/www\.smhi\.se\/"/);
    assert.match(textOf(await read('integritet/index.html')), /svarar på tre sekunder[^.]* prövas \S+\.\S+ i stället/);
    assert.ok((await read('hamn.js')).length > 1000);
  });

  it('offers no search in a reference that it does not have', async () => {
    const search = await read('sok/index.html');
    assert.match(search, /data-search/);
    assert.doesNotMatch(search, /type="radio"|referens/i);
  });
});
