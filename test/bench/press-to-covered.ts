// From a press on the exit to the first frame without the page, against GOV.UK's Exit this page, in Chromium at a sixth of
// its speed. The press is trusted: down, held for 80 ms as a hand does, up.
//
// It begins at the timestamp of the trusted `pointerdown`. It ends when the first frame without the page is drawn: an animation
// frame that finds the page covered posts itself a message, which arrives after that frame's style, layout and paint. A picture then
// proves that not one pixel of the page is left. The destination never answers, so the result measures the cover, not a fast
// network. "Nothing" is the same page with an exit that does nothing: the cost of a frame there.
import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { sure } from '../../site/shared/sure.ts';
import { launchChromium } from '../support/browser.ts';
import { redIn } from '../drivers/picture.ts';
import { readJson } from '../support/built.ts';
import { serveDestination, serveSite, type Site } from '../support/servers.ts';
import { median, type Row } from './row.ts';

const rounds = 5;
const slowdown = 6;
const hold = 80;
const sizes: [what: string, elements: number][] = [
  ['a small page', 20],
  ['a page of 20,000 elements', 20_000],
];

const govuk = 'node_modules/govuk-frontend/dist/govuk';
const { version } = readJson<{ version: string }>('node_modules/govuk-frontend/package.json');

interface Contestant {
  /** The content of its page's head. */
  head: string;
  /** Its exit to an address. */
  exit: (to: string) => string;
  /** An expression: is its page covered? */
  covered: string;
}

const contestants: Record<'hamn' | 'peer' | 'nothing', Contestant> = {
  hamn: {
    head: '<script type="module" src="/widgets/quick-exit.js"></script>',
    exit: (to) => `<hamn-quick-exit><a id="exit" href="${to}">Exit this page</a></hamn-quick-exit>`,
    covered: `document.documentElement.style.contentVisibility === 'hidden'`,
  },
  peer: {
    head: `<link rel="stylesheet" href="/govuk.css"><script type="module">
      import { createAll, ExitThisPage } from '/govuk.js';
      document.body.className = 'js-enabled govuk-frontend-supported';
      createAll(ExitThisPage);
    </script>`,
    exit: (to) => `<div class="govuk-exit-this-page" data-module="govuk-exit-this-page"><a id="exit" href="${to}"
      role="button" class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
      data-module="govuk-button" rel="nofollow noreferrer">Exit this page</a></div>`,
    covered: `document.querySelector('.govuk-exit-this-page-overlay')`,
  },
  nothing: {
    head: `<script type="module">addEventListener('pointerdown', () => { window.pressed = true; })</script>`,
    exit: () => '<button id="exit" type="button">Exit this page</button>',
    covered: 'window.pressed',
  },
};

const names = Object.keys(contestants) as (keyof typeof contestants)[];

/** The same content for all: paragraphs on red, which a picture separates from anything else. */
function page({ head, exit, covered }: Contestant, elements: number, destination: string) {
  const content = Array.from({ length: elements / 2 }, (_, i) => `<p>Paragraph ${i} <b>with words</b></p>`).join('');
  return `<!doctype html><html lang="en"><head><title>Page</title>
    <style>html body { background: #c00 }</style>${head}
    <script>
      let released = NaN;
      addEventListener('pointerup', ({ timeStamp }) => { released = timeStamp; }, true);
      addEventListener('pointerdown', ({ timeStamp }) => {
        let frames = 0;
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          const now = performance.now();
          navigator.sendBeacon(['/took', now - timeStamp, frames, now - released].join('?'));
        };
        const look = () => {
          frames += 1;
          if (${covered}) channel.port2.postMessage('');
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }, true);
    </script></head><body>${exit(`${destination}/hang`)}${content}</body></html>`;
}

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

async function pressOnce(browser: Browser, site: Site, path: string, leaves: boolean) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({ width: 800, height: 600 });
  await tab.goto(site.address + path, { waitUntil: 'networkidle0' });
  const { x, y } = await tab.$eval('#exit', (link) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await tab.mouse.move(x, y);
  await tab.emulateCPUThrottling(slowdown);
  await pause(300);
  await tab.mouse.down();
  await pause(hold);
  await tab.mouse.up();
  // The page reports on its own: during a navigation, no driver may query it.
  const isReport = ({ url }: { url: string }) => url.startsWith('/took');
  for (let tries = 0; !site.requests.some(isReport); tries += 1) {
    if (tries > 100) throw new Error(`${path}: not covered`);
    await pause(50);
  }
  const report = sure(site.requests.splice(0).find(isReport), 'the report');
  const [, time, frames, sinceRelease] = report.url.split('?');
  const devtools = await tab.createCDPSession();
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png' });
  const red = redIn(Buffer.from(data, 'base64'));
  if (leaves === red > 0) throw new Error(`${path}: ${red} pixels of the page are in the picture`);
  await context.close();
  return { time: Number(time), frames: Number(frames), sinceRelease: Number(sinceRelease) };
}

export default async function pressToCovered(): Promise<Row[]> {
  const destination = await serveDestination();
  const files = { '/govuk.css': `${govuk}/govuk-frontend.min.css`, '/govuk.js': `${govuk}/govuk-frontend.min.js` };
  const texts: Record<string, string> = Object.fromEntries(
    await Promise.all(Object.entries(files).map(async ([path, file]) => [path, await readFile(file, 'utf8')] as const)),
  );
  const site = await serveSite(
    (url) => {
      const [, name, elements] = url.split('/');
      const contestant = names.find((each) => each === name);
      return contestant ? page(contestants[contestant], Number(elements), destination.address) : texts[url];
    },
    (url): Record<string, string> => {
      if (url.endsWith('.js')) return { 'content-type': 'text/javascript' };
      return url.endsWith('.css') ? { 'content-type': 'text/css' } : {};
    },
  );
  const browser = await launchChromium();
  const rows: Row[] = [];
  for (const [what, elements] of sizes) {
    const times: Record<keyof typeof contestants, number[]> = { hamn: [], peer: [], nothing: [] };
    const frames: Record<keyof typeof contestants, number[]> = { hamn: [], peer: [], nothing: [] };
    const sinceRelease: number[] = [];
    // In turn, so other load on the machine affects all equally. The first round is dropped.
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of names) {
        const took = await pressOnce(browser, site, `/${name}/${elements}`, name !== 'nothing');
        if (round) times[name].push(took.time);
        if (round) frames[name].push(took.frames);
        if (round && name === 'peer') sinceRelease.push(took.sinceRelease);
      }
    }
    const [hamn, peer, nothing] = [median(times.hamn), median(times.peer), median(times.nothing)];
    const name = `GOV.UK Exit this page ${version}`;
    rows.push(
      {
        what: `press to covered, ${what}`,
        series: 'press',
        size: elements,
        unit: 'ms',
        hamn,
        peer,
        name,
        note: `held ${hold} ms, ${slowdown} × slower`,
      },
      {
        what: `from press to covered, GOV.UK's from its release`,
        series: 'press, from release',
        size: elements,
        unit: 'ms',
        hamn,
        peer: median(sinceRelease),
        name,
        note: 'it covers on release; measured, not calculated',
      },
      {
        what: 'the same, against an exit that does nothing',
        series: 'press, nothing',
        size: elements,
        unit: 'ms',
        hamn,
        peer: nothing,
        name: 'nothing',
      },
      {
        what: 'frames from press to covered',
        series: 'frames',
        size: elements,
        unit: '',
        hamn: median(frames.hamn),
        peer: median(frames.peer),
        name,
      },
    );
  }
  await browser.close();
  site.close();
  destination.close();
  return rows;
}
