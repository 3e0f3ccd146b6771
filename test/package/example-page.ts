// A built example, served as from a static host and used as a person would.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { sure } from '../../site/shared/sure.ts';
import { readJson } from '../support/built.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** A static host for one folder. `fallback` answers what is missing, as a host of an app with a router in the browser does. */
export async function serveExample(folder: string, fallback = '') {
  async function answer({ url = '' }: IncomingMessage, response: ServerResponse) {
    const path = new URL(url, 'http://x').pathname.replace(/\/$/, '/index.html');
    const file = await readFile(join(folder, path)).catch(() => undefined);
    const content = file ?? (fallback && !extname(path) ? await readFile(join(folder, fallback)) : undefined);
    response.writeHead(content ? 200 : 404, { 'content-type': types[extname(path) || '.html'] ?? 'text/plain' });
    response.end(content);
  }
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** Opens the page. Answers the exit's destination here. */
async function open(browser: Browser, address: string, { javascript = true } = {}) {
  const tab = await browser.newPage();
  const messages: string[] = [];
  tab.on('console', (message) => messages.push(message.text()));
  tab.on('pageerror', (error) => messages.push(String(error)));
  await tab.setJavaScriptEnabled(javascript);
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const { host, pathname } = new URL(request.url());
    if (host === 'www.smhi.se') void request.respond({ contentType: 'text/html', body: '<title>SMHI</title>' });
    else if (pathname === '/favicon.ico') void request.respond({ status: 204 });
    else void request.continue();
  });
  await tab.goto(address);
  return { tab, messages };
}

/** The number and the exit are shown, and the exit leads away. */
export async function leaves(browser: Browser, address: string): Promise<void> {
  const { tab, messages } = await open(browser, address);
  await tab.waitForSelector('hamn-hotline-card >>> .number');
  const shown = await tab.$eval('hamn-hotline-card', ({ shadowRoot, state }) => ({
    state,
    cards: shadowRoot?.querySelectorAll('.card').length,
    links: shadowRoot?.querySelectorAll('[href="tel:116016"]').length,
  }));
  assert.match(shown.state, /^(open|closed|unknown)$/);
  assert.deepEqual([shown.cards, shown.links], [1, 1]);
  assert.deepEqual(messages, []);
  const exit = sure(await tab.waitForSelector('hamn-quick-exit a'), 'the exit');
  await Promise.all([tab.waitForNavigation(), exit.click()]);
  assert.equal(tab.url(), 'https://www.smhi.se/');
  await tab.close();
}

/** A browser without script shows both. */
export async function showsWithoutScript(browser: Browser, address: string): Promise<void> {
  const { tab } = await open(browser, address, { javascript: false });
  const seen = (await tab.evaluate(
    '[...document.links].filter((a) => a.checkVisibility()).map((a) => a.href)',
  )) as string[];
  const inside = (await tab.evaluate(
    `[...document.querySelector('hamn-hotline-card')?.shadowRoot?.querySelectorAll('a') ?? []].map((a) => a.href)`,
  )) as string[];
  assert.ok([...seen, ...inside].includes('tel:116016'));
  assert.ok(seen.includes('https://www.smhi.se/'));
  await tab.close();
}

/** What an example says about each state of its card. */
const words = { open: 'Öppen nu', closed: 'Stängd nu', unknown: 'Vi vet inte om linjen är öppen' };

/** The page says the state that the card has. */
const saysState = (tab: Page) =>
  tab.waitForFunction(
    (said) => {
      const card = document.querySelector('hamn-hotline-card');
      return card && document.querySelector('output')?.textContent.trim() === said[card.state];
    },
    { timeout: 5000 },
    words,
  );

/** The card follows a choice, the page says its state, and it forgets the choice when it is left. */
export async function forgets(browser: Browser, address: string): Promise<void> {
  const { tab, messages } = await open(browser, address);
  await tab.waitForSelector('hamn-hotline-card >>> .number');
  await saysState(tab);
  assert.equal(await tab.$eval('output', ({ textContent }) => textContent.trim()), words.open);
  const other = await tab.$$eval('option', (options) =>
    String(options.find(({ textContent }) => textContent === 'Stödlinjen för män')?.value),
  );
  await tab.select('select', other);
  await tab.waitForSelector('hamn-hotline-card >>> [part=link][href="tel:020808080"]');
  await saysState(tab);
  await tab.$eval('hamn-quick-exit', (exit) => exit.dispatchEvent(new Event('hamn-leave', { bubbles: true })));
  await tab.waitForSelector('hamn-hotline-card >>> [part=link][href="tel:116016"]');
  await saysState(tab);
  assert.equal(await tab.$eval('select', ({ selectedIndex }) => selectedIndex), 0);
  assert.deepEqual(messages, []);
  await tab.close();
}

/** A visit to a second page, and back by a link, is one entry in the history. */
export async function isOneEntry(browser: Browser, address: string): Promise<void> {
  const { tab, messages } = await open(browser, address);
  await tab.waitForSelector('hamn-hotline-card >>> .number');
  const entries = await tab.evaluate(() => history.length);
  await tab.click('a[href*="more"]');
  await tab.waitForFunction(() => document.querySelector('h1')?.textContent.trim() === 'Mer om stöd');
  await tab.click('a[href="/"]');
  await tab.waitForSelector('hamn-hotline-card >>> .number');
  assert.equal(await tab.evaluate(() => history.length), entries);
  assert.deepEqual(messages, []);
  await tab.close();
}

/** The parts of a `package.json` with versions. */
interface Versions {
  version: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** It names exact versions: the ones that this project tests with, wherever it has them. */
export function namesTestedVersions(name: string): void {
  const about = readJson<Versions>('package.json');
  const own = readJson<Versions>(`docs/examples/${name}/package.json`);
  const known: Record<string, string> = { ...about.dependencies, ...about.devDependencies, hamn: about.version };
  // Angular's compiler accepts only its own versions of TypeScript.
  if (name === 'angular') delete known.typescript;
  for (const [each, wanted] of Object.entries({ ...own.dependencies, ...own.devDependencies })) {
    assert.equal(wanted, known[each] ?? /^\d+\.\d+\.\d+$/.exec(wanted)?.[0], each);
  }
}
