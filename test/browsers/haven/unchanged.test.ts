// After opening the help, choosing in it and closing it, the page is as if nobody had pressed.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines, type Tab } from '../../drivers/index.ts';
import { pause, press, pressThrice } from '../../drivers/visit.ts';
import {
  askedFor,
  closes,
  everything,
  inHelp,
  isOpen,
  libraryWith,
  middleIn,
  opens,
  pressIn,
  pressSign,
  signOf,
  tap,
  type Library,
} from './library.ts';

/** The ways to come in, to choose a group, and to get out. */
const ways: Record<
  string,
  [open: (tab: Tab) => Promise<void>, choose: (tab: Tab) => Promise<void>, leave: (tab: Tab) => Promise<void>]
> = {
  'a mouse': [pressSign, (tab) => pressIn(tab, '.groups button'), (tab) => pressIn(tab, '.close')],
  'a mouse, beside the panel': [
    pressSign,
    (tab) => pressIn(tab, '.groups button'),
    async (tab) => {
      await tab.move(5, 300);
      await tab.down();
      await tab.up();
    },
  ],
  'a finger': [
    async (tab) => tap(tab, await signOf(tab)),
    async (tab) => tap(tab, await middleIn(tab, '.groups button')),
    async (tab) => tap(tab, await middleIn(tab, '.close')),
  ],
  'the keyboard and Esc': [
    pressSignByKey,
    async (tab) => {
      // The heading has the focus; then come 112, Kvinnofridslinjen and the groups.
      for (let time = 0; time < 3; time += 1) await press(tab, 'Tab');
      await press(tab, 'Enter');
    },
    (tab) => press(tab, 'Escape'),
  ],
  'the keyboard and the button': [
    pressSignByKey,
    async (tab) => {
      for (let time = 0; time < 3; time += 1) await press(tab, 'Tab');
      await press(tab, 'Enter');
      await inHelp(tab, `help.querySelector('.close').focus()`);
    },
    (tab) => press(tab, 'Enter'),
  ],
  'three lone Shift': [pressSign, (tab) => pressIn(tab, '.groups button'), (tab) => pressThrice(tab, 'Shift')],
};

/** What WebKitGTK's driver cannot do: it has no touch, and sends keys to the page around a frame. */
const notInWebkit: Partial<Record<string, string>> = {
  'a finger': 'its driver has no touch',
  'the keyboard and Esc': 'its driver sends no keys to a frame',
  'the keyboard and the button': 'its driver sends no keys to a frame',
};

async function pressSignByKey(tab: Tab): Promise<void> {
  await tab.run(
    `(document.querySelector('hamn-haven').shadowRoot.querySelector('button').focus({ preventScroll: true }), 0)`,
  );
  await press(tab, 'Enter');
}

describe('a page after the help', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let tab: Tab, site: Library['site'], open: Library['open'], browser: Library['browser'];
      libraryWith(launch, (library) => ({ tab, site, open, browser } = library));

      for (const [how, [come, choose, leave]] of Object.entries(ways)) {
        const reason = name === 'WebKit' ? notInWebkit[how] : undefined;
        if (reason) {
          it.skip(`is as it was before, by ${how} (${reason})`, () => undefined);
          continue;
        }
        it(`is as it was before, by ${how}`, async () => {
          await open({ attributes: 'municipality="0880" src="/0880.json"' });
          // A part of the page has the focus, with a selection in it, unless the keyboard comes in.
          await tab.run(
            `(search.focus({ preventScroll: true }), getSelection().setBaseAndExtent(search.firstChild, 4, search.firstChild, 9), scrollTo(0, 1000), 0)`,
          );
          if (how.includes('keyboard'))
            await tab.run(
              `(document.querySelector('hamn-haven').shadowRoot.querySelector('button').focus({ preventScroll: true }), 0)`,
            );
          const before = await tab.run<Record<string, unknown>>(everything);
          await pause(300);
          const requests = site.requests.length;
          tab.errors.length = 0;
          await come(tab);
          await opens(tab);
          await choose(tab);
          assert.equal(await inHelp(tab, `help.querySelectorAll('.groups .lines').length`), 1, 'a group is open');
          await leave(tab);
          await closes(tab);
          await pause(500);
          assert.deepEqual(await tab.run(everything), before);
          assert.deepEqual(
            site.requests.slice(requests).map(({ url }) => url),
            [],
            'no request',
          );
          assert.deepEqual(tab.errors, [], 'an empty console');
          assert.deepEqual(askedFor(browser), [], 'nobody else was asked');
        });
      }

      it('is as it was before, by Esc after a mouse', async () => {
        await open();
        const before = await tab.run(everything);
        await pressSign(tab);
        await opens(tab);
        await press(tab, 'Escape');
        await closes(tab);
        assert.deepEqual(await tab.run(everything), before);
      });

      it('is as it was before, after a press that ends elsewhere; a long press opens', async () => {
        await open();
        const before = await tab.run(everything);
        const [x, y] = await signOf(tab);
        await tab.move(x, y);
        await tab.down();
        await tab.move(5, 300);
        await tab.up();
        assert.equal(await isOpen(tab), false);
        await pause(1_500);
        assert.deepEqual(await tab.run(everything), before);
        await tab.move(x, y);
        await tab.down();
        await pause(1_500);
        assert.equal(await isOpen(tab), false);
        await tab.up();
        await opens(tab);
      });

      it('opened again, it begins at its beginning', async () => {
        await open();
        await pressSign(tab);
        await opens(tab);
        await pressIn(tab, '.groups button');
        await pressIn(tab, '.languages');
        await pressIn(tab, '.names [lang="ar"]');
        await inHelp(tab, `help.querySelector('.panel').scrollTo(0, 400)`);
        assert.equal(await inHelp(tab, 'help.documentElement.lang'), 'ar');
        await press(tab, 'Escape');
        await closes(tab);
        await pressSign(tab);
        await opens(tab);
        assert.deepEqual(
          await inHelp(
            tab,
            `[help.documentElement.lang, help.querySelectorAll('.groups .lines').length, help.querySelector('.panel').scrollTop]`,
          ),
          ['sv', 0, 0],
        );
      });
    });
  }
});
