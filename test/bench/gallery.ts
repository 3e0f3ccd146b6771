// A gallery of 40, 400 and 4,000 people, in Chromium. The peers are the same figures in plain HTML with a five-line filter, and
// Shuffle.js, a library that lays out and filters a grid, with its animation off.
// First render: from the start of the navigation to the first frame after the script has run. One step of the filter: from
// the input to the frame with the remaining half.
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../support/browser.ts';
import { readJson } from '../support/built.ts';
import { serveSite } from '../support/servers.ts';
import { median, type Row } from './row.ts';
import { bundle } from './tools/bundle.ts';

const rounds = 5;
const sizes = [40, 400, 4000];
const places = ['Kalmar', 'Nybro'];
const picture = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 4 5%22/%3E';

const figure = (number: number) => `<figure id="p${number}" data-place="${number % 2}">
  <img src="${picture}" alt="" width="400" height="500" loading="lazy"><blockquote>Jag säger ifrån varje gång.</blockquote>
  <figcaption><a href="#p${number}">Exempel ${number}</a>, rektor, <data value="${number % 2}">${places[number % 2]}</data></figcaption>
</figure>`;
const figures = (count: number) => Array.from({ length: count }, (_, number) => figure(number)).join('');

const { version } = readJson<{ version: string }>('node_modules/shufflejs/package.json');

const list = (count: number) => `<input type="search"><div class="grid">${figures(count)}</div>`;
const isFound = `(each) => each.textContent.toLowerCase().includes(field.value.toLowerCase())`;

interface Contestant {
  name: string;
  /** Its page with this many people. */
  page: (count: number) => string;
  /** The selector of its field. */
  field: string;
}

const contestants: Record<'hamn' | 'plain' | 'shuffle', Contestant> = {
  hamn: {
    name: 'hamn',
    page: (count) => `<script type="module" src="/widgets/ambassador-gallery.js"></script>
      <hamn-ambassador-gallery filter view>${figures(count)}</hamn-ambassador-gallery>`,
    field: `document.querySelector('hamn-ambassador-gallery').shadowRoot.querySelector('input')`,
  },
  plain: {
    name: 'plain HTML, five lines',
    page: (count) => `<style>
        .grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 2rem 1.5rem }
        .grid figure { margin: 0 }
        .grid img { display: block; inline-size: 100%; block-size: auto }
      </style>
      ${list(count)}
      <script type="module">
        const field = document.querySelector('input');
        field.addEventListener('input', () => {
          for (const each of document.querySelectorAll('figure')) each.hidden = !(${isFound})(each);
        });
      </script>`,
    field: `document.querySelector('input')`,
  },
  shuffle: {
    name: `Shuffle.js ${version}`,
    page: (count) => `<style>
        .grid figure { margin: 0; inline-size: 11rem }
        .grid img { display: block; inline-size: 100%; block-size: auto }
      </style>
      <script type="module" src="/shuffle.js"></script>
      ${list(count)}`,
    field: `document.querySelector('input')`,
  },
};

/** The script of a page with Shuffle.js. */
const shuffleCode = `
  const shuffle = new Shuffle(document.querySelector('.grid'), { itemSelector: 'figure', gutterWidth: 24, speed: 0 });
  const field = document.querySelector('input');
  field.addEventListener('input', () => shuffle.filter(${isFound}));`;

/** Resolves when the next frame is drawn: a message posted in a frame arrives after its style, layout and paint. */
const drawn = `new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => done(performance.now());
  requestAnimationFrame(() => port2.postMessage(''));
})`;

const names = Object.keys(contestants) as (keyof typeof contestants)[];

const page = (
  { page: body }: Contestant,
  count: number,
) => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Gallery</title>
  ${body(count)}<script type="module">window.first = ${drawn}</script></html>`;

/** The times of a visit in milliseconds, and the number of people left. */
interface Measured {
  first: number;
  step: number;
  left: number;
}

async function visit(browser: Browser, address: string, { field }: Contestant): Promise<Measured> {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 800 });
  await tab.goto(address, { waitUntil: 'load' });
  const first = Number(await tab.evaluate('first'));
  const step = await tab.evaluate(`(async () => {
    const field = ${field};
    const start = performance.now();
    field.value = 'nybro';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    return (await ${drawn}) - start;
  })()`);
  const left = await tab.evaluate(
    `[...document.querySelectorAll('figure')].filter((each) => each.checkVisibility({ visibilityProperty: true })).length`,
  );
  await tab.close();
  return { first, step: Number(step), left: Number(left) };
}

export default async function gallery(): Promise<Row[]> {
  const shuffle = await bundle({ Shuffle: 'shufflejs/dist/shuffle.mjs' }, shuffleCode);
  const site = await serveSite(
    (url) => {
      const [, name, count] = url.split('/');
      if (url === '/shuffle.js') return shuffle;
      const contestant = names.find((each) => each === name);
      return contestant && page(contestants[contestant], Number(count));
    },
    (url) => (url.endsWith('.js') ? { 'content-type': 'text/javascript' } : {}),
  );
  const browser = await launchChromium();
  const rows: Row[] = [];
  for (const count of sizes) {
    const took: Record<keyof typeof contestants, Measured[]> = { hamn: [], plain: [], shuffle: [] };
    // In turn, so other load on the machine affects all equally. The first round is dropped.
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of names) {
        const measured = await visit(browser, `${site.address}/${name}/${count}`, contestants[name]);
        if (measured.left !== count / 2) throw new Error(`${name}: ${measured.left} of ${count} are left`);
        if (round) took[name].push(measured);
      }
    }
    const of = (name: keyof typeof contestants, key: 'first' | 'step') => median(took[name].map((each) => each[key]));
    for (const [what, key] of [
      ['first render', 'first'],
      ['one step of the filter', 'step'],
    ] as const) {
      for (const peer of ['plain', 'shuffle'] as const) {
        rows.push({
          what: `gallery of ${count.toLocaleString('en')}, ${what}`,
          series: `gallery, ${what}, ${peer}`,
          size: count,
          unit: 'ms',
          hamn: of('hamn', key),
          peer: of(peer, key),
          name: contestants[peer].name,
        });
      }
    }
  }
  await browser.close();
  site.close();
  return rows;
}
