// Forms of the site on a slow line: they are on the screen long before their script. A press then sends nothing and is not lost.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { launchForPages } from '../support/browser.ts';
import { serveSite, type Site } from '../support/servers.ts';

it('no form of the site has an address to send to', () => {
  const pages = readdirSync('dist/site', { encoding: 'utf8', recursive: true }).filter(
    (file) => file.endsWith('.html') && !/^(api|v)\//.test(file),
  );
  const forms = pages.flatMap((file) =>
    [...readFileSync(`dist/site/${file}`, 'utf8').matchAll(/<form\b[^>]*>/g)].map(([tag]) => ({ file, tag })),
  );
  assert.ok(forms.length > 8, String(forms.length));
  assert.deepEqual(
    forms.filter(({ tag }) => !tag.includes(' method="dialog"')),
    [],
  );
});

describe('before its script has come', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await serveSite({}, {}, 'dist/site');
    browser = await launchForPages();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  /** Opens a page whose script waits until it is released. */
  async function openWaiting(path: string, script: string): Promise<{ tab: Page; release: () => Promise<void> }> {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.setRequestInterception(true);
    let hold: (request: HTTPRequest) => void = () => undefined;
    const held = new Promise<HTTPRequest>((done) => (hold = done));
    tab.on('request', (request) =>
      new URL(request.url()).pathname === script ? hold(request) : void request.continue(),
    );
    const loaded = tab.goto(site.address + path);
    await tab.waitForSelector('footer');
    return {
      tab,
      release: async () => {
        await (await held).continue();
        await loaded;
      },
    };
  }

  /** What a form says: its boxes and lists, by the id of each. */
  const saidIn = (tab: Page): Promise<Record<string, string | boolean>> =>
    tab.$eval('form#builder', (form) =>
      Object.fromEntries(
        [...form.elements].flatMap((each): [string, string | boolean][] => {
          if (each instanceof HTMLSelectElement && each.id) return [[each.id, each.value]];
          const isBox = each instanceof HTMLInputElement && ['checkbox', 'radio'].includes(each.type);
          return isBox ? [[each.id, each.checked]] : [];
        }),
      ),
    );

  for (const path of ['/bygg/', '/en/build/']) {
    it(`the builder’s form says what it says afterwards: ${path}`, async () => {
      const { tab, release } = await openWaiting(path, '/builder/page.js');
      const early = await saidIn(tab);
      assert.equal(early['with-quick-exit'], true);
      await release();
      await tab.waitForFunction(() => document.getElementById('by-hand')?.hidden);
      assert.deepEqual(await saidIn(tab), early);
      await tab.close();
    });
  }

  it('the builder keeps what somebody has ticked, chosen and written, over the address too', async () => {
    const { tab, release } = await openWaiting('/bygg/#quick-exit.quiet=on&water=00558c', '/builder/page.js');
    await tab.click('[name="hotline-card"]');
    await tab.select('#set-lang', 'en');
    await tab.$eval('details.own-host', (each) => (each.open = true));
    await tab.type('#set-host', 'https://www.kommun.example/hamn/');
    await release();
    await tab.waitForFunction(() => document.getElementById('by-hand')?.hidden);
    const code = await tab.$eval('#snippet', (each) => each.textContent);
    assert.doesNotMatch(code, /hamn-hotline-card/);
    assert.match(code, /<hamn-quick-exit [^>]*lang="en"/);
    assert.match(code, /<hamn-quick-exit [^>]*quiet/);
    assert.match(code, /src="https:\/\/www\.kommun\.example\/hamn\/quick-exit\.js"/);
    assert.match(tab.url(), /hotline-card=&.*lang=en&.*water=00558c/);
    await tab.close();
  });

  for (const [path, script, field, found] of [
    ['/kontrollera/', '/audit/audit.js', '#audit-source', '#audit-found'],
    ['/bygg/prova/', '/try/page.js', '#try-source', '#try-found'],
  ] as const) {
    it(`a press sends none of the pasted page, and the next one looks at it: ${path}`, async () => {
      const { tab, release } = await openWaiting(path, script);
      await tab.type(field, '<p>Ring 116 016</p>');
      const asked = site.requests.length;
      await tab.click('form.try [type="submit"]');
      await new Promise((done) => setTimeout(done, 300));
      assert.deepEqual(site.requests.slice(asked), []);
      assert.equal(tab.url(), site.address + path);
      await release();
      assert.equal(await tab.$eval(field, (each) => (each as HTMLTextAreaElement).value), '<p>Ring 116 016</p>');
      await tab.waitForNetworkIdle();
      await tab.click('form.try [type="submit"]');
      await tab.waitForSelector(found, { visible: true });
      await tab.close();
    });
  }
});
