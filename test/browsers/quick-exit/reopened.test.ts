// A tab that is closed and reopened after an exit: the browser restores it with its history.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { redIn } from '../../drivers/picture.ts';
import type { Tab } from '../../drivers/index.ts';
import { type Reopening, reopening } from '../../drivers/reopen.ts';
import { isReady, pause, pressExit, type Sites, startSites, until } from '../../drivers/visit.ts';

for (const [name, launch] of reopening) {
  describe(`a tab that is opened again in ${name}`, () => {
    let sites: Sites, browser: Reopening, tab: Tab;
    before(async () => {
      sites = await startSites();
      browser = await launch();
    });
    after(async () => {
      await browser.close();
      sites.close();
    });
    beforeEach(async () => {
      // The browser's last tab cannot be closed and opened again.
      await browser.newTab();
      tab = await browser.newTab();
    });

    /** The small script is first: a browser reloads a reopened page, and Firefox draws it before a module runs. */
    async function open(number: number, which = tab) {
      await which.goto(sites.visit(number, { first: '/first.js' }));
      await isReady(which);
    }

    const hasLeft = (which: Tab) => until(() => which.url(), `${sites.destination.address}/`, 'at the destination');

    const exit = async (which = tab) => {
      await which.show();
      await pressExit(which);
      await hasLeft(which);
      // A browser records a page for reopening a moment after showing it.
      await pause(1500);
    };

    it('shows the destination, and Back does not lead into the visit', async () => {
      for (const number of [1, 2]) await open(number);
      await exit();
      await tab.close();
      const again = await browser.reopen();
      await hasLeft(again);
      const stop = await again.film();
      await again.back();
      await pause(600);
      const pictures = await stop();
      assert.equal(
        pictures.reduce((sum, picture) => sum + redIn(picture), 0),
        0,
        'pixels of the visit',
      );
      assert.ok(!(await again.url()).startsWith(sites.site.address), 'not on the visit');
      await again.close();
    });

    it('with a page that was open when it was closed, leaves at once', async () => {
      await open(2);
      await pause(1500);
      const other = await browser.newTab();
      await open(1, other);
      await tab.close();
      await exit(other);
      const again = await browser.reopen();
      await hasLeft(again);
      await again.close();
      await other.close();
    });

    it('as ever when nobody has left', async () => {
      await open(2);
      await pause(1500);
      await tab.close();
      const again = await browser.reopen();
      await until(() => again.title(), 'Secret 2', 'the page is there');
      await pause(300);
      assert.equal(await again.title(), 'Secret 2');
      await again.close();
    });
  });
}
