// The built support page: lines filtered by group without script, and the visitor's municipality, typed or chosen.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { type Group, groups, groupsOf, helplines, linesFor, municipalities } from '../../widgets/data/index.ts';
import { slug } from '../../site/municipalities/slug.ts';
import { launchForPages } from '../support/browser.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { barriersIn } from '../support/axe.ts';

const languages = {
  sv: { url: '/stod/', none: /Numren överst på sidan gäller i hela landet/, two: '2 kommuner i listan.' },
  en: { url: '/en/support/', none: /The numbers at the top/, two: '2 municipalities in the list.' },
};

/** Every line for a group that leads somewhere. 112 is at the top for everyone. */
const wanted = (group: Group): string[] =>
  linesFor(group, helplines)
    .filter(({ id, phone, url }) => id !== '112' && (phone ?? url))
    .map(({ id }) => id);

/** The main group of a line. */
const mainGroupOf = (line = ''): Group | undefined => groupsOf({ id: line })[0];

const fileOf = (url: string): string => join('dist/site', url.endsWith('/') ? `${url}index.html` : url);
const types: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  json: 'application/json',
};

describe('the addresses of municipalities', () => {
  const slugs = municipalities.map(slug);

  test('are unique in all of Sweden, and none is a language code', () => {
    assert.equal(new Set(slugs).size, 290);
    for (const each of slugs) assert.match(each, /^[a-z]{2,}[a-z-]*[a-z]$/);
  });

  test('match the contract', () => {
    assert.deepEqual(
      municipalities
        .filter(({ county }) => county === '08')
        .map(slug)
        .sort(),
      'borgholm emmaboda hogsby hultsfred kalmar monsteras morbylanga nybro oskarshamn torsas vastervik vimmerby'.split(
        ' ',
      ),
    );
  });

  test('distinguish two of the same name by county', () => {
    assert.ok(slugs.includes('habo-uppsala') && slugs.includes('habo-jonkoping') && !slugs.includes('habo'));
  });
});

