// An exit sleeps in edited content, and an exit with `demo` only shows what it would do: neither loses any work.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines, type Session, type Tab } from '../../drivers/index.ts';
import {
  type Case,
  click,
  frame,
  pause,
  press,
  pressExit,
  pressThrice,
  type Sites,
  until,
  type Visit,
  visitsWith,
} from '../../drivers/visit.ts';
import { axeCode } from '../../support/axe.ts';

const element = `document.querySelector('hamn-quick-exit')`;

/** The ways to make the exit sleep and wake. */
const ways: Record<string, [sleep: string, wake: string]> = {
  'the attribute asleep': [`${element}.setAttribute('asleep', '')`, `${element}.removeAttribute('asleep')`],
  'data-hamn-asleep on the root': [
    `document.documentElement.dataset.hamnAsleep = ''`,
    `delete document.documentElement.dataset.hamnAsleep`,
  ],
  'contenteditable on the body': [`document.body.contentEditable = 'true'`, `document.body.contentEditable = 'false'`],
  designMode: [
    `document.designMode = 'on'; document.dispatchEvent(new Event('selectionchange'))`,
    `document.designMode = 'off'; document.dispatchEvent(new Event('selectionchange'))`,
  ],
  'an island in what is edited': [
    `${element}.before(Object.assign(document.createElement('div'), { id: 'host', contentEditable: 'true' }));
     const island = Object.assign(document.createElement('div'), { contentEditable: 'false' });
     document.querySelector('#host').append(island); island.append(${element})`,
    `document.querySelector('#host').removeAttribute('contenteditable')`,
  ],
};

describe('an exit that costs nothing', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let sites: Sites,
        session: Session,
        tab: Tab,
        open: Visit['open'],
        hasLeft: Visit['hasLeft'],
        staysOn: Visit['staysOn'];
      visitsWith(launch, (visit) => ({ sites, session, tab, open, hasLeft, staysOn } = visit));

      const position = () => tab.run(`getComputedStyle(${element}.shadowRoot.querySelector('.box')).position`);
      const isAsleep = () => until(position, 'relative', 'it stands in its place');
      const isAwake = () => until(position, 'fixed', 'it is in its corner');

      it('sleeps in edited content: no key and no call leaves; and it wakes', async () => {
        await open(1);
        for (const [sleep, wake] of Object.values(ways)) {
          await tab.run(`(() => { ${sleep} })()`);
          await isAsleep();
          await pressThrice(tab, 'Shift');
          await tab.run(`(() => {
            ${element}.leave();
            new BroadcastChannel('hamn').postMessage('');
            for (const type of ['pointerdown', 'pointerup'])
              document.querySelector('hamn-quick-exit a').dispatchEvent(
                new PointerEvent(type, { bubbles: true, composed: true, isPrimary: true }));
          })()`);
          await staysOn(1);
          await tab.run(`(() => { ${wake} })()`);
          await isAwake();
        }
        await pressExit(tab);
        await hasLeft();
      });

      it('does not leave on Shift in edited content beside it, but does in a field', async () => {
        const extra = `<div id="editor" contenteditable>Text</div><input id="field">`;
        await open(1, { extra });
        await tab.run(`document.querySelector('#editor').focus()`);
        await pressThrice(tab, 'Shift');
        await staysOn(1);
        await tab.run(`document.querySelector('#field').focus()`);
        await pressThrice(tab, 'Shift');
        await hasLeft();
      });

      it('stays awake where an attribute says no, and where the page cannot be asked', async () => {
        const early = 'Element.prototype.closest = () => { throw new Error() }';
        const html = 'data-hamn-asleep="false" contenteditable="inherit"';
        const cases: Case[] = [{ html, attributes: 'asleep="false" demo="false"' }, { early }];
        for (const more of cases) {
          await open(1, more);
          await pressExit(tab);
          await hasLeft();
          await open(1, more);
          await pressThrice(tab, 'Shift');
          await hasLeft();
        }
      });

      it('sleeps in a frame inside edited content', async () => {
        const inner = `${sites.site.address}/visit/2?${new URLSearchParams({ to: '/' })}`;
        await open(1, {
          attributes: 'asleep',
          extra: `<div contenteditable>${frame(inner.replaceAll('&', '&amp;'))}</div>`,
        });
        const box = `frames[0].document.querySelector('hamn-quick-exit').shadowRoot.querySelector('.box')`;
        await until(() => tab.run(`frames[0].getComputedStyle(${box}).position`), 'relative', 'asleep');
      });

      it('with `demo` shows what would happen, calls no tab and comes back', async () => {
        await open(1);
        const other = await session.newTab();
        await open(2, { attributes: 'demo' }, other);
        await other.run(`document.querySelector('hamn-quick-exit a').focus()`);
        const dialog = `document.querySelector('hamn-quick-exit').shadowRoot.querySelector('dialog')`;
        const isOpen = (expected: boolean) => until(() => other.run(`${dialog}.open`), expected, 'the screen');
        const words = 'Här skulle du ha varit borta. Fliken skulle ha visat 127.0.0.1. Tillbaka till sidan';
        await pressExit(other);
        await isOpen(true);
        assert.equal(await other.run(`${dialog}.textContent.replace(/\\s+/g, ' ').trim()`), words);
        assert.equal(await other.run(`document.querySelector('h1').checkVisibility()`), true, 'the press is over');
        await other.run(`(() => {
          ${axeCode};
          window.axe.run({ resultTypes: ['violations'] }).then(({ violations }) => {
            window.found = JSON.stringify(violations.filter(({ nodes }) => nodes.some(({ target }) =>
              String(target).includes('hamn-quick-exit'))).map(({ id }) => id));
          });
        })()`);
        await until(() => other.run('window.found'), '[]', 'what axe finds in the screen');
        await pause(600);
        const [x, y] = await other.run<[number, number]>(`(() => {
          const { left, top, width, height } = ${dialog}.querySelector('button').getBoundingClientRect();
          return [left + width / 2, top + height / 2];
        })()`);
        await click(other, x, y);
        await isOpen(false);
        await press(other, 'Enter');
        await isOpen(true);
        await pause(600);
        await press(other, name === 'WebKit' ? 'Enter' : 'Escape');
        await isOpen(false);
        assert.equal(await other.run('document.cookie'), '');
        assert.equal(await other.title(), 'Secret 2');
        await tab.show();
        await staysOn(1);
      });
    });
  }
});
