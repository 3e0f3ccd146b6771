// What only Chromium can be driven to: a page without scripts, the accessibility tree, a cancelled touch, media, zoom.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines } from './engines/index.js';
import { redIn } from './engines/picture.js';
import { isReady, middleOf, moveToExit, pause, press, pressExit, until, visitsWith } from './engines/visit.js';

for (const [, launch] of engines.filter(([name]) => name === 'Chromium')) {
  describe('the exit in Chromium alone', () => {
    let sites, browser, tab, open, hasLeft;
    visitsWith(launch, (visit) => ({ sites, browser, tab, open, hasLeft } = visit));

    const words = async () => {
      const { nodes } = await tab.devtools.send('Accessibility.getFullAXTree');
      return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role.value} ${name?.value ?? ''}`);
    };

    it('is a link that leads away without JavaScript', async () => {
      await tab.page.setJavaScriptEnabled(false);
      await tab.devtools.send('Page.navigate', { url: sites.visit(1) });
      await pause(300);
      const { root } = await tab.devtools.send('DOM.getDocument');
      const { nodeId } = await tab.devtools.send('DOM.querySelector', {
        nodeId: root.nodeId,
        selector: 'hamn-quick-exit a',
      });
      const { model } = await tab.devtools.send('DOM.getBoxModel', { nodeId });
      const [left, top, right, , , bottom] = model.content;
      await tab.move((left + right) / 2, (top + bottom) / 2);
      await tab.down();
      await tab.up();
      await until(async () => sites.destination.requests.some(({ url }) => url === '/'), true, 'the link was followed');
    });

    it('leaves nothing of the page in the accessibility tree while it is pressed', async () => {
      await open(1);
      await tab.devtools.send('Accessibility.enable');
      assert.match((await words()).join(), /heading Secret 1/);
      await moveToExit(tab);
      await tab.down();
      await pause(200);
      assert.deepEqual(await words(), ['RootWebArea 127.0.0.1']);
    });

    it('gives everything back when a touch is cancelled', async () => {
      await open(1);
      const [x, y] = await middleOf(tab);
      await tab.touch('touchStart', x, y);
      await pause(60);
      assert.equal(redIn(await tab.screenshot()), 0);
      await tab.touch('touchCancel');
      await pause(60);
      assert.ok(redIn(await tab.screenshot()) > 100_000);
    });

    it('leaves no word of a form behind, even without the guard', async () => {
      const extra = '<form><input id="field" name="words" style="position:fixed;top:0;left:0"></form>';
      await open(1, { attributes: 'guard="off"', extra });
      await tab.run(`document.querySelector('#field').focus()`);
      await press(tab, 'a');
      assert.equal(await tab.run(`document.querySelector('#field').value`), 'a');
      await tab.run(`(location.hash = 'part', 0)`);
      await pause(200);
      await pressExit(tab);
      await hasLeft();
      // Of the page's two entries the first was replaced.
      await tab.forward();
      await until(() => tab.title(), 'Secret 1', 'the other one is left');
      await isReady(tab);
      assert.equal(await tab.run(`document.querySelector('#field').value`), '');
    });

    it('is not printed', async () => {
      await open(1);
      await tab.page.emulateMediaType('print');
      assert.equal(await tab.run(`document.querySelector('hamn-quick-exit a').getClientRects().length`), 0);
    });

    const wide = { width: 800, height: 600 };
    const cases = [
      ['at 320 px', { width: 320, height: 640 }, {}],
      ['at 400 % zoom', { width: 320, height: 256 }, {}],
      ['from right to left', wide, { html: 'dir="rtl"' }],
      ['where the page sets a small font', wide, { head: '<style>html { font-size: 62.5% }</style>' }],
      ['where the page unsets everything', wide, { head: '<style>* { all: unset !important }</style>' }],
      ['in forced colours', wide, {}, [{ name: 'forced-colors', value: 'active' }]],
      ['in the dark', wide, {}, [{ name: 'prefers-color-scheme', value: 'dark' }]],
    ];
    for (const [name, viewport, more, features] of cases) {
      it(`is in view, at least 44 px, and works ${name}`, async () => {
        await tab.page.setViewport(viewport);
        if (features) await tab.devtools.send('Emulation.setEmulatedMedia', { features });
        await open(1, more);
        await tab.run('scrollTo(0, 700)');
        await pause(100);
        const [left, top, right, bottom, font] = await tab.run(`(() => {
          const link = document.querySelector('hamn-quick-exit a');
          const { left, top, right, bottom } = link.getBoundingClientRect();
          return [left, top, right, bottom, parseFloat(getComputedStyle(link).fontSize)];
        })()`);
        assert.ok(left >= 0 && top >= 0 && right <= viewport.width && bottom <= viewport.height, 'wholly in view');
        assert.ok(right - left >= 44 && bottom - top >= 44, `${right - left} × ${bottom - top}`);
        assert.ok(font >= 16, `letters of ${font} px`);
        await pressExit(tab);
        await hasLeft();
      });
    }

    it('takes the page along from a sandbox that allows it on activation', async () => {
      const sandbox = 'sandbox="allow-scripts allow-top-navigation-by-user-activation"';
      const style = 'style="position:fixed;top:0;left:0;width:400px;height:300px;border:0"';
      await open(1, { extra: `<iframe src="${sites.visit(7)}" ${sandbox} ${style}></iframe>` });
      await pause(500);
      await tab.move(340, 260);
      await tab.down();
      await tab.up();
      await hasLeft();
    });

    it('asks the world outside for nothing', () => {
      assert.deepEqual(
        browser.asked.filter((host) => /smhi|wikipedia/.test(host)),
        [],
      );
    });
  });
}
