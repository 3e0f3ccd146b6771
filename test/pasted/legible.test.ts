// Every text of every widget is legible on any page background by default: measured on the painted pixels.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';
import { ratio } from '../../site/shared/contrast.ts';
import { sure } from '../../site/shared/sure.ts';
import { launchForPages } from '../support/browser.ts';
import { inPage } from '../support/in-page.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { clock, coloursOf, files, grounds, page, ratioIn, rings, seen, type Box, type Found } from './legible/page.ts';

const width = 1800;
const takers = ['a', 'button', 'summary', 'input', 'select'];

/** The visitor's colour scheme, and the page's own. Most pages declare none and stay light in a dark system. */
const schemes: Record<string, [system: string, own: string]> = {
  light: ['light', 'normal'],
  dark: ['dark', 'light dark'],
};

/** A text, edge or ring in the page, and its contrast with its background. */
type Measured = Found & ReturnType<typeof ratioIn>;

/** A part of the page to take a picture of. */
type Clip = [left: number, top: number, right: number, bottom: number];

describe('on any background', () => {
  let browser: Browser, site: Site, tab: Page, devtools: CDPSession;
  const table: Record<string, number[]> = {};
  let shown = 0;

  before(async () => {
    site = await serveSite((url) => (url === '/' ? page : files[url]));
    browser = await launchForPages();
    tab = await browser.newPage();
    devtools = await tab.createCDPSession();
    await tab.evaluateOnNewDocument(clock);
    await tab.setViewport({ width, height: 1000 });
    await tab.goto(`${site.address}/`, { waitUntil: 'networkidle0' });
    await tab.evaluate(`Object.assign(globalThis, { seen: ${inPage(seen)}, rings: ${inPage(rings)} })`);
    const height = await tab.evaluate(() => {
      const [card, gallery] = [document.querySelector('hamn-hotline-card'), document.querySelector('#g2')];
      (card?.shadowRoot?.querySelector('details') as HTMLDetailsElement).open = true;
      (gallery?.shadowRoot?.querySelector('input') as HTMLInputElement).value = 'Exempel';
      return document.documentElement.scrollHeight;
    });
    await tab.setViewport({ width, height });
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function picture([x, y, right, bottom]: Clip, scale: number) {
    const clip = { x, y, width: right - x, height: bottom - y, scale };
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, clip });
    return Buffer.from(data, 'base64');
  }

  /** The contrast painted in each box that the page finds: its text, edge or ring against its background. */
  async function measure(find: 'seen' | 'rings', root: string, scale = 2): Promise<Measured[]> {
    const found = (await tab.evaluate(`${find}(${root})`)) as Found[];
    const least = (side: 0 | 1) => Math.floor(Math.min(...found.map(({ box, around = box }) => around[side])));
    const most = (side: 0 | 1, size: 2 | 3) => Math.ceil(Math.max(...found.map(({ box }) => box[side] + box[size])));
    const clip: Clip = [least(0), least(1), most(0, 2), most(1, 3)];
    const png = await picture(clip, scale);
    if (process.env.SHOW) writeFileSync(`${process.env.SHOW}/${(shown += 1)}-${find}.png`, png);
    const read = await coloursOf(png, scale);
    const coloursIn = ([x, y, ...size]: Box) => read([x - clip[0], y - clip[1], ...size]);
    return found.map((each) => ({ ...each, ...ratioIn(coloursIn(each.box), each.around && coloursIn(each.around)) }));
  }

  const faint = (all: Measured[]) =>
    all
      .filter(({ ratio, least }) => !(ratio >= least))
      .map(({ what, ratio, ground }) => `${what}: ${ratio} on ${ground}`);

  const set = (system: string, own: string, ground: string, text: string) =>
    Promise.all([
      tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: system }]),
      tab.evaluate(
        (own, ground, text) => {
          document.documentElement.style.colorScheme = own;
          document.body.style.setProperty('--ground', ground);
          document.body.style.setProperty('--text', text);
        },
        own,
        ground,
        text,
      ),
    ]);

  /** Makes every focusable element in a shadow root look focused. */
  async function focusAll() {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    type Node = Protocol.DOM.Node;
    const inShadow = ({ children = [], shadowRoots = [] }: Node, isInside: boolean): Node[] =>
      [
        ...children.map((each) => [each, isInside] as const),
        ...shadowRoots.map((each) => [each, each.shadowRootType === 'open'] as const),
      ].flatMap(([each, isIn]) => [
        ...(isIn && takers.includes(each.localName) ? [each] : []),
        ...inShadow(each, isIn),
      ]);
    const force = ({ nodeId }: Node) =>
      devtools.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['focus', 'focus-visible'] });
    await Promise.all(inShadow(root, false).map(force));
  }

  for (const [scheme, [system, own]] of Object.entries(schemes)) {
    for (const [name, [ground, text]] of Object.entries(grounds)) {
      it(`every text and edge: ${name}, ${scheme}`, async () => {
        await set(system, own, ground, text);
        // Another key resets the count of presses, or the third press would leave.
        for (const key of ['Control', 'ShiftLeft', 'ShiftLeft'] as const) await tab.keyboard.press(key);
        await tab.waitForFunction(() => document.querySelector('#own')?.shadowRoot?.querySelector('.dot.on'));
        const all = await measure('seen', 'document.body');
        assert.ok(all.length > 200, `${all.length} texts and edges were found`);
        (table[name] ??= []).push(
          ratio(Math.min(...all.filter(({ least }) => least === 4.5).map((each) => each.ratio))),
        );
        assert.deepEqual(faint(all), []);
      });
    }
  }

  it('no widget reads the system’s colour scheme, so a light page in a dark system has the same ratios', () => {
    assert.doesNotMatch(readFileSync('dist/hamn.js', 'utf8'), /prefers-color-scheme/);
  });

  it('every text of the view, which has its own background', async () => {
    await tab.evaluate(() => document.querySelector<HTMLElement>('#g1 a')?.click());
    await tab.waitForFunction(() => document.querySelector('#g1')?.shadowRoot?.querySelector(':popover-open'));
    const figure = `document.querySelector('#g1 figure[slot=view]')`;
    const buttons = `document.querySelector('#g1').shadowRoot.querySelector('dialog')`;
    for (const [system, own] of Object.values(schemes)) {
      for (const [ground, text] of Object.values(grounds)) {
        await set(system, own, ground, text);
        const all = [...(await measure('seen', figure)), ...(await measure('seen', buttons))];
        assert.ok(all.length > 8);
        assert.deepEqual(faint(all), [], `${ground}, ${system}, ${own}`);
      }
    }
    await tab.keyboard.press('Escape');
  });

  it('the table in docs/theming.md has the lowest measured ratios', (t) => {
    const guide = readFileSync('docs/theming.md', 'utf8').replaceAll(/ +/g, ' ');
    for (const [name, [ground]] of Object.entries(grounds)) {
      const row = `| ${name}, \`${ground}\` | ${sure(table[name], name).join(' | ')} |`;
      t.diagnostic(row);
      assert.ok(guide.includes(row), row);
    }
  });

  // Last, because the focus rings remain.
  it('every focus ring', async () => {
    await focusAll();
    for (const [ground, text] of Object.values(grounds)) {
      await set('light', 'normal', ground, text);
      const all = await measure('rings', 'document.body', 1);
      assert.ok(all.length > 40);
      assert.deepEqual(faint(all), [], ground);
    }
  });
});
