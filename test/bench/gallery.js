// A gallery of 40, 400 and 4,000 people, against the same figures in plain HTML with the filter that one writes in five
// lines, in Chromium. First render: from the start of the navigation to the first frame after the script has run. One step
// of the filter: from the input to the frame that shows what is left, half of them.
import puppeteer from 'puppeteer-core';
import { chromiumArgs, chromiumPath, isShell } from '../browser.js';
import { serveSite } from '../servers.js';

const rounds = 5;
const sizes = [40, 400, 4000];
const places = ['Kalmar', 'Nybro'];
const picture = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 4 5%22/%3E';

const figure = (number) => `<figure id="p${number}" data-place="${number % 2}">
  <img src="${picture}" alt="" width="400" height="500" loading="lazy"><blockquote>Jag säger ifrån varje gång.</blockquote>
  <figcaption><a href="#p${number}">Exempel ${number}</a>, rektor, <data value="${number % 2}">${places[number % 2]}</data></figcaption>
</figure>`;
const figures = (count) => Array.from({ length: count }, (_, number) => figure(number)).join('');

/** Each contestant: its page, and where its field is. */
const contestants = {
  hamn: {
    page: (count) => `<script type="module" src="/widgets/ambassador-gallery.js"></script>
      <hamn-ambassador-gallery filter view>${figures(count)}</hamn-ambassador-gallery>`,
    field: `document.querySelector('hamn-ambassador-gallery').shadowRoot.querySelector('input')`,
  },
  peer: {
    page: (count) => `<style>
        .grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 2rem 1.5rem }
        .grid figure { margin: 0 }
        .grid img { display: block; inline-size: 100%; block-size: auto }
      </style>
      <input type="search"><div class="grid">${figures(count)}</div>
      <script type="module">
        document.querySelector('input').addEventListener('input', ({ target }) => {
          for (const each of document.querySelectorAll('figure'))
            each.hidden = !each.textContent.toLowerCase().includes(target.value.toLowerCase());
        });
      </script>`,
    field: `document.querySelector('input')`,
  },
};

/** When the next frame has been drawn: a message that a frame posts comes after its style, layout and paint. */
const drawn = `new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => done(performance.now());
  requestAnimationFrame(() => port2.postMessage(''));
})`;

const page = ({ page: body }, count) => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Gallery</title>
  ${body(count)}<script type="module">window.first = ${drawn}</script></html>`;

async function visit(browser, address, { field }) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 800 });
  await tab.goto(address, { waitUntil: 'load' });
  const first = await tab.evaluate('first');
  const step = await tab.evaluate(`(async () => {
    const field = ${field};
    const start = performance.now();
    field.value = 'nybro';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    return (await ${drawn}) - start;
  })()`);
  const left = await tab.evaluate(
    `[...document.querySelectorAll('figure')].filter((each) => each.checkVisibility()).length`,
  );
  await tab.close();
  return { first, step, left };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

export default async function gallery() {
  const site = await serveSite((url) => {
    const [, name, count] = url.split('/');
    return contestants[name] && page(contestants[name], Number(count));
  });
  const headless = isShell ? 'shell' : true;
  const browser = await puppeteer.launch({ executablePath: chromiumPath, args: chromiumArgs, headless });
  const rows = [];
  for (const count of sizes) {
    const took = { hamn: [], peer: [] };
    // In turn, so that whatever else the machine does falls on both alike. The first round is thrown away.
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, contestant] of Object.entries(contestants)) {
        const measured = await visit(browser, `${site.address}/${name}/${count}`, contestant);
        if (measured.left !== count / 2) throw new Error(`${name}: ${measured.left} of ${count} are left`);
        if (round) took[name].push(measured);
      }
    }
    const row = (what, key) => ({
      what: `gallery of ${count.toLocaleString('en')}, ${what}`,
      unit: 'ms',
      hamn: median(took.hamn.map((each) => each[key])),
      peer: median(took.peer.map((each) => each[key])),
      name: 'plain HTML, five lines',
    });
    rows.push(row('first render', 'first'), row('one step of the filter', 'step'));
  }
  await browser.close();
  site.close();
  return rows;
}
