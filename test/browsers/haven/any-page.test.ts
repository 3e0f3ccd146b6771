// The help on pages of every kind: with a strict policy, hostile scripts and styles, in an editor, in a frame, without dialogs, on paper.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inChromium } from '../../drivers/chromium.ts';
import { engines, type Tab } from '../../drivers/index.ts';
import { redIn } from '../../drivers/picture.ts';
import { click, pause, press, until, wordsIn } from '../../drivers/visit.ts';
import {
  closes,
  everything,
  inHelp,
  isOpen,
  libraryWith,
  middleIn,
  opens,
  pressIn,
  pressSign,
  type Library,
  type Special,
} from './library.ts';

const strict =
  "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; style-src 'none'; trusted-types lit-html; require-trusted-types-for 'script'";

/** Scripts and styles of pages that would break a careless element. */
const hostile: Record<string, Special> = {
  'a policy that allows nothing but its own scripts': { policy: strict },
  'a page that has replaced the methods of arrays and of dialogs’ close': {
    early: `HTMLDialogElement.prototype.close = () => { throw new Error('mine'); };
      for (const name of ['at', 'flatMap']) Array.prototype[name + 'Old'] = Array.prototype[name];
      Array.prototype.extra = function () {};`,
  },
  'globals of the page in the place of the browser’s': {
    early: `for (const name of ['navigation', 'visualViewport', 'CloseWatcher', 'speechSynthesis'])
      Object.defineProperty(window, name, { value: { mine: true }, configurable: true });`,
  },
  'elements with the names of the document’s own': {
    extra: '<form name="activeElement"></form><img name="body"><img name="documentElement"><form name="hidden"></form>',
  },
  'styles that hide, move and cover everything': {
    extra: `<style>dialog, iframe, [aria-haspopup] { display: none !important }
      * { letter-spacing: 3px; transform: none; text-transform: uppercase }
      .bar { position: fixed; inset: 0 0 auto 0; height: 4rem; background: #c00; z-index: 2147483647 }</style><div class="bar">Kakor</div>`,
  },
  'a page whose body is inert, but for the foot': {
    extra: `<main inert>Sidan</main>`,
  },
  'a page that scrolls smoothly': { extra: '<style>html { scroll-behavior: smooth }</style>' },
};

