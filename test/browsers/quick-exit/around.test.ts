// The exit's surroundings: links that `quiet` leaves alone, a pen, a click without a pointer, narrow windows, frames.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines, type Session, type Tab } from '../../drivers/index.ts';
import { redIn } from '../../drivers/picture.ts';
import { click, frame, middleOf, pause, type Sites, until, type Visit, visitsWith } from '../../drivers/visit.ts';

/** The centre of the exit in a frame. */
const exitInFrame: [x: number, y: number] = [400 - 60, 300 - 40];

/** The attributes of the exit's frame: none, or its permissions. The builder writes the second. */
const mayLeave = 'sandbox="allow-scripts allow-popups allow-top-navigation-by-user-activation"';
const mayNot = 'sandbox="allow-scripts"';

describe('around the exit', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let sites: Sites, session: Session, tab: Tab;
      let open: Visit['open'], hasLeft: Visit['hasLeft'], staysOn: Visit['staysOn'], isCovered: Visit['isCovered'];
      visitsWith(launch, (visit) => ({ sites, session, tab, open, hasLeft, staysOn, isCovered } = visit));

      /** Skips a test in engines whose driver cannot run it. The test's name says why. */
      const itExcept = (left: string[], reason: string, text: string, test: () => Promise<void>) => {
        if (left.includes(name)) it.skip(`${text} (not in ${name}: ${reason})`, () => undefined);
        else it(text, test);
      };

      const asked = (where: string, method = 'GET') =>
        until(
          () => sites.site.requests.some((each) => each.method === method && each.url.startsWith(where)),
          true,
          `${method} ${where}`,
        );
      const follow = async (selector: string, button?: 'middle') =>
        click(tab, ...(await middleOf(tab, selector)), button);

      describe('with `quiet`', () => {
        const before = () => `${sites.destination.address}/before`;

        /** One link above the other, in the upper left corner. */
        const links = (...all: string[]) =>
          `<style>.links { position: fixed; top: 200px; left: 0; background: #c00 } .links * { display: block; margin: 8px }</style>
          <div class="links">${all.join('')}</div>`;

        it('parts of a page, downloads and what the page handles itself stay in it; the visit is one entry', async () => {
          await tab.goto(before());
          await open(1, {
            attributes: 'quiet',
            extra: links(
              '<a id="part" href="#h">Part</a>',
              '<a id="file" href="/file" download>File</a>',
              '<a id="own" href="/visit/5" onclick="event.preventDefault(); document.title += \'!\'">Own</a>',
            ),
          });
          const entries = await tab.run('history.length');
          await follow('#part');
          await until(() => tab.run('location.hash'), '#h', 'the part was gone to');
          await follow('#file');
          await asked('/file');
          await follow('#own');
          await until(() => tab.title(), 'Secret 1!', 'the page’s own handling');
          await follow('#next');
          await until(() => tab.title(), 'Secret 2', 'the link leads on');
          assert.equal(await tab.run('history.length'), entries);
          await tab.back();
          await until(() => tab.url(), before(), 'Back leads past the whole visit');
        });

        it('new tabs are new tabs', async () => {
          await open(1, { attributes: 'quiet', extra: links('<a id="new" href="/visit/5" target="_blank">New</a>') });
          await follow('#new');
          await until(session.countTabs, 2, 'a new tab');
          await tab.show();
          await follow('#new', 'middle');
          await until(session.countTabs, 3, 'a tab by the middle button');
          await tab.show();
          await staysOn(1);
        });

        itExcept(['WebKit'], 'its small browser follows it in the same tab', 'so is one by Ctrl', async () => {
          await open(1, { attributes: 'quiet' });
          await tab.keyDown('Control');
          await follow('#next');
          await tab.keyUp('Control');
          await until(session.countTabs, 2, 'a new tab');
          await tab.show();
          await staysOn(1);
        });

        it('forms are sent, and a link to another site is an ordinary one', async () => {
          await open(1, {
            attributes: 'quiet',
            extra: links(
              '<form action="/visit/3"><input name="words" value="a b"><button id="get">Get</button></form>',
              '<form action="/visit/4" method="post"><button id="post">Post</button></form>',
              `<a id="away" href="${sites.destination.address}/away">Away</a>`,
            ),
          });
          await follow('#get');
          await until(() => tab.title(), 'Secret 3', 'the form leads on');
          assert.equal(await tab.run('location.search'), '?words=a+b');
          await tab.back();
          await until(() => tab.title(), 'Secret 1', 'Back from a form');
          await follow('#post');
          await until(() => tab.title(), 'Secret 4', 'the form leads on');
          await asked('/visit/4', 'POST');
          await tab.back();
          await until(() => tab.title(), 'Secret 1', 'Back from a form');
          await follow('#away');
          await until(() => tab.url(), `${sites.destination.address}/away`, 'the link leads away');
          await tab.back();
          await until(() => tab.title(), 'Secret 1', 'Back from another site');
        });
      });

      itExcept(['Firefox'], 'its driver has no pen', 'a pen covers, gives all back, and leaves', async () => {
        await open(1, {
          early: `addEventListener('pointerdown', ({ pointerType }) => (window.by = pointerType), true)`,
        });
        const [x, y] = await middleOf(tab);
        await tab.pen('touchStart', x, y);
        await isCovered();
        await tab.pen('touchMove', 200, 200);
        await tab.pen('touchEnd', 200, 200);
        await staysOn(1);
        assert.equal(await tab.run('by'), 'pen');
        await tab.pen('touchStart', x, y);
        await tab.pen('touchEnd', x, y);
        await hasLeft();
      });

      for (const [whose, find] of [
        ['the page’s link', `document.querySelector('hamn-quick-exit a')`],
        ['the exit’s own link', `document.querySelector('hamn-quick-exit').shadowRoot.querySelector('a')`],
      ] as const) {
        it(`a click without pointer or key, as from voice control and switches, leaves: on ${whose}`, async () => {
          await open(1, { attributes: `href="${sites.destination.address}/"` });
          if (whose.startsWith('the exit')) {
            await tab.run(`document.querySelector('hamn-quick-exit').replaceChildren()`);
            await until(() => tab.run(`${find} !== null`), true, 'the link is there');
          }
          const entries = await tab.run('history.length');
          await tab.run(`(setTimeout(() => ${find}.click()), 0)`);
          await hasLeft();
          assert.equal(await tab.run('history.length'), entries, 'the page was replaced');
        });
      }

      for (const label of ['Ut', 'Lämna sidan snabbt och gå till vädret, där ingen kan se vad du nyss har läst']) {
        it(`is at least 48 px and wholly in view where 320 px are seen of the page: ${label}`, async () => {
          // Uses a frame, because a browser window cannot be this small in every engine.
          const narrow = frame(sites.visit(7, { label })).replace('400px', '320px').replace('300px', '256px');
          await open(1, { extra: narrow });
          const exit = `frames[0].document.querySelector('hamn-quick-exit')`;
          await until(() => tab.run(`Boolean(${exit}?.shadowRoot)`), true, 'the exit in the frame is ready');
          const { left, top, right, bottom } = await tab.run<DOMRect>(
            `${exit}.querySelector('a').getBoundingClientRect().toJSON()`,
          );
          assert.ok(
            left >= 0 && top >= 0 && right <= 320 && bottom <= 256,
            `in view: ${[left, top, right, bottom].join()}`,
          );
          assert.ok(right - left >= 48 && bottom - top >= 48, `${right - left} × ${bottom - top}`);
        });
      }

      it('is a red button in its corner where the page has mistyped its colours and its distance', async () => {
        const wrong = '--hamn-buoy: #a3180; --hamn-on-buoy: nonsense; --hamn-exit-inset: 16';
        await open(1, { head: `<style>:root { ${wrong} } body { background: #fff !important; color: #000 }</style>` });
        const [right, bottom, area, colour] = await tab.run<
          [right: number, bottom: number, area: number, colour: string]
        >(`(() => {
          const link = document.querySelector('hamn-quick-exit a');
          const { right, bottom, width, height } = link.getBoundingClientRect();
          const { clientWidth, clientHeight } = document.documentElement;
          return [Math.round(clientWidth - right), Math.round(clientHeight - bottom), width * height, getComputedStyle(link).color];
        })()`);
        for (const space of [right, bottom])
          assert.ok(space >= 0 && space <= 1, `${[right, bottom].join()} from its corner`);
        assert.equal(colour, 'rgb(255, 255, 255)');
        const isRed = async () => redIn(await tab.screenshot()) > area / 2;
        await until(isRed, true, 'red, but for its words');
      });

      describe('in a frame', () => {
        /** We cannot read a frame of another origin, so it reports itself when its exit is ready and a pointer reaches it. */
        const early = `addEventListener('pointermove', async () => {
          await customElements.whenDefined('hamn-quick-exit');
          navigator.sendBeacon('/reached');
        }, true)`;
        const own = () => sites.visit(7, { early });
        const elsewhere = () => own().replace('localhost', '127.0.0.1');

        async function openWith(src: string, more?: string) {
          await open(1, { extra: frame(src, more) });
          const [x, y] = exitInFrame;
          let step = 0;
          const isReached = async () => {
            await tab.move(x + (step++ % 5), y);
            return sites.site.requests.some(({ url }) => url === '/reached');
          };
          sites.site.requests.length = 0;
          await until(isReached, true, 'the exit in the frame is reached');
        }

        it('of another origin takes the whole page along', async () => {
          await openWith(elsewhere());
          await click(tab, ...exitInFrame);
          await hasLeft();
        });

        it('of the same origin covers the whole page at once, and takes it along', async () => {
          await openWith(own());
          await tab.move(...exitInFrame);
          await tab.down();
          await pause(60);
          await isCovered();
          await until(() => tab.title(), '127.0.0.1', 'the tab has another title');
          await tab.up();
          await hasLeft();
        });

        for (const [where, src] of [
          ['of another origin', elsewhere],
          ['of the page’s own host', own],
        ] as const) {
          it(`${where} in a sandbox that says so takes the whole page along`, async () => {
            await openWith(src(), mayLeave);
            await click(tab, ...exitInFrame);
            await hasLeft();
          });

          it(`${where} that may do nothing but run its script leaves at least itself`, async () => {
            await openWith(src(), mayNot);
            sites.destination.requests.length = 0;
            await click(tab, ...exitInFrame);
            await until(() => sites.destination.requests.length > 0, true, 'the frame was left');
            assert.equal(await tab.run('location.pathname'), '/visit/1');
          });
        }
      });
    });
  }
});
