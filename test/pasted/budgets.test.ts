// The cost to a visitor, in counts that are the same on every machine: bytes, requests, nodes, listeners, shifts. A budget is
// today's value plus a little room. Raise one on purpose, in the change that needs it, and say why.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { LitElement } from 'lit';
import type { Browser, Page } from 'puppeteer-core';
import { sure } from '../../site/shared/sure.ts';
import { launchForPages } from '../support/browser.ts';
import { readIntegrity } from '../support/built.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { srcOf } from '../samples/municipalities.ts';

const files = readIntegrity();

/**
 * Bytes of each pasted file, brotli. A safety check is worth a few hundred; ten languages in `hamn.js` cost 2,400, the line with
 * the licences 60, signed facts 900. Help over the page cost `hamn.js` 7,200, 350 of them to stay on top of what the page opens later. It
 * has a file of its own: 31 lines with whom each is for, the municipality's contacts and ten languages, so that a press asks for nothing.
 */
const bytes: Record<string, number> = {
  'hamn.js': 51_300,
  'widgets/quick-exit.js': 18_950,
  'widgets/hotline-card.js': 22_900,
  'widgets/contact-block.js': 19_100,
  'widgets/alert-banner.js': 13_850,
  'widgets/ambassador-gallery.js': 11_350,
  'widgets/haven.js': 27_000,
  'frame.js': 300,
  'first.js': 300,
};

/** Requests of a page of the site before any scrolling, including the page, without the icon. */
const requests = {
  '/': 5,
  '/stod/': 4,
  '/stod/vastervik/': 3,
  // All portraits near the window: below some hundreds all are drawn, so a screen reader has them.
  '/ambassadorer/': 16,
  '/handlingsplan/': 3,
  '/komponenter/hotline-card/': 4,
  '/embed/hotline-card/': 4,
};

/** Elements in a widget's shadow root, and its listeners on window and document. */
const drawn: Record<string, [elements: number, listeners: number]> = {
  '<hamn-quick-exit><a href="https://www.example.se/">Lämna sidan snabbt</a></hamn-quick-exit>': [4, 25],
  '<hamn-hotline-card line="112"><a href="tel:112">112</a></hamn-hotline-card>': [25, 1],
  '<hamn-hotline-card line="kvinnofridslinjen"><a href="tel:116016">116 016</a></hamn-hotline-card>': [52, 1],
  '<hamn-contact-block municipality="0883"><address>Västerviks kommun</address></hamn-contact-block>': [5, 1],
  [`<hamn-contact-block src="${srcOf('0883')}"><address>Västerviks kommun</address></hamn-contact-block>`]: [70, 1],
  '<hamn-haven municipality="0880"><a href="https://www.example.se/stod/">Stöd</a></hamn-haven>': [6, 2],
  '<hamn-alert-banner county="08"><a href="https://www.smhi.se/">SMHI</a></hamn-alert-banner>': [6, 1],
  '<hamn-ambassador-gallery><figure><blockquote>Ett löfte</blockquote></figure></hamn-ambassador-gallery>': [30, 4],
};

/** The elements that fetch nothing, so that nothing moves after the script has run. */
const withoutData = Object.keys(drawn).filter((code) => !code.includes(' src='));

const card = '<hamn-hotline-card line="bris"><a href="tel:116111">Bris 116 111</a></hamn-hotline-card>';

const types: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
};

/** A page that records its layout shifts. */
type Shifting = typeof window & { shifts: number[] };
/** An entry of the browser's layout-shift record, with its distance. */
type Shift = PerformanceEntry & { value: number };

