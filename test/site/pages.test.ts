// Every page of the built site in a browser, as wide as a desktop and as narrow as a phone, light and dark. A page must log
// nothing to the console, ask no other host, not shift while it loads, fit its window, and pass axe. One test plants each kind of
// fault in a page first, to prove that the check finds it.
//
// Pages that differ only in their data share a template. Each is opened in one of the two windows, in turn; the first of its kind,
// and every other page, in both. The site has only its county's twelve municipalities. A second site with more of the country adds
// other kinds: municipalities with only a name, and with long names.
//
// There are two hundred pages, so a tab goes from page to page, and three tabs work at once: most of the time is waiting for
// a page to become idle. Each tab is a browser of its own: a hidden tab is not painted, so no shift could be measured in it.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { sure } from '../../site/shared/sure.ts';
import { municipalities } from '../../widgets/data/index.ts';
import { slug } from '../../site/municipalities/slug.ts';
import { launchForPages } from '../support/browser.ts';
import { serveStatic } from '../support/static-host.ts';
import { buildIn, copySite, writeSettings } from '../support/site-copy.ts';
import { axeCode, type WithAxe } from '../support/axe.ts';
import { pathsIn } from '../support/found.ts';
import { noteShifts, type WithShifts } from './shifts.ts';

const root = 'dist/site';
const urls = pathsIn(root)
  .filter((file) => file.endsWith('.html') && !file.startsWith('api'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

/** The kind that a page shares with others that differ only in their data, or nothing. Each two-letter language is its own kind. */
const kindOf = (url: string): string | undefined =>
  /^(\/stod\/|\/en\/support\/|\/oversattning\/|\/en\/translation\/)[^/]{3,}\/$/.exec(url)?.[1] ??
  /^((?:\/en)?\/embed\/[^/]+\/)[^/]+\/$/.exec(url)?.[1];

/** The pages opened in one of the two windows. */
function sharedOut(all: readonly string[], window: number): string[] {
  const seen: Record<string, number> = {};
  return all.filter((url) => {
    const kind = kindOf(url);
    const turn = kind ? (seen[kind] = (seen[kind] ?? -1) + 1) : 0;
    return turn === 0 || turn % 2 === window;
  });
}

/** Counties with every kind missing from the site's own, and a list long enough to be folded. */
const moreCounties = ['03', '06', '19'];

/** Municipalities: several with only a name, one with an address, one with a shared name, the longest name. */
const lent = (() => {
  const there = municipalities.filter(({ county }) => moreCounties.includes(county));
  const longest = there.reduce((one, other) => (other.fullName.length > one.fullName.length ? other : one));
  return [
    there.find(({ domain }) => !domain),
    there.find(({ domain, name }) => domain && name !== 'Håbo'),
    there.find(({ name }) => name === 'Håbo'),
    longest,
  ].flatMap((municipality) => ['/stod/', '/en/support/'].map((folder) => `${folder}${slug(sure(municipality))}/`));
})();

/** The site with more counties, in its own folder. */
async function buildMore(): Promise<string> {
  const copy = await copySite();
  await writeSettings(copy, { moreCounties });
  await buildIn(copy, '--output=out');
  return copy;
}

/** The faults visible in a loaded page, in words. Runs in the page. */
async function findProblems(): Promise<string[]> {
  await Promise.all(
    [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => customElements.whenDefined(localName)),
  );
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { scrollWidth } = document.documentElement;
  const watched = window as unknown as WithAxe & WithShifts;
  const { violations } = await watched.axe.run({ resultTypes: ['violations'] });
  const shifted = watched.shifted();
  return [
    ...(shifted ? [`has moved by ${shifted}`] : []),
    ...(scrollWidth > innerWidth ? [`is ${scrollWidth} pixels wide`] : []),
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
  ];
}

/** Opens pages one after the other, in its own browser. */
interface Look {
  close: () => Promise<void>;
  /** The faults of a page. */
  look: (address: string, url: string) => Promise<string[]>;
}

async function openLook(width: number, scheme: string): Promise<Look> {
  const browser = await launchForPages();
  const tab = sure((await browser.pages())[0]);
  let messages: string[];
  let site: string;
  tab.on('console', (message) => messages.push(`says ${message.text()}`));
  tab.on('pageerror', (error) => messages.push(String(error)));
  tab.on('request', (request) => {
    if (!request.url().startsWith(`${site}/`)) messages.push(`asks for ${request.url()}`);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400 && new URL(response.url()).pathname !== '/404.html')
      messages.push(`${response.status()} ${response.url()}`);
  });
  await tab.setViewport({ width, height: 800 });
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await tab.evaluateOnNewDocument(noteShifts);
  // Added before the page's own scripts, in frames too, so frames are checked with the page.
  await tab.evaluateOnNewDocument(axeCode);
  return {
    close: () => browser.close(),
    async look(address, url) {
      [messages, site] = [[], address];
      await tab.goto(address + url);
      await tab.waitForNetworkIdle({ idleTime: 100 });
      const found = await tab.evaluate(findProblems);
      return [...messages, ...found].map((each) => `${url}: ${each}`);
    },
  };
}

type Host = Awaited<ReturnType<typeof serveStatic>>;

let more: string;
before(async () => (more = await buildMore()));
after(() => rmSync(more, { recursive: true }));

test('every page is checked, pages of their own kind in both windows', () => {
  const [narrow, wide] = [sharedOut(urls, 0), sharedOut(urls, 1)];
  assert.deepEqual([...new Set([...narrow, ...wide])].sort(), [...urls].sort());
  assert.deepEqual(
    urls.filter((url) => !kindOf(url) && !(narrow.includes(url) && wide.includes(url))),
    [],
  );
  assert.equal(new Set(lent).size, 8);
});

for (const { window, name, width, scheme } of [
  { window: 0, name: 'of 320 pixels, dark', width: 320, scheme: 'dark' },
  { window: 1, name: 'of 1280 pixels, light', width: 1280, scheme: 'light' },
]) {
  describe(`in a window ${name}`, () => {
    const looks: Look[] = [];
    let site: Host;
    let larger: Host;
    before(async () => {
      site = await serveStatic(root);
      larger = await serveStatic(join(more, 'out'));
      looks.push(...(await Promise.all(Array.from({ length: 3 }, () => openLook(width, scheme)))));
    });
    after(async () => {
      await Promise.all(looks.map((each) => each.close()));
      site.close();
      larger.close();
    });

    const planted: Record<string, [html: string, script: string]> = {
      'has moved by': [
        '<x-late></x-late>',
        // A shift can only happen after painting, and a busy machine paints late: wait for the planted element.
        `new PerformanceObserver(() => {
          document.querySelector('main').prepend(document.createElement('hr'));
          customElements.define('x-late', class extends HTMLElement {});
        }).observe({ type: 'paint', buffered: true })`,
      ],
      'pixels wide': ['<hr class="wide">', ''],
      'color-contrast: <p class="faint">': ['<p class="faint">Too faint</p>', ''],
      'image-alt: <img src="/favicon.ico">': ['<iframe src="/framed.html" title="Framed"></iframe>', ''],
      'says Something': ['', "console.log('Something')"],
      'Error: Thrown': ['', "throw new Error('Thrown')"],
      'asks for http://127.0.0.1:9/': ['<img src="http://127.0.0.1:9/" alt="Elsewhere">', ''],
      '404 http': ['<img src="/not-here.png" alt="Not here">', ''],
      'Content Security Policy': ['<p style="color: red">Red</p>', ''],
    };
    for (const [sign, [html, script]] of Object.entries(planted)) {
      test(`a fault is found: ${sign}`, async () => {
        const folder = mkdtempSync(join(tmpdir(), 'hamn-planted-'));
        writeFileSync(join(folder, '404.html'), '');
        writeFileSync(
          join(folder, 'planted.css'),
          '.wide { width: 1600px; margin: 0 } .faint { color: #999; background: #fff }',
        );
        writeFileSync(join(folder, 'planted.js'), script);
        writeFileSync(join(folder, 'favicon.ico'), '');
        writeFileSync(
          join(folder, 'framed.html'),
          '<!doctype html><html lang="sv"><title>Framed</title><img src="/favicon.ico"></html>',
        );
        writeFileSync(
          join(folder, 'index.html'),
          `<!doctype html><html lang="sv"><title>Planted</title><link rel="stylesheet" href="/planted.css"><main><h1>Planted</h1>${html}</main><script src="/planted.js"></script></html>`,
        );
        // A policy that allows the request to another host and forbids inline styles.
        const other = await serveStatic(folder, "style-src 'self'");
        const problems = await sure(looks[0]).look(other.address, '/');
        other.close();
        rmSync(folder, { recursive: true });
        assert.ok(
          problems.some((each) => each.includes(sign)),
          problems.join('\n'),
        );
      });
    }

    async function lookAt(urls: readonly string[], { address }: Host): Promise<string[]> {
      const rest = [...urls];
      const problems: string[] = [];
      await Promise.all(
        looks.map(async ({ look }) => {
          for (let url = rest.pop(); url; url = rest.pop()) problems.push(...(await look(address, url)));
        }),
      );
      return problems;
    }

    const own = sharedOut(urls, window);
    test(`none of ${own.length} pages has a fault`, async () => assert.deepEqual(await lookAt(own, site), []));

    const others = ['/stod/', '/en/support/', ...lent];
    test(`none of ${others.length} of other counties has any`, async () =>
      assert.deepEqual(await lookAt(others, larger), []));
  });
}
