// A press opens a connection to the destination before it is released, and the page's scripts learn little of it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines, type Tab } from '../../drivers/index.ts';
import { reopening } from '../../drivers/reopen.ts';
import {
  isReady,
  moveToExit,
  pause,
  press,
  pressExit,
  type Sites,
  startSites,
  until,
  type Visit,
  visitsWith,
} from '../../drivers/visit.ts';

const mark = `[...document.querySelectorAll('link[rel=preconnect]')].map(({ href }) => href).join()`;

describe('a press on the exit', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let sites: Sites, tab: Tab, open: Visit['open'], hasLeft: Visit['hasLeft'], staysOn: Visit['staysOn'];
      visitsWith(launch, (visit) => ({ sites, tab, open, hasLeft, staysOn } = visit));

      const isMarked = () =>
        until(() => tab.run(mark), `${sites.destination.address}/`, 'the connection that is asked for');
      const isUnmarked = () => until(() => tab.run(mark), '', 'no connection is asked for');
      const known = () => [sites.destination.connections.length, sites.destination.requests.length] as const;

      /** Firefox opens no such connection to its own machine, and Chromium opens none in a private window, which the other tests use. */
      const opens = async (before: number) => {
        if (name === 'WebKit') await until(() => known()[0] > before, true, 'it is opened');
      };

      it('opens a connection to the destination and asks it for nothing, and nothing happens before', async () => {
        await open(1);
        const [connections, requests] = known();
        await moveToExit(tab);
        await pause(400);
        assert.deepEqual(known(), [connections, requests], 'nothing before the press');
        assert.equal(await tab.run(mark), '');
        await tab.down();
        await isMarked();
        await opens(connections);
        assert.equal(known()[1], requests, 'nothing was asked');
        await tab.move(20, 300);
        await tab.up();
        await isUnmarked();
        await staysOn(1);
        await pressExit(tab);
        await hasLeft();
      });

      it('of Shift does so once it is counted, and takes it back when it is not any more', async () => {
        await open(1);
        const [connections, requests] = known();
        await press(tab, 'Shift');
        await isMarked();
        await opens(connections);
        assert.equal(known()[1], requests, 'nothing was asked');
        await press(tab, 'a');
        await isUnmarked();
        await press(tab, 'Shift');
        await isMarked();
        await tab.run(`(document.querySelector('hamn-quick-exit').asleep = true, 0)`);
        await isUnmarked();
      });

      for (const how of ['demo', 'asleep']) {
        it(`does not with \`${how}\``, async () => {
          await open(1, { attributes: how });
          const before = known();
          await press(tab, 'Shift');
          await pause(400);
          if (how === 'demo') {
            await moveToExit(tab);
            await tab.down();
            await pause(400);
          }
          assert.deepEqual(known(), before);
          assert.equal(await tab.run(mark), '');
        });
      }

      it('leaves where the page has taken what it takes to connect', async () => {
        const early = `HTMLLinkElement.prototype.remove = HTMLHeadElement.prototype.append = () => { throw new Error('broken'); };
          Object.defineProperty(HTMLLinkElement.prototype, 'rel', { set() { throw new Error('broken'); } });`;
        await open(1, { early });
        await moveToExit(tab);
        await tab.down();
        await pause(200);
        await tab.up();
        await hasLeft();
      });

      it('is hidden from scripts that listen on the document', async () => {
        const early = `for (const type of ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click'])
          document.addEventListener(type, () => navigator.sendBeacon('/tracked?' + type), true)`;
        await open(1, { early });
        await pressExit(tab);
        await hasLeft();
        assert.deepEqual(
          sites.site.requests.map(({ url }) => url).filter((url) => url.startsWith('/tracked')),
          [],
        );
      });

      if (name === 'WebKit') return;

      it('of a finger that slides off it takes the connection back, and is hidden too', async () => {
        const early = `for (const type of ['pointerdown', 'touchstart', 'mousedown'])
          document.addEventListener(type, () => navigator.sendBeacon('/touched?' + type), true)`;
        await open(1, { early });
        const [x, y] = await tab.run<
          [number, number]
        >(`(({ left, top, width, height }) => [left + width / 2, top + height / 2])(
          document.querySelector('hamn-quick-exit a').getBoundingClientRect())`);
        await tab.touch('touchStart', x, y);
        await isMarked();
        await tab.touch('touchMove', x - 200, y - 200);
        await isUnmarked();
        await tab.touch('touchEnd', x - 200, y - 200);
        assert.equal(sites.site.requests.filter(({ url }) => url.startsWith('/touched')).length, 0);
      });
    });
  }
});

const [, launchOrdinary] = reopening.find(([name]) => name === 'Chromium') ?? [];
if (launchOrdinary) {
  it('three presses of Shift open a connection at the first, in an ordinary window of Chromium', async () => {
    const sites = await startSites();
    const browser = await launchOrdinary();
    const tab = await browser.newTab();
    const { connections, requests } = sites.destination;
    await tab.goto(sites.visit(1));
    await isReady(tab);
    await pause(400);
    assert.equal(connections.length, 0, 'nothing before the press');
    // Such a window opens a connection by itself when the pointer is on a link.
    await press(tab, 'Shift');
    await until(() => connections.length, 1, 'it is opened');
    assert.equal(requests.length, 0, 'nothing was asked');
    await press(tab, 'Shift');
    await press(tab, 'Shift');
    await until(() => tab.url(), `${sites.destination.address}/`, 'the page was left');
    await browser.close();
    sites.close();
  });
}
