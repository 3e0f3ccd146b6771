// From the start page to code that works on an empty page of another site, as a webmaster goes: each click, each choice in a list
// and each field that is filled counts as one.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import metadata from '../../site/metadata.ts';
import { launchForPages } from '../support/browser.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { keepCopied } from './copied.ts';

/** What the webmaster does on the builder's page. */
interface Hand {
  click: (selector: string) => Promise<void>;
  fill: (selector: string, text: string) => Promise<void>;
  select: (selector: string, value: string) => Promise<void>;
}

interface Task {
  what: string;
  /** The most clicks, choices and filled fields, from the start page to the copy. */
  most: number;
  act: (hand: Hand) => Promise<void>;
  /** Selectors that the pasted page must have, with how many of each. */
  has: Record<string, number>;
}

const row = (name: string, at: number, column: string): string =>
  `[data-rows="${name}"] .row:nth-child(${at}) [data-column="${column}"]`;
const own = 'contact-block.own';
const people = 'ambassador-gallery.own';

const tasks: Task[] = [
  {
    what: 'an exit',
    most: 3,
    act: ({ click }) => click('[name="hotline-card"]'),
    has: { 'hamn-quick-exit': 1, 'hamn-hotline-card': 0 },
  },
  {
    what: 'a helpline',
    most: 3,
    act: ({ click }) => click('[name="quick-exit"]'),
    has: { 'hamn-quick-exit': 0, 'hamn-hotline-card': 1 },
  },
  {
    what: 'three helplines',
    most: 5,
    act: async ({ click }) => {
      await click('#line-1177');
      await click('#line-sjalvmordslinjen');
    },
    has: { 'hamn-hotline-card': 3 },
  },
  {
    what: 'a municipality with a number of its own',
    most: 6,
    act: async ({ click, fill, select }) => {
      await click('[name="contact-block"]');
      await select('[name="contact-block.municipality"]', '0885');
      await fill(row(own, 1, 'name'), 'Socialsekreterare');
      await fill(row(own, 1, 'number'), '0485-470 10');
    },
    has: { 'hamn-contact-block [slot="own"] a[href="tel:048547010"]': 1 },
  },
  {
    what: 'warnings',
    most: 5,
    act: async ({ click, fill, select }) => {
      await click('[name="alert-banner"]');
      await select('[name="alert-banner.county"]', '08');
      await fill('[name="alert-banner.src"]', '{site}/data/smhi-warnings.sample.json');
    },
    has: { 'hamn-alert-banner': 1 },
  },
  {
    what: 'three ambassadors',
    // For each: a name, a pledge and the day of the consent; and two more rows.
    most: 3 + 3 * 3 + 2,
    act: async ({ click, fill }) => {
      await click('[name="ambassador-gallery"]');
      for (const at of [1, 2, 3]) {
        if (at > 1) await click(`[data-rows="${people}"] [data-add]`);
        await fill(row(people, at, 'name'), `Exempel Exempelsson ${at}`);
        await fill(row(people, at, 'pledge'), 'Jag säger ifrån.');
        await fill(row(people, at, 'consent'), '2026-11-02');
      }
    },
    has: { 'hamn-ambassador-gallery figure': 3 },
  },
];

describe('from the start page to working code', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await serveSite({}, { 'access-control-allow-origin': '*' }, 'dist/site');
    browser = await launchForPages();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  /** A window in which each step counts, and is done where a person sees it. */
  function handOn(tab: Page, count: { steps: number }): Hand {
    const reach = async (selector: string): Promise<void> => {
      await tab.waitForSelector(selector, { visible: true });
      await tab.$eval(selector, (each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
      count.steps += 1;
    };
    return {
      click: async (selector) => {
        await reach(selector);
        await tab.click(selector);
      },
      fill: async (selector, text) => {
        await reach(selector);
        const written = text.replace('{site}', site.address);
        // A date is written as the browser's language has it: set it, as its calendar does.
        await tab.$eval(
          selector,
          (field, value) => {
            if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
              throw new Error('no field');
            field.focus();
            field.value = value;
            field.dispatchEvent(new Event('input', { bubbles: true }));
          },
          written,
        );
      },
      select: async (selector, value) => {
        await reach(selector);
        await tab.select(selector, value);
      },
    };
  }

  for (const { what, most, act, has } of tasks) {
    it(`${what}: at most ${most}`, async () => {
      const tab = await browser.newPage();
      await tab.setViewport({ width: 1280, height: 900 });
      await tab.evaluateOnNewDocument(keepCopied);
      const count = { steps: 0 };
      const hand = handOn(tab, count);
      await tab.goto(`${site.address}/`);
      await hand.click('main .for-webmasters a, .for-webmasters a');
      await tab.waitForFunction(() => document.querySelector('#builder')?.checkVisibility());
      await tab.waitForSelector('.copy button');
      await act(hand);
      await hand.click('#way-snippet .copy button');
      await tab.waitForFunction('window.copied');
      const code = ((await tab.evaluate('window.copied')) as string).replaceAll(metadata.url, site.address);
      assert.ok(count.steps <= most, `${count.steps} steps`);
      console.log(`    ${what}: ${count.steps}`);

      const elsewhere = await serveSite({ '/': `<!doctype html><html lang="sv"><title>T</title>${code}` });
      await tab.goto(`http://127.0.0.1:${elsewhere.port}/`);
      for (const [selector, number] of Object.entries(has))
        assert.equal((await tab.$$(selector)).length, number, selector);
      await tab.waitForFunction(() =>
        [...document.querySelectorAll('*')].every(
          (each) => !each.localName.startsWith('hamn-') || each.shadowRoot?.childElementCount,
        ),
      );
      await tab.close();
      elsewhere.close();
    });
  }
});
