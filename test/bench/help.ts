// From the start of a visit until a number can be called, on a cheap phone and a slow network: Chromium's own throttling, 360 × 640
// pixels, 2 s for each round trip, 50 kB/s, a quarter of the processor. All texts are compressed with brotli, as `npm run deploy`
// does. The peer is the same page without scripts, with its style sheet as a file.
//
// It begins at the navigation. It ends at the first paint in which 116 016 stands in the window and a tap in its middle meets it.
// The note has the time until the exit has its script, with the page's requests and bytes until then.
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { sure } from '../../site/shared/sure.ts';
import { launchForPages } from '../support/browser.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { median, type Row } from './row.ts';

const rounds = 3;
const slowdown = 4;
const network = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const paths = ['/', '/stod/', '/stod/vastervik/'];
const root = 'dist/site';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

const style = /<style>([^]*?)<\/style>/;

/** A page without scripts, with its style sheet as a file. */
const bare = (html: string): string =>
  html.replace(/<script[^>]*>[^]*?<\/script>/g, '').replace(style, '<link rel="stylesheet" href="/peer.css">');

/** The file of an address. The peer's pages are under `/peer/`. */
function fileAt(url: string): { name: string; text: string } | undefined {
  if (url === '/peer.css')
    return { name: url, text: style.exec(readFileSync(`${root}/index.html`, 'utf8'))?.[1] ?? '' };
  const path = url.replace(/^\/peer\//, '/').replace(/\/$/, '/index.html');
  if (!existsSync(root + path) || !types[extname(path)]) return undefined;
  const text = readFileSync(root + path, 'utf8');
  return { name: path, text: url.startsWith('/peer/') ? bare(text) : text };
}

/** A page that notes its times. */
type Timed = typeof window & { callable?: number; exit?: number };

/** Notes when the number can be called, and when the exit has its script. Runs in the page. */
function noteTimes(): void {
  const page = window as Timed;
  const canBeCalled = () => {
    const link = document.querySelector('a[href="tel:116016"]');
    if (!link) return false;
    const { left, top, width, height, bottom } = link.getBoundingClientRect();
    return bottom <= innerHeight && link.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  };
  new PerformanceObserver((list) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0];
    const look = (time: number) => {
      if (canBeCalled()) page.callable ??= time;
      else requestAnimationFrame(look);
    };
    if (paint) look(paint.startTime);
  }).observe({ type: 'paint', buffered: true });
  const lookForExit = () => {
    if (document.querySelector('hamn-quick-exit')?.shadowRoot) page.exit = performance.now();
    else requestAnimationFrame(lookForExit);
  };
  requestAnimationFrame(lookForExit);
}

async function visit(browser: Browser, site: Site, path: string, isPeer: boolean) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({ width: 360, height: 640, isMobile: true, hasTouch: true });
  await tab.evaluateOnNewDocument('globalThis.__name = (each) => each');
  await tab.evaluateOnNewDocument(noteTimes);
  await tab.emulateCPUThrottling(slowdown);
  const devtools = await tab.createCDPSession();
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', network);
  let bytes = 0;
  devtools.on('Network.dataReceived', ({ encodedDataLength }) => (bytes += encodedDataLength));
  site.requests.length = 0;
  await tab.goto(`${site.address}${isPeer ? '/peer' : ''}${path}`, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await tab.waitForFunction(isPeer ? 'window.callable' : 'window.exit', { timeout: 60_000 });
  const { callable, exit = NaN } = await tab.evaluate(() => {
    const { callable, exit } = window as Timed;
    return { callable, exit };
  });
  const requests = site.requests.length;
  await context.close();
  return { callable: sure(callable, `${path}: the number can be called`), exit, requests, bytes };
}

export default async function help(): Promise<Row[]> {
  const packed = new Map<string, Buffer>();
  const site = await serveSite(
    (url) => {
      const file = fileAt(url);
      if (!file) return undefined;
      const known = packed.get(url) ?? brotliCompressSync(file.text);
      packed.set(url, known);
      return known;
    },
    (url) => {
      const file = fileAt(url);
      return file ? { 'content-type': types[extname(file.name)], 'content-encoding': 'br' } : {};
    },
    root,
  );
  const browser = await launchForPages();
  const rows: Row[] = [];
  for (const path of paths) {
    const taken: Record<'hamn' | 'peer', Awaited<ReturnType<typeof visit>>[]> = { hamn: [], peer: [] };
    // In turn, so other load on the machine affects both equally. The first round is dropped.
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of ['hamn', 'peer'] as const) {
        const measured = await visit(browser, site, path, name === 'peer');
        if (round) taken[name].push(measured);
      }
    }
    const of = (name: 'hamn' | 'peer', key: 'callable' | 'exit' | 'requests' | 'bytes') =>
      median(taken[name].map((each) => each[key]));
    const exit = (of('hamn', 'exit') / 1000).toFixed(1);
    rows.push({
      what: `time until a number can be called, ${path}`,
      unit: 's',
      hamn: of('hamn', 'callable') / 1000,
      peer: of('peer', 'callable') / 1000,
      name: 'the same page, one style sheet, no script',
      note: `slow 3G, ${slowdown} × slower; exit after ${exit} s, ${of('hamn', 'requests')} requests, ${(of('hamn', 'bytes') / 1000).toFixed(1)} kB`,
    });
  }
  await browser.close();
  site.close();
  return rows;
}
