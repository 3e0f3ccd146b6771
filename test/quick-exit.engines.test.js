// Leaves real pages in real browsers, as a person would: pointer, keyboard, Back, reload, another tab, a frame.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from './engines/index.js';
import { serveDestination, serveSite } from './servers.js';

const pause = (time) => new Promise((done) => setTimeout(done, time));
const destination = await serveDestination();

/** A page of the visit. What a case needs differently is said in the address: `/visit/2?attributes=guard%3D"off"&extra=<p>`. */
function page(url) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const [, kind, number] = pathname.split('/');
  if (kind === 'inner') return '<!doctype html><title>Inner</title><input id="field" />';
  if (kind !== 'visit') return undefined;
  const { attributes = '', extra = '', early = '', to = '/' } = Object.fromEntries(searchParams);
  return `<!doctype html><html lang="sv"><head><title>Secret ${number}</title>
    <style>body { background: #c00; color: #fff; height: 3000px }</style><script>${early}</script></head>
    <body><h1>Secret ${number}</h1><a id="next" href="/visit/${Number(number) + 1}?${searchParams}">Next</a>
    <hamn-quick-exit ${attributes}><a href="${destination.address}${to}">Lämna sidan snabbt</a></hamn-quick-exit>
    ${extra}<script type="module" src="/hamn.js"></script></body></html>`;
}

const site = await serveSite(page);
const visit = (number, more = {}) => `${site.address}/visit/${number}?${new URLSearchParams(more)}`;

/** Waits until what a page says of itself is so, and fails with what it was instead. */
async function until(read, expected, message) {
  let value;
  for (let tries = 0; tries < 120; tries += 1) {
    value = await read().catch((error) => error.message);
    if (typeof expected === 'function' ? expected(value) : value === expected) return;
    await pause(50);
  }
  assert.fail(`${message}: was ${JSON.stringify(value)}`);
}

const isReady = (tab) =>
  until(() => tab.run(`Boolean(document.querySelector('hamn-quick-exit')?.shadowRoot)`), true, 'the exit is ready');
const hasLeft = (tab, path = '/') =>
  until(() => tab.url(), `${destination.address}${path}`, 'the page was left for the destination');
const staysOn = async (tab, number) => {
  await pause(300);
  assert.equal(new URL(await tab.url()).pathname, `/visit/${number}`);
  assert.equal(await tab.title(), `Secret ${number}`);
};

async function open(tab, number, more) {
  await tab.goto(visit(number, more));
  await isReady(tab);
}

async function exitAt(tab) {
  const [x, y] = await tab.run(`(() => {
    const { left, top, width, height } = document.querySelector('hamn-quick-exit a').getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  })()`);
  await tab.move(x, y);
}

async function pressExit(tab) {
  await exitAt(tab);
  await tab.down();
  await tab.up();
}

async function press(tab, key) {
  await tab.keyDown(key);
  await tab.keyUp(key);
}

/** Goes back as often as the visit had pages, looking all the time. What was seen: addresses and titles. */
async function goBackAll(tab, times) {
  const seen = [];
  for (let time = 0; time < times; time += 1) {
    await tab.back();
    for (let look = 0; look < 6; look += 1) {
      seen.push(
        await tab
          .run(`document.title + ' ' + (document.documentElement.style.contentVisibility !== 'hidden')`)
          .catch(() => ''),
      );
      await pause(50);
    }
  }
  return seen.filter((each) => /^Secret.*true$/.test(each));
}

