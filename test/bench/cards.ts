// 31 hotline cards on a page, and four times as many, against the same 31 as plain HTML and as Shoelace's cards, in Chromium at a sixth of its speed.
//
// The same means the same words and links: what our cards have drawn is taken and written into the other two pages, in
// Shoelace's with its card and its details. Ours starts from one link each, finds the line, reckons its hours and chooses its
// language. Shoelace comes in the files of its package. "Script" is the time for which Chromium says that JavaScript ran and was
// compiled, from the start of the page until every card has been painted; "main thread" is all that the main thread did, with
// parsing, style, layout and paint. Plain HTML has no script, so only its main thread can be compared.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helplines } from '../../widgets/data/index.ts';
import { launchChromium } from '../support/browser.ts';
import { serveSite } from '../support/servers.ts';

const rounds = 7;
const slowdown = 6;

const shoelace = 'node_modules/@shoelace-style/shoelace';
const { version } = JSON.parse(readFileSync(join(shoelace, 'package.json'), 'utf8'));

const hrefOf = ({ phone, url = 'https://example.se/' }) => (phone ? `tel:${phone.tel}` : url);
const pasted = (line) =>
  `<hamn-hotline-card line="${line.id}"><a href="${hrefOf(line)}">${line.name}</a></hamn-hotline-card>`;

/** Shoelace has a component for what is folded away. */
const inShoelace = (html) =>
  `<sl-card>${html.replace(/<details[^>]*>\s*<summary>([^<]*)<\/summary>([^]*)<\/details>/, '<sl-details summary="$1">$2</sl-details>')}</sl-card>`;

/** Each contestant: what its page has in its head, a card of what ours has drawn, and how its page tells that all are drawn. */
const contestants = {
  hamn: {
    head: '<script type="module" src="/widgets/hotline-card.js"></script>',
    card: (_, index) => pasted(helplines[index]),
    drawn: () =>
      [...document.querySelectorAll('hamn-hotline-card')].every((card) => card.shadowRoot?.querySelector('a')),
  },
  shoelace: {
    head: `<link rel="stylesheet" href="/shoelace-files/themes/light.css">
      <script type="module" src="/shoelace-files/components/card/card.js"></script>
      <script type="module" src="/shoelace-files/components/details/details.js"></script>`,
    card: inShoelace,
    drawn: () =>
      [...document.querySelectorAll('sl-card, sl-details')].every((card) => card.shadowRoot?.querySelector('slot')),
  },
  plain: { head: '', card: (html) => html, drawn: () => true },
};

const page = ({ head, card }, drawnCards) =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>EXEMPEL</title>${head}</head><body>${drawnCards.map((html, index) => card(html, index % helplines.length)).join('\n')}</body></html>`;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function loadOnce(browser, address, drawn) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setCacheEnabled(false);
  await tab.emulateCPUThrottling(slowdown);
  const devtools = await tab.createCDPSession();
  await devtools.send('Performance.enable');
  await tab.goto(address, { waitUntil: 'load' });
  await tab.waitForFunction(drawn);
  // Two frames later what was rendered has been painted.
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  const html = await tab.$$eval('hamn-hotline-card', (all) =>
    all.map(({ shadowRoot }) => (shadowRoot.querySelector('.card') ?? shadowRoot).innerHTML.replace(/<!--.*?-->/g, '')),
  );
  await context.close();
  return { html, script: of('ScriptDuration') + of('V8CompileDuration'), thread: of('TaskDuration') };
}

export default async function cards() {
  let drawnCards = helplines.map(() => '');
  const site = await serveSite(
    (url) => {
      const [, name, times] = url.split('/');
      if (contestants[name]) return page(contestants[name], Array(Number(times)).fill(drawnCards).flat());
      return name === 'shoelace-files'
        ? readFileSync(join(shoelace, url.replace('/shoelace-files', 'cdn')))
        : undefined;
    },
    (url) => (/\.(css|js)$/.test(url) ? { 'content-type': url.endsWith('css') ? 'text/css' : 'text/javascript' } : {}),
  );
  const browser = await launchChromium();
  const { hamn } = contestants;
  drawnCards = (await loadOnce(browser, `${site.address}/hamn/1`, hamn.drawn)).html;
  const rows = [];
  for (const times of [1, 4]) {
    const took = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
    // In turn, so that whatever else the machine does falls on all alike. The first round is thrown away.
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, { drawn }] of Object.entries(contestants)) {
        const measured = await loadOnce(browser, `${site.address}/${name}/${times}`, drawn);
        if (round) took[name].push(measured);
      }
    }
    const of = (name, what) => median(took[name].map((each) => each[what]));
    const size = helplines.length * times;
    for (const [words, measure, peer, name] of [
      ['script', 'script', 'shoelace', `Shoelace card ${version}`],
      ['main thread', 'thread', 'shoelace', `Shoelace card ${version}`],
      ['main thread', 'thread', 'plain', 'plain HTML, no script'],
    ]) {
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
