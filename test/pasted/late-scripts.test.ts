// Pages with late scripts, on a slow network or a busy machine: their text does not shift.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, HTTPRequest } from 'puppeteer-core';
import { sure } from '../../site/shared/sure.ts';
import { launchForPages } from '../support/browser.ts';
import { serveStatic } from '../support/static-host.ts';

const pages = ['/bygg/', '/en/build/', '/stod/', '/en/support/', '/komponenter/quick-exit/', '/utseende/'];

/** A page that records its layout shifts, and when it is painted. */
type Moving = typeof window & { moves: string[]; tellPainted: () => void };
/** An entry of the browser's layout-shift record. */
type Shift = PerformanceEntry & { sources: { node: Node | null }[] };

describe('a page with late scripts does not shift', () => {
  let site: Awaited<ReturnType<typeof serveStatic>>, browser: Browser;
  before(async () => {
    site = await serveStatic('dist/site');
    browser = await launchForPages();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** Opens a page that is painted before its scripts load, and adds up its shifts until they have run. */
  async function moved(url: string, width: number) {
    const tab = await browser.newPage();
    await tab.setViewport({ width, height: 900 });
    await tab.evaluateOnNewDocument(() => {
      const page = window as Moving;
      page.moves = [];
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries() as Shift[]) {
          page.moves.push(
            ...sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : 'a text')),
          );
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    let isPainted = (): void => undefined;
    const painted = new Promise<void>((done) => (isPainted = done));
    await tab.exposeFunction('tellPainted', isPainted);
    await tab.evaluateOnNewDocument(() =>
      new PerformanceObserver(() => (window as Moving).tellPainted()).observe({ type: 'paint', buffered: true }),
    );
    await tab.setRequestInterception(true);
    const answer = async (request: HTTPRequest) => {
      const { pathname } = new URL(request.url());
      if (request.isNavigationRequest() && request.frame() === tab.mainFrame()) {
        const html = await (await fetch(request.url())).text();
        const [start = '', own] = html.split(/(?<=<script type="module" src="\/hamn\.js"[^>]*>)/);
        const body = start + sure(own, 'the script').replaceAll(' blocking="render"', '');
        return request.respond({ contentType: 'text/html; charset=utf-8', body });
      }
      if (request.resourceType() === 'script' && pathname !== '/hamn.js') await painted;
      return request.continue();
    };
    tab.on('request', (request) => void answer(request));
    await tab.goto(site.address + url, { waitUntil: 'networkidle0' });
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
    const moves = await tab.evaluate(() => (window as Moving).moves);
    await tab.close();
    return moves;
  }

  for (const url of pages) {
    for (const width of [320, 1280]) {
      it(`${url} at ${width} pixels`, async () => assert.deepEqual(await moved(url, width), []));
    }
  }
});
