// A visit to our site: its pages, and the visitor's actions.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { serveDestination, serveSite, type Site } from '../support/servers.ts';
import type { Button } from './actions.ts';
import { inChromium } from './chromium.ts';
import type { Launch } from './engine.ts';
import { redIn } from './picture.ts';
import type { Tab } from './tab.ts';
import { type Opened, tabsOf } from './tabs.ts';

/** The special parts of a page in the visit: `attributes` of the exit, `extra` elements, an `early` script, … */
export type Case = Record<string, string>;

export interface Sites {
  site: Site;
  destination: Site;
  /** The address of a page in the visit. */
  visit: (number: number, more?: Case) => string;
  close: () => void;
}

/** The objects and actions of a test with a visit. Actions use the test's own tab unless the test passes another. */
export interface Visit extends Opened {
  sites: Sites;
  open: (number: number, more?: Case, which?: Tab) => Promise<void>;
  hasLeft: (which?: Tab, path?: string) => Promise<void>;
  isCovered: () => Promise<void>;
  staysOn: (number: number) => Promise<void>;
}

export const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

const types: Record<string, string> = { '/early.js': 'text/javascript', '/xml': 'application/xhtml+xml' };

/** Starts our site and the destination. The destination's `/before` is the page before the visit. */
export async function startSites(): Promise<Sites> {
  const destination = await serveDestination();

  /** Builds a page of the visit. The query holds the special parts: `/visit/2?attributes=guard="off"&extra=<p>`. */
  function page(url: string) {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const [, kind, number = ''] = pathname.split('/');
    if (kind === 'inner') return '<!doctype html><title>Inner</title><input id="field" style="width:90vw;height:80vh">';
    if (kind === 'xml')
      return `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Secret</title>
        <script type="module" src="/hamn.js"></script></head><body><h1>Secret</h1>
        <hamn-quick-exit><a href="${destination.address}/">Lämna sidan snabbt</a></hamn-quick-exit></body></html>`;
    if (kind === 'early.js') return searchParams.get('code') ?? '';
    if (kind !== 'visit') return undefined;
    const {
      attributes = '',
      extra = '',
      early = '',
      head = '',
      html = '',
      to = '/',
      label = 'Lämna sidan snabbt',
      script = '/hamn.js',
      first = '',
    } = Object.fromEntries(searchParams);
    return `<!doctype html><html lang="sv" ${html}><head>${first && `<script src="${first}"></script>`}<title>Secret ${number}</title>
      <style>body { background: #c00; color: #fff; height: 3000px }</style>${head}
      ${script && `<script type="module" src="${script}" blocking="render"></script>`}
      ${early && `<script src="/early.js?${String(new URLSearchParams({ code: early }))}"></script>`}</head>
      <body><h1>Secret ${number}</h1><a id="next" href="/visit/${Number(number) + 1}?${String(searchParams)}">Next</a>
      <hamn-quick-exit ${attributes}><a href="${destination.address}${to}">${label}</a></hamn-quick-exit>
      ${extra}</body></html>`;
  }

  const site = await serveSite(page, (url) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const policy = searchParams.get('policy');
    // A sandboxed page has no origin of its own, so it can load a module only if every origin is allowed.
    const store = searchParams.get('store');
    const headers = {
      'access-control-allow-origin': '*',
      ...(policy && { 'content-security-policy': policy }),
      ...(store && { 'cache-control': store }),
    };
    const type = types[pathname];
    return type ? { ...headers, 'content-type': type } : headers;
  });
  return {
    site,
    destination,
    visit: (number, more = {}) => `${site.address}/visit/${number}?${String(new URLSearchParams(more))}`,
    close() {
      site.close();
      destination.close();
    },
  };
}

/** A frame in the upper left corner. */
export const frame = (src: string, more = ''): string =>
  `<iframe src="${src}" ${more} style="position:fixed;top:0;left:0;width:400px;height:300px;border:0"></iframe>`;

