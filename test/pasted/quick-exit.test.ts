// Cases that only Chromium can be driven through: a page without scripts, the accessibility tree, a cancelled touch, media, zoom.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inChromium } from '../drivers/chromium.ts';
import { engines, type Browser, type Tab } from '../drivers/index.ts';
import {
  click,
  followWithoutScript,
  isReady,
  middleOf,
  moveToExit,
  pause,
  press,
  pressExit,
  until,
  visitsWith,
  wordsIn,
  type Case,
  type Sites,
  type Visit,
} from '../drivers/visit.ts';

/** Left, top, right and bottom of something in the window. */
type Area = [left: number, top: number, right: number, bottom: number];

for (const [, launch] of engines.filter(([name]) => name === 'Chromium')) {
  describe('the exit in Chromium alone', () => {
    let sites: Sites, browser: Browser, tab: Tab;
    let open: Visit['open'], hasLeft: Visit['hasLeft'], staysOn: Visit['staysOn'], isCovered: Visit['isCovered'];
    visitsWith(launch, (visit) => ({ sites, browser, tab, open, hasLeft, staysOn, isCovered } = visit));

    it('is a link that leads away without JavaScript', async () => {
      await followWithoutScript(tab, sites);
    });

    it('empties the accessibility tree while it is pressed', async () => {
      await open(1);
      await inChromium(tab).devtools.send('Accessibility.enable');
      assert.match((await wordsIn(tab)).join(), /heading Secret 1/);
      await moveToExit(tab);
      await tab.down();
      await until(async () => (await wordsIn(tab)).join(), 'RootWebArea 127.0.0.1', 'what a screen reader finds');
    });

    it('restores the page when a touch is cancelled', async () => {
      await open(1);
      const [x, y] = await middleOf(tab);
      await tab.touch('touchStart', x, y);
      await isCovered();
      await tab.touch('touchCancel');
      await staysOn(1);
    });

    it('leaves no text of a form behind, even without the guard', async () => {
      const extra = '<form><input id="field" name="words" style="position:fixed;top:0;left:0"></form>';
      await open(1, { attributes: 'guard="off"', extra });
      await tab.run(`document.querySelector('#field').focus()`);
      await press(tab, 'a');
      assert.equal(await tab.run(`document.querySelector('#field').value`), 'a');
      await tab.run(`(location.hash = 'part', 0)`);
      await pause(200);
      await pressExit(tab);
      await hasLeft();
      // The first of the page's two history entries was replaced.
      await tab.forward();
      await until(() => tab.title(), 'Secret 1', 'the other one is left');
      await isReady(tab);
      assert.equal(await tab.run(`document.querySelector('#field').value`), '');
    });

    it('is not printed', async () => {
      await open(1);
      await inChromium(tab).page.emulateMediaType('print');
      assert.equal(await tab.run(`document.querySelector('hamn-quick-exit a').getClientRects().length`), 0);
    });

    /** Left, top, right and bottom of the exit's link and of the focused element. */
    const areas = () =>
      tab.run<[exit: Area, focused: Area]>(`['hamn-quick-exit a', ':focus'].map((selector) => {
        const { left, top, right, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
        return [left, top, right, bottom];
      })`);
    const overlap = ([a, b, c, d]: Area, [left, top, right, bottom]: Area) =>
      a < right && left < c && b < bottom && top < d;

    it('never covers the focused element, through a whole page at 400 % zoom', async () => {
      await inChromium(tab).page.setViewport({ width: 320, height: 256 });
      const links = Array.from(
        { length: 30 },
        (_, i) => `<p style="text-align:right"><a href="/${i}">Link ${i}</a></p>`,
      );
      await open(1, { extra: links.join('') });
      for (let time = 0; time < 32; time += 1) {
        await press(tab, 'Tab');
        const [exit, focused] = await areas();
        const isExit = await tab.run(`document.activeElement.closest('hamn-quick-exit') !== null`);
        assert.ok(isExit || !overlap(exit, focused), `after ${time + 1} presses of Tab: ${exit} over ${focused}`);
        assert.ok(exit[0] >= 0 && exit[1] >= 0 && exit[2] <= 320 && exit[3] <= 256, 'wholly in view');
      }
    });

    it('stays in view, and off the field, when an on-screen keyboard takes half of the window', async () => {
      // No keyboard can be driven here: the page gets the same signals as on a phone.
      const early = `
        const view = Object.assign(new EventTarget(), { width: 800, height: 600, offsetLeft: 0, offsetTop: 0, scale: 1 });
        Object.defineProperty(window, 'visualViewport', { value: view });`;
      await open(1, { early, extra: '<input style="position:fixed;top:240px;right:20px;width:300px">' });
      await tab.run(`document.querySelector('input').focus()`);
      await tab.run(`(visualViewport.height = 300, visualViewport.dispatchEvent(new Event('resize')))`);
      const [exit, focused] = await areas();
      assert.ok(exit[1] >= 0 && exit[3] <= 300, `above the keyboard: ${exit}`);
      assert.ok(!overlap(exit, focused), `${exit} over ${focused}`);
    });

    it('stays in the visible corner of a pinch-zoomed page, and works there', async () => {
      await open(1);
      await inChromium(tab).devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
      await tab.run('scrollTo(0, 900)');
      await until(() => tab.run('visualViewport.width < 500 && scrollY > 0'), true, 'pinched and scrolled');
      let middle: [x: number, y: number] = [0, 0];
      const isInView = async () => {
        const [[left, top, right, bottom]] = await areas();
        const [x, y, width, height] = await tab.run<[number, number, number, number]>(
          '[visualViewport.offsetLeft, visualViewport.offsetTop, visualViewport.width, visualViewport.height]',
        );
        middle = [(left + right) / 2 - x, (top + bottom) / 2 - y];
        return left >= x && top >= y && right <= x + width + 1 && bottom <= y + height + 1;
      };
      await until(isInView, true, 'wholly in view');
      await click(tab, ...middle);
      await hasLeft();
    });

    it('keeps clear of the notch and the bar of a phone', async () => {
      await inChromium(tab).devtools.send('Emulation.setSafeAreaInsetsOverride', {
        insets: { bottom: 50, right: 60, left: 40 },
      });
      await open(1);
      const [[, , right, bottom]] = await areas();
      assert.deepEqual([800 - right, 600 - bottom].map(Math.round), [60, 50]);
    });

    it('ends picture-in-picture', async () => {
      const early = `setInterval(() => navigator.sendBeacon('/small?' + Boolean(document.pictureInPictureElement)), 100)`;
      const extra = '<video muted style="position:fixed;top:0;left:0;width:300px;height:300px"></video>';
      await open(1, { to: '/hang', early, extra });
      await tab.run(`(() => {
        const canvas = document.createElement('canvas');
        const video = document.querySelector('video');
        video.srcObject = canvas.captureStream(10);
        setInterval(() => canvas.getContext('2d').fillRect(0, 0, 9, 9), 50);
        video.onclick = () => video.requestPictureInPicture();
        return video.play();
      })()`);
      await click(tab, 100, 100);
      const request = () => sites.site.requests.findLast(({ url }) => url.startsWith('/small?'))?.url;
      await until(request, '/small?true', 'the video is in a window of its own');
      await pressExit(tab);
      await until(request, '/small?false', 'the window is closed');
    });

    const wide = { width: 800, height: 600 };
    type Viewport = { width: number; height: number };
    type Feature = { name: string; value: string };
    const cases: [name: string, viewport: Viewport, more: Case, features?: Feature[]][] = [
      ['at 320 px', { width: 320, height: 640 }, {}],
      ['at 400 % zoom', { width: 320, height: 256 }, {}],
      ['from right to left', wide, { html: 'dir="rtl"' }],
      ['where the page sets a small font', wide, { head: '<style>html { font-size: 62.5% }</style>' }],
      ['where the page unsets everything', wide, { head: '<style>* { all: unset !important }</style>' }],
      ['in forced colours', wide, {}, [{ name: 'forced-colors', value: 'active' }]],
      ['in the dark', wide, {}, [{ name: 'prefers-color-scheme', value: 'dark' }]],
    ];
    for (const [name, viewport, more, features] of cases) {
      it(`is in view, at least 48 px, and works ${name}`, async () => {
        await inChromium(tab).page.setViewport(viewport);
        if (features) await inChromium(tab).devtools.send('Emulation.setEmulatedMedia', { features });
        await open(1, more);
        await tab.run('scrollTo(0, 700)');
        await pause(100);
        const [left, top, right, bottom, font] = await tab.run<[...Area, font: number]>(`(() => {
          const link = document.querySelector('hamn-quick-exit a');
          const { left, top, right, bottom } = link.getBoundingClientRect();
          return [left, top, right, bottom, parseFloat(getComputedStyle(link).fontSize)];
        })()`);
        assert.ok(left >= 0 && top >= 0 && right <= viewport.width && bottom <= viewport.height, 'wholly in view');
        assert.equal(left < viewport.width - right, Boolean(more.html), 'at the end of the line');
        assert.ok(right - left >= 48 && bottom - top >= 48, `${right - left} × ${bottom - top}`);
        assert.ok(font >= 16, `letters of ${font} px`);
        await pressExit(tab);
        await hasLeft();
      });
    }

    it('makes no request to another host', () => {
      assert.deepEqual(
        browser.asked.filter((host) => /smhi|wikipedia/.test(host)),
        [],
      );
    });
  });
}