const page = (body: string) => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>T</title>
  <script type="module" src="/hamn.js" blocking="render"></script><body>${body}</body></html>`;

describe('budgets', () => {
  let site: Site, pages: Site, browser: Browser;

  before(async () => {
    site = await serveSite((url) => {
      if (url.startsWith('/drawn/')) return page(Object.keys(drawn)[Number(url.split('/')[2])] ?? '');
      if (url.startsWith('/cards/')) return page(card.repeat(Number(url.split('/')[2])));
      if (url === '/all') return page(withoutData.join('') + '<p>After</p>');
      return undefined;
    });
    pages = await serveSite(
      (url) => readFileSync(`dist/site${url.endsWith('/') ? `${url}index.html` : url}`),
      (url) => ({ 'content-type': types[url.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8' }),
    );
    browser = await launchForPages();
  });
  after(async () => {
    await browser.close();
    site.close();
    pages.close();
  });

  async function open(path: string, { address, requests: asked } = site) {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 360, height: 640 });
    await tab.evaluateOnNewDocument(() => {
      const page = window as Shifting;
      page.shifts = [];
      new PerformanceObserver((list) =>
        page.shifts.push(...(list.getEntries() as Shift[]).map(({ value }) => value)),
      ).observe({ type: 'layout-shift', buffered: true });
    });
    asked.length = 0;
    await tab.goto(address + path, { waitUntil: 'networkidle0' });
    const settled = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await tab.evaluate(settled);
    return tab;
  }

  /** The number of listeners on window and document. */
  async function listeners(tab: Page) {
    const devtools = await tab.createCDPSession();
    let count = 0;
    for (const expression of ['window', 'document']) {
      const { result } = await devtools.send('Runtime.evaluate', { expression });
      const objectId = sure(result.objectId, expression);
      const { listeners: found } = await devtools.send('DOMDebugger.getEventListeners', { objectId });
      count += found.length;
    }
    return count;
  }

  for (const [file, { brotli }] of Object.entries(files)) {
    it(`${file} is at most ${bytes[file]} bytes, brotli`, () => {
      assert.ok(brotli <= sure(bytes[file], file), `${brotli} bytes`);
    });
  }

  for (const [path, most] of Object.entries(requests)) {
    it(`${path} requests at most ${most} files, and nothing shifts while it loads`, async () => {
      const tab = await open(path, pages);
      const asked = pages.requests.map(({ url }) => url).filter((url) => !url.startsWith('/favicon'));
      assert.ok(asked.length <= most, `${asked.length}: ${asked}`);
      assert.deepEqual(await tab.evaluate('shifts'), []);
      await tab.close();
    });
  }

  for (const [index, [code, [elements, most]]] of Object.entries(drawn).entries()) {
    const tag = sure(/<([\w-]+(?: line="\w+")?)/.exec(code)?.[1], code);
    it(`<${tag}> draws at most ${elements} elements and adds at most ${most} listeners, and removes them with itself`, async () => {
      const tab = await open(`/drawn/${index}`);
      const count = await tab.evaluate(
        (name) => document.querySelector(name)?.shadowRoot?.querySelectorAll('*').length ?? 0,
        tag.split(' ')[0] ?? '',
      );
      assert.ok(count > 0 && count <= elements, `${count} elements`);
      const added = await listeners(tab);
      assert.ok(added <= most, `${added} listeners`);
      await tab.evaluate((name) => document.querySelector(name)?.remove(), tag.split(' ')[0] ?? '');
      assert.equal(await listeners(tab), 0, 'listeners that stay');
      await tab.close();
    });
  }

  it('a hundred of each widget add no more listeners than one of each, except exits, galleries and signs of help', async () => {
    const tab = await open('/all');
    const before = await listeners(tab);
    await tab.evaluate(async () => {
      const others = [...document.body.children].filter(({ localName }) =>
        /^hamn-(?!quick|ambassador|haven)/.test(localName),
      );
      for (let time = 0; time < 100; time += 1) document.body.append(...others.map((each) => each.cloneNode(true)));
      await (document.body.lastElementChild as LitElement).updateComplete;
    });
    assert.equal(await listeners(tab), before);
    await tab.close();
  });

  it('the script of the support page has no second copy of the lines', () => {
    assert.doesNotMatch(readFileSync('dist/site/choose.js', 'utf8'), /kvinnofridslinjen/);
  });

  it('a hundred cards lay out the page as often as one', async () => {
    const layouts = async (count: number) => {
      const tab = await open(`/cards/${count}`);
      const { LayoutCount } = await tab.metrics();
      await tab.close();
      return sure(LayoutCount, 'layouts');
    };
    const one = await layouts(1);
    const hundred = await layouts(100);
    assert.ok(one > 0 && hundred <= one + 3, `${one} and ${hundred}`);
  });

  it('nothing shifts while the script loads', async () => {
    const tab = await open('/all');
    assert.deepEqual(await tab.evaluate('shifts'), []);
    await tab.close();
  });
});