/** Waits until `read` returns the expected value. Fails with the last value. */
export async function until<Value>(
  read: () => Value | Promise<Value>,
  expected: NoInfer<Value> | ((value: Value) => boolean),
  message: string,
  tries = 160,
): Promise<void> {
  const isExpected = (value: unknown): boolean =>
    typeof expected === 'function' ? (expected as (value: unknown) => boolean)(value) : value === expected;
  let value: unknown;
  for (let time = 0; time < tries; time += 1) {
    try {
      value = await read();
    } catch (error) {
      value = error instanceof Error ? error.message : String(error);
    }
    if (isExpected(value)) return;
    await pause(40);
  }
  assert.fail(`${message}: was ${JSON.stringify(value)}`);
}

export const isReady = (tab: Tab): Promise<void> =>
  until(() => tab.run(`Boolean(document.querySelector('hamn-quick-exit')?.shadowRoot)`), true, 'the exit is ready');

/** The centre of the exit's link, in window coordinates. */
export const middleOf = (tab: Tab, selector = 'hamn-quick-exit a'): Promise<[x: number, y: number]> =>
  tab.run(`(() => {
    const { left, top, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  })()`);

export const moveToExit = async (tab: Tab): Promise<unknown> => tab.move(...(await middleOf(tab)));

export async function click(tab: Tab, x: number, y: number, button?: Button): Promise<void> {
  await tab.move(x, y);
  await tab.down(button);
  await tab.up(button);
}

export const pressExit = async (tab: Tab, button?: Button): Promise<void> =>
  click(tab, ...(await middleOf(tab)), button);

export async function press(tab: Tab, key: string): Promise<void> {
  await tab.keyDown(key);
  await tab.keyUp(key);
}

export async function pressThrice(tab: Tab, key: string): Promise<void> {
  for (let time = 0; time < 3; time += 1) await press(tab, key);
}

/** Roles and names in the accessibility tree. Chromium only. */
export async function wordsIn(tab: Tab): Promise<string[]> {
  const { nodes } = await inChromium(tab).devtools.send('Accessibility.getFullAXTree');
  return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => [role?.value, name?.value ?? ''].join(' '));
}

/** Presses the exit on a page with JavaScript off, and waits for the request to the destination. Chromium only. */
export async function followWithoutScript(tab: Tab, sites: Sites, more?: Case): Promise<void> {
  const { page, devtools } = inChromium(tab);
  await page.setJavaScriptEnabled(false);
  await page.goto(sites.visit(1, more), { waitUntil: 'domcontentloaded' });
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'hamn-quick-exit a',
  });
  const { model } = await devtools.send('DOM.getBoxModel', { nodeId });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.content;
  await tab.move((left + right) / 2, (top + bottom) / 2);
  await tab.down();
  await tab.up();
  await until(() => sites.destination.requests.some(({ url }) => url === '/'), true, 'the link was followed');
}

/**
 * Starts the sites and the browser for a block of tests, and a new tab for each test.
 *
 * @param take - Called before each test with its `sites`, `browser`, `session`, `tab` and actions.
 */
export function visitsWith(launch: Launch, take: (visit: Visit) => void): void {
  let sites: Sites;

  before(async () => {
    sites = await startSites();
  });
  after(() => sites.close());
  tabsOf(launch, ({ browser, session, tab }) =>
    take({
      sites,
      browser,
      session,
      tab,

      async open(number, more, which = tab) {
        await which.goto(sites.visit(number, more));
        await isReady(which);
      },

      hasLeft: (which = tab, path = '/') =>
        until(() => which.url(), `${sites.destination.address}${path}`, 'the page was left for the destination'),

      /** Retries, because a driver can return an old screenshot. The frame recording in Chromium proves that the next frame is covered. */
      isCovered: () => until(async () => redIn(await tab.screenshot()), 0, 'nothing of the page is in the picture', 25),

      async staysOn(number) {
        await pause(300);
        assert.equal(await tab.run('location.pathname'), `/visit/${number}`);
        assert.equal(await tab.title(), `Secret ${number}`);
        const isShown = (red: number) => red > 100_000;
        await until(async () => redIn(await tab.screenshot()), isShown, 'the page is shown', 25);
      },
    }),
  );
}
