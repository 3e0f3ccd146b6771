// From the start page to the right number: how many taps, and how many words someone reads on the way.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchForPages } from '../support/browser.ts';
import { clockFrom } from '../support/in-page.ts';
import { serveStatic } from '../support/static-host.ts';

/** A Wednesday in Sweden. */
const day = new Date('2026-12-02T12:00:00Z');
const night = new Date('2026-12-02T22:30:00Z');

/**
 * Who, when, the controls to tap one after another, and how many words may stand before them all in all. Without script
 * nothing tells the hour: what one does until the lines open stands before open lines too.
 */
const tasks: [who: string, now: Date, taps: string[], words: number, unscripted?: number][] = [
  ['a woman with a child, at night', night, ['.help [href="tel:116016"]'], 21],
  ['a boy who can only write', day, ['.ways [href$="#ung"]', '#ung [href="https://www.bris.se/"]'], 60],
  ['a boy who can only write, at night', night, ['.ways [href$="#ung"]', '#ung [href="https://www.bris.se/"]'], 60],
  ['a man who hits', day, ['.ways [href$="#sluta"]', '#sluta [href="tel:020555666"]'], 60, 75],
  ['a man who hits, at night', night, ['.ways [href$="#sluta"]', '#sluta [href="tel:90390"]'], 60],
  ['a roof tonight', night, ['.ways [href$="#utsatt"]', '#utsatt [href="tel:020453900"]'], 90],
];

/**
 * Counts the words before a control. A word is a run of letters and digits between spaces. Every text counts that is
 * visible on the page, in the order of the document, from where the last tap landed: the section that the address names,
 * else the top of the page. The texts inside widgets count. The control's own words do not.
 */
function wordsBefore(selector: string): number {
  const control = document.querySelector(selector);
  const landing = document.querySelector(':target') ?? document.body;
  let [hasBegun, hasEnded, words] = [landing === document.body, false, 0];
  const isSeen = (element: Element): boolean => {
    const { width, height, bottom } = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1 && bottom + scrollY > 0;
  };
  const read = (node: Node): void => {
    if (node === landing) hasBegun = true;
    if (node === control) hasEnded = true;
    if (hasEnded || /^(SCRIPT|STYLE|TEMPLATE)$/.test(node.nodeName)) return;
    if (node instanceof Text && hasBegun && node.parentElement && isSeen(node.parentElement)) {
      words += node.data.match(/[\p{L}\d][^\s]*/gu)?.length ?? 0;
    }
    const inside = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
    for (const child of inside.length ? inside : children) read(child);
  };
  read(document.body);
  return control && hasEnded && isSeen(control) ? words : NaN;
}

describe('from the start page', () => {
  let site: Awaited<ReturnType<typeof serveStatic>>, browser: Browser;
  before(async () => {
    site = await serveStatic('dist/site');
    browser = await launchForPages();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function open(now: Date, script: boolean): Promise<Page> {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(script);
    await tab.setViewport({ width: 360, height: 640 });
    await tab.emulateTimezone('Europe/Stockholm');
    await tab.evaluateOnNewDocument(clockFrom(now));
    await tab.goto(`${site.address}/`, { waitUntil: 'networkidle0' });
    return tab;
  }

  for (const [who, now, taps, scripted, unscripted = scripted] of tasks) {
    for (const script of [true, false]) {
      const most = script ? scripted : unscripted;
      it(`${who}${script ? '' : ', without script'}: ${taps.length} taps, at most ${most} words`, async () => {
        const tab = await open(now, script);
        let words = 0;
        for (const [at, selector] of taps.entries()) {
          words += await tab.evaluate(wordsBefore, selector);
          if (at === taps.length - 1) break;
          await Promise.all([tab.waitForNavigation({ waitUntil: 'networkidle0' }), tab.click(selector)]);
        }
        assert.ok(words > 0 && words <= most, `${words} words`);
        await tab.close();
      });
    }
  }

  it('has the doors above the story and the picture', async () => {
    const tab = await open(day, true);
    const tops = await tab.evaluate(() =>
      ['.help', '.ways', 'h1', '.picture'].map(
        (each) => document.querySelector(each)?.getBoundingClientRect().top ?? NaN,
      ),
    );
    assert.deepEqual(
      tops,
      [...tops].sort((a, b) => a - b),
    );
    assert.equal(await tab.$$eval('.ways li', ({ length }) => length), 5);
    await tab.close();
  });
});
