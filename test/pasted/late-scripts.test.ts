// Pages whose own scripts come late, on a slow net or a busy machine: what one reads does not move.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchForPages } from '../support/browser.ts';
import { serveStatic } from '../support/static-host.ts';

const pages = ['/bygg/', '/en/build/', '/stod/', '/en/support/', '/komponenter/quick-exit/', '/utseende/'];
const widgets = ['/hamn.js', '/first.js'];

describe('a page whose scripts come late does not move', () => {
  let site, browser;
  before(async () => {
    site = await serveStatic('dist/site');
    browser = await launchForPages();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** Opens a page that is painted before its own scripts are there, and adds up how far it has moved until they have run. */
  async function moved(url, width) {
    const tab = await browser.newPage();
    await tab.setViewport({ width, height: 900 });
    await tab.evaluateOnNewDocument(() => {
      window.moves = [];
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries()) {
          window.moves.push(...sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? 'a text'));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    let isPainted;
    const painted = new Promise((done) => (isPainted = done));
    await tab.exposeFunction('tellPainted', isPainted);
    await tab.evaluateOnNewDocument(() =>
      new PerformanceObserver(() => window.tellPainted()).observe({ type: 'paint', buffered: true }),
    );
    await tab.setRequestInterception(true);
    tab.on('request', async (request) => {
      const { pathname } = new URL(request.url());
      if (request.isNavigationRequest() && request.frame() === tab.mainFrame()) {
        const html = await (await fetch(request.url())).text();
        const [start, own] = html.split(/(?<=<script type="module" src="\/hamn\.js"[^>]*>)/);
        const body = start + own.replaceAll(' blocking="render"', '');
        return request.respond({ contentType: 'text/html; charset=utf-8', body });
      }
      if (request.resourceType() === 'script' && !widgets.includes(pathname)) await painted;
      return request.continue();
    });
    await tab.goto(site.address + url, { waitUntil: 'networkidle0' });
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
    const moves = await tab.evaluate(() => window.moves);
    await tab.close();
    return moves;
  }

  for (const url of pages) {
    for (const width of [320, 1280]) {
      it(`${url} at ${width} pixels`, async () => assert.deepEqual(await moved(url, width), []));
    }
  }
});
