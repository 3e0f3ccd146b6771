// Lighthouse's scores. Performance is only in `npm run lighthouse`: a busy machine changes it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../support/browser.ts';
import { examine, examined } from './lighthouse.ts';
import { serveStatic } from '../support/static-host.ts';

/** The categories that depend on the page alone, not on the load of the machine. */
const steady = ['accessibility', 'best-practices', 'seo'];

test('Lighthouse gives 100 for accessibility, best practices and SEO', async () => {
  const results = await examine(examined, {
    onlyCategories: steady,
    disableFullPageScreenshot: true,
  });
  assert.equal(results.length, examined.length);
  for (const { url, scores, faults } of results) {
    const all = Object.fromEntries(steady.map((category) => [category, 100]));
    assert.deepEqual(scores, all, `${url}: ${faults.join(', ')}`);
  }
});

describe('network transfer', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveStatic>>;
  before(async () => {
    site = await serveStatic();
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  for (const url of ['/stod/', '/en/support/', '/stod/kalmar/', '/stod/ar/']) {
    test(`a page of support with its widgets is at most 90 kB, packed with brotli: ${url}`, async (t) => {
      const tab = await browser.newPage();
      await tab.setCacheEnabled(false);
      const session = await tab.createCDPSession();
      await session.send('Network.enable');
      let bytes = 0;
      const encodings = new Map<string, string | undefined>();
      session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
      session.on('Network.responseReceived', ({ response }) =>
        encodings.set(new URL(response.url).pathname, response.headers['content-encoding']),
      );
      await tab.goto(site.address + url, { waitUntil: 'networkidle0' });
      for (const file of [url, '/hamn.js']) assert.equal(encodings.get(file), 'br', file);
      assert.ok(bytes > 10_000 && bytes <= 90_000, `${bytes} bytes: ${[...encodings.keys()].join(' ')}`);
      t.diagnostic(`${bytes} bytes`);
      await tab.close();
    });
  }
});
