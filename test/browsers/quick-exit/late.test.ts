// The script arrives during a press: a page may load it at the first touch, or the network is slow.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, type Tab } from '../../drivers/index.ts';
import { tabsOf } from '../../drivers/tabs.ts';
import { middleOf, pause, until } from '../../drivers/visit.ts';
import { serveDestination, serveSite, type Site } from '../../support/servers.ts';

/** The exit's position in its page. */
const shapes: Record<string, (exit: string) => string> = {
  'in a line of its own': (exit) => `<div>${exit}</div><div>`,
  'in a paragraph': (exit) => `<p>${exit}</p><div>`,
  'with its link in a paragraph': (exit) => `${exit.replace('<a', '<p><a').replace('</a>', '</a></p>')}<div>`,
  'in two lines': (exit) => `<div style="width:6em">${exit}</div><div>`,
  'at the end of a scrolled page': (exit) => `<p style="height:3000px">Long</p>${exit}<div>`,
};

/** An element without an end tag: the parser puts the rest of the page into it. */
const unclosed: typeof shapes = {
  'whose end tag is missing': (exit) => `<div>${exit.replace('</hamn-quick-exit>', '')}</div><div>`,
};

const page = (
  to: string,
  shape: string,
  load: string,
) => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Late</title>
  <meta name="viewport" content="width=device-width"><style>body{line-height:48px}</style><body><h1>Hjälp</h1>
  ${{ ...shapes, ...unclosed }[shape]?.(`<hamn-quick-exit><a id="exit" href="${to}/">Lämna sidan snabbt</a></hamn-quick-exit>`)}
  <hamn-hotline-card line="112"><a href="tel:112">112</a></hamn-hotline-card></div>
  <div><a id="next" href="/other">Hot och våld – läs mer här</a></div>
  <div><button id="menu" onclick="this.textContent = 'Pressed'">Menu</button></div>
  <script>
    window.moved = [];
    const load = () => Object.assign(document.head.appendChild(document.createElement('script')), { type: 'module', src: '/hamn.js' });
    const placeOf = () => ['exit', 'next', 'menu'].map((id) => {
      const { left, top, width, height } = document.getElementById(id).getBoundingClientRect();
      return [left, top, width, height].map(Math.round).join();
    }).join(' ');
    ${load}
  </script>`;

type Means = 'mouse' | 'touch' | 'pen';
type Press = (x: number, y: number) => Promise<unknown>;

/** WebKitGTK's driver has no touch, and Firefox's no pen. */
function meansOf(engine: string): Means[] {
  if (engine === 'Chromium') return ['mouse', 'touch', 'pen'];
  return engine === 'Firefox' ? ['mouse', 'touch'] : ['mouse', 'pen'];
}

const atPress = `addEventListener('pointerdown', load, { once: true, capture: true });`;
describe('a press that begins before the script is there', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let site: Site, destination: Site, tab: Tab;
      tabsOf(launch, (opened) => ({ tab } = opened));

      before(async () => {
        destination = await serveDestination();
        site = await serveSite((url) => {
          const { pathname, searchParams } = new URL(url, 'http://localhost');
          if (pathname === '/other') return '<!doctype html><title>Other</title>';
          if (pathname !== '/page') return undefined;
          return page(destination.address, searchParams.get('shape') ?? '', searchParams.get('load') ?? '');
        });
      });
      after(() => {
        site.close();
        destination.close();
      });

      const press: Record<Means, Press> = {
        mouse: async (x, y) => (await tab.move(x, y), tab.down()),
        touch: (x, y) => tab.touch('touchStart', x, y),
        pen: (x, y) => tab.pen('touchStart', x, y),
      };
      const lift: Record<Means, Press> = {
        mouse: () => tab.up(),
        touch: (x, y) => tab.touch('touchEnd', x, y),
        pen: (x, y) => tab.pen('touchEnd', x, y),
      };

      const arrived = () => tab.run(`Boolean(document.querySelector('hamn-quick-exit').shadowRoot)`);

      /** Opens a page and presses the element with this id. When it returns, the script has loaded and had time to run. */
      async function begin(id: string, by: Means, { shape = 'in a line of its own', load = atPress } = {}) {
        site.requests.length = 0;
        await tab.goto(`${site.address}/page?${new URLSearchParams({ shape, load })}`);
        await tab.run(`document.getElementById('${id}').scrollIntoView({ block: 'center', behavior: 'instant' })`);
        const point = await middleOf(tab, `#${id}`);
        const place = await tab.run('placeOf()');
        await press[by](...point);
        await until(() => site.requests.some(({ url }) => url.startsWith('/hamn.js')), true, 'the script is asked for');
        if (id === 'exit') {
          await until(() => tab.run(`document.querySelector('h1').checkVisibility()`), false, 'the page is covered');
        } else {
          await pause(150);
          assert.equal(await tab.run('placeOf()'), place, 'nothing has moved');
          assert.equal(await arrived(), false, 'the exit waits');
        }
        return point;
      }

      const hasLeft = () => until(() => tab.url(), `${destination.address}/`, 'the page was left');

      for (const by of meansOf(name)) {
        for (const shape of by === 'mouse' ? Object.keys(shapes) : ['in a line of its own', 'in two lines']) {
          it(`on its link, ${shape}, leaves as the exit does (${by})`, async () => {
            await tab.goto(`${destination.address}/before`);
            const entries = await tab.run<number>('history.length');
            const point = await begin('exit', by, { shape });
            await lift[by](...point);
            await hasLeft();
            assert.equal(await tab.run('history.length'), entries + 1, 'the page was replaced');
          });
        }

        it(`on its link, released elsewhere, brings the page back (${by})`, async () => {
          await begin('exit', by);
          if (by === 'mouse') await tab.move(5, 400);
          else await tab[by]('touchMove', 5, 400);
          await lift[by](5, 400);
          await until(() => tab.run(`document.querySelector('h1').checkVisibility()`), true, 'the page is back');
          assert.equal(await tab.run('location.pathname'), '/page');
        });

        it(`on another link in an element ${Object.keys(unclosed)} leads where that link leads (${by})`, async () => {
          if (name === 'Firefox' && by === 'touch') return;
          const point = await begin('next', by, { shape: Object.keys(unclosed)[0] });
          await lift[by](...point);
          await until(() => tab.run('location.pathname'), '/other', 'the click hit the link');
        });

        // Firefox sends no click after a long touch, and on a busy machine every touch is long.
        if (name === 'Firefox' && by === 'touch') continue;

        it(`beside it hits what was pressed, and then the exit is there (${by})`, async () => {
          const point = await begin('menu', by);
          await lift[by](...point);
          await until(
            () => tab.run(`document.querySelector('#menu').textContent`),
            'Pressed',
            'the click hit the button',
          );
          await until(arrived, true, 'the exit arrives');
          const next = await begin('next', by);
          await lift[by](...next);
          await until(() => tab.run('location.pathname'), '/other', 'the click hit the link');
        });
      }
    });
  }
});
