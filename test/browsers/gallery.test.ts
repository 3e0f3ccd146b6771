// Tests the gallery in real browsers: keyboard, Back, the exit above an open view, and without script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { engines, type Tab } from '../drivers/index.ts';
import { redIn } from '../drivers/picture.ts';
import {
  click,
  isReady,
  middleOf,
  pause,
  press,
  pressExit,
  type Sites,
  until,
  type Visit,
  visitsWith,
} from '../drivers/visit.ts';
import { serveSite } from '../support/servers.ts';

const person = (number: number) => `<figure id="person-${number}" data-place="0880">
  <img alt="Porträtt" width="40" height="50"><blockquote>Jag säger ifrån.</blockquote>
  <figcaption><a href="#person-${number}">Exempel ${number}</a>, rektor, <data value="0880">Kalmar</data></figcaption>
</figure>`;
const gallery = `<hamn-ambassador-gallery filter view>${[1, 2, 3].map((number) => person(number)).join('')}</hamn-ambassador-gallery>`;

const element = `document.querySelector('hamn-ambassador-gallery')`;
const dialog = `${element}.shadowRoot.querySelector('dialog')`;
const shownPerson = `${dialog}.matches(':popover-open') && ${element}.querySelector('[slot=view] a')?.textContent`;

describe('the gallery', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let sites: Sites, tab: Tab, open: Visit['open'], hasLeft: Visit['hasLeft'], isCovered: Visit['isCovered'];
      visitsWith(launch, (visit) => ({ sites, tab, open, hasLeft, isCovered } = visit));

      const shows = (who: string | false, message: string) => until(() => tab.run(shownPerson), who, message);
      const openView = async (number: number) => {
        await until(() => tab.run(`Boolean(${element}.shadowRoot?.querySelector('li'))`), true, 'the gallery is ready');
        await click(tab, ...(await middleOf(tab, `#person-${number} a`)));
        await shows(`Exempel ${number}`, 'the view is open');
      };

      it('opens, goes on and closes with the keyboard, and gives the focus back', async () => {
        await open(1, { extra: gallery });
        await until(() => tab.run(`Boolean(${element}.shadowRoot?.querySelector('li'))`), true, 'the gallery is ready');
        await tab.run(`document.querySelector('#person-2 a').focus()`);
        await press(tab, 'Enter');
        await shows('Exempel 2', 'Enter opens');
        assert.equal(await tab.run(`${element}.shadowRoot.activeElement.textContent`), 'Stäng');
        await press(tab, 'ArrowRight');
        await shows('Exempel 3', 'the arrow goes on');
        await press(tab, 'Escape');
        await shows(false, 'Esc closes');
        assert.equal(await tab.run('document.activeElement.textContent'), 'Exempel 3');
      });

      // Chromium only: the other engines never froze, and their drivers need half a minute for such a long page.
      it('holds up no page of 20,000 elements', { skip: name !== 'Chromium' }, async () => {
        // The longest time that the page is blocked, during and soon after loading.
        const early = `
          window.longest = 0;
          let last = performance.now();
          setInterval(() => ([longest, last] = [Math.max(longest, performance.now() - last), performance.now()]), 20);`;
        const more = `<script>document.write('<p>A paragraph <b>with words</b></p>'.repeat(10000))</script>`;
        const heldUp = async (extra: string) => {
          await open(1, { early, extra: extra + more });
          await pause(1_000);
          await until(() => tab.run('longest > 0'), true, 'the page answers', 1_000);
          return tab.run<number>('longest');
        };
        const [without, within] = [await heldUp(''), await heldUp(gallery)];
        assert.ok(
          within < 4 * without + 500,
          `${Math.round(within)} ms, and ${Math.round(without)} ms without a gallery`,
        );
      });

      it('writes nothing to the history', async () => {
        await open(1, { extra: gallery });
        const before = await tab.run('[history.length, location.href]');
        await openView(2);
        await press(tab, 'ArrowRight');
        await press(tab, 'Escape');
        await shows(false, 'Esc closes');
        assert.deepEqual(await tab.run('[history.length, location.href]'), before);
      });

      it('opens with the address of a person, and closes with Back where a link elsewhere has led to him', async () => {
        const elsewhere = '<a id="to" href="#person-3" style="position:fixed;top:0;left:0;z-index:1">Nummer tre</a>';
        await tab.goto(`${sites.visit(1, { extra: elsewhere + gallery })}#person-2`);
        await isReady(tab);
        await shows('Exempel 2', 'the address opens');
        await press(tab, 'Escape');
        await shows(false, 'Esc closes');
        await click(tab, ...(await middleOf(tab, '#to')));
        await shows('Exempel 3', 'the link opens');
        await tab.back();
        await shows('Exempel 2', 'Back shows whom the address before names');
      });

      it('has the exit above an open view, also one that fills the screen, within reach of the pointer', async () => {
        const wide = 'inset: 0; inline-size: 100%; block-size: 100%; max-inline-size: none; max-block-size: none';
        await open(1, { extra: `<style>hamn-ambassador-gallery::part(view) { ${wide} }</style>${gallery}` });
        await openView(2);
        assert.equal(
          await tab.run(`document.elementFromPoint(${await middleOf(tab)}).closest('hamn-quick-exit') !== null`),
          true,
        );
        await tab.move(...(await middleOf(tab)));
        await tab.down();
        await pause(60);
        await isCovered();
        await tab.up();
        await hasLeft();
      });

      it('has the exit within reach of the keyboard while a view is open', async () => {
        await open(1, { extra: gallery });
        await openView(2);
        await tab.run(`document.querySelector('hamn-quick-exit a').focus()`);
        assert.equal(await tab.run('document.activeElement.textContent'), 'Lämna sidan snabbt');
        await press(tab, 'Enter');
        await hasLeft();
      });

      it('is not shown by Back after an exit, neither the page nor the view, also where nothing guards Back', async () => {
        await tab.goto(`${sites.destination.address}/before`);
        await open(1, { extra: gallery, attributes: 'guard="off"' });
        await openView(2);
        await press(tab, 'Escape');
        await openView(1);
        await pressExit(tab);
        await hasLeft();
        const stop = await tab.film();
        await tab.back();
        await pause(350);
        const pictures = await stop();
        assert.ok(pictures.length, 'there are pictures');
        assert.equal(
          pictures.reduce((sum, picture) => sum + redIn(picture), 0),
          0,
        );
        await until(() => tab.run('location.host'), new URL(sites.destination.address).host, 'our site is not there');
      });

      it("shows everyone on the site's own page without script, and each has his address", async () => {
        const site = await serveSite({}, { 'content-security-policy': "script-src 'none'" }, 'dist/site');
        const page = readFileSync('dist/site/ambassadorer/index.html', 'utf8');
        const expected = [...page.matchAll(/<figure id="([^"]*)"/g)].map(([, id = '']) => ({
          id,
          hash: `#${id}`,
          isShown: true,
        }));
        await tab.goto(`${site.address}/ambassadorer/index.html`);
        const read = () =>
          tab.run<object[]>(`[...${element}.querySelectorAll('figure')].map((each) => ({
            id: each.id, hash: each.querySelector('a').hash, isShown: each.querySelector('blockquote').checkVisibility() }))`);
        await until(async () => (await read()).length > 1, true, 'there are people');
        assert.deepEqual(await read(), expected);
        assert.equal(await tab.run(`${element}.shadowRoot === null`), true, 'no script has run');
        const second = expected[1];
        assert.ok(second);
        const { id, hash } = second;
        await tab.run(`document.getElementById('${id}').scrollIntoView({ block: 'center', behavior: 'instant' })`);
        await click(tab, ...(await middleOf(tab, `${hash} a`)));
        await until(() => tab.run('location.hash'), hash, 'the link leads to the figure');
        site.close();
      });
    });
  }
});

