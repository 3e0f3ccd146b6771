// The reference under /api/ as a developer reads it: its front page, the pages of the elements, llms.txt, and the links in
// the package to these pages.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { packageEntries } from '../../docs/elements.ts';
import { guideGroups } from '../../docs/guides.ts';
import metadata from '../../site/metadata.ts';
import { sure } from '../../site/shared/sure.ts';
import { barriersIn } from '../support/axe.ts';
import { launchForPages } from '../support/browser.ts';
import { elementsIn, readJson } from '../support/built.ts';
import { groupsIn } from '../support/found.ts';
import { serveStatic } from '../support/static-host.ts';

const read = (file: string) => readFileSync(file, 'utf8');

/** The file of an address on the site. It may be whole, and lead to a part of a page. */
const fileOf = (address: string) => {
  const { origin, pathname } = new URL(address, metadata.url);
  assert.equal(origin, new URL(metadata.url).origin, address);
  return `dist/site${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`;
};

/** Two faults in TypeDoc's own lists of members, which the site's accessibility page names. */
const isOfTypeDoc = (barrier: string) =>
  /^(heading-order: <h4>Hierarchy|nested-interactive: <summary class="tsd-)/.test(barrier);

const { version } = readJson<{ version: string }>('package.json');
const elements = elementsIn().map((element) => {
  const short = element.tagName.slice('hamn-'.length);
  return { ...element, short, reference: `/api/classes/hamn_${short}.${element.name}.html` };
});

describe('in a browser, the reference', () => {
  let site: Awaited<ReturnType<typeof serveStatic>>, browser: Browser, tab: Page;
  before(async () => {
    site = await serveStatic('dist/site', "frame-ancestors 'none'");
    browser = await launchForPages();
    tab = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  const open = (path: string) => tab.goto(site.address + path, { waitUntil: 'networkidle0' });
  const textsOf = (selector: string) =>
    tab.$$eval(selector, (all) => all.map((each) => each.textContent.replace(/\s+/g, ' ').trim()));

  it('begins with what hamn is, how to install it and a first example, and has no list of files', async () => {
    await open('/api/');
    const [first = '', second = ''] = await textsOf('.col-content :is(p, pre code)');
    assert.match(first, /^hamn is [^.]+\. [^.]+\.$/);
    assert.equal(second, 'npm install hamn');
    assert.deepEqual(await textsOf('.col-content h2'), [
      'A first example',
      'The elements',
      'Guides',
      'Versions',
      'For programs',
    ]);
    assert.equal(await tab.$('.col-content .tsd-member-summaries'), null);
  });

  it('shows every element live, with its tag, its page and the live page', async () => {
    await open('/api/');
    const shown = await tab.$$eval('.hamn-live', (boxes) =>
      boxes.map((box) => {
        const line = box.previousElementSibling;
        const element = box.firstElementChild;
        return {
          tag: element?.localName,
          said: line?.querySelector('code')?.textContent,
          links: [...(line?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
          height: element?.shadowRoot ? box.getBoundingClientRect().height : 0,
        };
      }),
    );
    assert.equal(shown.length, elements.length);
    for (const { tagName, short, reference } of elements) {
      const found = sure(
        shown.find(({ tag }) => tag === tagName),
        tagName,
      );
      assert.equal(found.said, `<${tagName}>`);
      assert.deepEqual(found.links, [reference, `/en/components/${short}/`]);
      assert.ok(found.height > 60, `${tagName}: ${found.height} px`);
    }
  });

  it('groups the guides by task, and keeps Swedish ones apart', async () => {
    await open('/api/');
    const found = await tab.$$eval('.col-content div[lang]', (all) =>
      all.map((each) => ({
        name: each.querySelector('h3')?.textContent,
        lang: each.getAttribute('lang'),
        guides: [...each.querySelectorAll('li a')].map((link) => link.textContent),
      })),
    );
    const wanted = guideGroups().map(({ name, lang, guides }) => ({
      name,
      lang,
      guides: guides.map(({ title }) => title),
    }));
    assert.deepEqual(found, wanted);
    assert.deepEqual(
      wanted.filter(({ lang }) => lang === 'sv').map(({ name }) => name),
      ['På svenska'],
    );
    assert.ok(!wanted.some(({ name }) => name === 'Other'), 'docs/guides.ts names every guide');
    await open('/api/documents/copying.html');
    assert.ok(await tab.$('.col-content[lang="sv"]'));
    await open('/api/documents/embedding.html');
    assert.equal(await tab.$('.col-content[lang]'), null);
  });

  for (const { short, tagName, reference, ...element } of elements) {
    it(`${tagName}: its page has the import, an example, every item of the manifest, and links both ways`, async () => {
      await open(reference);
      const [importLine, example = ''] = await textsOf('.tsd-comment pre code');
      assert.equal(importLine, `import 'hamn/${short}';`);
      assert.ok(example.startsWith(`<${tagName}`), example);
      const rows = (await textsOf('.tsd-comment tbody td:first-child')).map((text) => text.split(',')[0]);
      const names = (list: { name: string }[] = []) => list.map(({ name }) => name);
      const { attributes, members = [], events, slots, cssParts, cssProperties } = element;
      const items = [
        ...names(attributes),
        ...names(members.filter(({ kind }) => kind === 'method')).map((name) => `${name}()`),
        ...names(events),
        ...names(slots).map((name) => name || 'without a name'),
        ...names(cssParts).map((name) => `::part(${name})`),
        ...names(cssProperties),
      ];
      assert.deepEqual(
        items.filter((name) => !rows.includes(name)),
        [],
      );
      const live = `/en/components/${short}/`;
      assert.ok(await tab.$(`.tsd-comment a[href="${live}"]`));
      for (const path of [live, `/komponenter/${short}/`]) {
        const page = read(fileOf(path));
        assert.ok(page.includes(`href="${reference}"`), path);
        assert.ok(page.includes('<code data-package>npm install hamn</code>'), path);
        assert.ok(page.includes(`<code data-import>import 'hamn/${short}';</code>`), path);
      }
    });
  }

  it('shows lists of ids as a link to a page that has them, and the event as a link', async () => {
    await open('/api/classes/hamn_hotline-card.HotlineCard.html');
    const list = '/api/types/hamn_data.HelplineId.html';
    const [signature] = await textsOf('.tsd-member:has(#line) .tsd-signature');
    assert.equal(signature, "line: HelplineId | string = ''");
    const cells = await textsOf('.tsd-comment tr:has(td:first-child code) td');
    assert.deepEqual(cells.slice(0, 3), ['line', 'HelplineId | string', "''"]);
    assert.ok(await tab.$(`.tsd-comment td a[href="${list}"]`));
    assert.ok(await tab.$('.tsd-comment td a[href="/api/classes/hamn_hotline-card.StateChangeEvent.html"]'));
    assert.equal(await tab.$('#styles'), null);
    await open(list);
    assert.match((await textsOf('.tsd-signature')).join(), /"kvinnofridslinjen"/);
  });

  it('names each element in its title, and has the elements first in the menu', async () => {
    for (const { tagName, reference } of elements) {
      await open(reference);
      assert.ok((await tab.title()).startsWith(`<${tagName}>`));
      assert.ok(await tab.$(`meta[name="description"][content^="<${tagName}>: "]`));
    }
    assert.equal((await textsOf('#tsd-nav-container > li'))[0]?.startsWith('Elements'), true);
  });

  it('calls each module by its name in the package', () => {
    const wanted = packageEntries().map(({ entry }) => entry.replace('/', '_'));
    assert.equal(wanted.length, elements.length + 2);
    const found = readdirSync('dist/site/api/modules').map((file) => file.replace(/\.html$/, ''));
    assert.deepEqual(found.sort(), wanted.sort());
    const titles = readdirSync('dist/site/api/modules').flatMap((file) =>
      groupsIn(/<h1>Module ([^<]+?)</g, read(`dist/site/api/modules/${file}`).replaceAll('<wbr/>', '')),
    );
    assert.deepEqual(titles.sort(), wanted.map((name) => name.replace('_', '/')).sort());
  });

  it('says what stands under /v/, and it stands there', async () => {
    await open('/api/');
    const named = (await textsOf('.col-content code')).filter((text) => text.startsWith(`/v/${version}/`));
    assert.ok(named.length >= 3);
    for (const path of named) assert.ok(existsSync(`dist/site${path}`), path);
  });

  for (const [width, scheme] of [
    [1280, 'light'],
    [360, 'dark'],
  ] as const) {
    it(`is no wider than the window at ${width} px, and axe finds nothing in its text, ${scheme}`, async () => {
      await tab.setViewport({ width, height: 800 });
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const path of ['/api/', ...elements.map(({ reference }) => reference)]) {
        await open(path);
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${path}: ${wide}`);
        const barriers = (await barriersIn(tab)).filter((each) => path === '/api/' || !isOfTypeDoc(each));
        assert.deepEqual(barriers, [], path);
      }
    });
  }
});

describe('the first example', () => {
  let folder: string, site: Awaited<ReturnType<typeof serveStatic>>, browser: Browser;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hamn-first-'));
    await mkdir(join(folder, 'node_modules'));
    await symlink(resolve('.'), join(folder, 'node_modules/hamn'), 'dir');
    browser = await launchForPages();
  });
  after(async () => {
    await browser?.close();
    site?.close();
    await rm(folder, { recursive: true });
  });

  it('runs as it stands on the page', async () => {
    const tab = await browser.newPage();
    await tab.goto('about:blank');
    const code = await tab.evaluate(
      (html) =>
        new DOMParser().parseFromString(html, 'text/html').querySelector('#a-first-example ~ pre code')?.textContent,
      read('dist/site/api/index.html').replaceAll('<br/>', '\n'),
    );
    await writeFile(join(folder, 'index.html'), `<!doctype html><title>Example</title>${sure(code)}`);
    await build({ root: folder, configFile: false, logLevel: 'error' });
    await writeFile(join(folder, 'dist/404.html'), '');
    site = await serveStatic(join(folder, 'dist'), "default-src 'self'; style-src 'self' 'unsafe-inline'");
    await tab.goto(site.address + '/', { waitUntil: 'networkidle0' });
    const seen = await tab.evaluate(() => [
      document
        .querySelector('hamn-hotline-card')
        ?.shadowRoot?.querySelector('[part~=card]')
        ?.textContent.includes('116'),
      customElements.get('hamn-quick-exit') !== undefined,
    ]);
    assert.deepEqual(seen, [true, true]);
  });
});

describe('llms.txt', () => {
  const text = read('dist/site/llms.txt');

  it('has the form of llmstxt.org: a title, a summary, sections of links', () => {
    assert.match(text, /^# hamn\n\n> [^\n]+\n\n/);
    const [, ...sections] = text.split(/^## /m);
    assert.ok(sections.length > 5);
    for (const section of sections) assert.match(section, /^[^\n]+\n\n(- \[[^\]]+\]\([^)]+\)(: [^\n]+)?\n)+\n?$/);
  });

  it('has every element and every guide, and each link leads to a file of the site', () => {
    const links = groupsIn(/\]\(([^)]+)\)/g, text);
    for (const link of links) assert.ok(existsSync(fileOf(link)), link);
    for (const { reference } of elements) assert.ok(links.includes(metadata.url + reference), reference);
    for (const { file } of guideGroups().flatMap(({ guides }) => guides)) {
      const path = `/api/documents/${file.replace('/', '_').replace(/\.md$/, '.html')}`;
      assert.ok(links.includes(metadata.url + path), path);
    }
  });
});

describe('links from the package to the reference', () => {
  it('are in the manifest, with the version since which an element exists', () => {
    const declared = elements as unknown as { tagName: string; documentation: string; since: string }[];
    for (const { tagName, documentation, since } of declared) {
      assert.ok(existsSync(fileOf(documentation)), tagName);
      assert.match(read('docs/changelog.md'), new RegExp(`^## ${since},`, 'm'), tagName);
    }
  });

  it('are in the data for VS Code and JetBrains, which have entries of their own', () => {
    const fileAt = (entry: string) => readJson(new URL(import.meta.resolve(entry)).pathname);
    const { tags } = fileAt('hamn/vscode.html-custom-data.json') as { tags: { references: { url: string }[] }[] };
    assert.equal(tags.length, elements.length);
    for (const { references } of tags) {
      assert.equal(references.length, 2);
      for (const { url } of references) assert.ok(existsSync(fileOf(url)), url);
    }
    const types = fileAt('hamn/web-types.json') as {
      contributions: { html: { elements: { 'doc-url': string }[] } };
    };
    const pages = types.contributions.html.elements.map((each) => each['doc-url']);
    assert.deepEqual(pages.sort(), elements.map(({ reference }) => metadata.url + reference).sort());
    assert.ok(fileAt('hamn/vscode.css-custom-data.json'));
  });
});
