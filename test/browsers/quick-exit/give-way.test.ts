// The exit gives way to fixed, pressable elements, and the page's end can be scrolled clear of it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines, type Tab } from '../../drivers/index.ts';
import { click, middleOf, pause, until, type Visit, visitsWith } from '../../drivers/visit.ts';

const add = (html: string, where = 'body') =>
  `(document.querySelector('${where}').insertAdjacentHTML('beforeend', ${JSON.stringify(html)}), 0)`;
const fixed = (style: string, inner = '<button>Ja</button>', tag = 'div') =>
  `<${tag} id="bar" style="position:fixed;z-index:2147483647;background:#eee;padding:12px;${style}">${inner}</${tag}>`;

/** Elements that may be in the corner, and where the exit moves. When they are gone, the exit is back. */
const bars = {
  'buttons at the right of a banner': [fixed('inset:auto 0 0 0;text-align:right'), 'bottom start'],
  'a banner that is all buttons': [
    fixed(
      'inset:auto 0 0 0;display:flex',
      '<button style="width:50%">Nej</button><button style="width:50%">Ja</button>',
    ),
    'top end',
  ],
  'a chat bubble without a tag that says so': [
    fixed('right:16px;bottom:16px;width:60px;height:60px;cursor:pointer', ''),
    'bottom start',
  ],
  'a small link between the points': [
    fixed('right:0;bottom:0;width:100%', '<a href="/x" style="margin-left:78%">x</a>'),
    'bottom start',
  ],
  'a framed chat': [fixed('right:8px;bottom:8px;width:200px', '', 'iframe'), 'bottom start'],
  'an open dialog': [
    fixed('margin:0;inset:auto 0 0 auto;border:0', '<button>OK</button>', 'dialog open'),
    'bottom start',
  ],
  'a sticky bar': [
    `<div id="bar"><p style="height:2000px"></p><div style="position:sticky;bottom:0;text-align:right"><button style="height:50px">Ja</button></div></div>`,
    'bottom start',
  ],
} satisfies Record<string, [html: string, corner: string]>;

const box = `document.querySelector('hamn-quick-exit').shadowRoot.querySelector('.box')`;
const corner = `${box}.dataset.corner`;
const clear = (selector: string) => `(() => {
  const [a, b] = ['hamn-quick-exit a', ${JSON.stringify(selector)}].map((each) => document.querySelector(each).getBoundingClientRect());
  return !(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom);
})()`;

