// The search as a visitor uses it: it finds words in pages and guides, and what she looks for stays in the page.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { sure } from '../../site/shared/sure.ts';
import { barriersIn } from '../support/axe.ts';
import { launchForPages } from '../support/browser.ts';
import { pathsIn } from '../support/found.ts';
import { serveStatic } from '../support/static-host.ts';

const pages = { sv: '/sok/', en: '/en/search/' };

let site: Awaited<ReturnType<typeof serveStatic>>, browser: Browser;
before(async () => {
  site = await serveStatic('dist/site', "frame-ancestors 'none'");
  browser = await launchForPages();
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** A page with what it asked for and what it told the console. */
interface Opened {
  tab: Page;
  asked: string[];
  messages: string[];
}

async function open(path: string, { javascript = true } = {}): Promise<Opened> {
  const tab = await browser.newPage();
  const asked: string[] = [];
  const messages: string[] = [];
  await tab.setJavaScriptEnabled(javascript);
  tab.on('request', (request) => asked.push(request.url()));
  tab.on('console', (message) => messages.push(message.text()));
  tab.on('pageerror', (error) => messages.push(String(error)));
  await tab.goto(site.address + path, { waitUntil: 'networkidle0' });
  return { tab, asked, messages };
}

const field = '.search [type=search]';

/** Waits for the answer to what stands in the field. */
async function answer(tab: Page): Promise<string[]> {
  await tab.waitForFunction(() => document.querySelector('.search [role=status]')?.textContent);
  return tab.$$eval('.search li > a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
}

async function searchFor(tab: Page, words: string): Promise<string[]> {
  await tab.type(field, words);
  return answer(tab);
}

describe('a search', () => {
  it('finds a Swedish word in the site, with the words around it, and a result leads to its page', async () => {
    const { tab, messages } = await open(pages.sv);
    const found = await searchFor(tab, 'spionprogram');
    assert.ok(found.includes('/sakrare-surf/'), found.join(' '));
    assert.match(sure(await tab.$eval('.search li mark', (mark) => mark.textContent)), /spion/i);
    await Promise.all([tab.waitForNavigation(), tab.click('.search li > a[href="/sakrare-surf/"]')]);
    assert.equal(tab.url(), `${site.address}/sakrare-surf/`);
    assert.deepEqual(messages, []);
    await tab.close();
  });

  it('finds another form of a word, in each language', async () => {
    for (const [path, words, page] of [
      [pages.sv, 'kommunernas', '/kommuner/'],
      [pages.en, 'municipality', '/en/municipalities/'],
    ] as const) {
      const { tab } = await open(path);
      const found = await searchFor(tab, words);
      assert.ok(found.includes(page), `${words}: ${found.join(' ')}`);
      assert.ok(
        found.every((each) => each.startsWith('/en/') === (path === pages.en)),
        found.join(' '),
      );
      await tab.close();
    }
  });

  it('puts pages for those who build sites after those for visitors', async () => {
    const { tab } = await open(pages.sv);
    const found = await searchFor(tab, 'hot');
    assert.equal(found[0], '/stod/');
    const isForMakers = (path: string) => /^\/(komponenter|bygg|utseende)\//.test(path);
    assert.ok(found.some(isForMakers));
    assert.deepEqual(
      found.toSorted((one, other) => Number(isForMakers(one)) - Number(isForMakers(other))),
      found,
    );
    await tab.close();
  });

  it('finds words in the guides and the reference, from either language', async () => {
    for (const path of [`${pages.en}#code`, `${pages.sv}#kod`]) {
      const { tab } = await open(path);
      const theming = await searchFor(tab, 'theming');
      assert.ok(theming.includes('/api/documents/theming.html'), theming.join(' '));
      await tab.$eval(field, (input) => ((input as HTMLInputElement).value = ''));
      await tab.close();
      const { tab: another } = await open(path);
      const symbol = await searchFor(another, 'findHelpline');
      assert.equal(symbol[0], '/api/functions/hamn_data.findHelpline.html');
      await another.close();
    }
  });

  it('changes from the site to the guides when asked to', async () => {
    const { tab } = await open(pages.en);
    await searchFor(tab, 'theming');
    await tab.click('#code');
    await tab.waitForSelector('.search li > a[href="/api/documents/theming.html"]');
    await tab.close();
  });

  it('shows more when asked to, and moves on to the first of them', async () => {
    const { tab } = await open(pages.sv);
    const first = await searchFor(tab, 'kommun');
    assert.equal(first.length, 10);
    await tab.click('.search button');
    await tab.waitForFunction(() => document.querySelectorAll('.search li').length > 10);
    assert.ok(await tab.evaluate(() => document.activeElement === document.querySelectorAll('.search li > a')[10]));
    await tab.close();
  });

  it('says when nothing is found, and when it cannot search', async () => {
    const { tab } = await open(pages.sv);
    assert.deepEqual(await searchFor(tab, 'qqxxzz'), []);
    assert.match(await tab.$eval('.search [role=status]', (each) => each.textContent), /^Ingen sida/);
    await tab.close();
    const { tab: cut } = await open(pages.sv);
    await cut.setOfflineMode(true);
    await searchFor(cut, 'hot');
    assert.match(await cut.$eval('.search [role=status]', (each) => each.textContent), /^Det gick inte/);
    await cut.close();
  });
});

describe('what she looks for', () => {
  it('is not in an address, the history, a request or storage, and no other host is asked', async () => {
    const { tab, asked } = await open(pages.sv);
    const entries = await tab.evaluate(() => history.length);
    await searchFor(tab, 'våldtäkt');
    await tab.keyboard.press('Enter');
    await answer(tab);
    assert.equal(tab.url(), site.address + pages.sv);
    assert.equal(await tab.evaluate(() => history.length), entries);
    assert.equal(await tab.evaluate(() => JSON.stringify(history.state)), 'null');
    const kept = await tab.evaluate(async () => [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    assert.deepEqual(kept, [{}, {}, '', 0, 0]);
    assert.deepEqual([...new Set(asked.map((url) => new URL(url).origin))], [site.address]);
    assert.ok(!asked.some((url) => /v.{0,6}ldt/i.test(new URL(url).pathname + new URL(url).search)));
    await tab.close();
  });

  it('does not show in the files that the browser asks for: one for all excerpts', () => {
    for (const index of ['site', 'code']) {
      const fragments = readdirSync(`dist/site/pagefind/${index}/fragment`);
      const languages = fragments.map((file) => file.slice(0, 2));
      assert.deepEqual(languages.sort(), [...new Set(languages)]);
    }
  });

  it('is gone after Back', async () => {
    const { tab } = await open(pages.sv);
    await searchFor(tab, 'hot');
    await Promise.all([tab.waitForNavigation(), tab.click('.search li > a[href="/sakrare-surf/"]')]);
    await tab.goto(`${site.address}/sakrare-surf/`);
    await tab.goto(site.address + pages.sv);
    await searchFor(tab, 'hot');
    await tab.goto(`${site.address}/kommuner/`);
    await tab.goBack({ waitUntil: 'networkidle0' });
    assert.equal(tab.url(), site.address + pages.sv);
    assert.deepEqual(
      await tab.evaluate(() => [
        document.querySelector<HTMLInputElement>('.search [type=search]')?.value,
        document.querySelectorAll('.search li').length,
      ]),
      ['', 0],
    );
    await tab.close();
  });

  it('is not remembered or sent by the browser itself: the field is in no form', () => {
    for (const path of Object.values(pages)) {
      const html = readFileSync(`dist/site${path}index.html`, 'utf8');
      assert.match(html, /<input type="search" autocomplete="off" autocapitalize="none" spellcheck="false"/);
      assert.ok(!html.includes('<form'));
    }
  });
});

describe('the search page', () => {
  for (const [lang, path] of Object.entries(pages)) {
    it(`${lang}: has the exit and the numbers, and a tab that says nothing of the site`, async () => {
      const { tab } = await open(path);
      assert.ok(await tab.$('hamn-quick-exit[quiet] a'));
      assert.ok(await tab.$('a[href="tel:112"]'));
      assert.match(await tab.title(), lang === 'sv' ? /^Sök – / : /^Search – /);
      assert.doesNotMatch(await tab.title(), /våld|violence/i);
      await tab.close();
    });

    it(`${lang}: says without script that it needs it, shows no field, and has the links`, async () => {
      const { tab } = await open(path, { javascript: false });
      assert.ok(await tab.$eval('[data-without-script]', (each) => (each as HTMLElement).getClientRects().length > 0));
      assert.ok(await tab.$eval('.search', (each) => !each.checkVisibility({ visibilityProperty: true })));
      assert.ok(await tab.$('main ul a[href*="/st"], main ul a[href*="support"]'));
      await tab.close();
    });

    for (const [width, scheme] of [
      [1280, 'light'],
      [360, 'dark'],
    ] as const) {
      it(`${lang}: axe finds nothing at ${width} px, ${scheme}, with results`, async () => {
        const { tab } = await open(path);
        await tab.setViewport({ width, height: 800 });
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await searchFor(tab, 'hamn');
        assert.ok((await tab.evaluate(() => document.documentElement.scrollWidth)) <= width);
        assert.deepEqual(await barriersIn(tab), []);
        await tab.close();
      });
    }
  }

  it('alone may run WebAssembly, and alone loads its script; nothing of Pagefind is loaded before someone types', async () => {
    const { tab, asked } = await open(pages.sv);
    assert.ok(!asked.some((url) => url.includes('/pagefind/')));
    await searchFor(tab, 'hot');
    assert.ok(asked.some((url) => url.includes('/pagefind/')));
    await tab.close();
    const others = pathsIn('dist/site').filter(
      (file) => file.endsWith('.html') && !/^(sok|en\/search)\//.test(file.replaceAll('\\', '/')),
    );
    assert.ok(others.length > 200);
    for (const file of others) {
      const html = readFileSync(`dist/site/${file}`, 'utf8');
      assert.ok(!html.includes("wasm-unsafe-eval';") && !/content="[^"]*wasm-unsafe-eval/.test(html), file);
      assert.ok(!/<(script|link)[^>]*(search\.(js|css)|pagefind)/.test(html.replace('assets/search.js', '')), file);
    }
    const { tab: support, asked: files } = await open('/stod/');
    assert.ok(!files.some((url) => /pagefind|search\./.test(url)));
    await support.close();
  });

  it('finds no page that search engines must not list, no frame, no published version and not itself', async () => {
    const { tab } = await open(pages.sv);
    const all = await tab.evaluate(async () => {
      const address: string = '/pagefind/pagefind.js';
      const { createInstance } = (await import(address)) as {
        createInstance: (options: object) => {
          search: (term: null) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
        };
      };
      const { results } = await createInstance({ basePath: '/pagefind/site/', noWorker: true }).search(null);
      return (await Promise.all(results.map((each) => each.data()))).map(({ url }) => url);
    });
    assert.ok(all.length > 30);
    for (const url of all) {
      const html = readFileSync(`dist/site${url}index.html`, 'utf8');
      assert.match(html, /<html lang="sv">/, url);
      assert.doesNotMatch(html, /name="robots" content="noindex"/, url);
      assert.doesNotMatch(url, /^\/(en\/)?(embed|v|sok)\//);
    }
    assert.ok(all.includes('/stod/'));
    await tab.close();
  });

  it('is linked from every page of the site, and from the reference', () => {
    assert.match(readFileSync('dist/site/stod/index.html', 'utf8'), /<a href="\/sok\/">/);
    assert.match(readFileSync('dist/site/en/index.html', 'utf8'), /<a href="\/en\/search\/">/);
    assert.match(readFileSync('dist/site/api/index.html', 'utf8'), /<a href="\/en\/search\/#code">/);
  });

  it('ships the licence of its program', () => {
    assert.match(readFileSync('dist/site/pagefind/LICENSE.txt', 'utf8'), /Pagefind[^]*Permission is hereby granted/);
  });
});
