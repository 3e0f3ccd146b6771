// Numbers in narrow places and large text: on the site's own pages, and in a narrow column of a wide window. No page overflows
// sideways, and no number is cut, broken within a group or smaller than the text around it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { helplines } from '../../widgets/data/index.ts';
import { engines } from '../drivers/index.ts';
import { clockFrom } from '../support/in-page.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { municipalityFiles, srcOf } from '../samples/municipalities.ts';

/** A width and a font size, both in px. */
interface Place {
  width: number;
  size: number;
}

const inColumns = [195, 240, 280].flatMap((width) => [16, 24, 32].map((size) => ({ width, size })));
const inWindows = [195, 240, 320].flatMap((width) => [24, 32].map((size) => ({ width, size })));

/** Finds the problems in a part of a page, including all that the widgets draw there. */
const look = `(root, width, left) => {
  const view = root.ownerDocument.defaultView;
  const messages = [];
  const isShown = (each) => each.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
  const reach = (node) => {
    if (node.shadowRoot) reach(node.shadowRoot);
    for (const each of node.children) reach(each);
    if (!node.matches?.('bdi, .tel, .number') || !isShown(node)) return;
    for (const text of [...node.childNodes].flatMap((each) => (each.nodeType === 3 ? each : [...each.childNodes]))) {
      if (text.nodeType !== 3) continue;
      for (const { 0: group, index } of text.data.matchAll(/\\d+/g)) {
        const range = root.ownerDocument.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + group.length);
        const boxes = [...range.getClientRects()].filter((box) => box.width > 1);
        if (new Set(boxes.map((box) => Math.round(box.top))).size > 1) messages.push(group + ' is broken');
        if (boxes.some((box) => box.right > left + width + 0.5 || box.left < left - 0.5)) messages.push(group + ' is cut');
      }
    }
    const big = node.closest('.number');
    const letters = (each) => parseFloat(view.getComputedStyle(each).fontSize);
    const text = letters(node.getRootNode().host ?? root);
    if (big && letters(big) < text - 0.5)
      messages.push(big.textContent.trim() + ' is smaller than the text: ' + view.getComputedStyle(big).fontSize);
  };
  reach(root);
  return [...new Set(messages)];
}`;

/** Opens one of the site's pages in a frame: not every engine's window can be this narrow. */
const openPage = (path: string) => `(async () => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 320px; height: 640px; border: 0; background: white';
  frame.src = ${JSON.stringify(path)};
  document.body.replaceChildren(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  await new Promise((done) => setTimeout(done, 50));
})()`;

const measurePage = ({ width, size }: Place) => `(async () => {
  const look = ${look};
  const frame = document.querySelector('iframe');
  const page = frame.contentDocument;
  frame.style.width = '${width}px';
  page.documentElement.style.fontSize = '${size}px';
  await new Promise((done) => setTimeout(done, 20));
  const { scrollWidth } = page.documentElement;
  return [...(scrollWidth > ${width} ? ['the page is ' + scrollWidth + ' px wide'] : []), ...look(page.body, ${width}, 0)];
})()`;

/** Waits until each contact block shows its data. Returns how many do. */
const untilRead = `(async () => {
  const blocks = [...document.querySelectorAll('hamn-contact-block')];
  const read = () => blocks.filter((each) => each.shadowRoot?.querySelector('[part=block]')).length;
  for (let tries = 0; tries < 100 && read() < blocks.length; tries += 1) await new Promise((done) => setTimeout(done, 50));
  return read();
})()`;

/** Puts each widget of a page in a column of its own. */
const measureColumns = ({ width, size }: Place) => `(async () => {
  const look = ${look};
  const found = [];
  document.documentElement.style.fontSize = '${size}px';
  for (const column of document.querySelectorAll('main > div')) column.style.width = '${width}px';
  await new Promise((done) => setTimeout(done, 20));
  for (const column of document.querySelectorAll('main > div')) {
    const widget = column.firstElementChild;
    const at = (widget.getAttribute('line') ?? widget.getAttribute('municipality')) + ': ';
    if (column.scrollWidth > ${width}) found.push(at + 'is ' + column.scrollWidth + ' px wide');
    for (const each of look(column, ${width}, column.getBoundingClientRect().left)) found.push(at + each);
  }
  return found;
})()`;

const codes = Object.keys(municipalityFiles);
const pages = ['/', '/stod/', '/stod/kalmar/', '/stod/ar/', '/en/support/', '/komponenter/hotline-card/'];

/** By day most lines are open, at night most are closed: their numbers have other sizes. */
const hours = { day: new Date('2026-12-01T10:00:00Z'), night: new Date('2026-12-01T02:00:00Z') };

const columns = (start: Date) => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Columns</title>
<style>main > div { overflow: hidden }</style><script>${clockFrom(start)}</script><script src="/hamn.js"></script><main>
${helplines.map(({ id }) => `<div><hamn-hotline-card line="${id}"></hamn-hotline-card></div>`).join('\n')}
${codes.map((code) => `<div><hamn-contact-block municipality="${code}" src="${srcOf(code)}"></hamn-contact-block></div>`).join('\n')}
</main>`;

const given = {
  '/holder': '<!doctype html><title>Holder</title><body></body>',
  '/day': columns(hours.day),
  '/night': columns(hours.night),
};

describe('numbers where there is little room', () => {
  let site: Site;
  before(async () => {
    site = await serveSite(given, {}, 'dist/site');
  });
  after(() => site.close());
  for (const [name, launch] of engines) {
    it(`are whole, on pages no wider than the window, in ${name}`, async () => {
      const browser = await launch();
      try {
        const tab = await (await browser.fresh()).newTab();
        const found: string[] = [];
        const measure = async (what: string, places: Place[], script: (place: Place) => string) => {
          for (const place of places) {
            const messages = await tab.run<string[]>(script(place));
            found.push(...messages.map((each) => `${what} at ${place.width} px, letters of ${place.size} px: ${each}`));
          }
        };
        for (const hour of Object.keys(hours)) {
          await tab.goto(`${site.address}/${hour}`);
          const blocks = await tab.run(untilRead);
          assert.equal(blocks, codes.length);
          await measure(`a column by ${hour}`, inColumns, measureColumns);
        }
        await tab.goto(`${site.address}/holder`);
        for (const path of pages) {
          await tab.run(openPage(`${path}index.html`));
          await measure(path, inWindows, measurePage);
        }
        assert.equal(found.join('\n'), '');
      } finally {
        await browser.close();
      }
    });
  }
});
