// Paper outlives opening hours: a print has every number, and no state that holds for only an hour.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { sure } from '../../site/shared/sure.ts';
import { launchForPages } from '../support/browser.ts';
import { clockFrom } from '../support/in-page.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { srcOf } from '../samples/municipalities.ts';

/** A Saturday morning in Sweden: some lines are open, others open later, and a warning holds until the evening. */
const now = '2099-11-28T09:30:00.000Z';

/** The texts painted on paper, in the page and its widgets. */
const printed = `(() => {
  const texts = [];
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const range = document.createRange();
      range.selectNodeContents(node);
      if ([...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1)) texts.push(node.data.trim());
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    // An element without a box may have children with one.
    if (getComputedStyle(node).display !== 'contents' && !node.checkVisibility({ visibilityProperty: true })) return;
    const children = node.shadowRoot ? node.shadowRoot.childNodes
      : node.localName === 'slot' && node.assignedNodes().length ? node.assignedNodes() : node.childNodes;
    for (const each of children) read(each);
  };
  read(document.body);
  return texts.filter(Boolean).join(' ').replace(/\\s+/g, ' ');
})()`;

const ofTheHour =
  /Öppet nu|Stängt|öppnar|stänger|Open now|Closed|opens|closes|i dag|i morgon|i går|today|tomorrow|yesterday|till kl\.|until \d|varning:|Auki nyt|Suljettu|avautuu/i;

/** One of SMHI's warnings: the fields changed here. */
interface Warning {
  warningAreas: { approximateStart: string; approximateEnd: string }[];
}

const warnings = JSON.parse(readFileSync('test/samples/smhi.json', 'utf8').replace('"id": 21', '"id": 8')) as Warning[];
for (const { warningAreas } of warnings) {
  const area = sure(warningAreas[0]);
  area.approximateStart = '2099-11-28T06:00:00.000Z';
  area.approximateEnd = '2099-11-28T18:00:00.000Z';
}

const banner = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>EXEMPEL</title>
<script type="module" src="/hamn.js"></script>
<hamn-alert-banner county="08" src="/warnings.json"><a href="https://www.smhi.se/">Varningar hos SMHI</a></hamn-alert-banner>
<hamn-contact-block municipality="0883" src="${srcOf('0883')}"></hamn-contact-block>
<hamn-hotline-card line="kvinnofridslinjen"></hamn-hotline-card>
<hamn-hotline-card line="brottsofferjouren"></hamn-hotline-card>
<hamn-hotline-card line="bris"></hamn-hotline-card>`;

describe('on paper', () => {
  let site: Site;
  let browser: Browser;
  let tab: Page;
  before(async () => {
    const pages = { '/banner': banner, '/warnings.json': JSON.stringify(warnings) };
    // Set the server's clock and the visitor's to the same time.
    const at = new Date(now).toUTCString();
    site = await serveSite(pages, { date: at, 'last-modified': at }, 'dist/site');
    browser = await launchForPages();
    tab = await browser.newPage();
    await tab.evaluateOnNewDocument(clockFrom(new Date(now)));
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function textOf(path: string, media: string): Promise<string> {
    await tab.emulateMediaType(media);
    await tab.goto(site.address + path);
    await tab.evaluate(`Promise.all(['hotline-card', 'contact-block', 'alert-banner'].map((name) =>
      document.querySelector('hamn-' + name) && customElements.whenDefined('hamn-' + name)))`);
    await tab.waitForFunction(`!location.pathname.includes('banner') ||
      (document.querySelector('hamn-alert-banner').shadowRoot.querySelector('li') &&
        document.querySelector('hamn-contact-block').shadowRoot.querySelector('[part=block]'))`);
    return String(await tab.evaluate(printed));
  }

  for (const [path, numbers] of [
    ['/stod/index.html', ['112', '116 016', '116 006', '116 111', '020-57 70 70']],
    ['/stod/vastervik/index.html', ['112', '116 016', '010-355 51 26', '070-778 21 90']],
    ['/en/support/index.html', ['112', '116 016', '116 006', '116 111']],
    ['/stod/fi/index.html', ['112', '116 016']],
    ['/index.html', ['112', '116 016']],
    ['/banner', ['Varningar hos SMHI', '116 016', '116 006', '070-778 21 90']],
  ] as const) {
    it(`${path} has every number and no state that changes with the hour`, async () => {
      const text = await textOf(path, 'print');
      for (const number of numbers) assert.ok(text.includes(number), `${number} is missing: ${text}`);
      const found = ofTheHour.exec(text);
      assert.equal(found && text.slice(Math.max(0, found.index - 60), found.index + 60), null);
    });
  }

  it('keeps each number on the same sheet as its label', async () => {
    await textOf('/banner', 'print');
    const parted = await tab.evaluate(() =>
      ['hamn-hotline-card', 'hamn-contact-block'].flatMap((name) =>
        [...document.querySelectorAll(name)].flatMap(({ shadowRoot }) => {
          if (!shadowRoot) return `${name}: has drawn nothing`;
          return [...shadowRoot.querySelectorAll('.number')].flatMap((number) => {
            let whole: Element | null = number;
            while (whole && getComputedStyle(whole).breakInside !== 'avoid') whole = whole.parentElement;
            const isWhole = whole && whole.textContent.trim() !== number.textContent.trim();
            return isWhole ? [] : `${name}: ${number.textContent.trim()}`;
          });
        }),
      ),
    );
    assert.deepEqual(parted, []);
  });

  it('looks for words that do appear on the screen', async () => {
    for (const path of ['/stod/index.html', '/stod/vastervik/index.html', '/en/support/index.html', '/banner'])
      assert.match(await textOf(path, 'screen'), ofTheHour, path);
  });
});