describe('the exit gives way', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let tab: Tab, open: Visit['open'], staysOn: Visit['staysOn'], hasLeft: Visit['hasLeft'];
      visitsWith(launch, (visit) => ({ tab, open, staysOn, hasLeft } = visit));

      it('to fixed, pressable elements, and comes back', async () => {
        await open(1);
        for (const [what, [html, where]] of Object.entries(bars)) {
          await tab.run(add(html));
          await until(() => tab.run(corner), where, what);
          await tab.run(`(document.querySelector('#bar').remove(), 0)`);
          await until(() => tab.run(corner), 'bottom end', `${what} is gone`);
        }
      });

      it('to a banner in a shadow root', async () => {
        await open(1);
        await tab.run(`(() => {
          const host = document.body.appendChild(document.createElement('div'));
          host.id = 'bar';
          host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(bars['buttons at the right of a banner'][0])};
        })()`);
        await until(() => tab.run(corner), 'bottom start', 'gives way');
      });

      it('to one that the page shows late, by an attribute of its own', async () => {
        const [html] = bars['buttons at the right of a banner'];
        await open(1, { extra: `<style>#bar:not([data-state=open]) { display: none }</style>${html}` });
        await pause(2600);
        assert.equal(await tab.run(corner), 'bottom end');
        await tab.run(`document.querySelector('#bar').dataset.state = 'open'`);
        await until(() => tab.run(corner), 'bottom start', 'gives way');
      });

      it('to a bar whose shadow root is closed', async () => {
        await open(1);
        await tab.run(`(() => {
          customElements.define('cookie-bar', class extends HTMLElement {
            constructor() {
              super();
              this.attachShadow({ mode: 'closed' }).innerHTML =
                '<style>:host { position: fixed; bottom: 0; right: 0; padding: 20px; background: #eee }</style><button>Neka</button>';
            }
          });
          document.body.append(document.createElement('cookie-bar'));
        })()`);
        await until(() => tab.run(corner), 'bottom start', 'gives way');
      });

      it('at the end of a page that is longer than its root', async () => {
        await open(1, {
          head: '<style>html, body { height: 100% !important }</style>',
          extra: '<p style="height:3000px">Text</p><p id="last">Ring 0480-45 00 00</p>',
        });
        await pause(300);
        await tab.run('(scrollTo({ top: 99999, behavior: "instant" }), 0)');
        await until(() => tab.run(clear('#last')), true, 'the last line is clear of it');
      });

      it('and both can be pressed', async () => {
        await open(1, {
          extra: fixed('inset:auto 0 0 0;text-align:right', '<button onclick="document.title=1">Ja</button>'),
        });
        await until(() => tab.run(corner), 'bottom start', 'gives way');
        await click(tab, ...(await middleOf(tab, '#bar button')));
        await until(() => tab.title(), '1', 'the banner was pressed');
        await click(tab, ...(await middleOf(tab)));
        await hasLeft();
      });

      it('above them all where every corner is taken', async () => {
        const all = '<button style="width:100%;height:30px">Ja</button>';
        await open(1, { extra: fixed('inset:auto 0 0 0', all) + fixed('inset:0 0 auto 0', all) });
        await until(
          () => tab.run(`${box}.getBoundingClientRect().bottom <= innerHeight - 42 - 8`),
          true,
          'above the buttons of the lower bar',
        );
        assert.equal(await tab.run(corner), 'bottom end');
      });

      it('above buttons that lie above each other, where a bar holds the other corners', async () => {
        const row = (label: string) =>
          `<button class="high" style="display:block;width:100%;height:48px">${label}</button>`;
        await open(1);
        await tab.run(add(fixed('inset:auto 0 0 0', row('Ja') + row('Nej') + row('Mer'))));
        await tab.run(add(fixed('inset:0 0 auto 0', row('Hem') + row('Meny'))));
        const covers = `[...document.querySelectorAll('.high')].filter((each) => {
          const [a, b] = [document.querySelector('hamn-quick-exit a'), each].map((it) => it.getBoundingClientRect());
          return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        }).map((each) => each.textContent).join()`;
        await until(
          () => tab.run(`${corner} + ': ' + (${box}.style.translate !== '') + ', covers ' + (${covers})`),
          'bottom end: true, covers ',
          'lies above the buttons',
        );
      });

      it('to nothing that scrolls, and to nothing that cannot be pressed', async () => {
        await open(1, {
          extra: `${fixed('inset:auto 0 0 0', 'Words')}<p style="text-align:right;position:absolute;top:540px;right:9px"><button>In the page</button></p>`,
        });
        await pause(900);
        assert.equal(await tab.run(corner), 'bottom end');
      });

      it('never while it is held down', async () => {
        await open(1);
        await tab.move(...(await middleOf(tab)));
        await tab.down();
        await tab.run(add(bars['buttons at the right of a banner'][0]));
        await pause(500);
        assert.equal(await tab.run(corner), 'bottom end');
        await tab.move(20, 300);
        await tab.up();
        await staysOn(1);
      });

      for (const [place, where] of [
        ['top start', 'top start'],
        ['END  Top', 'top end'],
        ['start bottom', 'bottom start'],
        ['left', 'bottom end'],
      ] as const) {
        it(`is where \`place\` says: "${place}"`, async () => {
          await open(1, {
            attributes: `place="${place}"`,
            early: 'window.messages = []; console.warn = (text) => messages.push(text)',
          });
          const [at, { left, top, right, bottom }, messages] = await tab.run<[string, DOMRect, string[]]>(
            `[${corner}, document.querySelector('hamn-quick-exit a').getBoundingClientRect().toJSON(), messages]`,
          );
          assert.equal(at, where);
          assert.ok(where.startsWith('top') ? top < 40 : bottom > 560, `${top} to ${bottom}`);
          assert.ok(where.endsWith('start') ? left < 40 : right > 740, `${left} to ${right}`);
          assert.deepEqual(messages.length, place === 'left' ? 1 : 0);
          if (messages.length)
            for (const each of ['bottom end', 'bottom start', 'top end', 'top start'])
              assert.ok(messages[0]?.includes(each));
        });
      }

      const last = '<button id="last" style="width:100%;height:48px;display:block">Skicka</button>';
      const ends: [what: string, extra: string, scroll?: string][] = [
        ['a page', `<p style="height:2900px"></p>${last}`],
        [
          'a page as high as the window',
          `<style>html,body{height:100%!important;margin:0}</style><p style="height:2900px"></p>${last}`,
        ],
        [
          'a page that scrolls in its body',
          `<style>html{overflow:hidden;height:100%}body{height:100vh!important;overflow:auto;margin:0}</style><p style="height:2900px"></p>${last}`,
          'document.body',
        ],
        [
          'an app that scrolls in a part of it',
          `<style>html,body{height:100%!important;margin:0;overflow:hidden}main{position:fixed;inset:0;overflow:auto}</style><main><p style="height:2900px"></p>${last}</main>`,
          `document.querySelector('main')`,
        ],
        [
          'a footer placed at the end',
          `<p style="height:2900px"></p><div style="position:absolute;top:3400px;left:0;right:0">${last}</div>`,
        ],
      ];
      for (const [what, extra, scroll] of ends) {
        it(`at the end of ${what}, to the last element`, async () => {
          await open(1, { extra });
          await tab.run(`(${scroll ?? 'document.scrollingElement'}.scrollTop = 99999, 0)`);
          await until(() => tab.run(clear('#last')), true, 'the last button is clear of the exit');
        });
      }

      it('makes no room on a page where it is in the text, and removes the room with itself', async () => {
        await open(1, { attributes: 'inline' });
        const padding = `getComputedStyle(document.documentElement).paddingBottom`;
        assert.equal(await tab.run(padding), '0px');
        await open(1);
        assert.equal(await tab.run(padding), '80px');
        await tab.run(`(document.querySelector('hamn-quick-exit').remove(), 0)`);
        assert.equal(await tab.run(padding), '0px');
      });
    });
  }
});
