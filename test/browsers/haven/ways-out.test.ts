// Whatever hides the tab, leaves the page or takes the element away closes the help, and leaves no step in the history.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines, type Tab } from '../../drivers/index.ts';
import { click, pause, press, until } from '../../drivers/visit.ts';
import {
  closes,
  everything,
  help,
  inHelp,
  isOpen,
  libraryWith,
  middleIn,
  opens,
  pressSign,
  type Library,
} from './library.ts';

const opacity = (tab: Tab): Promise<string> => tab.run(`getComputedStyle(${help}.defaultView.frameElement).opacity`);

describe('the help closes', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let tab: Tab, site: Library['site'], open: Library['open'];
      libraryWith(launch, (library) => ({ tab, site, open } = library));

      async function openHelp(special = {}): Promise<void> {
        await open(special);
        await pressSign(tab);
        await opens(tab);
      }

      it('when the tab is hidden', async () => {
        await openHelp();
        const before = await tab.run<number>('history.length');
        // No driver hides every tab: the page says that it is hidden, as a browser would.
        await tab.run(`(Object.defineProperty(Document.prototype, 'hidden', { configurable: true, get: () => true }),
          document.dispatchEvent(new Event('visibilitychange')), 0)`);
        await closes(tab);
        assert.equal(await tab.run('history.length'), before);
      });

      it('with Back, which leaves the page, and Forward shows the page closed', async () => {
        await tab.goto(`${site.address}/stod/`);
        await openHelp();
        await tab.back();
        await until(() => tab.run('location.pathname'), '/stod/', 'Back was one step');
        await tab.forward();
        await until(() => tab.run('location.pathname'), '/bibliotek', 'the page is there again');
        await pause(300);
        assert.equal(await isOpen(tab), false);
      });

      it('when the page takes the element away, and when it moves it', async () => {
        await openHelp();
        await tab.run(`(document.querySelector('hamn-haven').remove(), 0)`);
        await closes(tab);
        await openHelp();
        await tab.run(`(document.body.append(document.querySelector('hamn-haven')), 0)`);
        await closes(tab);
        await tab.run(`(document.querySelector('hamn-haven').scrollIntoView({ block: 'center' }), 0)`);
        await pressSign(tab);
        await opens(tab);
      });

      it('at a request to close that goes to the dialog, as from Android', async () => {
        await openHelp();
        await tab.run(
          `(roots.map((root) => root.querySelector('dialog')).find(Boolean).dispatchEvent(new Event('cancel', { cancelable: true })), 0)`,
        );
        await closes(tab);
      });

      it('only at the release, but nothing of it shows from the press on; a release elsewhere takes the press back', async () => {
        await openHelp();
        await tab.move(...(await middleIn(tab, '.close')));
        await tab.down();
        await until(() => opacity(tab), '0', 'hidden while pressed');
        await tab.move(...(await middleIn(tab, 'h2')));
        await tab.up();
        await until(() => opacity(tab), '1', 'shown again');
        assert.equal(await isOpen(tab), true);
        await click(tab, ...(await middleIn(tab, '.close')));
        await closes(tab);
      });

      it('and nothing on the page is pressed by the press that closes it', async () => {
        await openHelp({
          extra: '<button id="under" style="position:fixed;inset:0;opacity:.1"></button>',
          attributes: 'style="position:relative;z-index:1"',
        });
        await tab.run(`(under.onclick = under.onpointerdown = under.onmouseup = () => (window.isPressed = true), 0)`);
        await click(tab, ...(await middleIn(tab, '.close')));
        await closes(tab);
        await pause(400);
        assert.equal(await tab.run('Boolean(window.isPressed)'), false);
      });

      it('with a press on the exit beside it, which leaves the page at once', async () => {
        // The same server under its other name: another site, so the exit takes it.
        const { port, hostname } = new URL(site.address);
        const other = `http://${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;
        await openHelp({ extra: `<hamn-quick-exit><a href="${other}/stod/">Lämna</a></hamn-quick-exit>` });
        // The panel covers most of the exit, and leaves its edge.
        const edge = await tab.run<[number, number]>(`(() => {
          const box = document.querySelector('hamn-quick-exit').shadowRoot.querySelector('.box').getBoundingClientRect();
          return [box.right - 8, box.top + box.height / 2];
        })()`);
        await click(tab, ...edge);
        await until(() => tab.run('location.host + location.pathname'), `${new URL(other).host}/stod/`, 'left');
      });

      it('one at a time, with two on a page', async () => {
        await open({ extra: '<hamn-haven id="other"><a href="/stod/">Hjälp</a></hamn-haven>' });
        const before = await tab.run(everything);
        await pressSign(tab);
        await opens(tab);
        assert.equal(await tab.run(`roots.filter((root) => root.querySelector('dialog')).length`), 1);
        assert.match(await inHelp<string>(tab, 'help.body.textContent'), /”Hjälp”/);
        await press(tab, 'Escape');
        await closes(tab);
        assert.deepEqual(await tab.run(everything), before);
      });
    });
  }
});
