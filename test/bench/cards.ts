// 31 hotline cards on a page, and four times as many, against the same 31 as plain HTML and as Shoelace's cards, in Chromium at a
// sixth of its speed.
//
// "The same" means the same words and links: our cards' drawn content is written into the other two pages, in Shoelace's with its
// card and its details. Ours starts from one link each, finds the line, calculates its hours and chooses its language. Shoelace
// comes from its package's files. "Script" is Chromium's time for running and compiling JavaScript, from the start of the page until
// every card is painted. "Main thread" is all the work of the main thread, with parsing, style, layout and paint. Plain HTML has no
// script, so only its main thread can be compared.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { sure } from '../../site/shared/sure.ts';
import { helplines, type Helpline } from '../../widgets/data/index.ts';
import { launchChromium } from '../support/browser.ts';
import { readJson } from '../support/built.ts';
import { serveSite } from '../support/servers.ts';
import { median, type Row } from './row.ts';

const rounds = 7;
const slowdown = 6;

const shoelace = 'node_modules/@shoelace-style/shoelace';
const { version } = readJson<{ version: string }>(join(shoelace, 'package.json'));

const hrefOf = ({ phone, url = 'https://example.se/' }: Helpline) => (phone ? `tel:${phone.tel}` : url);
const pasted = (line: Helpline) =>
  `<hamn-hotline-card line="${line.id}"><a href="${hrefOf(line)}">${line.name}</a></hamn-hotline-card>`;

/** Shoelace has a component for folded content. */
const inShoelace = (html: string) =>
  `<sl-card>${html.replace(/<details[^>]*>\s*<summary>([^<]*)<\/summary>([^]*)<\/details>/, '<sl-details summary="$1">$2</sl-details>')}</sl-card>`;

interface Contestant {
  /** The content of its page's head. */
  head: string;
  /** A card with the content of ours. */
  card: (html: string, index: number) => string;
  /** Whether all are drawn. Runs in its page. */
  drawn: () => boolean;
}

const contestants: Record<'hamn' | 'shoelace' | 'plain', Contestant> = {
  hamn: {
    head: '<script type="module" src="/widgets/hotline-card.js"></script>',
    card: (_, index) => pasted(sure(helplines[index], 'the line')),
    drawn: () =>
      [...document.querySelectorAll('hamn-hotline-card')].every((card) => Boolean(card.shadowRoot?.querySelector('a'))),
  },
  shoelace: {
    head: `<link rel="stylesheet" href="/shoelace-files/themes/light.css">
      <script type="module" src="/shoelace-files/components/card/card.js"></script>
      <script type="module" src="/shoelace-files/components/details/details.js"></script>`,
    card: inShoelace,
    drawn: () =>
      [...document.querySelectorAll('sl-card, sl-details')].every((card) =>
        Boolean(card.shadowRoot?.querySelector('slot')),
      ),
  },
  plain: { head: '', card: (html) => html, drawn: () => true },
};

const names = Object.keys(contestants) as (keyof typeof contestants)[];

const page = ({ head, card }: Contestant, drawnCards: string[]) =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>EXEMPEL</title>${head}</head><body>${drawnCards.map((html, index) => card(html, index % helplines.length)).join('\n')}</body></html>`;

/** The drawn content of a page, and its times in milliseconds. */
interface Load {
  html: string[];
  script: number;
  thread: number;
}

async function loadOnce(browser: Browser, address: string, drawn: () => boolean): Promise<Load> {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setCacheEnabled(false);
  await tab.emulateCPUThrottling(slowdown);
  const devtools = await tab.createCDPSession();
  await devtools.send('Performance.enable');
  await tab.goto(address, { waitUntil: 'load' });
  await tab.waitForFunction(drawn);
  // Two frames later, the rendered content is painted.
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  const html = await tab.$$eval('hamn-hotline-card', (all) =>
    all.map(({ shadowRoot }) =>
      (shadowRoot?.querySelector('.card') ?? (shadowRoot as ShadowRoot)).innerHTML.replace(/<!--.*?-->/g, ''),
    ),
  );
  await context.close();
  return { html, script: of('ScriptDuration') + of('V8CompileDuration'), thread: of('TaskDuration') };
}

export default async function cards(): Promise<Row[]> {
  let drawnCards = helplines.map(() => '');
  const site = await serveSite(
    (url) => {
      const [, name, times] = url.split('/');
      const contestant = names.find((each) => each === name);
      if (contestant)
        return page(contestants[contestant], Array.from({ length: Number(times) }, () => drawnCards).flat());
      return name === 'shoelace-files'
        ? readFileSync(join(shoelace, url.replace('/shoelace-files', 'cdn')))
        : undefined;
    },
    (url) => (/\.(css|js)$/.test(url) ? { 'content-type': url.endsWith('css') ? 'text/css' : 'text/javascript' } : {}),
  );
  const browser = await launchChromium();
  const { hamn } = contestants;
  drawnCards = (await loadOnce(browser, `${site.address}/hamn/1`, hamn.drawn)).html;
  const rows: Row[] = [];
  for (const times of [1, 4]) {
    const took: Record<keyof typeof contestants, Load[]> = { hamn: [], shoelace: [], plain: [] };
    // In turn, so other load on the machine affects all equally. The first round is dropped.
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of names) {
        const measured = await loadOnce(browser, `${site.address}/${name}/${times}`, contestants[name].drawn);
        if (round) took[name].push(measured);
      }
    }
    const of = (name: keyof typeof contestants, what: 'script' | 'thread') =>
      median(took[name].map((each) => each[what]));
    const size = helplines.length * times;
    for (const [words, measure, peer, name] of [
      ['script', 'script', 'shoelace', `Shoelace card ${version}`],
      ['main thread', 'thread', 'shoelace', `Shoelace card ${version}`],
      ['main thread', 'thread', 'plain', 'plain HTML, no script'],
    ] as const) {
      rows.push({
        what: `${size} cards, ${words}`,
        series: `cards, ${words}, ${peer}`,
        size,
        unit: 'ms',
        hamn: of('hamn', measure),
        peer: of(peer, measure),
        name,
        note: `${slowdown} × slower`,
      });
    }
  }
  await browser.close();
  site.close();
  return rows;
}
