// A page that sets a custom property wrongly: a digit missing, no unit, empty. Numbers and the exit must stay legible, and the exit
// must stay in its corner. Measured on the painted pixels.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer-core';
import { contrast } from '../../site/shared/contrast.ts';
import { sure } from '../../site/shared/sure.ts';
import { launchForPages } from '../support/browser.ts';
import { lastingWarning } from '../samples/lasting-warning.ts';
import { elementsIn } from '../support/built.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { srcOf } from '../samples/municipalities.ts';

const elements = elementsIn();
const properties = new Map(
  elements.flatMap(({ cssProperties = [] }) =>
    cssProperties.map(
      (each) => [each.name, /#|var/.test(each.default) ? ('colour' as const) : ('length' as const)] as const,
    ),
  ),
);

/** For a colour, a missing digit and an empty value; for a length, no unit and an invalid one. */
const wrong = { colour: ['#a3180', ''], length: ['16', '#a3180'] } as const;

/** Dark colours a page may set without declaring a dark scheme: the reverse of our colours for a light page. */
const own: Record<string, string> = {
  '--hamn-water': '#8cc8ff',
  '--hamn-buoy': '#ffb3a6',
  '--hamn-on-buoy': '#3d0a04',
  '--hamn-lamp': '#4a3500',
  '--hamn-on-lamp': '#ffffff',
  '--hamn-open': '#a0eab8',
  '--hamn-soft': '#cccccc',
};
const ownPage = { background: '#121212', color: '#eeeeee', 'color-scheme': 'normal' };

const hex = (data: Buffer, at: number) => `#${data.toString('hex', at, at + 3)}`;

/** A box in the window. */
type Area = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** A page that reports the boxes of an element's texts, and of the exit. */
type Measurable = typeof window & { areas: (tag: string) => (Area & { text: string })[]; exit: () => Area };

/** The colours in a part of a picture, most frequent first. */
function coloursIn({ data, width, height }: PNG, { left, top, right, bottom }: Area) {
  const counts = new Map<string, number>();
  for (let y = Math.max(0, Math.ceil(top)); y < Math.min(height, bottom); y += 1) {
    for (let x = Math.max(0, Math.ceil(left)); x < Math.min(width, right); x += 1) {
      const colour = hex(data, (y * width + x) * 4);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
}

/** Pixels. The whole page fits, so the measurement covers all that is painted. */
const size = { width: 800, height: 2000 };

describe('a custom property that a page sets wrongly', () => {
  let browser: Browser, site: Site, tab: Page;
  before(async () => {
    site = await serveSite({
      '/': `<!doctype html><html lang="sv"><meta charset="utf-8"><title>T</title>
        <style>:root { color-scheme: light dark } body { inline-size: 420px; font: 17px sans-serif }</style>
        <hamn-quick-exit><a href="https://example.se/">Lämna sidan snabbt</a></hamn-quick-exit>
        <hamn-hotline-card line="kvinnofridslinjen"><a href="tel:116016">116 016</a></hamn-hotline-card>
        <hamn-contact-block municipality="0883" src="${srcOf('0883')}"><address>Adress</address></hamn-contact-block>
        <hamn-ambassador-gallery><figure><img alt="" style="block-size:40px"><figcaption>Namn</figcaption></figure></hamn-ambassador-gallery>
        <hamn-alert-banner county="08" src="/warnings.json"><a href="https://www.smhi.se/">SMHI</a></hamn-alert-banner>
        <hamn-haven municipality="0883"><a href="https://www.example.se/stod/">Stöd</a></hamn-haven>
        <script type="module" src="/hamn.js"></script></html>`,
      '/warnings.json': lastingWarning,
    });
    browser = await launchForPages({ defaultViewport: size });
    tab = await browser.newPage();
    await tab.goto(`${site.address}/`);
    await tab.waitForFunction(() => document.querySelector('hamn-alert-banner')?.shadowRoot?.querySelector('li'));
    await tab.waitForSelector('hamn-contact-block >>> [part=block]');
    await tab.keyboard.press('ShiftLeft');
    await tab.evaluate(() => {
      const page = window as Measurable;
      const plain = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
      const children = (node: Node) => {
        const root = node instanceof Element ? node.shadowRoot : null;
        return [...(root?.childNodes ?? []), ...node.childNodes];
      };
      const texts = (node: Node): Text[] => (node instanceof Text ? [node] : children(node).flatMap(texts));
      page.areas = (tag) =>
        texts(document.querySelector(tag) as HTMLElement).flatMap((text) => {
          if (
            !text.data.trim() ||
            !text.parentElement?.checkVisibility() ||
            text.parentElement.matches('style, [role=status]')
          )
            return [];
          const range = document.createRange();
          range.selectNodeContents(text);
          return [...range.getClientRects()].map((area) => ({ text: text.data.trim(), ...plain(area) }));
        });
      page.exit = () => plain((document.querySelector('hamn-quick-exit a') as HTMLElement).getBoundingClientRect());
    });
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  const set = (values: Record<string, string>) =>
    tab.evaluate((all) => {
      document.documentElement.style.cssText = '';
      for (const [name, value] of Object.entries(all)) document.documentElement.style.setProperty(name, value || ' ');
    }, values);
  const picture = async () => PNG.sync.read(Buffer.from(await tab.screenshot()));

  /** The illegible texts, and the place of the exit, in the current page. */
  async function look() {
    const painted = await picture();
    const faint: string[] = [];
    for (const { tagName } of elements) {
      const areas = await tab.evaluate((tag) => (window as Measurable).areas(tag), tagName);
      assert.ok(areas.length, `${tagName} has text`);
      assert.ok(
        areas.every(({ bottom }) => bottom <= size.height),
        `${tagName} lies in the window`,
      );
      for (const { text, ...area } of areas) {
        const [ground = '', ...others] = coloursIn(painted, area);
        const best = Math.max(1, ...others.map((colour) => contrast(ground, colour)));
        if (best < 4.5) faint.push(`${tagName}: "${text}" ${best.toFixed(1)}`);
      }
    }
    const { left, top, right, bottom } = await tab.evaluate(() => (window as Measurable).exit());
    const page = hex(painted.data, 0);
    const [ground = page] = coloursIn(painted, { left, top, right, bottom });
    const edge = hex(painted.data, (Math.round((top + bottom) / 2) * size.width + Math.round(left) + 1) * 4);
    return {
      faint,
      apart: Math.max(contrast(ground, page), contrast(edge, page)),
      height: bottom - top,
      corner: [size.width - right, size.height - bottom],
    };
  }

  const isUsable = ({ faint, height, corner }: Awaited<ReturnType<typeof look>>) => {
    assert.deepEqual(faint, []);
    assert.ok(height >= 48, `the exit is ${height} px high`);
    for (const space of corner) assert.ok(space >= 0 && space <= 48, `the exit is ${corner} from its corner`);
  };

  for (const scheme of ['light', 'dark']) {
    describe(`on a ${scheme} page`, () => {
      before(() => tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]));

      it('measures correctly: the defaults pass', async () => {
        await set({});
        isUsable(await look());
      });

      for (const [name, kind] of properties) {
        it(`${name} leaves every text legible and the exit in its corner`, async () => {
          for (const value of wrong[kind]) {
            await set({ [name]: value });
            const seen = await look();
            isUsable(seen);
            assert.ok(seen.apart >= 3, 'the exit contrasts with the page');
          }
        });
      }

      for (const value of ['500px', '-40px', '100vh']) {
        it(`--hamn-exit-inset: ${value} leaves the exit in view`, async () => {
          await set({ '--hamn-exit-inset': value });
          const { corner } = await look();
          const { left, top } = await tab.evaluate(() => (window as Measurable).exit());
          assert.ok(Math.min(left, top, ...corner) >= 0, `${[left, top, ...corner]}`);
        });
      }

      it('--hamn-lamp keeps the focus visible on the exit and on a number', async () => {
        await set({ '--hamn-lamp': wrong.colour[0] });
        for (const find of [
          () => document.querySelector('hamn-quick-exit a') as HTMLElement,
          () => document.querySelector('hamn-hotline-card')?.shadowRoot?.querySelector('a') as HTMLElement,
        ]) {
          const link = await tab.evaluateHandle(find);
          const still = await picture();
          await link.evaluate((each) => each.focus({ focusVisible: true }));
          const focused = await picture();
          const box = sure(await link.boundingBox(), 'the box of the link');
          await link.evaluate((each) => each.blur());
          let changed = 0;
          for (let at = 0; at < still.data.length; at += 4) {
            const [before, now] = [hex(still.data, at), hex(focused.data, at)];
            if (before !== now && contrast(before, now) >= 3) changed += 1;
          }
          const around = 2 * (box.width + box.height);
          assert.ok(changed >= 2 * around, `${changed} pixels of a ring around ${around}`);
        }
      });
    });
  }

  describe('on a page that is dark without saying so, with colours of its own', () => {
    it('measures correctly: all passes', async () => {
      await set({ ...ownPage, ...own });
      isUsable(await look());
    });

    for (const name of Object.keys(own)) {
      it(`${name} leaves every text legible`, async () => {
        await set({ ...ownPage, ...own, [name]: wrong.colour[0] });
        isUsable(await look());
      });
    }
  });
});