describe('the help on any page', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let tab: Tab, site: Library['site'], session: Library['session'], open: Library['open'];
      libraryWith(launch, (library) => ({ tab, site, session, open } = library));

      async function openHelp(special: Special = {}): Promise<void> {
        await open(special);
        await pressSign(tab);
        await opens(tab);
      }

      for (const [what, special] of Object.entries(hostile)) {
        it(`opens, is styled, and closes, with ${what}`, async () => {
          await open(special);
          tab.errors.length = 0;
          const before = await tab.run(everything);
          await pressSign(tab);
          await opens(tab);
          const [x, y] = await middleIn(tab, '.danger .call');
          assert.equal(await tab.run(`document.elementFromPoint(${x}, ${y})?.localName`), 'hamn-haven', 'it is on top');
          assert.equal(
            await inHelp(tab, `help.defaultView.getComputedStyle(help.querySelector('.danger .call')).minHeight`),
            '60px',
          );
          await press(tab, 'Escape');
          await closes(tab);
          assert.deepEqual(await tab.run(everything), before);
          assert.deepEqual(tab.errors, []);
        });
      }

      it('is an ordinary link where the browser has no dialogs, and in an editor', async () => {
        for (const special of [
          { early: 'delete HTMLDialogElement.prototype.showModal' },
          { attributes: 'asleep' },
          { attributes: 'contenteditable' },
          { attributes: 'data-hamn-asleep' },
        ]) {
          await open(special);
          const root = `document.querySelector('hamn-haven').shadowRoot`;
          assert.equal(await tab.run(`Boolean(${root}.querySelector('button'))`), false, JSON.stringify(special));
          assert.equal(await tab.run(`${root}.querySelector('slot').assignedElements()[0].textContent`), 'Stöd');
        }
      });

      it('is an ordinary link where the page keeps it from being drawn', async () => {
        await open({ extra: '<img name="createElement">' });
        assert.equal(await tab.run(`document.querySelector('hamn-haven a').checkVisibility?.() ?? true`), true);
        await click(
          tab,
          ...(await tab.run<[number, number]>(
            `(({ left, top }) => [left + 4, top + 4])(document.querySelector('hamn-haven a').getBoundingClientRect())`,
          )),
        );
        await until(() => tab.run('location.pathname'), '/stod/', 'the link was followed');
      });

      it('follows its link where a dialog cannot open after all', async () => {
        await open({ early: `HTMLDialogElement.prototype.showModal = () => { throw new Error('mine'); }` });
        await pressSign(tab);
        await until(() => tab.run('location.pathname'), '/stod/', 'the link was followed');
      });

      it('has the municipality’s contacts, read with the page and never at a press', async () => {
        await open({ attributes: 'municipality="0880" src="/0880.json"' });
        const asked = site.requests.filter(({ url }) => url.startsWith('/0880')).length;
        assert.equal(asked, 1, 'read with the page');
        await pressSign(tab);
        await opens(tab);
        await pause(300);
        assert.equal(site.requests.filter(({ url }) => url.startsWith('/0880')).length, asked);
        assert.match(await inHelp<string>(tab, 'help.body.textContent'), /Kalmar kommun[^]*Socialjour/);
      });

      it('opens another site in a tab of its own, says so, and has then gone', async () => {
        await openHelp({ inside: `<a href="${site.address}/stod/">Stöd</a>` });
        site.requests.length = 0;
        const before = await tab.run<number>('history.length');
        const [rel, hasArrow] = await inHelp<[string, boolean]>(
          tab,
          `(() => { const link = help.querySelector('.out[href$="/stod/"]'); link.classList.add('own'); return [link.rel, Boolean(link.querySelector('svg'))]; })()`,
        );
        assert.deepEqual([rel, hasArrow], ['noopener noreferrer', true]);
        await pressIn(tab, '.own');
        await until(() => session.countTabs(), 2, 'a tab of its own');
        await until(() => site.requests.some(({ url }) => url === '/stod/'), true, 'it is read');
        assert.equal(site.requests.find(({ url }) => url === '/stod/')?.headers.referer, undefined);
        assert.equal(await tab.run('history.length'), before);
      });

      it('leaves nothing in the history when a number is pressed', async () => {
        await openHelp();
        const before = await tab.run<number>('history.length');
        await inHelp(tab, `(help.addEventListener('click', (event) => event.preventDefault()), 0)`);
        await pressIn(tab, '.danger .call');
        await pause(300);
        assert.equal(await tab.run('history.length'), before);
        assert.equal(await inHelp(tab, `help.querySelector('.danger .call').href`), 'tel:112');
      });

      /** Puts a red box on top of everything, as a page may while someone reads the help. */
      const putOnTop = (over: string, parent: string, show: string) =>
        `(() => { const over = (window.over = ${over}); over.textContent = 'Svara på vår enkät!';
          over.style.cssText = 'position:fixed;inset:0;box-sizing:border-box;width:100vw;height:100vh;max-width:none;max-height:none;background:#c00';
          ${parent}.append(over); ${show}; return 0; })()`;
      const component = `document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })`;
      const isShown = `over.matches('dialog') ? over.open : over.matches(':popover-open')`;

      for (const [what, put] of Object.entries({
        'a dialog': putOnTop(`document.createElement('dialog')`, 'document.body', 'over.showModal()'),
        'a dialog in a component': putOnTop(`document.createElement('dialog')`, component, 'over.showModal()'),
        'a popover': putOnTop(
          `document.createElement('div')`,
          'document.body',
          `over.popover = 'manual'; over.showPopover()`,
        ),
      })) {
        it(`stays on top of ${what} that the page opens later, at the same place`, async () => {
          await openHelp();
          const panel = `help.querySelector('.panel')`;
          const focusedIn = 'help.activeElement.textContent.trim().slice(0, 40)';
          await inHelp(
            tab,
            `(help.querySelector('.groups button').click(), help.querySelector('.groups button').focus(), (${panel}.scrollTop = 150), 0)`,
          );
          const focused = await inHelp(tab, focusedIn);
          await tab.run(put);
          assert.equal(await tab.run(isShown), true);
          await pause(400);
          await until(async () => redIn(await tab.screenshot()) < 50_000, true, 'it shows again');
          await until(() => tab.run('document.activeElement.localName'), 'hamn-haven', 'it has the focus');
          await until(() => inHelp(tab, focusedIn), focused, 'its focus is where it was');
          assert.equal(await inHelp(tab, `${panel}.scrollTop`), 150);
          assert.equal(await inHelp(tab, `Boolean(help.querySelector('.lines'))`), true, 'what she chose is there');
          await click(tab, ...(await middleIn(tab, '.close')));
          await closes(tab);
          assert.equal(await tab.run(isShown), true, 'the page keeps what it has opened');
        });
      }

      it('closes where the page hides it, so that the page answers again', async () => {
        await openHelp();
        await tab.run(`((document.querySelector('footer').style.display = 'none'), 0)`);
        await closes(tab);
      });

      it('has 112 and Kvinnofridslinjen in the first screen of the window', async () => {
        await openHelp();
        for (const selector of ['.danger .call', '.first div:nth-child(2) .call']) {
          const [, y] = await middleIn(tab, selector);
          assert.ok(y < (await tab.run<number>('innerHeight')), selector);
        }
        assert.equal(await inHelp(tab, `help.querySelector('.panel').scrollTop`), 0);
      });

      if (name !== 'Chromium') return;

      it('has 112 above the fold at every width, at 400 % zoom too, and nothing wider than the screen', async () => {
        const { page } = inChromium(tab);
        for (const [width, height] of [
          [320, 200],
          [320, 480],
          [360, 640],
          [390, 844],
          [768, 1024],
          [1024, 600],
          [1280, 800],
        ] as const) {
          await page.setViewport({ width, height });
          await open();
          await tab.run(`(document.querySelector('hamn-haven').scrollIntoView({ block: 'center' }), 0)`);
          await pressSign(tab);
          await opens(tab);
          for (const lang of ['sv', 'ar', 'uk', 'fr']) {
            await inHelp(
              tab,
              `(help.querySelector('.languages').click(), help.querySelector('.names [lang="${lang}"]').click(), 0)`,
            );
            const at = `${width} × ${height}, ${lang}`;
            const bottoms = await inHelp<number[]>(
              tab,
              `['.danger .call', '.close'].map((each) => help.querySelector(each).getBoundingClientRect().bottom)`,
            );
            assert.ok(Math.max(...bottoms) <= height, `${at}: ${bottoms}`);
            const wide = await inHelp<string[]>(
              tab,
              `[...help.querySelectorAll('*')].filter((each) => getComputedStyle(each).clipPath === 'none' && (each.getBoundingClientRect().right > ${width} + 1 || each.getBoundingClientRect().left < -1)).map((each) => each.outerHTML.slice(0, 80))`,
            );
            assert.deepEqual(wide, [], at);
          }
          await press(tab, 'Escape');
          await closes(tab);
        }
      });

      it('is a modal dialog with a name for a screen reader, and the page behind it is not there', async () => {
        await openHelp({ extra: '<button>Boka en lokal</button>' });
        const words = await wordsIn(tab);
        assert.ok(words.includes('dialog Stöd och hjälp'), words.join('\n'));
        assert.ok(!words.some((each) => each.includes('Boka en lokal')), 'the page behind it is inert');
      });

      it('prints the page below, and not itself', async () => {
        await openHelp();
        const { page } = inChromium(tab);
        await page.emulateMediaType('print');
        assert.equal(
          await tab.run(`roots.map((root) => root.querySelector('dialog')).find(Boolean).checkVisibility()`),
          false,
        );
        assert.equal(await tab.run(`document.querySelector('h1').checkVisibility()`), true);
        await page.emulateMediaType('screen');
        assert.equal(await isOpen(tab), true);
      });

      it('does not open in a frame that is too small, where a press follows the page’s link', async () => {
        await open();
        await tab.run(
          `(() => { const frame = document.createElement('iframe'); frame.id = 'small'; frame.src = location.href; frame.style.cssText = 'width:300px;height:120px'; document.body.prepend(frame); return 0; })()`,
        );
        const sign = `small.contentDocument?.querySelector('hamn-haven')?.shadowRoot?.querySelector('button')`;
        await until(() => tab.run(`Boolean(${sign})`), true, 'a sign');
        await tab.run(`(${sign}.click(), 0)`);
        await until(() => tab.run('small.contentWindow.location.pathname'), '/stod/', 'the link');
      });

      it('opens where the window had no size when the page was read, as a tab in the background', async () => {
        await open({
          early: `Object.defineProperty(window, 'innerWidth', { configurable: true, get: () => (window.isSeen ? 800 : 0) });`,
        });
        await tab.run('((window.isSeen = true), 0)');
        await pressSign(tab);
        await opens(tab);
      });
    });
  }
});
