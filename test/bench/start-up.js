// What starting costs: script and main thread until five widgets stand there drawn, at a sixth of the speed, in Chromium.
// The peer is five elements of Shoelace's, built with Lit too, on the same page with the same words in them.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, chromiumPath, isShell } from '../browser.js';
import { serveSite } from '../servers.js';
import { bundle } from './tools/bundle.js';

const rounds = 5;
const slowdown = 6;
const { version } = JSON.parse(readFileSync('node_modules/@shoelace-style/shoelace/package.json', 'utf8'));

const hamn = `
  <hamn-quick-exit inline><a href="https://www.example.se/">Lämna sidan snabbt</a></hamn-quick-exit>
  <hamn-hotline-card line="kvinnofridslinjen"><a href="tel:116016">Kvinnofridslinjen 116 016</a></hamn-hotline-card>
  <hamn-contact-block municipality="0883"><address>Västerviks kommun</address></hamn-contact-block>
  <hamn-alert-banner county="08"><a href="https://www.smhi.se/">Varningar hos SMHI</a></hamn-alert-banner>
  <hamn-ambassador-gallery><figure><blockquote>Ett löfte</blockquote></figure></hamn-ambassador-gallery>`;
const peer = `
  <sl-button href="https://www.example.se/">Lämna sidan snabbt</sl-button>
  <sl-card><a href="tel:116016">Kvinnofridslinjen 116 016</a></sl-card>
  <sl-details summary="Kontakt"><address>Västerviks kommun</address></sl-details>
  <sl-alert open><a href="https://www.smhi.se/">Varningar hos SMHI</a></sl-alert>
  <sl-carousel><sl-carousel-item><blockquote>Ett löfte</blockquote></sl-carousel-item></sl-carousel>`;

const contestants = {
  hamn: { code: hamn, script: '/hamn.js', tag: 'hamn' },
  peer: { code: peer, script: '/shoelace.js', tag: 'sl' },
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function startOnce(browser, address, tag) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.emulateCPUThrottling(slowdown);
  await tab.goto(address, { waitUntil: 'networkidle0' });
  await tab.waitForFunction(
    (prefix) =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith(`${prefix}-`))
        .every(({ shadowRoot }) => shadowRoot?.querySelector('*')),
    {},
    tag,
  );
  const { ScriptDuration, TaskDuration } = await tab.metrics();
  await context.close();
  return { script: ScriptDuration * 1000, thread: TaskDuration * 1000 };
}

export default async function startUp() {
  const elements = ['button', 'card', 'details', 'alert', 'carousel', 'carousel-item'];
  const shoelace = await bundle(elements.map((name) => `@shoelace-style/shoelace/dist/components/${name}/${name}.js`));
  const page = ({ code, script }, times) =>
    `<!doctype html><html lang="sv"><meta charset="utf-8"><title>T</title><script type="module" src="${script}"></script>${code.repeat(times)}`;
  const site = await serveSite(
    (url) => {
      const [, name, times] = url.split('/');
      if (url === '/shoelace.js') return shoelace;
      return contestants[name] && page(contestants[name], Number(times));
    },
    (url) => (url.endsWith('.js') ? { 'content-type': 'text/javascript' } : {}),
  );
  const headless = isShell ? 'shell' : true;
  const browser = await puppeteer.launch({ executablePath: chromiumPath, args: chromiumArgs, headless });
  const rows = [];
  for (const times of [1, 20]) {
    const took = { hamn: [], peer: [] };
    // In turn, so that whatever else the machine does falls on both alike. The first round is thrown away.
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, { tag }] of Object.entries(contestants)) {
        const measured = await startOnce(browser, `${site.address}/${name}/${times}`, tag);
        if (round) took[name].push(measured);
      }
    }
    for (const [key, words] of [
      ['script', 'script'],
      ['thread', 'main thread'],
    ]) {
      const [ours, theirs] = ['hamn', 'peer'].map((name) => median(took[name].map((each) => each[key])));
      rows.push({
        what: `start-up, ${times === 1 ? 'one' : times} of each of five widgets, ${words}`,
        unit: 'ms',
        hamn: ours,
        peer: theirs,
        name: `five of Shoelace ${version}`,
        note: `${slowdown} × slower`,
      });
    }
  }
  await browser.close();
  site.close();
  return rows;
}
