// The manifest and the guides, as others read them: on each widget's page in both languages, and in the reference.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import inSwedish from '../../site/components/in-swedish.ts';
import { sure } from '../../site/shared/sure.ts';
import { launchForPages } from '../support/browser.ts';
import { elementsIn, type Told, type ToldElement } from '../support/built.ts';
import { groupsIn, pathsIn } from '../support/found.ts';
import { serveStatic } from '../support/static-host.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A comment as the page prints it. */
const printed = (text: string) => escaped(text.replace(/\s+/g, ' ')).replace(/`([^`]+)`/g, '<code>$1</code>');

const elements = elementsIn();

/** Everything that can be set on a widget or that it reports, with its name in the table. */
const entriesOf = ({
  attributes = [],
  members = [],
  events = [],
  slots = [],
  cssProperties = [],
  cssParts = [],
}: ToldElement): Told[] => [
  ...attributes,
  ...members.filter(({ kind }) => kind === 'method').map((each) => ({ ...each, name: `${each.name}()` })),
  ...events,
  ...slots,
  ...cssProperties,
  ...cssParts,
];

describe("the tables on a widget's page", () => {
  for (const element of elements) {
    const name = element.tagName.slice('hamn-'.length);
    for (const [lang, folder] of [
      ['sv', 'komponenter'],
      ['en', 'en/components'],
    ] as const) {
      it(`${name}, ${lang}: stand beside the way to get it from npm`, () => {
        const html = read(`dist/site/${folder}/${name}/index.html`);
        const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
        assert.ok(exports[`./${name}`]);
        assert.match(html, /<code data-package>npm install hamn<\/code>/);
        assert.match(html, new RegExp(`<code data-import>import (?:'|&#39;)hamn/${name}(?:'|&#39;);</code>`));
        assert.match(html, /href="\/api\/documents\/npm\.html" hreflang="en"/);
      });

      it(`${name}, ${lang}: have every entry of the manifest, in Swedish or marked as English`, () => {
        const html = read(`dist/site/${folder}/${name}/index.html`);
        const rows = [...html.matchAll(/<tr>\s*<th scope="row">([^]*?)<\/th>\s*<td([^>]*)>([^]*?)<\/td>/g)];
        const entries = entriesOf(element);
        for (const { name: each, description } of entries) {
          const swedish = lang === 'sv' ? inSwedish[description.replace(/\s+/g, ' ')] : undefined;
          const found = rows.some(
            ([, cell = '', attributes, text]) =>
              (each ? cell.includes(`<code>${each}</code>`) : !/^\s*<code>/.test(cell)) &&
              text === printed(swedish ?? description) &&
              attributes === (lang === 'sv' && !swedish ? ' lang="en"' : ''),
          );
          assert.ok(found, `${each || 'the slot'}: ${description}`);
        }
      });
    }
  }

  it('give the allowed values and the default', () => {
    const html = read('dist/site/komponenter/quick-exit/index.html').replace(/\s+/g, ' ');
    assert.match(html, /<code>shortcut<\/code> <span>värde <code>off<\/code><\/span>/);
    assert.match(html, /<code>quiet<\/code> <span>skrivs utan värde<\/span>/);
    assert.match(html, /<code>--hamn-exit-inset<\/code> <span>förval <code>1rem<\/code><\/span>/);
    assert.match(html, /fill="#b02a17"[^]*på mörk sida[^]*fill="#ff9d8a"/);
  });
});

