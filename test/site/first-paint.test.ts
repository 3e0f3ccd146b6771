// A page of help is drawn before its scripts come, and nothing moves when they do. Counts and order, not times: a slow machine
// gives the same. `npm run bench -- help` has the times.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import metadata from '../../site/metadata.ts';
import { sure } from '../../site/shared/sure.ts';
import { launchForPages } from '../support/browser.ts';
import { groupsIn } from '../support/found.ts';
import { serveStatic } from '../support/static-host.ts';
import { noteShifts, type WithShifts } from './shifts.ts';

/** Pages with nothing in the window that moves when the scripts come. */
const early = ['/', '/en/', '/stod/', '/en/support/', '/404.html', '/sakrare-surf/'];
/** Pages whose window may have cards or contacts. */
const waiting = ['/stod/vastervik/', '/en/support/kalmar/', '/stod/ar/'];

/** How a page is opened: in which window, and whether its wait for scripts ends after two seconds. */
interface Held {
  size?: readonly [number, number];
  ends?: boolean;
}

const windows = [
  [360, 640],
  [1280, 900],
] as const;

const read = (url: string) => readFileSync(`dist/site${url.endsWith('/') ? `${url}index.html` : url}`, 'utf8');

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the head of a page', () => {
  for (const url of [...early, ...waiting]) {
    const html = read(url);
    const head = html.slice(0, html.indexOf('</head>'));
    const scripts = groupsIn(/<script>([^]*?)<\/script>/g, html);
    const styles = groupsIn(/<style>([^]*?)<\/style>/g, html);

    it(`${url} has first.js first, as built, and a policy that names each text inside the page`, () => {
      assert.equal(scripts[0], readFileSync('dist/first.js', 'utf8').trim());
      const policy = sure(/Content-Security-Policy" content="([^"]*)"/.exec(head)?.[1], 'the policy');
      const directives = policy.replaceAll('&#39;', "'").split('; ');
      for (const each of [
        "default-src 'none'",
        `script-src 'self' ${scripts.map(hash).join(' ')}`,
        `style-src 'self' ${styles.map(hash).join(' ')}`,
        "require-trusted-types-for 'script'",
      ]) {
        assert.ok(directives.includes(each), `${each} in ${directives.join('; ')}`);
      }
      const firstElement = sure(/<(?!meta\b|html\b|head\b|!)[^>]*>/i.exec(html)?.[0], 'the first element');
      assert.equal(firstElement, '<script>');
    });

    it(`${url} asks for no file that a number waits for`, () => {
      assert.deepEqual(groupsIn(/<link rel="stylesheet" href="([^"]*)"/g, html), []);
      assert.deepEqual(groupsIn(/<script src="([^"]*)"/g, html), []);
    });
  }
});