describe('the support page', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    const read = (url: string) => (existsSync(fileOf(url)) ? readFileSync(fileOf(url)) : undefined);
    site = await serveSite(read, (url) => ({ 'content-type': types[url.split('.').at(-1) ?? ''] ?? 'text/html' }));
    browser = await launchForPages();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function open(url: string, { script = true, width = 320 } = {}): Promise<Page> {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(script);
    await tab.setViewport({ width, height: 640 });
    await tab.goto(site.address + url, { waitUntil: 'networkidle0' });
    site.requests.splice(0);
    return tab;
  }

  const isSeen = (element: Element): boolean => element.checkVisibility();
  /** The visible texts of these elements: an attribute or, without one, their text. */
  const seen = (tab: Page, selector: string, attribute = ''): Promise<string[]> =>
    tab.$$eval(
      selector,
      (elements, name) =>
        elements
          .filter((each) => each.checkVisibility())
          .map((each) => (name ? (each.getAttribute(name) ?? '') : each.textContent.trim())),
      attribute,
    );
  const linesIn = (tab: Page): Promise<string[]> =>
    tab.$$eval('.lines hamn-hotline-card, .lines [data-line]', (elements) =>
      elements
        .filter((each) => each.checkVisibility())
        .map((each) => each.getAttribute('data-line') ?? each.getAttribute('line') ?? ''),
    );

  for (const [lang, { url, none, two }] of Object.entries(languages)) {
    for (const script of [true, false]) {
      test(`${lang}, ${script ? 'with' : 'without'} script: shows the lines for the chosen group, each once, by keyboard`, async () => {
        const tab = await open(url, { script });
        const all = await linesIn(tab);
        const reachable = helplines.filter(({ id, phone, url: page }) => id !== '112' && (phone ?? page));
        assert.deepEqual([...new Set(all)].sort(), reachable.map(({ id }) => id).sort());
        assert.deepEqual(await seen(tab, '.chosen h2'), []);
        await tab.focus('[name="audience"]:checked');
        for (const group of groups) {
          await tab.keyboard.press('ArrowDown');
          await tab.keyboard.press('Enter');
          assert.equal(await tab.$eval('input[name="audience"]:checked', ({ value }) => value), group);
          const lines = await linesIn(tab);
          assert.deepEqual([...lines].sort(), wanted(group).sort(), group);
          const cards = await tab.$$eval('.lines hamn-hotline-card', (elements) =>
            elements.filter((each) => each.checkVisibility()).map((each) => 'state' in each && Boolean(each.state)),
          );
          if (script)
            assert.ok(cards.every(Boolean) && cards.length === lines.length, `${group}: each is a card that says more`);
          // No line is mainly for people who are worried about someone.
          const [first] = lines;
          if (group !== 'relative') assert.equal(mainGroupOf(first), group, `${group}: ${first} comes first`);
          assert.deepEqual(await seen(tab, '.chosen h2'), [
            await tab.$eval('[name="audience"]:checked', (input) => input.parentElement?.textContent.trim()),
          ]);
          const numbers = await seen(tab, '.help a[href^="tel:"]', 'href');
          assert.deepEqual(numbers, ['tel:112', 'tel:116016'], group);
          assert.ok((await tab.evaluate(() => document.documentElement.scrollWidth)) <= 320, group);
        }
        await tab.keyboard.press('ArrowDown');
        assert.deepEqual(await linesIn(tab), all, 'and all of them again');
        assert.equal(tab.url(), site.address + url, 'the address tells nothing');
        assert.equal(await tab.$eval('form.audience', ({ autocomplete }) => autocomplete), 'off');
        assert.deepEqual(site.requests, []);
        await tab.close();
      });
    }

    test(`${lang}: a choice passes axe`, async () => {
      const tab = await open(url, { width: 800 });
      for (const group of ['young', 'professional']) {
        await tab.click(`[name="audience"][value="${group}"]`);
        assert.deepEqual(await barriersIn(tab), []);
      }
      await tab.close();
    });

    test(`${lang}: typing finds a municipality with any keyboard, and sends and stores nothing`, async () => {
      const tab = await open(url);
      const links = () => seen(tab, '.municipality-choice li');
      const status = () => tab.$eval('.municipality-choice [role="status"]', ({ textContent }) => textContent);
      assert.equal((await links()).length, 12);
      await tab.type('.municipality-choice input', 'mo');
      assert.deepEqual(await links(), ['Mönsterås', 'Mörbylånga']);
      assert.equal(await status(), two);
      await tab.keyboard.press('Enter');
      assert.equal(tab.url(), site.address + url, 'two are no choice');
      await tab.keyboard.type('xx');
      assert.deepEqual(await links(), []);
      assert.match(await status(), none);
      assert.equal(await tab.$eval('.help [href="tel:112"]', isSeen), true);
      const kept = await tab.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
      assert.deepEqual(kept, ['', 0, 0]);
      assert.deepEqual(site.requests, []);
      const asked = await tab.$eval('.municipality-choice input', (field) => [
        field.form,
        field.name,
        field.autocomplete,
        field.spellcheck,
      ]);
      assert.deepEqual(asked, [null, '', 'off', false]);
      for (let times = 0; times < 4; times += 1) await tab.keyboard.press('Backspace');
      assert.equal((await links()).length, 12);
      assert.equal(await status(), '');
      await tab.keyboard.type('Väster');
      await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
      assert.equal(tab.url(), `${site.address}${url}vastervik/`);
      await tab.close();
    });

    test(`${lang}: without script there is the list, and no dead field`, async () => {
      const tab = await open(url, { script: false });
      assert.equal((await seen(tab, '.municipality-choice a', 'href')).length, 12);
      assert.deepEqual(await seen(tab, '.municipality-choice input', 'type'), []);
      await tab.close();
    });
  }
});