describe('the reference', () => {
  const guidesIn = (folder: string) =>
    existsSync(`docs/${folder}`)
      ? readdirSync(`docs/${folder}`)
          .filter((file) => file.endsWith('.md'))
          .map((file) => folder + file)
      : [];
  const guides = ['', 'frameworks/'].flatMap(guidesIn);
  const ofFrameworks = guidesIn('frameworks/');
  const front = read('dist/site/api/index.html');
  const { version } = JSON.parse(read('package.json')) as { version: string };

  it('has every guide, by its heading', () => {
    for (const guide of [...guides, 'examples/README.md']) {
      const address = `documents/${guide.replace('/', '_').replace(/\.md$/, '.html')}`;
      const heading = sure(/^# (.+)$/m.exec(read(`docs/${guide}`))?.[1], guide);
      assert.ok(front.includes(`href="${address}">${heading}<`), `${guide}: ${heading}`);
      assert.ok(read(`dist/site/api/${address}`).includes(heading), guide);
    }
  });

  describe('quotes tried code', () => {
    const shifted = (text: string) => text.replace(/^ +/gm, '').trim();
    const examples = pathsIn('docs/examples')
      .filter((file) => /\.(?:[jt]sx?|vue|svelte|astro|html|njk|css|json)$/.test(file))
      .map((file) => shifted(read(`docs/examples/${file}`)));

    for (const guide of [...ofFrameworks, 'testing.md']) {
      it(guide, () => {
        const text = read(`docs/${guide}`);
        const blocks = [...text.matchAll(/^( *)```(\w+)\n([^]*?)\n\1```$/gm)].map(([, , kind, code = '']) => ({
          kind,
          code,
        }));
        const quoted = blocks.filter(({ kind }) => kind !== 'sh').map(({ code }) => shifted(code));
        assert.ok(quoted.length > 1, guide);
        for (const code of quoted)
          assert.ok(
            examples.some((example) => example.includes(code)),
            `${guide}: ${code}`,
          );
        // A reader sees the two commands before anything else.
        assert.match(text.slice(0, 400), /```sh\nnpm install hamn\n```/);
        if (guide !== 'testing.md') assert.ok(text.slice(0, 600).includes(`\`npm install ./hamn-${version}.tgz\``));
        if (guide !== 'testing.md') assert.match(text.slice(0, 400), /import 'hamn\/hotline-card';|src="\/hamn\.js"/);
      });
    }
  });

  it('links between guides and to the site, without a broken link', () => {
    const pages = readdirSync('dist/site/api', { encoding: 'utf8', recursive: true }).filter((file) =>
      file.endsWith('.html'),
    );
    // A page's own address is that of its folder.
    const isThere = (path: string) => existsSync(`dist/site/${decodeURI(path).replace(/(^|\/)$/, '$1index.html')}`);
    const dead = pages.flatMap((page) =>
      [...read(`dist/site/api/${page}`).matchAll(/<a [^>]*href="([^"#:]+)(?:#[^"]*)?"/g)]
        .map(([, href = '']) => new URL(href, `http://x/api/${page}`).pathname.slice(1))
        .filter((path) => !isThere(path))
        .map((path) => `${page}: ${path}`),
    );
    assert.deepEqual([...new Set(dead)], []);
  });
});

describe('the reference, as a page of the site', () => {
  let site: Awaited<ReturnType<typeof serveStatic>>, browser: Browser;
  before(async () => {
    site = await serveStatic('dist/site', "frame-ancestors 'none'");
    browser = await launchForPages();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function open(path: string, { javascript = true } = {}) {
    const tab = await browser.newPage();
    const messages: string[] = [];
    const asked: string[] = [];
    await tab.setJavaScriptEnabled(javascript);
    tab.on('console', (message) => messages.push(message.text()));
    tab.on('pageerror', (error) => messages.push(String(error)));
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const { host, protocol } = new URL(request.url());
      if (host === 'www.smhi.se') void request.respond({ contentType: 'text/html', body: '<title>SMHI</title>' });
      else void request.continue();
      if (protocol !== 'data:') asked.push(host);
    });
    await tab.goto(`${site.address}${path}`, { waitUntil: 'networkidle0' });
    return { tab, messages, asked };
  }

  it('stores nothing, requests no other host and logs nothing, whatever a reader sets, searches or folds', async () => {
    const { tab, messages, asked } = await open('/api/');
    await tab.select('#tsd-theme', 'dark');
    await tab.evaluate(() =>
      document
        .querySelectorAll<HTMLElement>('details summary, .tsd-filter-input input')
        .forEach((each) => each.click()),
    );
    await tab.click('#tsd-search-trigger');
    await tab.type('#tsd-search-input', 'QuickExit');
    await tab.waitForSelector('#tsd-search-results a[href*="QuickExit"]');
    await tab.goto(`${site.address}/api/modules/hamn_data.html`, { waitUntil: 'networkidle0' });
    await tab.waitForSelector('.tsd-navigation a[href*="findHelpline"]');
    const kept = await tab.evaluate(async () => [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    assert.deepEqual(kept, [{}, {}, '', 0, 0]);
    assert.deepEqual([...new Set(asked)], [new URL(site.address).host]);
    assert.deepEqual(messages, []);
    await tab.close();
  });

  for (const path of ['/api/', '/api/classes/hamn_quick-exit.QuickExit.html', '/api/documents/embedding.html']) {
    it(`has the exit, with and without script: ${path}`, async () => {
      for (const javascript of [false, true]) {
        const { tab } = await open(path, { javascript });
        const entries = javascript && (await tab.evaluate(() => history.length));
        const link = sure(await tab.$('hamn-quick-exit a'), 'the exit');
        const { x, y, width, height } = sure(await link.boundingBox(), 'its box');
        await Promise.all([tab.waitForNavigation(), tab.mouse.click(x + width / 2, y + height / 2)]);
        assert.equal(tab.url(), 'https://www.smhi.se/');
        if (javascript) assert.equal(await tab.evaluate(() => history.length), entries);
        await tab.close();
      }
    });
  }

  it('is the same on every page, with a policy that allows only the site’s own scripts and first.js', () => {
    const pages = readdirSync('dist/site/api', { encoding: 'utf8', recursive: true }).filter((file) =>
      file.endsWith('.html'),
    );
    assert.ok(pages.length > 50);
    const first = read('dist/first.js').trim();
    const hash = `'sha256-${createHash('sha256').update(first).digest('base64')}'`;
    for (const page of pages) {
      const html = read(`dist/site/api/${page}`);
      assert.match(html, /<hamn-quick-exit><a href="https:/, page);
      assert.ok(html.includes(` content="default-src 'none'; script-src 'self' ${hash}; `), page);
      assert.deepEqual(groupsIn(/<script>([^]*?)<\/script>/g, html), [first], page);
    }
  });
});
