// If the destination sends no page, the exit soon goes to another one, and hides the page until then.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { engines, type Tab } from '../../drivers/index.ts';
import { redIn } from '../../drivers/picture.ts';
import { tabsOf } from '../../drivers/tabs.ts';
import { isReady, pressExit, until } from '../../drivers/visit.ts';
import { serveDestination, serveSite, type Site } from '../../support/servers.ts';

const second = 'https://www.wikipedia.org/';

describe('a destination', { concurrency: engines.length }, () => {
  for (const [name, launch] of engines) {
    describe(`in ${name}`, { concurrency: 1 }, () => {
      let site: Site, destination: Site, tab: Tab;
      /** The time of the request to the other destination. */
      let come: number | undefined;
      tabsOf(launch, (opened) => ({ tab } = opened));

      before(async () => {
        destination = await serveDestination((url) => {
          if (url === '/second') come ??= performance.now();
        });
        // Nothing outside this machine answers, so the other destination is one of ours.
        const script = readFileSync('dist/hamn.js', 'utf8').replaceAll(second, `${destination.address}/second`);
        const page = (
          to: string,
        ) => `<!doctype html><html lang="sv"><title>Secret</title><style>body { background: #c00 }</style>
          <script type="module" src="/patched.js"></script><h1>Secret</h1>
          <hamn-quick-exit><a href="${destination.address}${to}">Lämna sidan snabbt</a></hamn-quick-exit>`;
        site = await serveSite(
          (url) => (url === '/patched.js' ? script : url.startsWith('/page') ? page(url.slice(5)) : undefined),
          (url) => (url === '/patched.js' ? { 'content-type': 'text/javascript' } : {}),
        );
      });
      after(() => {
        site.close();
        destination.close();
      });
      beforeEach(() => {
        come = undefined;
      });

      for (const [what, to] of [
        ['never answers', '/hang'],
        ['has nothing to show (204)', '/nothing'],
        ['offers a file', '/file'],
      ] as const) {
        it(`that ${what} gives way to another one`, async (test) => {
          await tab.goto(`${site.address}/page${to}`);
          await isReady(tab);
          await pressExit(tab);
          const start = performance.now();
          await until(async () => redIn(await tab.screenshot()), 0, 'nothing of the page is seen', 25);
          await until(() => Boolean(come), true, 'another destination is asked', 400);
          await until(() => tab.url(), `${destination.address}/second`, 'the address is its own');
          assert.ok(come);
          const asked = come - start;
          const left = performance.now() - start;
          test.diagnostic(`${name}: ${what}: asked after ${Math.round(asked)} ms, there after ${Math.round(left)} ms`);
          // Only one request, and earlier than a third try would send one.
          assert.equal(destination.requests.filter(({ url }) => url === '/second').length, 1);
          assert.ok(asked < 8_000, `${Math.round(asked)} ms`);
          destination.requests.length = 0;
        });
      }
    });
  }
});
