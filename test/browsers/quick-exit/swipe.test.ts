// A finger that begins on the exit and slides: a little is a press, far is a scroll.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines, type Tab } from '../../drivers/index.ts';
import { middleOf, pause, type Visit, visitsWith } from '../../drivers/visit.ts';

describe('a swipe that begins on the exit', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines.filter(([each]) => each !== 'WebKit')) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let tab: Tab, open: Visit['open'], staysOn: Visit['staysOn'], hasLeft: Visit['hasLeft'];
      visitsWith(launch, (visit) => ({ tab, open, staysOn, hasLeft } = visit));

      async function swipe(by: number, steps = 6) {
        const [x, y] = await middleOf(tab);
        await tab.touch('touchStart', x, y);
        for (let step = 1; step <= steps; step += 1) await tab.touch('touchMove', x, y + (by * step) / steps);
        await pause(60);
        return [x, y + by] as const;
      }
      const isShown = () => tab.run(`document.querySelector('h1').checkVisibility()`);
      const large = { head: '<style>hamn-quick-exit a { height: 300px }</style>' };

      it('scrolls the page under the finger, both ways, and does not leave', async () => {
        await open(1);
        const up = await swipe(-300);
        assert.equal(await isShown(), true, 'the page is shown before the finger is lifted');
        await tab.touch('touchEnd', ...up);
        await pause(100);
        const scrolled = await tab.run<number>('scrollY');
        assert.ok(Math.abs(scrolled - 300) <= 2, `scrolled by ${scrolled}`);
        await staysOn(1);
        await tab.touch('touchEnd', ...(await swipe(20)));
        await hasLeft();
      });

      it('does so within an exit that is large', async () => {
        await open(1, large);
        await tab.touch('touchEnd', ...(await swipe(-120)));
        await pause(100);
        assert.ok((await tab.run<number>('scrollY')) > 100);
        await staysOn(1);
      });

      it('scrolls a page that is too wide sideways', async () => {
        await open(1, { extra: '<p style="width:3000px">Wide</p>' });
        const [x, y] = await middleOf(tab);
        await tab.touch('touchStart', x, y);
        for (let step = 1; step <= 6; step += 1) await tab.touch('touchMove', x - 14 * step, y);
        await pause(60);
        await tab.touch('touchEnd', x - 84, y);
        await pause(100);
        assert.ok((await tab.run<number>('scrollX')) > 60);
        await staysOn(1);
      });

      it('scrolls the element under it where the page itself does not', async () => {
        const extra =
          '<div id="main" style="position:fixed;inset:0;overflow:auto"><p style="height:3000px">Text</p></div>';
        await open(1, { head: '<style>html, body { height: 100% !important; overflow: hidden }</style>', extra });
        await tab.touch('touchEnd', ...(await swipe(-200)));
        await pause(100);
        assert.ok((await tab.run<number>(`document.querySelector('#main').scrollTop`)) > 100);
      });

      it('scrolls the part of the page around it', async () => {
        const early = `addEventListener('DOMContentLoaded', () => {
          document.querySelector('#box').append(document.querySelector('hamn-quick-exit'), document.querySelector('#long'));
        })`;
        const extra =
          '<div id="box" style="height:400px;overflow:auto;position:relative"></div><p id="long" style="height:2000px"></p>';
        await open(1, { attributes: 'inline', early, extra });
        await tab.touch('touchEnd', ...(await swipe(-100)));
        await pause(100);
        assert.ok((await tab.run<number>(`document.querySelector('#box').scrollTop`)) > 80);
        assert.equal(await tab.run('scrollY'), 0);
      });
    });
  }
});