/** Two people in a gallery on a page of others, in a frame: not every engine's window can be this narrow. */
const narrow = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>T</title><body>
  <hamn-ambassador-gallery>${['omklädningsrummet', 'våldsförebyggandesamordnaren']
    .map(
      (word) => `<figure><blockquote>Jag säger ifrån i ${word}.</blockquote>
        <figcaption>Exempel, ${word}</figcaption></figure>`,
    )
    .join('')}</hamn-ambassador-gallery>
  <script type="module" src="/hamn.js"></script></body></html>`;

const widthIn = (width: number) => `(async () => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: ${width}px; height: 640px; border: 0';
  frame.src = '/narrow';
  document.body.replaceChildren(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  while (!frame.contentDocument.querySelector('hamn-ambassador-gallery').shadowRoot?.querySelector('li'))
    await new Promise((done) => setTimeout(done, 50));
  await new Promise((done) => setTimeout(done, 200));
  return frame.contentDocument.documentElement.scrollWidth;
})()`;

describe('long words in a gallery', () => {
  for (const [name, launch] of engines) {
    it(`do not widen a page of 320 or 360 px in ${name}`, async () => {
      const site = await serveSite({ '/narrow': narrow, '/': '<!doctype html><title>T</title><body></body>' });
      const browser = await launch();
      try {
        const tab = await (await browser.fresh()).newTab();
        await tab.goto(`${site.address}/`);
        for (const width of [320, 360]) assert.equal(await tab.run(widthIn(width)), width);
      } finally {
        await browser.close();
        site.close();
      }
    });
  }
});
