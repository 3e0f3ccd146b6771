// A framed page has its own background, light or dark as its address says, whatever the outer page and the system use.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { ratio } from '../../site/shared/contrast.ts';
import metadata from '../../site/metadata.ts';
import { launchForPages } from '../support/browser.ts';
import { inPage } from '../support/in-page.ts';
import { type Browser, engines, type Session, type Tab } from '../drivers/index.ts';
import { coloursOf, type Found, ratioIn, seen } from '../pasted/legible/page.ts';
import { serveSite } from '../support/servers.ts';

type Scheme = 'light' | 'dark';

const papers = { light: metadata.colours.light.paper, dark: metadata.colours.dark.paper };
const seenText = inPage(seen);
const line = '/embed/hotline-card/kvinnofridslinjen/';

/**
 * The value in the address, and the background it gives in a light and in a dark system. An unknown value counts as none. In a dark
 * outer page, Chromium and Firefox treat the page's colour scheme as the system's.
 */
const values: Record<string, Record<Scheme, Scheme>> = {
  '': { light: 'light', dark: 'light' },
  '?scheme=light': { light: 'light', dark: 'light' },
  '?scheme=dark': { light: 'dark', dark: 'dark' },
  '?scheme=auto': { light: 'light', dark: 'dark' },
  '?scheme=pink': { light: 'light', dark: 'light' },
};

const host = (ground: string, own: string) => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>T</title>
  <style>:root { color-scheme: ${own}; background: ${ground} } body { margin: 0 } iframe { border: 0; inline-size: 150px; block-size: 300px }</style>
  ${Object.keys(values)
    .map((value) => `<iframe src="${line}${value}" title="Stöd"></iframe>`)
    .join('')}</html>`;

const site = await serveSite(
  (url) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/white') return host('#ffffff', 'normal');
    if (pathname === '/black') return host('#000000', 'dark');
    if (pathname === '/one') return host('#000000', 'dark').replace(/<iframe(?![^>]*=dark)[^>]*><.iframe>/g, '');
    return undefined;
  },
  {},
  'dist/site',
);
after(() => site.close());

/**
 * The texts to read in each frame: the name and the number, large enough for whole pixels of their colour at any scale. Uses the frame's
 * own `Text`, `Element` and `HTMLElement`: its nodes are no instances of the outer page's classes.
 */
const read = `[...document.querySelectorAll('iframe')].map((frame) => {
  const { left, top } = frame.getBoundingClientRect();
  const { window, document, Text, Element, HTMLElement } = frame.contentWindow;
  const found = (${seenText})(document.body).filter(({ what }) => / (span.name|bdi)/.test(what));
  return found.slice(0, 2).map((each) => ({ ...each, box: [each.box[0] + left, each.box[1] + top, each.box[2], each.box[3]] }));
})`;

for (const [engine, start] of engines) {
  for (const system of ['light', 'dark'] as const) {
    describe(`a frame in ${engine}, in a ${system} system`, () => {
      let browser: Browser | undefined, visit: Session | undefined, tab: Tab;
      before(async () => {
        browser = await start({ isDark: system === 'dark' });
        visit = await browser.fresh();
        tab = await visit.newTab();
      });
      after(async () => {
        await visit?.close();
        await browser?.close();
      });

      for (const around of ['white', 'black']) {
        it(`has its own background, with a legible name and number, in a ${around} page`, async () => {
          await tab.goto(`${site.address}/${around}`);
          assert.equal(await tab.run(`matchMedia('(prefers-color-scheme: dark)').matches`), system === 'dark');
          let frames: Found[][] = [[]];
          for (let tries = 0; tries < 100 && !frames.every(({ length }) => length === 2); tries += 1) {
            await new Promise((done) => setTimeout(done, 50));
            frames = await tab.run<Found[][]>(read);
          }
          const png = await tab.screenshot();
          if (process.env.SHOW) writeFileSync(`${process.env.SHOW}/${engine}-${system}-${around}.png`, png);
          const coloursIn = await coloursOf(png, 1);
          Object.entries(values).forEach(([value, expected], at) => {
            const shown = frames[at] ?? [];
            assert.equal(shown.length, 2, value);
            for (const { what, box } of shown) {
              const painted = ratioIn(coloursIn(box));
              const grounds: Scheme[] =
                value.includes('auto') && around === 'black' ? [expected[system], 'dark'] : [expected[system]];
              assert.ok(
                grounds.some((each) => papers[each] === painted.ground),
                `${value || 'no word'}: the ground of ${what} is ${painted.ground}`,
              );
              assert.ok(painted.ratio >= 4.5, `${value}: ${what} is ${ratio(painted.ratio)} to 1`);
            }
          });
        });
      }

      // Only Chromium records every frame. The others only take screenshots, and Firefox draws those on white.
      const isFilmed = engine === 'Chromium';
      it('that is dark never shows a light background while loading', { skip: !isFilmed }, async () => {
        await tab.goto('about:blank');
        const stop = await tab.film();
        await tab.goto(`${site.address}/one`);
        await new Promise((done) => setTimeout(done, 400));
        const pictures = await stop();
        const grounds: string[] = [];
        for (const picture of pictures) grounds.push(ratioIn((await coloursOf(picture, 1))([100, 200, 30, 60])).ground);
        const isBefore = (at: number) => grounds.slice(at).every((each) => each !== '#ffffff');
        const first = grounds.findIndex((_, at) => isBefore(at));
        assert.ok(
          grounds.slice(0, first).every((each) => each === '#ffffff'),
          grounds.join(' '),
        );
        assert.equal(grounds.at(-1), papers.dark);
      });
    });
  }
}

describe('a frame without script', () => {
  it('is light and legible in a dark system', async () => {
    const browser = await launchForPages({ args: ['--blink-settings=preferredColorScheme=0'] });
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(false);
    await tab.goto(`${site.address}${line}?scheme=dark`);
    const found = (await tab.evaluate(`(${seenText})(document.querySelector('main'))`)) as Found[];
    const coloursIn = await coloursOf(Buffer.from(await tab.screenshot()), 1);
    assert.ok(found.length > 0);
    for (const { what, box } of found) {
      const painted = ratioIn(coloursIn(box));
      assert.equal(painted.ground, papers.light, what);
      assert.ok(painted.ratio >= 4.5, `${what} is ${ratio(painted.ratio)} to 1`);
    }
    await browser.close();
  });
});
