// The whole exit is visible: in narrow windows, with page zoom, large text, too wide pages, and pinch zoom. Prints a table of the
// measurements.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { QuickExit } from '../../widgets/index.ts';
import { launchForPages } from '../support/browser.ts';
import { serveSite, type Site } from '../support/servers.ts';

const widths = [195, 240, 320, 360, 390];
const fonts = [16, 24, 32];

const stranger = (label: string) => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>T</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"><style>body { font-family: 'DejaVu Sans', sans-serif }</style>
  <div id="wide"></div><p style="block-size:2000px">Text</p>
  <hamn-quick-exit><a href="https://www.example.se/">${label}</a></hamn-quick-exit><script type="module" src="/hamn.js"></script></html>`;

const labels: Record<string, string> = {
  '/usual': 'Lämna sidan snabbt',
  '/word': 'Sivustoltapoistumispainikkeella',
  '/long': 'a'.repeat(200),
};

const types: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** Whether the exit is right, its place in the visible part, and the size of that part, in whole pixels. */
type Row = [state: 'ok' | 'wrong', box: string, seen: string];

const measure = (): Row => {
  const { left, top, right, bottom } = (
    document.querySelector('hamn-quick-exit a') as HTMLElement
  ).getBoundingClientRect();
  const { offsetLeft, offsetTop, width, height } = window.visualViewport as VisualViewport;
  const [x, end] = [Math.round(left - offsetLeft), Math.round(right - offsetLeft)];
  const [y, foot] = [Math.round(top - offsetTop), Math.round(bottom - offsetTop)];
  const isWhole = x >= 0 && y >= 0 && end <= width + 1 && foot <= height + 1;
  const isLarge = end - x >= 48 && foot - y >= 48;
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isPressed = Boolean(hit?.closest('hamn-quick-exit a'));
  return [
    isWhole && isLarge && isPressed ? 'ok' : 'wrong',
    [x, y, end, foot].join(' '),
    `${Math.round(width)} × ${Math.round(height)}`,
  ];
};

describe('the exit in view', () => {
  let browser: Browser, tab: Page, devtools: CDPSession, site: Site;
  const pages = ['/', '/stod/', '/stod/vastervik/', '/en/'];

  before(async () => {
    site = await serveSite(
      (url) => {
        const [path = ''] = url.split('?');
        if (labels[path]) return stranger(labels[path]);
        const file = `dist/site${path.endsWith('/') ? `${path}index.html` : path}`;
        return existsSync(file) ? readFileSync(file) : undefined;
      },
      (url) => ({ 'content-type': types[url.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8' }),
    );
    browser = await launchForPages();
    tab = await browser.newPage();
    await tab.setBypassCSP(true);
    devtools = await tab.createCDPSession();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  const size = (width: number, height: number, isMobile: boolean) =>
    tab.setViewport({ width, height, isMobile, hasTouch: isMobile });
  const open = async (path: string) => {
    await tab.goto(site.address + path, { waitUntil: 'load' });
    await tab.waitForFunction(() => document.querySelector('hamn-quick-exit')?.shadowRoot);
  };
  /** Measures again for a second while the exit is wrong: it follows events. */
  async function measured() {
    let found = await tab.evaluate(measure);
    for (let tries = 1; tries < 20 && found[0] === 'wrong'; tries += 1) {
      await new Promise((done) => setTimeout(done, 50));
      found = await tab.evaluate(measure);
    }
    return found;
  }
  const font = (px: number) => tab.evaluate((value) => (document.documentElement.style.fontSize = `${value}px`), px);

  /** Prints every measurement, and fails with the wrong ones. */
  function tell(test: TestContext, rows: string[][]) {
    for (const row of rows) test.diagnostic(row.join(' | '));
    assert.deepEqual(
      rows.filter((row) => row.includes('wrong')).map((row) => row.join(' | ')),
      [],
    );
  }

  it('on another site’s page, too wide and pinched', async (test) => {
    const rows: string[][] = [];
    for (const width of widths) {
      await size(width, width * 2, true);
      await open('/usual');
      for (const px of fonts) {
        await font(px);
        for (const wide of [0, 640, 1200]) {
          await tab.evaluate(
            (w) => ((document.querySelector('#wide') as HTMLElement).style.width = w ? `${w}px` : ''),
            wide && width + wide,
          );
          for (const pinch of [1, 1.5, 2]) {
            await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: pinch });
            rows.push([`${width} px`, `letters ${px}`, `${wide} too wide`, `pinch ${pinch}`, ...(await measured())]);
          }
        }
      }
    }
    tell(test, rows);
  });

  it('at page zoom of 150, 200 and 400 %, with labels of any length', async (test) => {
    const rows: string[][] = [];
    for (const path of Object.keys(labels)) {
      for (const width of widths) {
        for (const zoom of [1, 1.5, 2, 4]) {
          await size(Math.max(98, Math.round(width / zoom)), Math.max(105, Math.round((width * 2) / zoom)), false);
          await open(path);
          for (const px of fonts) {
            await font(px);
            rows.push([path, `${width} px`, `zoom ${zoom * 100} %`, `letters ${px}`, ...(await measured())]);
          }
        }
      }
    }
    tell(test, rows);
  });

  it('on the site’s own pages', async (test) => {
    const rows: string[][] = [];
    for (const path of pages) {
      for (const width of widths) {
        await size(width, width * 2, true);
        await open(path);
        for (const px of fonts) {
          await font(px);
          rows.push([path, `${width} px`, `letters ${px}`, ...(await measured())]);
        }
      }
    }
    tell(test, rows);
  });

  it('and its preview, on a page too wide and pinched', async (test) => {
    const rows: string[][] = [];
    for (const [width, wide, pinch] of [
      [195, 1200, 1],
      [320, 640, 1.5],
      [360, 0, 2],
      [390, 1200, 2],
    ] satisfies [width: number, wide: number, pinch: number][]) {
      await size(width, width * 2, true);
      await open('/usual');
      await tab.evaluate(
        (w) => ((document.querySelector('#wide') as HTMLElement).style.width = w ? `${w}px` : ''),
        wide && width + wide,
      );
      await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: pinch });
      await tab.evaluate(() => {
        const exit = document.querySelector('hamn-quick-exit') as QuickExit;
        exit.demo = true;
        scrollTo(0, 500);
        void exit.updateComplete.then(() => exit.leave());
      });
      await tab.waitForFunction(() => document.querySelector('hamn-quick-exit')?.shadowRoot?.querySelector('[open]'));
      await new Promise((done) => setTimeout(done, 200));
      const wrong = await tab.evaluate(() => {
        const { offsetLeft, offsetTop, width, height } = window.visualViewport as VisualViewport;
        const { shadowRoot } = document.querySelector('hamn-quick-exit') as QuickExit;
        const all = (shadowRoot as ShadowRoot).querySelectorAll('.gone p, .gone button');
        return [...all].filter((each) => {
          const { left, top, right, bottom } = each.getBoundingClientRect();
          const isSeen = left >= offsetLeft - 1 && right <= offsetLeft + width + 1 && top >= offsetTop - 1;
          return !(isSeen && bottom <= offsetTop + height + 1);
        }).length;
      });
      rows.push([`${width} px`, `${wide} too wide`, `pinch ${pinch}`, wrong ? `wrong: ${wrong} of 3 cut` : 'ok']);
    }
    for (const row of rows) test.diagnostic(row.join(' | '));
    assert.deepEqual(
      rows.filter(([, , , found]) => found !== 'ok'),
      [],
    );
  });

  it('and covers no number when a page opens in a window of 320 × 200', async () => {
    for (const path of pages) {
      await size(320, 200, false);
      await open(path);
      const covered = await tab.evaluate(() => {
        const exit = (document.querySelector('hamn-quick-exit a') as HTMLElement).getBoundingClientRect();
        return [...document.querySelectorAll('.help .number')]
          .map((each) => each.getBoundingClientRect())
          .filter(
            (each) =>
              each.left < exit.right && exit.left < each.right && each.top < exit.bottom && exit.top < each.bottom,
          ).length;
      });
      assert.equal(covered, 0, path);
    }
  });
});