for (const [name, launch] of engines) {
  describe(`the exit in ${name}`, () => {
    let browser;
    let tab;

    before(async () => {
      browser = await launch();
      tab = await browser.newPage();
    });
    after(() => browser.close());

    it('covers on press, gives all back when released elsewhere, and leaves when released on it', async () => {
      await open(tab, 1);
      await tab.run('scrollTo(0, 500)');
      const shown = await tab.screenshot();
      await exitAt(tab);
      await tab.down();
      await pause(100);
      const covered = await tab.screenshot();
      assert.ok(covered.length < shown.length, 'nothing of the page is in the picture');
      assert.equal(await tab.title(), '127.0.0.1');
      await tab.move(20, 20);
      await tab.up();
      await staysOn(tab, 1);
      assert.equal(await tab.run('scrollY'), 500);
      assert.equal((await tab.screenshot()).length > covered.length, true);
      await pressExit(tab);
      await hasLeft(tab);
    });

    it('sends the destination no referrer', async () => {
      destination.requests.length = 0;
      await open(tab, 1);
      await pressExit(tab);
      await hasLeft(tab);
      const [request] = destination.requests.filter(({ url }) => url === '/');
      assert.equal(request.headers.referer, undefined);
    });

    it('never shows the visit again with Back, and a fresh visit works at once', async () => {
      await tab.goto(`${destination.address}/before`);
      for (const number of [1, 2, 3]) await open(tab, number);
      await pressExit(tab);
      await hasLeft(tab);
      assert.deepEqual(await goBackAll(tab, 3), []);
      await until(
        () => tab.url(),
        (url) => url.startsWith(destination.address) || url === 'about:blank',
        'Back leads past the visit',
      );
      await open(tab, 1);
      await staysOn(tab, 1);
      assert.equal(await tab.run('document.cookie'), '');
    });

    it('shows the page as ever with Back when nobody has left', async () => {
      await open(tab, 1);
      await open(tab, 2);
      await tab.back();
      await until(() => tab.title(), 'Secret 1', 'Back shows the page before');
      assert.equal(await tab.run('document.documentElement.style.contentVisibility'), '');
    });

    it('leaves Back alone with guard="off", and sets no cookie', async () => {
      const off = { attributes: 'guard="off"' };
      await open(tab, 1, off);
      await open(tab, 2, off);
      await pressExit(tab);
      await hasLeft(tab);
      await tab.back();
      await until(() => tab.title(), 'Secret 1', 'Back shows the page before');
      assert.equal(await tab.run('document.cookie'), '');
    });

    it('leaves again when a page of the visit is reloaded after the exit', async () => {
      const alone = { early: 'delete window.BroadcastChannel' };
      await open(tab, 1, alone);
      const other = await browser.newPage();
      await open(other, 2, alone);
      await pressExit(other);
      await hasLeft(other);
      await other.close();
      await tab.show();
      await staysOn(tab, 1);
      await tab.reload();
      await hasLeft(tab);
    });

    it('takes the other tabs of the site along', async () => {
      await open(tab, 1);
      const other = await browser.newPage();
      await open(other, 2);
      await pressExit(other);
      await hasLeft(other);
      await other.close();
      await tab.show();
      await hasLeft(tab);
    });

    for (const [key, keys] of [
      ['Enter', ['Enter']],
      ['Space', [' ']],
    ]) {
      it(`leaves with ${key} on the link`, async () => {
        await open(tab, 1);
        await tab.run(`document.querySelector('hamn-quick-exit a').focus()`);
        for (const each of keys) await press(tab, each);
        await hasLeft(tab);
      });
    }

    it('leaves with three presses of Shift, and not while someone types capitals', async () => {
      await open(tab, 1, { extra: '<input id="field" style="position:fixed;top:0;left:0">' });
      await tab.run(`document.querySelector('#field').focus()`);
      for (const letter of ['a', 'b', 'c', 'd']) {
        await tab.keyDown('Shift');
        await press(tab, letter);
        await tab.keyUp('Shift');
      }
      await staysOn(tab, 1);
      for (let time = 0; time < 3; time += 1) await press(tab, 'Shift');
      await hasLeft(tab);
    });

    it('hears Shift in a frame of the same origin', async () => {
      await open(tab, 1, { extra: '<iframe src="/inner/1" style="position:fixed;top:0;left:0"></iframe>' });
      await tab.move(60, 30);
      await tab.down();
      await tab.up();
      await until(() => tab.run(`document.activeElement.localName`), 'iframe', 'the focus is in the frame');
      for (let time = 0; time < 3; time += 1) await press(tab, 'Shift');
      await hasLeft(tab);
    });

    it('does not leave with shortcut="off"', async () => {
      await open(tab, 1, { attributes: 'shortcut="off"' });
      for (let time = 0; time < 3; time += 1) await press(tab, 'Shift');
      await staysOn(tab, 1);
    });

    it('leaves with the middle button, and opens no other tab', async () => {
      await open(tab, 1);
      await exitAt(tab);
      await tab.down('middle');
      await tab.up('middle');
      await hasLeft(tab);
    });

    it('works under an open modal dialog, and only where the exit is', async () => {
      const extra = '<dialog id="dialog">A question <button>OK</button></dialog>';
      await open(tab, 1, { extra });
      await tab.run(`document.querySelector('#dialog').showModal()`);
      await tab.move(30, 400);
      await tab.down();
      await tab.up();
      await staysOn(tab, 1);
      await pressExit(tab);
      await hasLeft(tab);
    });

    it('works when the page is inert, and above a banner that comes later', async () => {
      await open(tab, 1);
      await tab.run(`(() => {
        const banner = document.createElement('div');
        banner.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#080';
        document.body.append(banner);
        document.body.inert = true;
      })()`);
      await pressExit(tab);
      await hasLeft(tab);
    });

    it('is not held by a question about unsaved changes, nor by a page that stops events', async () => {
      const early = `
        addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Stay'; });
        onbeforeunload = () => 'Stay';
        for (const type of ['pointerdown', 'pointerup', 'click', 'keydown'])
          document.addEventListener(type, (event) => event.stopImmediatePropagation(), true);`;
      await open(tab, 1, { early });
      await tab.move(30, 400);
      await tab.down();
      await tab.up();
      await pressExit(tab);
      await hasLeft(tab);
    });

    it('leaves an empty page behind while the destination does not answer, and then tries another', async () => {
      // The page reports by itself: while a navigation is under way, no driver may ask it.
      const early = `addEventListener('hamn-leave', () => {
        const hidden = document.documentElement.style.contentVisibility;
        setTimeout(() => fetch('/report?' + encodeURIComponent(
          [hidden, document.body.childElementCount, document.body.textContent, document.title].join('|'))), 300);
      })`;
      site.requests.length = 0;
      await open(tab, 1, { to: '/hang', early, extra: '<p>Words</p><input value="">' });
      await pressExit(tab);
      const report = async () => site.requests.map(({ url }) => url).find((url) => url.startsWith('/report'));
      await until(report, `/report?${encodeURIComponent('hidden|0||127.0.0.1')}`, 'what is left behind');
      await until(
        () => tab.url(),
        (url) => !url.startsWith(site.address),
        'another destination is tried',
      );
    });

    it('makes the visit one entry of the history with `quiet`', async () => {
      await tab.goto(`${destination.address}/before`);
      await open(tab, 1, { attributes: 'quiet' });
      for (const number of [2, 3]) {
        await tab.run(`document.querySelector('#next').click()`);
        await until(() => tab.title(), `Secret ${number}`, 'the link leads on');
        await isReady(tab);
      }
      await tab.back();
      await until(() => tab.url(), `${destination.address}/before`, 'Back leads past the whole visit');
    });

    it('leaves no trace while someone reads', async () => {
      await open(tab, 1);
      site.requests.length = 0;
      const early = 'window.known = new Set(Object.getOwnPropertyNames(window))';
      await open(tab, 2, { early });
      await pause(200);
      const trace = await tab.run(`(() => ({
        cookie: document.cookie, local: localStorage.length, session: sessionStorage.length,
        globals: Object.getOwnPropertyNames(window).filter((name) => !known.has(name) && !/^(known|lit|react|__)/.test(name)),
      }))()`);
      assert.deepEqual(trace, { cookie: '', local: 0, session: 0, globals: [] });
      const asked = site.requests.map(({ url }) => url.split('?')[0]).filter((url) => url !== '/favicon.ico');
      assert.deepEqual(
        asked.filter((url) => url !== '/hamn.js'),
        ['/visit/2'],
      );
      assert.deepEqual(
        tab.errors.filter((error) => !/favicon|404/.test(error)),
        [],
      );
    });

    it('takes the whole page along from a frame of another origin', async () => {
      const embedded = visit(7).replace('localhost', '127.0.0.1');
      await open(tab, 1, {
        extra: `<iframe src='${embedded}' style="position:fixed;top:0;left:0;width:400px;height:300px"></iframe>`,
      });
      await pause(500);
      const [x, y] = [400 - 40, 300 - 40];
      await tab.move(x, y);
      await tab.down();
      await tab.up();
      await hasLeft(tab);
    });

    it('covers the page while its tab is hidden, with `shield`', async () => {
      const early = `
        window.seen = [];
        addEventListener('visibilitychange', () => setTimeout(() =>
          seen.push(document.visibilityState + ' ' + document.documentElement.style.contentVisibility)));`;
      await open(tab, 1, { attributes: 'shield', early });
      const other = await browser.newPage();
      await other.show();
      await pause(300);
      await other.close();
      await tab.show();
      await until(() => tab.run('seen.join()'), 'hidden hidden,visible ', 'covered while hidden, and shown again');
    });
  });
}

after(() => {
  site.close();
  destination.close();
});
