// Hostile pages: their style sheets, scripts and changes to our elements leave every widget usable.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { launchForPages } from '../support/browser.ts';
import { srcOf } from '../samples/municipalities.ts';
import { inPage } from '../support/in-page.ts';
import { engines, type Tab } from '../drivers/index.ts';
import { middleOf, pressExit, until, type Visit, visitsWith } from '../drivers/visit.ts';
import { serveDestination, serveSite, type Site } from '../support/servers.ts';

const reset = `*, ::before, ::after { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; list-style: none;
  box-sizing: content-box; min-width: 0; min-height: 0 }`;
const old = `a { font: 9px/1 Verdana; color: #fff; background: #fff; text-decoration: none; float: left; width: 12em; height: 1em; overflow: hidden }
  a:hover { color: #fff } button { font-size: 9px; width: 1em; height: 1em; overflow: hidden; visibility: hidden } address { display: none } p { height: 0; overflow: hidden }`;

interface HostilePage {
  css?: string;
  /** Attributes of the root element. */
  html?: string;
  /** A script that runs before ours. */
  early?: string;
  /** Our files, in loading order. */
  scripts?: string[];
  /** The widget where we do not check the page's own link. */
  own?: string;
}

/** The hostile pages. */
const pages: Record<string, HostilePage> = {
  'a reset': { css: reset },
  '* { all: unset !important }': { css: '* { all: unset !important }' },
  'font-size: 62.5%': { css: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  'right to left': { html: 'dir="rtl"' },
  // The banner shows the page's own link there, and the page may make it as small as it likes.
  'old global styles': { css: old, own: 'hamn-alert-banner' },
  'everything positioned, clipped and one on top of the other': {
    css: `body > * { position: relative; z-index: 999; overflow: hidden; max-height: 40em } div { position: static !important }
      body::after { content: ''; position: fixed; inset: auto 0 0; height: 8rem; z-index: 1000; background: #fff }`,
  },
  'letters far apart and lines close together': {
    css: 'body { letter-spacing: .3em; word-spacing: 1em; line-height: .9 }',
  },
  'a polyfill that defines each name itself and throws the second time': {
    early: `const define = customElements.define, seen = new Set();
      customElements.define = function (name, ...rest) {
        if (seen.has(name)) throw new Error('twice');
        seen.add(name);
        return define.call(this, name, ...rest);
      };`,
    scripts: ['/hamn.js', '/old.js', '/widgets/quick-exit.js'],
  },
  'a polyfill that never knows what is defined': {
    early: `customElements.get = () => undefined; const define = customElements.define;
      customElements.define = function (...args) { try { define.apply(this, args); } catch (error) { window.refused = String(error); } };`,
  },
  'a registry that never knows what is defined, and two of our files': {
    early: 'customElements.get = () => undefined;',
    scripts: ['/widgets/alert-banner.js', '/hamn.js'],
  },
  'a patched attachShadow': {
    early: `const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); root.patched = true; return root; };`,
  },
  'patched prototypes, as an old library leaves them': {
    early: `Object.defineProperty(Array.prototype, 'toArray', { value() { return this; } });
      Array.prototype.each = function (f) { this.forEach(f); }; Object.prototype.extra = 1; Element.prototype.remove2 = 1;`,
  },
  'no adoptedStyleSheets': {
    early: `delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;`,
  },
};

/** A required link, with the words that identify it. */
type Link = [tag: string, href: string, words: string];

const links = (destination: string): Link[] => [
  ['hamn-hotline-card', 'tel:116016', '116 016'],
  ['hamn-hotline-card', 'tel:112', '112'],
  ['hamn-contact-block', 'tel:020453900', '020-45 39 00'],
  ['hamn-alert-banner', 'https://www.smhi.se/', 'Varningar'],
  ['hamn-quick-exit', destination, 'Lämna sidan snabbt'],
];

const body = (destination: string) => `
  <hamn-alert-banner county="08"><a href="https://www.smhi.se/">Varningar hos SMHI</a></hamn-alert-banner>
  <div id="before"><h1>Stöd</h1></div>
  <hamn-hotline-card line="kvinnofridslinjen"><a href="tel:116016">Kvinnofridslinjen 116 016</a></hamn-hotline-card>
  <hamn-contact-block municipality="0880" src="${srcOf('0880')}"><address>Kalmar kommun <a href="tel:020453900">020-45 39 00</a></address></hamn-contact-block>
  <hamn-ambassador-gallery><figure><img src="/picture.svg" alt="" width="40" height="50"><blockquote>Ett löfte</blockquote>
    <figcaption>Exempel 1</figcaption></figure></hamn-ambassador-gallery>
  <div id="after"></div>
  <hamn-quick-exit><a href="${destination}">Lämna sidan snabbt</a></hamn-quick-exit>`;

/** Runs in the page. Returns the problem with a link, or '' if it is visible, legible and pressable. */
function faultOf([tag, href, words]: Link): string {
  const widget = document.querySelector(tag);
  const roots = [widget?.shadowRoot, widget].filter((root) => root != null);
  const all = roots.flatMap((root) => [...root.querySelectorAll('a')]).filter((a) => a.href === href);
  const up = (node: Node): Node | null =>
    (node instanceof Element ? node.assignedSlot : null) ??
    node.parentNode ??
    (node instanceof ShadowRoot ? node.host : null);
  /** The numbers of a colour, from 0 to 255: `color(srgb …)` uses 0 to 1. The fourth number is the opacity. */
  const numbers = (colour: string) =>
    Array.from(
      colour.matchAll(/[\d.]+/g),
      ([part], at) => Number(part) * (colour.startsWith('color(srgb') && at < 3 ? 255 : 1),
    );
  /** The background of an element: the nearest ancestor's that is not transparent, or else the window's white. */
  const groundOf = (node: Element) => {
    for (let each: Node | null = node; each; each = up(each)) {
      const ground = each instanceof Element && getComputedStyle(each).backgroundColor;
      if (ground && (numbers(ground)[3] ?? 1)) return ground;
    }
    return 'rgb(255, 255, 255)';
  };
  const light = (colour: string) => {
    const [r = NaN, g = NaN, b = NaN] = numbers(colour).map((part) =>
      part / 255 <= 0.04045 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const contrast = (node: Element) => {
    const a = light(getComputedStyle(node).color);
    const b = light(groundOf(node));
    return Math.max(a, b) / Math.min(a, b);
  };
  const fault = (link: HTMLAnchorElement) => {
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (!link.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 'is hidden';
    const nodes = [...link.querySelectorAll('*'), link];
    const size = Math.max(...nodes.map((each) => parseFloat(getComputedStyle(each).fontSize)));
    if (size < 11) return `has letters of ${size} pixels`;
    if (!link.innerText.replace(/\s+/g, ' ').toLowerCase().includes(words.toLowerCase()))
      return `says ${link.innerText}`;
    const clearest = Math.max(...nodes.map(contrast));
    if (!(clearest >= 4.5)) return `has a contrast of ${clearest.toFixed(1)}`;
    const boxes = [...link.getClientRects()].filter(({ width, height }) => width > 8 && height > 8);
    if (!boxes.length) return 'has no room';
    const hits = boxes.some(({ left, top, width, height }) => {
      const x = left + width / 2;
      const y = top + height / 2;
      let hit: Element | null = document.elementFromPoint(x, y);
      while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit) {
        hit = hit.shadowRoot.elementFromPoint(x, y);
      }
      for (let node: Node | null = hit; node; node = up(node)) if (node === link) return true;
      return false;
    });
    return hits ? '' : 'cannot be pressed';
  };
  const faults = all.map(fault);
  return faults.includes('') ? '' : `${tag} ${href} ${faults.join(' and ') || 'is not there'}`;
}

describe('a hostile page', () => {
  let site: Site;
  let destination: Site;
  let browser: Browser;
  let react: string | undefined;

  before(async () => {
    destination = await serveDestination();
    const hamn = readFileSync('dist/hamn.js', 'utf8');
    const other = hamn.replaceAll('Öppet nu', 'Öppet i en äldre version');
    assert.notEqual(other, hamn);
    site = await serveSite(
      (url) => {
        const { pathname, searchParams } = new URL(url, 'http://localhost');
        if (pathname === '/old.js') return other;
        if (pathname === '/react.js') return react;
        if (pathname !== '/page') return undefined;
        const { css = '', html = '', early = '' } = pages[searchParams.get('page') ?? ''] ?? {};
        const scripts = searchParams.getAll('script').map((src) => `<script type="module" src="${src}"></script>`);
        return `<!doctype html><html lang="sv" ${html}><head><meta charset="utf-8"><title>T</title><style>${css}</style>
        <script>${early}</script></head><body>${searchParams.get('body') ?? body(`${destination.address}/`)}${scripts.join('')}</body></html>`;
      },
      (url) => (/^\/(old|react)\.js/.test(url) ? { 'content-type': 'text/javascript' } : {}),
    );
    browser = await launchForPages();
  });
  after(async () => {
    await browser.close();
    site.close();
    destination.close();
  });

  interface Wanted {
    page?: string;
    scripts?: string[];
    /** The content of the body. */
    html?: string;
  }

  async function open({ page = '', scripts = pages[page]?.scripts ?? ['/hamn.js'], html }: Wanted = {}) {
    const tab = await browser.newPage();
    const messages: string[] = [];
    tab.on('console', (message) => !/404/.test(message.text()) && messages.push(message.text()));
    tab.on('pageerror', (error) => messages.push(String(error)));
    const query = new URLSearchParams([
      ['page', page],
      ...scripts.map((src) => ['script', src]),
      ...(html ? [['body', html]] : []),
    ]);
    await tab.goto(`${site.address}/page?${query}`, { waitUntil: 'networkidle0' });
    return { tab, messages };
  }

  async function isUsable(tab: Page, wanted = links(`${destination.address}/`)) {
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const faults = await Promise.all(wanted.map((link) => tab.evaluate(`${inPage(faultOf)}(${JSON.stringify(link)})`)));
    assert.deepEqual(faults.filter(Boolean), []);
  }

  /** Checks that the widget leaves, not only its link: a link would add a history entry, and Back would show the page. */
  async function exits(tab: Page) {
    const entries = await tab.evaluate(() => history.length);
    const link = await tab.$('hamn-quick-exit a');
    const box = await link?.boundingBox();
    assert.ok(box, 'the exit is shown');
    await tab.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await tab.waitForFunction((address) => location.href === address, { timeout: 5000 }, `${destination.address}/`);
    assert.equal(await tab.evaluate(() => history.length), entries, 'the page is still in the history');
  }

  for (const [page, { own }] of Object.entries(pages)) {
    it(`leaves every widget usable: ${page}`, async () => {
      const { tab, messages } = await open({ page });
      await isUsable(
        tab,
        links(`${destination.address}/`).filter(([tag]) => tag !== own),
      );
      assert.equal(
        await tab.$eval('hamn-ambassador-gallery', (gallery) => gallery.innerText.includes('Ett löfte')),
        true,
      );
      assert.deepEqual(messages, []);
      await exits(tab);
      await tab.close();
    });
  }

  it('leaves every widget usable without script, whatever its style sheet', async () => {
    for (const page of ['a reset', '* { all: unset !important }', 'font-size: 62.5%', 'right to left']) {
      const { tab } = await open({ page, scripts: [] });
      await isUsable(
        tab,
        links(`${destination.address}/`).filter(([, href]) => href !== 'tel:112'),
      );
      await tab.close();
    }
  });

  for (const scripts of [
    ['/old.js', '/hamn.js'],
    ['/hamn.js', '/old.js'],
    ['/old.js', '/widgets/quick-exit.js', '/widgets/hotline-card.js', '/hamn.js'],
    ['/widgets/contact-block.js', '/hamn.js', '/old.js'],
  ]) {
    it(`may have two versions at once: ${scripts.join(', ')}`, async () => {
      const { tab, messages } = await open({ scripts });
      await isUsable(tab);
      assert.deepEqual(messages, []);
      await exits(tab);
      await tab.close();
    });
  }

  const moves: Record<string, (all: Element[]) => void> = {
    'into another place': (all) => document.getElementById('after')?.append(...all),
    'out and in again': (all) =>
      all.forEach((each) => {
        each.remove();
        document.body.append(each);
      }),
    'out, changed and in again': (all) =>
      all.forEach((each) => {
        each.remove();
        each.setAttribute('lang', 'sv');
        document.getElementById('before')?.append(each);
      }),
    'as copies in their place': (all) => all.forEach((each) => each.replaceWith(each.cloneNode(true))),
    'by writing the page anew': () => (document.body.innerHTML = String(document.body.innerHTML)),
    'into another document and back': (all) =>
      all.forEach((each) => {
        new DOMParser().parseFromString('', 'text/html').body.append(each);
        document.body.append(each);
      }),
    'ten times over': (all) => {
      for (let time = 0; time < 10; time += 1) all.forEach((each) => document.body.prepend(each));
    },
  };
  for (const [how, move] of Object.entries(moves)) {
    it(`may move the elements: ${how}`, async () => {
      const { tab, messages } = await open();
      await tab.evaluate(
        `${inPage(move)}([...document.querySelectorAll('body > *')].filter(({ localName }) => localName.startsWith('hamn-')))`,
      );
      await isUsable(tab);
      assert.deepEqual(messages, []);
      await exits(tab);
      await tab.close();
    });
  }

  it('may be drawn by React, again and again', async () => {
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { write: false, lib: { entry: 'test/samples/react-page.ts', formats: ['es'], fileName: 'react' } },
    });
    assert.ok(Array.isArray(built));
    react = built[0]?.output[0].code;
    for (const scripts of [
      ['/hamn.js', '/react.js'],
      ['/react.js', '/hamn.js'],
    ]) {
      const html = `<div id="root"></div><script>window.destination = '${destination.address}/'</script>`;
      const { tab, messages } = await open({ scripts, html });
      await tab.waitForSelector('hamn-hotline-card');
      const exit: Link = ['hamn-quick-exit', `${destination.address}/`, 'Lämna sidan snabbt'];
      const contact: Link = ['hamn-contact-block', 'tel:020453900', '020-45 39 00'];
      for (let times = 0; times < 7; times += 1) {
        await tab.waitForFunction((text) => document.body.innerText.includes(text), {}, `Drawn ${times}`);
        const line: Link =
          times % 2 ? ['hamn-hotline-card', 'tel:116111', '116 111'] : ['hamn-hotline-card', 'tel:116016', '116 016'];
        await isUsable(tab, [line, contact, exit]);
        await tab.evaluate('drawAgain()');
      }
      assert.deepEqual(messages, []);
      await exits(tab);
      await tab.close();
    }
  });
});

describe('the exit on a hostile page', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let open: Visit['open'], tab: Tab, hasLeft: Visit['hasLeft'];
      visitsWith(launch, (visit) => ({ open, tab, hasLeft } = visit));

      for (const [page, { css = '', html = '', early = '' }] of Object.entries(pages)) {
        it(`leaves: ${page}`, async () => {
          await open(1, { head: `<style>${css}</style>`, html, early });
          const inView = async () => {
            const [x, y] = await middleOf(tab);
            return x > 0 && y > 0 && (await tab.run<boolean>(`${x} < innerWidth && ${y} < innerHeight`));
          };
          await until(inView, true, 'the exit is in view');
          const entries = await tab.run('history.length');
          await pressExit(tab);
          await hasLeft();
          assert.equal(await tab.run('history.length'), entries, 'the page is still in the history');
        });
      }
    });
  }
});
