// What is around the text of every page: the numbers, the exit with the link beside it, the menu, and the text's place.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { isQuiet } from '../../site/layout/quiet.ts';
import { launchForPages } from '../support/browser.ts';
import { pathsIn } from '../support/found.ts';
import { serveStatic } from '../support/static-host.ts';

const root = 'dist/site';
const pages = pathsIn(root)
  .filter((file) => file.endsWith('index.html') && !/^(api|(en\/)?embed|v|bygg\/preview)\//.test(file))
  .map((file) => ({ url: `/${file.replace(/index\.html$/, '')}`, html: readFileSync(join(root, file), 'utf8') }));
const footerOf = (html: string): string => html.slice(html.indexOf('<footer'));
/** The pages about support, and the search. */
const isAboutSupport = (url: string): boolean =>
  /^\/(stod|en\/support|sakrare-surf|en\/safer-browsing|sok|en\/search)\//.test(url);

test('the numbers and the way to support are at the foot of every page, in place of other links on pages about support', () => {
  assert.ok(pages.length > 100);
  for (const { url, html } of pages) {
    const footer = footerOf(html);
    assert.match(footer, /href="tel:112"/, url);
    assert.match(footer, /href="tel:116016"/, url);
    const isInOtherLanguage = /^\/stod\/\w\w\/$/.test(url);
    if (!isInOtherLanguage) assert.match(footer, /<a class="call-button support" href="\/(stod|en\/support)\/"/, url);
    assert.equal(/\/feed\.|\/(bygg|en\/build)\//.test(footer), !isAboutSupport(url), url);
  }
});

test('the page for an unknown address begins with the numbers and the way to support', () => {
  const html = readFileSync(join(root, '404.html'), 'utf8');
  const places = ['href="tel:112"', 'href="tel:116016"', 'href="/stod/"', '<h1>'].map((each) => html.indexOf(each));
  assert.ok(!places.includes(-1));
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
});

test('a page is about support by its key', () => {
  for (const key of ['/stod', '/stod-kommun/kalmar', '/sakrare-surf', '/sok', '/404']) assert.ok(isQuiet(key), key);
  for (const key of [undefined, '/', '/stodet', '/nyheter/stod-till-jourer', '/kommuner'])
    assert.ok(!isQuiet(key), key);
});

describe('in a browser', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveStatic>>;
  let tab: Page;
  before(async () => {
    browser = await launchForPages();
    site = await serveStatic();
    tab = await browser.newPage();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function open(url: string, width: number, height: number): Promise<void> {
    await tab.setViewport({ width, height });
    await tab.goto(site.address + url);
    await tab.evaluate(async () => {
      await customElements.whenDefined('hamn-quick-exit');
      await document.querySelector('hamn-quick-exit')?.updateComplete;
    });
  }

  test('a number is a button as wide as a phone, at least 64 px high, with its digits the largest', async () => {
    for (const url of ['/', '/en/', '/stod/', '/stod/kalmar/', '/stod/ar/', '/404.html']) {
      await open(url, 360, 640);
      const buttons = await tab.$$eval('.help .call-button', (all) =>
        all.map((each) => {
          const { width, height } = each.getBoundingClientRect();
          const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
          const number = each.querySelector('.number');
          const others = [each, ...each.querySelectorAll(':not(.number)')].map(sizeOf);
          return { width, height, isLargest: number ? sizeOf(number) > 1.5 * Math.max(...others) : false };
        }),
      );
      assert.equal(buttons.length, 2, url);
      for (const { width, height, isLargest } of buttons) {
        assert.equal(width, 328, url);
        assert.ok(height >= 64, `${url}: ${height}`);
        assert.ok(isLargest, url);
      }
    }
  });

  test('what the exit cannot do is one press away, beside it and under nothing', async () => {
    for (const url of ['/', '/en/', '/stod/', '/404.html', '/stod/ar/']) {
      for (const [width, height] of [
        [320, 640],
        [360, 640],
        [768, 1024],
        [1280, 800],
      ] as const) {
        await open(url, width, height);
        const found = await tab.evaluate(() => {
          const link = document.querySelector<HTMLAnchorElement>('.exit-bar a');
          const exit = document.querySelector('hamn-quick-exit > a');
          if (!link || !exit) return;
          const [one, other] = [link.getBoundingClientRect(), exit.getBoundingClientRect()];
          const at = ({ left, right, top, bottom }: DOMRect): Element | null =>
            document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          const gap = Math.max(one.left - other.right, other.left - one.right, other.top - one.bottom);
          return {
            gap,
            isFree: at(one) === link && at(other) === exit,
            isInElement: exit.parentElement?.contains(link),
          };
        });
        const place = `${url} at ${width}: ${JSON.stringify(found)}`;
        assert.ok(found?.isFree && found.gap >= 4 && found.gap <= 480 && found.isInElement === false, place);
      }
    }
    await open('/', 360, 640);
    await Promise.all([tab.waitForNavigation(), tab.click('.exit-bar a')]);
    assert.match(tab.url(), /\/sakrare-surf\/#vad-knappen-inte-kan$/);
  });

  test('no text of a page ends under the exit', async () => {
    for (const url of ['/', '/sakrare-surf/', '/nyheter/', '/kommuner/', '/nyheter/116-016/']) {
      for (const width of [960, 1024, 1152, 1183, 1184, 1280, 1366, 1440, 1510]) {
        await open(url, width, 800);
        const under = await tab.evaluate(() => {
          const exit = document.querySelector('hamn-quick-exit > a')?.getBoundingClientRect().left ?? 0;
          const texts = [
            ...document.querySelectorAll('.text p, .text li, .text dd, .news p, .sections p, .sections dd'),
          ];
          return texts.flatMap((each) => {
            const range = document.createRange();
            range.selectNodeContents(each);
            const { right, width } = range.getBoundingClientRect();
            return width && right > exit ? `${each.textContent.trim().slice(0, 30)} ends at ${right} of ${exit}` : [];
          });
        });
        assert.deepEqual(under, [], `${url} at ${width}`);
      }
    }
  });

  test('the menu opens under its button, which closes it, and leaves the exit free', async () => {
    for (const [width, height] of [
      [320, 256],
      [320, 200],
      [640, 300],
      [360, 640],
    ] as const) {
      await open('/stod/', width, height);
      await tab.click('.menu-button');
      const found = await tab.evaluate(() => {
        const [button, menu, exit] = ['.menu-button', '.menu', 'hamn-quick-exit > a'].map((each) =>
          document.querySelector<HTMLElement>(each),
        );
        if (!button || !menu || !exit) return;
        const middle = ({ left, right, top, bottom }: DOMRect): Element | null =>
          document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const { top, bottom } = menu.getBoundingClientRect();
        return {
          isOpen: menu.matches(':popover-open'),
          words: button.innerText,
          isButtonFree: Boolean(middle(button.getBoundingClientRect())?.closest('.menu-button')),
          isBelow: top >= button.getBoundingClientRect().bottom,
          isAboveExit: bottom <= exit.getBoundingClientRect().top,
          isExitFree: middle(exit.getBoundingClientRect()) === exit,
        };
      });
      const wanted = {
        isOpen: true,
        words: 'Stäng',
        isButtonFree: true,
        isBelow: true,
        isAboveExit: true,
        isExitFree: true,
      };
      assert.deepEqual(found, wanted, `${width} × ${height}`);
      await tab.click('.menu-button');
      const after = await tab.evaluate(() => [
        document.querySelector('.menu')?.matches(':popover-open'),
        document.querySelector<HTMLElement>('.menu-button')?.innerText,
      ]);
      assert.deepEqual(after, [false, 'Meny']);
    }
  });
});
