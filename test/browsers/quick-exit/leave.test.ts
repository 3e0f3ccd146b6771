// Leaves real pages in real browsers, as a visitor does: pointer, keyboard, Back, reload, another tab, a frame.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Browser, engines, type Session, type Tab } from '../../drivers/index.ts';
import { redIn } from '../../drivers/picture.ts';
import {
  click,
  frame,
  isReady,
  middleOf,
  moveToExit,
  pause,
  press,
  pressExit,
  pressThrice,
  type Sites,
  until,
  type Visit,
  visitsWith,
} from '../../drivers/visit.ts';

const swapped = 'its driver lets go of another button than it pressed';

/** Records a page's console messages and policy violations, for engines that do not report them to the driver. */
const listen = `
  window.messages = [];
  for (const type of ['log', 'info', 'warn', 'error', 'debug']) console[type] = (...words) => messages.push(type + words.join());
  addEventListener('error', (event) => messages.push('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => messages.push('rejection: ' + event.reason));
  addEventListener('securitypolicyviolation', (event) => messages.push(event.violatedDirective + ' ' + event.blockedURI));`;

describe('the exit', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let sites: Sites, browser: Browser, session: Session, tab: Tab;
      let open: Visit['open'], hasLeft: Visit['hasLeft'], staysOn: Visit['staysOn'], isCovered: Visit['isCovered'];
      visitsWith(launch, (visit) => ({ sites, browser, session, tab, open, hasLeft, staysOn, isCovered } = visit));

      /** Skips a test in engines whose driver cannot run it. The test's name says why. */
      const itExcept = (left: string[], reason: string, text: string, test: () => Promise<void>) => {
        if (left.includes(name)) it.skip(`${text} (not in ${name}: ${reason})`, () => undefined);
        else it(text, test);
      };

      /** Presses the exit, or a point: the press hides the whole page, and the release leaves. */
      async function pressCoversAndLeaves(point?: [x: number, y: number]) {
        await tab.move(...(point ?? (await middleOf(tab))));
        await tab.down();
        await pause(60);
        await isCovered();
        await tab.up();
        await hasLeft();
      }

      const reports = () => sites.site.requests.map(({ url }) => url);

      /** Goes back the given number of times while filming. Returns how many red pixels of the visit were visible. */
      async function goBackAll(times: number) {
        const stop = await tab.film();
        for (let time = 0; time < times; time += 1) {
          await tab.back();
          await pause(350);
        }
        const pictures = await stop();
        assert.ok(pictures.length, 'there are pictures');
        return pictures.reduce((sum, picture) => sum + redIn(picture), 0);
      }

      describe('a press', () => {
        it('covers before the next frame', async () => {
          const look = `() => { window.shown = document.querySelector('h1').checkVisibility(); }`;
          await open(1, { early: `addEventListener('pointerdown', () => requestAnimationFrame(${look}), true)` });
          await moveToExit(tab);
          await tab.down();
          await until(() => tab.run('shown'), false, 'the page when the next frame was drawn');
          await tab.up();
          await hasLeft();
        });

        it('covers, gives all back when released elsewhere, and leaves when released on it', async () => {
          await open(1, { extra: '<input id="field" style="position:fixed;top:0;left:0">' });
          await tab.run(`(scrollTo(0, 500), document.querySelector('#field').focus())`);
          await moveToExit(tab);
          await tab.down();
          await pause(60);
          await isCovered();
          await until(() => tab.title(), '127.0.0.1', 'the tab has another title');
          await tab.move(20, 300);
          await tab.up();
          await staysOn(1);
          assert.deepEqual(await tab.run('[scrollY, document.activeElement.id]'), [500, 'field']);
          await pressExit(tab);
          await hasLeft();
        });

        itExcept(['WebKit'], 'its driver has no touch', 'does the same under a finger', async () => {
          await open(1);
          const [x, y] = await middleOf(tab);
          await tab.touch('touchStart', x, y);
          await pause(60);
          await isCovered();
          await tab.touch('touchMove', 200, 200);
          await tab.touch('touchEnd', 200, 200);
          await staysOn(1);
          await tab.touch('touchStart', x, y);
          await tab.touch('touchEnd', x, y);
          await hasLeft();
        });

        itExcept(['WebKit'], swapped, 'with the right button does nothing', async () => {
          await open(1);
          await moveToExit(tab);
          await tab.down('right');
          await tab.up('right');
          await staysOn(1);
        });

        it('with the middle button leaves, and opens no other tab', async () => {
          await open(1);
          await pressExit(tab, 'middle');
          await hasLeft();
          assert.equal(await session.countTabs(), 1);
        });

        for (const key of ['Shift', 'Control', 'Alt', 'Meta']) {
          it(`with ${key} held leaves, and opens no other tab`, async () => {
            await open(1);
            const entries = await tab.run('history.length');
            await tab.keyDown(key);
            await pressExit(tab);
            await tab.keyUp(key).catch(() => undefined);
            await hasLeft();
            assert.equal(await tab.run('history.length'), entries, 'the page was replaced');
            assert.equal(await session.countTabs(), 1);
          });
        }

        it('goes on when the page removes the exit or draws it again', async () => {
          await open(1);
          await moveToExit(tab);
          await tab.down();
          await tab.run(`(() => {
            const old = document.querySelector('hamn-quick-exit');
            const copy = document.createElement('hamn-quick-exit');
            copy.innerHTML = old.innerHTML;
            old.replaceWith(copy);
          })()`);
          await pause(60);
          await isCovered();
          await tab.up();
          await hasLeft();
        });

        it('works after the exit was moved, and there were two of them', async () => {
          await open(1, {
            extra: '<section></section><hamn-quick-exit id="other" inline><a href="/">Ut</a></hamn-quick-exit>',
          });
          await tab.run(`(() => {
            document.querySelector('section').append(document.querySelector('hamn-quick-exit'));
            document.querySelector('#other').remove();
          })()`);
          await pause(60);
          await pressCoversAndLeaves();
        });
      });

      describe('a press', () => {
        const wrap = (how: string) => `(() => {
          const place = document.createElement('div');
          document.body.append(place);
          ${how}
          place.append(document.querySelector('hamn-quick-exit'));
        })()`;

        for (const [what, how] of [
          ['has no place', `place.hidden = true;`],
          ['is invisible', `place.style.visibility = 'hidden';`],
          ['is skipped', `place.style.contentVisibility = 'hidden';`],
          ['is a closed disclosure', `place.replaceWith(place = document.createElement('details'));`],
        ] as const) {
          it(`where the exit would be, in a part of the page that ${what}, does nothing`, async () => {
            await open(1);
            const place = await middleOf(tab);
            await tab.run(wrap(how).replace('const place', 'let place'));
            await pause(100);
            for (const [x, y] of [[0, 0], place, await middleOf(tab)] as const) await click(tab, x, y);
            await staysOn(1);
          });
        }

        for (const inline of ['', 'inline']) {
          it(`covers and leaves from a closed shadow root${inline && ', in its place in the text'}`, async () => {
            await open(1, { attributes: inline });
            await tab.run(`(() => {
              window.exit = document.querySelector('hamn-quick-exit');
              const place = document.createElement('div');
              exit.before(place);
              place.attachShadow({ mode: 'closed' }).append(exit);
            })()`);
            await pause(100);
            const middle = await tab.run<[x: number, y: number]>(`(() => {
              const { left, top, width, height } = exit.querySelector('a').getBoundingClientRect();
              return [left + width / 2, top + height / 2];
            })()`);
            await pressCoversAndLeaves(middle);
          });
        }

        itExcept(['WebKit'], 'its driver has no touch', 'of a finger that slides a little leaves', async () => {
          await open(1);
          const [x, y] = await middleOf(tab);
          const bottom = await tab.run<number>(
            `document.querySelector('hamn-quick-exit a').getBoundingClientRect().bottom`,
          );
          // It is lifted a little below the exit.
          const last = [x + 24, bottom + 8] as const;
          await tab.touch('touchStart', x, y);
          for (const point of [[x, y - 8], [x + 16, y - 8], [x + 24, y], last] as const)
            await tab.touch('touchMove', ...point);
          await pause(60);
          await isCovered();
          await tab.touch('touchEnd', ...last);
          await hasLeft();
        });

        it('works when the page has rewritten itself with `document.open`', async () => {
          await open(1);
          await tab.run(`(() => {
            const html = document.documentElement.outerHTML;
            document.open();
            document.write('<!doctype html>' + html);
            document.close();
          })()`);
          await isReady(tab);
          await pause(200);
          await pressCoversAndLeaves();
        });

        it('works in a page that is busy for a second', async () => {
          const early = `addEventListener('pointerdown', () => {
            for (const start = performance.now(); performance.now() - start < 1000; );
          }, true)`;
          await open(1, { early });
          await pressExit(tab);
          await hasLeft();
        });

        it('leaves where the link says a new tab, or a download', async () => {
          await open(1, { head: '<base target="_blank">' });
          await tab.run(
            `Object.assign(document.querySelector('hamn-quick-exit a'), { target: '_blank', download: '' })`,
          );
          await pressExit(tab);
          await hasLeft();
          assert.equal(await session.countTabs(), 1);
        });

        it('is that of an ordinary link in a page of XML, where Lit cannot draw', async () => {
          await tab.goto(`${sites.site.address}/xml`);
          await pause(300);
          await pressExit(tab);
          await hasLeft();
        });
      });

      describe('a key', () => {
        for (const key of ['Enter', ' ']) {
          it(`leaves: ${key === ' ' ? 'Space' : key} on the link`, async () => {
            await open(1);
            await tab.run(`document.querySelector('hamn-quick-exit a').focus()`);
            const entries = await tab.run('history.length');
            await press(tab, key);
            await hasLeft();
            assert.equal(await tab.run('history.length'), entries, 'the page was replaced');
          });
        }

        it('leaves: Shift three times, and not while someone types capitals', async () => {
          await open(1, { extra: '<input id="field" style="position:fixed;top:0;left:0">' });
          await tab.run(`document.querySelector('#field').focus()`);
          for (const letter of ['a', 'b', 'c', 'd']) {
            await tab.keyDown('Shift');
            await press(tab, letter);
            await tab.keyUp('Shift');
          }
          for (let time = 0; time < 3; time += 1) {
            await tab.keyDown('Shift');
            await click(tab, 300, 400);
            await tab.keyUp('Shift');
          }
          // Text that such clicks select is not red.
          await tab.run('(getSelection().removeAllRanges(), 0)');
          await staysOn(1);
          await pressThrice(tab, 'Shift');
          await hasLeft();
        });

        itExcept(
          ['WebKit'],
          'its driver types into the top page alone',
          'leaves: Shift three times in a frame of the same origin',
          async () => {
            await open(1, { extra: frame('/inner/1') });
            await tab.run(`frames[0].document.querySelector('#field').focus()`);
            await press(tab, 'a');
            await until(
              () => tab.run(`frames[0].document.querySelector('#field').value`),
              'a',
              'the frame has the keys',
            );
            await pressThrice(tab, 'Shift');
            await hasLeft();
          },
        );

        it('does not leave with shortcut="off"', async () => {
          await open(1, { attributes: 'shortcut="off"' });
          await pressThrice(tab, 'Shift');
          await staysOn(1);
        });
      });

      describe('Back', () => {
        it('never shows the visit again, nor does Forward, and a fresh visit works at once', async () => {
          await tab.goto(`${sites.destination.address}/before`);
          for (const number of [1, 2, 3]) await open(number);
          await pressExit(tab);
          await hasLeft();
          assert.equal(await goBackAll(3), 0, 'pixels of the visit');
          const away = (url: string) => url.startsWith(sites.destination.address) || url === 'about:blank';
          await until(() => tab.url(), away, 'Back leads past the visit');
          await tab.forward();
          await pause(300);
          await until(() => tab.url(), away, 'Forward does not lead into it');
          await open(1);
          await staysOn(1);
          assert.equal(await tab.run('document.cookie'), '');
        });

        it('never shows the visit again when it was left with Shift', async () => {
          await tab.goto(`${sites.destination.address}/before`);
          for (const number of [1, 2]) await open(number);
          await pressThrice(tab, 'Shift');
          await hasLeft();
          assert.equal(await goBackAll(2), 0, 'pixels of the visit');
        });

        const jump = '<a id="jump" href="#part" style="position:fixed;top:0;left:0">Down</a><p id="part">Part</p>';
        for (const [what, add] of [
          ['had links to parts of its pages', `document.querySelector('#jump').click()`],
          ['had entries of the page’s own', `history.pushState(null, '', location.pathname + '?' + Math.random())`],
        ] as const) {
          it(`never shows a visit that ${what}`, async () => {
            await tab.goto(`${sites.destination.address}/before`);
            for (const number of [1, 2]) {
              await open(number, { extra: jump });
              for (let time = 0; time < 2; time += 1) await tab.run(`(${add}, 0)`);
              await pause(200);
            }
            await pressExit(tab);
            await hasLeft();
            assert.equal(await goBackAll(5), 0, 'pixels of the visit');
          });
        }

        it('and Forward never show a page that is loaded again, where the small script is first', async () => {
          await tab.goto(`${sites.destination.address}/before`);
          // Firefox does not keep such a page in memory.
          const late = new URLSearchParams({ code: `setTimeout(() => import('/hamn.js'), 150)` });
          const anew = { store: 'no-store', first: '/first.js', script: `/early.js?${late}`, extra: jump };
          for (const number of [1, 2, 3]) await open(number, anew);
          await tab.run(`(document.querySelector('#jump').click(), 0)`);
          await pause(200);
          await pressExit(tab);
          await hasLeft();
          const stop = await tab.film();
          for (const go of [tab.forward, tab.back, tab.back, tab.forward, tab.back, tab.back]) {
            await go();
            await pause(350);
          }
          const pictures = await stop();
          assert.equal(
            pictures.reduce((sum, picture) => sum + redIn(picture), 0),
            0,
            'pixels of the visit',
          );
        });

        it('shows the page as usual when nobody has left', async () => {
          await open(1);
          await open(2);
          await tab.back();
          await until(() => tab.title(), 'Secret 1', 'Back shows the page before');
          await staysOn(1);
        });

        it('is left alone with guard="off"', async () => {
          const off = { attributes: 'guard="off"' };
          await open(1, off);
          await open(2, off);
          await pressExit(tab);
          await hasLeft();
          await tab.back();
          await until(() => tab.title(), 'Secret 1', 'Back shows the page before');
          await staysOn(1);
        });

        it('sets a cookie without a value after an exit, and none with guard="off"', async () => {
          for (const [attributes, cookie] of [
            ['guard="off"', ''],
            ['', 'hamn='],
          ] as const) {
            await open(1, { attributes });
            await pressExit(tab);
            await hasLeft();
            // A page of the site without an exit: an exit would delete the cookie.
            await tab.goto(`${sites.site.address}/inner/1`);
            assert.equal(await tab.run('document.cookie'), cookie);
          }
        });

        it('leads past the whole visit with `quiet`', async () => {
          await tab.goto(`${sites.destination.address}/before`);
          await open(1, { attributes: 'quiet' });
          for (const number of [2, 3]) {
            await tab.run(`document.querySelector('#next').click()`);
            await until(() => tab.title(), `Secret ${number}`, 'the link leads on');
            await isReady(tab);
          }
          await tab.back();
          await until(() => tab.url(), `${sites.destination.address}/before`, 'Back leads past the whole visit');
        });
      });

      describe('other tabs', () => {
        it('of the site leave along', async () => {
          await open(1);
          const other = await session.newTab();
          await open(2, {}, other);
          await pressExit(other);
          await hasLeft(other);
          await hasLeft();
        });

        it('of the site leave when they are reloaded, if no message reached them', async () => {
          const alone = { early: 'delete window.BroadcastChannel' };
          await open(1, alone);
          const other = await session.newTab();
          await open(2, alone, other);
          await pressExit(other);
          await hasLeft(other);
          await tab.show();
          await staysOn(1);
          await tab.reload();
          await hasLeft();
        });

        it('in front of it make it cover itself, with `shield`', async () => {
          const early = `
            window.seen = [];
            addEventListener('visibilitychange', () => setTimeout(() =>
              seen.push(document.visibilityState + ' ' + document.documentElement.style.contentVisibility)));`;
          await open(1, { attributes: 'shield', early, extra: '<hamn-quick-exit inline></hamn-quick-exit>' });
          await tab.hide();
          await until(() => tab.run('seen.length'), 1, 'hidden');
          await tab.reveal();
          await until(() => tab.run('seen.join()'), 'hidden hidden,visible ', 'covered while hidden, and shown again');
          await staysOn(1);
        });
      });

      describe('nothing holds it:', () => {
        it('an open modal dialog, and only a press where the exit is leaves', async () => {
          await open(1, { extra: '<dialog id="dialog">A question <button>OK</button></dialog>' });
          await tab.run(`document.querySelector('#dialog').showModal()`);
          await tab.move(30, 400);
          await tab.down();
          await pause(60);
          await staysOn(1);
          await tab.up();
          await staysOn(1);
          await pressCoversAndLeaves();
        });

        it('an inert page, and a banner that comes later', async () => {
          await open(1);
          await tab.run(`(() => {
            const banner = document.createElement('div');
            banner.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#080';
            document.body.append(banner);
            document.body.inert = true;
          })()`);
          await pressExit(tab);
          await hasLeft();
        });

        it('fullscreen', async () => {
          await open(1, {
            extra: `<button id="full" style="position:fixed;top:0;left:0" onclick="document.body.requestFullscreen()">F</button>`,
          });
          await click(tab, 10, 10);
          await until(() => tab.run('Boolean(document.fullscreenElement)'), true, 'the page fills the screen');
          await pause(500);
          await moveToExit(tab);
          await tab.down();
          await pause(100);
          await isCovered();
          await tab.up();
          await hasLeft();
        });

        it('a question about unsaved changes, a page that stops events, one that throws', async () => {
          const early = `
            addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Stay'; });
            onbeforeunload = () => 'Stay';
            for (const type of ['pointerdown', 'pointerup', 'click', 'keydown', 'hamn-leave'])
              addEventListener(type, (event) => { event.stopPropagation(); throw new Error('broken'); }, true);`;
          await open(1, { early });
          await click(tab, 30, 400);
          await pressExit(tab);
          await hasLeft();
          assert.deepEqual(tab.dialogs, []);
        });

        it('a destination that does not answer: the page is empty, Esc stops nothing, another is tried', async () => {
          // The page reports by itself, because a driver may wait until the navigation ends.
          const early = `addEventListener('hamn-leave', () => {
            const hidden = document.documentElement.style.contentVisibility;
            setTimeout(() => navigator.sendBeacon('/report?' + encodeURIComponent(
              [hidden, document.body.childElementCount, document.body.textContent, document.title].join('|'))), 300);
            // A driver's Escape never stops a load, so we can only check that the exit prevents it.
            setTimeout(() => addEventListener('keydown', (event) =>
              navigator.sendBeacon('/kept?' + event.key + event.defaultPrevented)));
          })`;
          await open(1, { to: '/hang', early, extra: '<p>Words</p><input value="">' });
          await pressExit(tab);
          const report = () => reports().find((url) => url.startsWith('/report'));
          await until(report, `/report?${encodeURIComponent('hidden|0||127.0.0.1')}`, 'what is left behind');
          await press(tab, 'Escape');
          await until(() => reports().includes('/kept?Escapetrue'), true, 'the browser does not hear of Escape');
          await isCovered();
          const second = () => browser.asked.includes('www.wikipedia.org');
          await until(second, true, 'another destination is tried');
        });

        it('content that the page adds after the exit stays hidden', async () => {
          const early = `addEventListener('hamn-leave', () => setInterval(() => {
            const late = document.createElement('p');
            late.style.cssText = 'position:fixed;inset:0;margin:0;background:#c00';
            document.body.append(late);
            if (document.body.childElementCount === 3) navigator.sendBeacon('/added');
          }, 100))`;
          await open(1, { to: '/hang', early });
          await pressExit(tab);
          await until(() => reports().includes('/added'), true, 'something was added');
          await isCovered();
        });

        it('a missing destination: nothing of the visit is left', async () => {
          await open(1, { attributes: 'href="http://127.0.0.1:9/"' });
          await pressExit(tab);
          await pause(500);
          await isCovered();
          assert.doesNotMatch(await tab.title().catch(() => ''), /Secret/);
        });

        itExcept(['WebKit'], 'it has no Navigation API', 'a page that refuses every navigation', async () => {
          const early = `
              navigation.addEventListener('navigate', (event) => event.preventDefault());
              navigation.onnavigate = (event) => event.preventDefault();`;
          await open(1, { early });
          await tab.run(`(location.hash = 'refused', 0)`);
          assert.equal(await tab.run('location.hash'), '');
          await pressExit(tab);
          await hasLeft();
        });

        it('sound and speech are silenced', async () => {
          const early = `
            addEventListener('hamn-leave', () => {
              HTMLMediaElement.prototype.pause = function () { navigator.sendBeacon('/silenced?' + this.localName); };
              if (window.speechSynthesis) SpeechSynthesis.prototype.cancel = () => navigator.sendBeacon('/silenced?speech');
            });`;
          await open(1, { to: '/hang', early, extra: '<audio></audio><video></video>' });
          const speaks = await tab.run(`'speechSynthesis' in window`);
          await pressExit(tab);
          const silenced = () =>
            sites.site.requests
              .filter(({ url }) => url.startsWith('/silenced'))
              .map(({ url }) => url.split('?')[1])
              .toSorted()
              .join();
          await until(silenced, speaks ? 'audio,speech,video' : 'audio,video', 'what is silenced');
        });

        it('no cookies', async () => {
          const early = `Object.defineProperty(document, 'cookie', {
            get() { throw new DOMException('no', 'SecurityError'); }, set() { throw new DOMException('no', 'SecurityError'); } })`;
          await open(1, { early });
          await pressExit(tab);
          await hasLeft();
        });
      });

      describe('no trace:', () => {
        it('the destination learns no referrer and cannot reach back', async () => {
          await open(1);
          await pressExit(tab);
          await hasLeft();
          const request = sites.destination.requests.findLast(({ url }) => url === '/');
          assert.ok(request);
          assert.equal(request.headers.referer, undefined);
          assert.deepEqual(await tab.run('[document.referrer, window.opener, history.state]'), ['', null, null]);
        });

        it('while someone reads', async () => {
          await open(1);
          sites.site.requests.length = 0;
          const early = `${listen} window.known = new Set(Object.getOwnPropertyNames(window))`;
          await open(2, { early });
          await pause(200);
          const trace = await tab.run(`(() => ({
            cookie: document.cookie, local: localStorage.length, session: sessionStorage.length, messages,
            globals: Object.getOwnPropertyNames(window).filter((name) => !known.has(name) && !/^(known|lit|react|__)/.test(name)),
          }))()`);
          assert.deepEqual(trace, { cookie: '', local: 0, session: 0, messages: [], globals: [] });
          const asked = sites.site.requests.map(({ url }) => url.split('?')[0]).filter((url) => url !== '/favicon.ico');
          assert.deepEqual(asked.toSorted(), ['/early.js', '/hamn.js', '/visit/2']);
          assert.deepEqual(
            tab.errors.filter((error) => !/favicon|404/.test(error)),
            [],
          );
        });

        it('the strictest policy has nothing to complain about, nor the console, from press to exit', async () => {
          const policy = `default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; require-trusted-types-for 'script'`;
          const early = `${listen}
            addEventListener('hamn-leave', () => setTimeout(() => navigator.sendBeacon('/report?' + encodeURIComponent(messages.join())), 200))`;
          const head = '<link rel="icon" href="/icon.svg">';
          await open(1, { policy, early, head, to: '/hang' });
          await tab.run('messages.length = 0');
          tab.errors.length = 0;
          await moveToExit(tab);
          await tab.down();
          await pause(100);
          await tab.move(20, 300);
          await tab.up();
          assert.deepEqual(await tab.run('messages'), []);
          await pressExit(tab);
          const report = () => reports().find((url) => url.startsWith('/report'));
          await until(report, '/report?', 'the messages of the page');
          assert.deepEqual(
            tab.errors.filter((error) => !/404/.test(error)),
            [],
          );
        });

        it('a file that is loaded twice, and a single widget beside it, do no harm', async () => {
          const extra = `<script type="module" src="/hamn.js?2"></script><script type="module" src="/widgets/quick-exit.js"></script>`;
          await open(1, { early: listen, extra });
          await pause(100);
          assert.deepEqual(await tab.run('messages'), []);
          await moveToExit(tab);
          await tab.down();
          await tab.move(20, 300);
          await tab.up();
          await staysOn(1);
          await pressExit(tab);
          await hasLeft();
        });
      });
    });
  }
});
