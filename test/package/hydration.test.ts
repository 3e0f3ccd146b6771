// A page that React has rendered on a server and takes over in the browser, where the elements have already started.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { launchForPages } from '../support/browser.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { install, pack, type Packed } from './packed.ts';

/** An element as React's `createElement` takes it: tag, props, children. */
type Written = [tag: string, props: Record<string, unknown> | null, ...children: (Written | string)[]];

const link = (href: string, text: string): Written => ['a', { href }, text];
const card = (props: object): Written => ['hamn-hotline-card', { line: '112', ...props }, link('tel:112', '112')];

const pages: Record<string, Written> = {
  exit: ['hamn-quick-exit', null, link('https://www.example.se/', 'Lämna sidan')],
  block: ['hamn-contact-block', { municipality: '0880' }, ['address', null, 'Kalmar kommun']],
  banner: ['hamn-alert-banner', { county: '08' }, link('https://www.smhi.se/', 'SMHI')],
  gallery: [
    'hamn-ambassador-gallery',
    { filter: true, view: true },
    ['figure', { id: 'a', 'data-place': '0880' }, ['blockquote', null, 'Ett löfte']],
    ['figure', { id: 'b' }, ['blockquote', null, 'Ett till']],
  ],
  card: card({}),
  'card that is not compared': card({ suppressHydrationWarning: true }),
};

const elementOf = ([tag, props, ...children]: Written): ReturnType<typeof createElement> =>
  createElement(tag, props, ...children.map((each) => (typeof each === 'string' ? each : elementOf(each))));

/** In development, where React compares. The page waits for the elements, as if they were cached and React was not. */
const client = `
import 'hamn';
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
const elementOf = ([tag, props, ...children]) =>
  createElement(tag, props, ...children.map((each) => (typeof each === 'string' ? each : elementOf(each))));
const root = document.querySelector('main');
await root.firstElementChild.updateComplete;
hydrateRoot(root, elementOf(JSON.parse(document.querySelector('#app').textContent)));
setTimeout(() => (document.title = 'taken over'), 100);
`;

describe('React 19 takes over', () => {
  let folder: string, tarball: Packed, site: Site, browser: Browser;
  before(async () => {
    tarball = await pack();
    folder = await mkdtemp(join(tmpdir(), 'hamn-react-'));
    await install(tarball.file, folder, ['lit', 'react', 'react-dom']);
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'client.js'), client);
    const built = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"development"' },
      build: { write: false, minify: false, target: 'es2022', rolldownOptions: { input: join(folder, 'client.js') } },
    });
    assert.ok('output' in built);
    const { code } = built.output[0];
    site = await serveSite(
      (url) => {
        if (url === '/client.js') return code;
        const page = pages[decodeURIComponent(url.slice(1))];
        return (
          page &&
          `<!doctype html><html lang="sv"><meta charset="utf-8"><title>T</title><main>${renderToString(elementOf(page))}</main>
          <script type="application/json" id="app">${JSON.stringify(page)}</script><script type="module" src="/client.js"></script></html>`
        );
      },
      (url) => ({ 'content-type': url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8' }),
    );
    browser = await launchForPages();
  });
  after(async () => {
    await browser.close();
    site.close();
    await Promise.all([folder, tarball.folder].map((each) => rm(each, { recursive: true })));
  });

  /** The attributes that React finds and did not render, and the card's `state` afterwards. */
  async function found(name: string) {
    const tab = await browser.newPage();
    const messages: string[] = [];
    tab.on('console', (message) => messages.push(...(message.type() === 'error' ? [message.text()] : [])));
    tab.on('pageerror', (error) => messages.push(String(error)));
    await tab.goto(`${site.address}/${encodeURIComponent(name)}`);
    await tab.waitForFunction("document.title === 'taken over'");
    const state = await tab.$eval('main > *', (each) => each.getAttribute('state'));
    await tab.close();
    return { differences: messages.flatMap((text) => text.match(/^[-+] {2,}\S.*$/gm) ?? text), state };
  }

  for (const name of ['exit', 'block', 'banner', 'gallery']) {
    it(`${name}: finds its own HTML`, async () => {
      assert.deepEqual(await found(name), { differences: [], state: null });
    });
  }

  it('card: finds `state`, which the widget has set, and leaves it', async () => {
    const { differences, state } = await found('card');
    assert.deepEqual(
      differences.map((each) => each.replace(/\s+/g, ' ')),
      [`- state="${state}"`],
    );
    assert.equal(state, 'open');
  });

  it('card: does not compare it with `suppressHydrationWarning`', async () => {
    assert.deepEqual(await found('card that is not compared'), { differences: [], state: 'open' });
  });
});
