// The cost of starting: script and main thread until five widgets are drawn, at a sixth of the speed, in Chromium. Help over the page
// is not among them: until a press it draws one button. The peer is five Shoelace elements with its theme, also built with Lit. The
// text our widgets draw is copied into the peer's as plain HTML, so both show the same words and links.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../support/browser.ts';
import { readJson } from '../support/built.ts';
import { serveSite } from '../support/servers.ts';
import { median, type Row } from './row.ts';
import { bundle } from './tools/bundle.ts';
import { srcOf } from '../samples/municipalities.ts';

const rounds = 5;
const slowdown = 6;
const { version } = readJson<{ version: string }>('node_modules/@shoelace-style/shoelace/package.json');

const hamn = `
  <hamn-quick-exit inline><a href="https://www.example.se/">Lämna sidan snabbt</a></hamn-quick-exit>
  <hamn-hotline-card line="kvinnofridslinjen"><a href="tel:116016">Kvinnofridslinjen 116 016</a></hamn-hotline-card>
  <hamn-contact-block municipality="0883" src="${srcOf('0883')}"><address>Västerviks kommun</address></hamn-contact-block>
  <hamn-alert-banner county="08"><a href="https://www.smhi.se/">Varningar hos SMHI</a></hamn-alert-banner>
  <hamn-ambassador-gallery><figure><blockquote>Ett löfte</blockquote></figure></hamn-ambassador-gallery>`;
/** The drawn content of two of our widgets. */
type Words = Record<'hotline-card' | 'contact-block', string>;

const peer = (words: Words) => `
  <sl-button variant="danger" href="https://www.example.se/">Lämna sidan snabbt</sl-button>
  <sl-card>${words['hotline-card']}</sl-card>
  <sl-details open summary="Västerviks kommun">${words['contact-block']}</sl-details>
  <sl-alert open><a href="https://www.smhi.se/">Varningar hos SMHI</a></sl-alert>
  <sl-carousel><sl-carousel-item><blockquote>Ett löfte</blockquote></sl-carousel-item></sl-carousel>`;

/** Each contestant's files, and the prefix of its tags. */
const contestants = {
  hamn: { head: '<script type="module" src="/hamn.js"></script>', tag: 'hamn' },
  peer: {
    head: '<link rel="stylesheet" href="/shoelace.css"><script type="module" src="/shoelace.js"></script>',
    tag: 'sl',
  },
};

/** The drawn content of two of our widgets, as plain HTML. */
async function readWords(browser: Browser, address: string): Promise<Words> {
  const tab = await browser.newPage();
  await tab.goto(address, { waitUntil: 'networkidle0' });
  const plain = (tag: string) =>
    tab.$eval(tag, ({ shadowRoot }) => {
      const template = document.createElement('template');
      template.innerHTML = (shadowRoot as ShadowRoot).innerHTML.replace(/<!--[^]*?-->/g, '');
      for (const each of template.content.querySelectorAll('*')) {
        for (const { name } of [...each.attributes]) if (name !== 'href') each.removeAttribute(name);
      }
      return template.innerHTML;
    });
  const words = {
    'hotline-card': await plain('hamn-hotline-card'),
    'contact-block': await plain('hamn-contact-block'),
  };
  await tab.close();
  if (!Object.values(words).every((text) => text.includes('tel:'))) throw new Error('no number is drawn');
  return words;
}

/** The time of a start, in milliseconds. */
interface Took {
  script: number;
  thread: number;
}

async function startOnce(browser: Browser, address: string, tag: string): Promise<Took> {
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
  const { ScriptDuration = NaN, TaskDuration = NaN } = await tab.metrics();
  await context.close();
  return { script: ScriptDuration * 1000, thread: TaskDuration * 1000 };
}

export default async function startUp(): Promise<Row[]> {
  const elements = ['button', 'card', 'details', 'alert', 'carousel', 'carousel-item'];
  const shoelace = await bundle(elements.map((name) => `@shoelace-style/shoelace/dist/components/${name}/${name}.js`));
  const theme = readFileSync('node_modules/@shoelace-style/shoelace/dist/themes/light.css', 'utf8');
  const code = { hamn, peer: '' };
  const names = Object.keys(contestants) as (keyof typeof contestants)[];
  const page = (name: keyof typeof contestants, times: number) =>
    `<!doctype html><html lang="sv"><meta charset="utf-8"><title>T</title>${contestants[name].head}${code[name].repeat(times)}`;
  const site = await serveSite(
    (url) => {
      const [, name, times] = url.split('/');
      if (url === '/shoelace.js') return shoelace;
      if (url === '/shoelace.css') return theme;
      const contestant = names.find((each) => each === name);
      return contestant && page(contestant, Number(times));
    },
    (url) => {
      const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };
      const type = types[extname(url)];
      return type ? { 'content-type': type } : {};
    },
  );
  const browser = await launchChromium();
  code.peer = peer(await readWords(browser, `${site.address}/hamn/1`));
  const rows: Row[] = [];
  for (const times of [1, 20]) {
    const took: Record<keyof typeof contestants, Took[]> = { hamn: [], peer: [] };
    // In turn, so other load on the machine affects both equally. The first round is dropped.
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of names) {
        const measured = await startOnce(browser, `${site.address}/${name}/${times}`, contestants[name].tag);
        if (round) took[name].push(measured);
      }
    }
    for (const [key, words] of [
      ['script', 'script'],
      ['thread', 'main thread'],
    ] as const) {
      const of = (name: keyof typeof contestants) => median(took[name].map((each) => each[key]));
      rows.push({
        what: `start-up, ${times === 1 ? 'one' : times} of each of five widgets, ${words}`,
        series: `start-up, ${words}`,
        size: times,
        unit: 'ms',
        hamn: of('hamn'),
        peer: of('peer'),
        name: `five of Shoelace ${version}`,
        note: `${slowdown} × slower`,
      });
    }
  }
  await browser.close();
  site.close();
  return rows;
}
