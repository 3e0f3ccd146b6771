// A visit to our site: its pages, and what a person does there.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { serveDestination, serveSite, type Site } from '../support/servers.ts';
import type { Button } from './actions.ts';
import { inChromium } from './chromium.ts';
import type { Launch } from './engine.ts';
import { redIn } from './picture.ts';
import type { Tab } from './tab.ts';
import { type Opened, tabsOf } from './tabs.ts';

/** What a page of the visit has that others have not: `attributes` of the exit, `extra` elements, an `early` script, … */
export type Case = Record<string, string>;

export interface Sites {
  site: Site;
  destination: Site;
  /** The address of a page of the visit. */
  visit: (number: number, more?: Case) => string;
  close: () => void;
}

/** What a test of a visit has, and what is done with it. The tab is the test's own unless another is named. */
export interface Visit extends Opened {
  sites: Sites;
  open: (number: number, more?: Case, which?: Tab) => Promise<void>;
  hasLeft: (which?: Tab, path?: string) => Promise<void>;
  isCovered: () => Promise<void>;
  staysOn: (number: number) => Promise<void>;
}

export const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

const types: Record<string, string> = { '/early.js': 'text/javascript', '/xml': 'application/xhtml+xml' };

/** The page that the destination's `/before` stands for is where a visit comes from. */
export async function startSites(): Promise<Sites> {
  const destination = await serveDestination();

  /** A page of the visit. What a case needs differently is said in the address: `/visit/2?attributes=guard="off"&extra=<p>`. */
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
    // A page in a sandbox has no origin of its own, and may read a module only where everybody may.
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

/** Waits until what a page says of itself is so, and fails with what it was instead. */
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

/** The middle of the exit's link in the window. */
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

/** Roles and names of what a screen reader finds, in Chromium. */
export async function wordsIn(tab: Tab): Promise<string[]> {
  const { nodes } = await inChromium(tab).devtools.send('Accessibility.getFullAXTree');
  return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => [role?.value, name?.value ?? ''].join(' '));
}

/** Presses the exit of a page without scripts, in Chromium, and waits until the destination was asked. */
export async function followWithoutScript(tab: Tab, sites: Sites, more?: Case): Promise<void> {
  const { page, devtools } = inChromium(tab);
  await page.setJavaScriptEnabled(false);
  await devtools.send('Page.navigate', { url: sites.visit(1, more) });
  await pause(300);
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
 * Opens the sites and the browser for a block of tests, and a tab of its own for each test.
 *
 * @param take - Is told before each test what it has: `sites`, `browser`, `session`, `tab`, and what is done with them.
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

      /** A driver may hand out the picture before last. That the very next frame is covered, the film of Chromium's frames shows. */
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