describe('the first paint of a page', () => {
  let site: Awaited<ReturnType<typeof serveStatic>>, browser: Browser;
  before(async () => {
    site = await serveStatic();
    browser = await launchForPages();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  const pause = (time: number) => new Promise<void>((done) => setTimeout(done, time));
  const isFile = (request: HTTPRequest) => ['script', 'stylesheet', 'fetch', 'xhr'].includes(request.resourceType());

  /** Keeps first.js from ending the page's wait after two seconds: a busy machine may need longer. Runs in the page. */
  function withoutEnd(): void {
    const start = window.setTimeout.bind(window);
    window.setTimeout = ((run: () => void, time?: number) =>
      time === 2000 ? 0 : start(run, time)) as typeof window.setTimeout;
  }

  /** Opens a page whose files wait until they are let go. */
  async function openHeld(url: string, { size: [width, height] = [360, 640], ends = false }: Held = {}) {
    const tab = await browser.newPage();
    await tab.setViewport({ width, height });
    await tab.evaluateOnNewDocument(noteShifts);
    if (!ends) await tab.evaluateOnNewDocument(withoutEnd);
    let tell = (): void => undefined;
    const painted = new Promise<void>((done) => (tell = done));
    await tab.exposeFunction('tellPainted', () => {
      tell();
    });
    await tab.evaluateOnNewDocument(() => {
      new PerformanceObserver(() => (window as unknown as { tellPainted: () => void }).tellPainted()).observe({
        type: 'paint',
        buffered: true,
      });
    });
    let letGo = (): void => undefined;
    const isFree = new Promise<void>((done) => (letGo = done));
    const asked: string[] = [];
    const left: string[] = [];
    await tab.setRequestInterception(true);
    const answer = async (request: HTTPRequest) => {
      if (!request.url().startsWith(site.address)) {
        left.push(request.url());
        return request.respond({ contentType: 'text/html', body: '<title>Weather</title>' });
      }
      if (isFile(request)) {
        asked.push(new URL(request.url()).pathname);
        await isFree;
      }
      return request.continue().catch(() => undefined);
    };
    tab.on('request', (request) => void answer(request));
    const loaded = tab.goto(site.address + url, { waitUntil: 'networkidle0' }).catch(() => undefined);
    return { tab, painted, letGo, loaded, asked, left };
  }

  const isDrawn = (tab: Page) => tab.evaluate(() => performance.getEntriesByType('paint').length > 0);

  const canBeCalled = (tab: Page) =>
    tab.evaluate(() => {
      const link = document.querySelector('a[href="tel:116016"]');
      if (!link) return false;
      const { left, top, width, height, bottom } = link.getBoundingClientRect();
      return bottom <= innerHeight && link.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });

  const exitBox = (tab: Page) =>
    tab.evaluate(() => {
      const exit = document.querySelector('hamn-quick-exit');
      const link = exit?.shadowRoot?.querySelector('a') ?? exit?.querySelector('a');
      const { left, top, width, height } = link?.getBoundingClientRect() ?? new DOMRect();
      return [left, top, width, height].map(Math.round);
    });

  for (const size of windows) {
    for (const url of early) {
      it(`${url} at ${size[0]} pixels needs no file, and nothing moves when they come`, async () => {
        const { tab, painted, letGo, loaded, asked } = await openHeld(url, { size });
        await painted;
        if (url !== '/404.html' && url !== '/sakrare-surf/')
          assert.ok(await canBeCalled(tab), 'the number can be called');
        const place = await exitBox(tab);
        const before = [...asked];
        assert.ok(before.length, 'the scripts are asked for before they are needed');
        letGo();
        await loaded;
        await pause(300);
        assert.deepEqual([...new Set(asked)], [...new Set(before)], 'no file waits for another');
        assert.equal(await tab.evaluate(() => (window as unknown as WithShifts).shifted()), 0);
        assert.deepEqual(await exitBox(tab), place, 'the exit stands where it stood');
        await tab.close();
      });
    }

    for (const url of waiting) {
      it(`${url} at ${size[0]} pixels does not move when its scripts come a second late`, async () => {
        const { tab, painted, letGo, loaded } = await openHeld(url, { size });
        await Promise.race([painted, pause(1000)]);
        letGo();
        await loaded;
        await pause(300);
        assert.ok(await isDrawn(tab));
        assert.equal(await tab.evaluate(() => (window as unknown as WithShifts).shifted()), 0);
        await tab.close();
      });
    }
  }

  it('a page with cards in the window waits for the scripts, but not for ever', async () => {
    const { tab, painted, letGo, loaded } = await openHeld('/stod/kalmar/', { size: [1280, 900], ends: true });
    await pause(1000);
    assert.equal(await isDrawn(tab), false, 'it waits');
    await painted;
    assert.ok(await canBeCalled(tab));
    letGo();
    await loaded;
    await tab.close();
  });

  it('a part of a page waits for the scripts', async () => {
    const { tab, letGo, loaded } = await openHeld('/stod/#utsatt');
    await pause(1000);
    assert.equal(await isDrawn(tab), false);
    letGo();
    await loaded;
    await tab.close();
  });

  it('has an exit that leaves before its script is there', async () => {
    const { tab, painted, letGo, left } = await openHeld('/stod/');
    await painted;
    const [x = 0, y = 0, width = 0, height = 0] = await exitBox(tab);
    await tab.mouse.click(x + width / 2, y + height / 2);
    for (let tries = 0; !left.length && tries < 100; tries += 1) await pause(50);
    assert.equal(left[0], metadata.exit);
    letGo();
    await tab.close();
  });
});
