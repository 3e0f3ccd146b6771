// The look of each widget and each main page, compared with a picture that a person has reviewed: light, dark, forced colours,
// 320 px, right to left, and printed.
//
// The pictures are the same on other machines: the tests bring their own font, without hinting or subpixel colours, and nothing
// moves. Only the edges of letters may differ. So a pixel counts as different only when the difference is clear, and a picture only
// when more than one pixel in five hundred differs. A word that moves changes far more.
//
// They hold for the Chromium version they were taken with: another version draws forced colours and print slightly differently.
// Under another version nothing is compared, and the test says so.
//
// `npm run test:pictures` takes the pictures again; look at each before you commit it. Differing pictures are written to
// dist/visual/ with the difference in red.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { chromiumPath, launchChromium } from '../support/browser.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { groupIn } from '../support/found.ts';
import { srcOf } from '../samples/municipalities.ts';

const takesAnew = Boolean(process.env.TAKE_PICTURES);
const folder = 'test/pictures';

const version = groupIn(/(\d+)/, execFileSync(chromiumPath, ['--version', '--no-sandbox'], { encoding: 'utf8' }));
if (takesAnew) writeFileSync(`${folder}/chromium.txt`, `${version}\n`);
const takenWith = readFileSync(`${folder}/chromium.txt`, 'utf8').trim();
const reason =
  version !== takenWith && `The pictures were taken with Chromium ${takenWith}, and this one is ${version}.`;

const letters = [400, 700].map((weight) => {
  const file = `node_modules/@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff2`;
  const data = readFileSync(file).toString('base64');
  return `@font-face { font-family: Steady; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) }`;
});
const steady = `${letters.join('')}
  * { font-family: Steady !important; caret-color: transparent !important; }
  *, ::before, ::after { animation: none !important; transition: none !important; }`;

/** A Tuesday at noon, so opening hours are the same on every run. */
const noon = `(() => {
  const Real = Date;
  const now = Real.parse('2027-02-09T11:00:00Z');
  window.Date = class extends Real {
    constructor(...given) { super(...(given.length ? given : [now])); }
    static now() { return now; }
  };
})()`;

const widgets = {
  'quick-exit': '<hamn-quick-exit><a href="https://www.example.se/">Lämna sidan snabbt</a></hamn-quick-exit>',
  'hotline-card':
    '<hamn-hotline-card line="valj-att-sluta"><a href="tel:020555666">020-555 666</a></hamn-hotline-card>',
  'hotline-card-112': '<hamn-hotline-card line="112"><a href="tel:112">112</a></hamn-hotline-card>',
  'contact-block': `<hamn-contact-block municipality="0883" src="${srcOf('0883')}"><address>Västerviks kommun</address></hamn-contact-block>`,
  'alert-banner':
    '<hamn-alert-banner county="08" src="/warnings.json"><a href="https://www.smhi.se/">SMHI</a></hamn-alert-banner>',
};
const pages = {
  start: '/',
  support: '/stod/',
  municipality: '/stod/vastervik/',
  gallery: '/ambassadorer/',
  plan: '/handlingsplan/',
};

/** The window and media of a picture. */
interface Look {
  width?: number;
  features?: [name: string, value: string][];
  dir?: string;
  media?: string;
}

/** The right-to-left page is Arabic. */
const looks: Record<string, Look> = {
  light: {},
  dark: { features: [['prefers-color-scheme', 'dark']] },
  forced: { features: [['forced-colors', 'active']] },
  narrow: { width: 320 },
  rtl: { dir: 'rtl' },
  print: { media: 'print' },
};

const page = (body: string): string => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>T</title>
  <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
  <script type="module" src="/hamn.js"></script><body style="min-height: 120px">${body}</body></html>`;

/** A warning of each level, none of them over. */
const warnings = readFileSync('test/samples/smhi.json', 'utf8')
  .replaceAll(/"id": \d+/g, '"id": 8')
  .replaceAll(/("approximateEnd": )"[^"]*"/g, '$1"2099-01-01T00:00:00.000Z"');

const types: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  json: 'application/json',
};

/** Pictures are kept at half size: enough to see a move, in a quarter of the bytes. */
function halved({ width, height, data }: PNG): PNG {
  const point = (at: number): number => data[at] ?? 0;
  const half = new PNG({ width: width >> 1, height: height >> 1 });
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        const at = (y * 2 * width + x * 2) * 4 + channel;
        const sum = point(at) + point(at + 4) + point(at + width * 4) + point(at + width * 4 + 4);
        half.data[(y * half.width + x) * 4 + channel] = sum >> 2;
      }
    }
  }
  return half;
}

describe('pictures', { skip: reason }, () => {
  let site: Site;
  let browser: Browser;
  let tab: Page;
  let devtools: CDPSession;

  before(async () => {
    const own = Object.fromEntries(Object.entries(widgets).map(([name, code]) => [`/widget/${name}`, page(code)]));
    const ofSite = (url: string): Buffer | undefined => {
      const file = `dist/site${url.endsWith('/') ? `${url}index.html` : url}`;
      return existsSync(file) ? readFileSync(file) : undefined;
    };
    site = await serveSite(
      (url) => own[url] ?? (url === '/warnings.json' ? warnings : ofSite(url)),
      (url) => ({
        'content-type': types[url.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8',
        // Warnings show when they were fetched.
        'last-modified': 'Tue, 09 Feb 2027 10:30:00 GMT',
      }),
    );
    browser = await launchChromium({
      args: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars'],
    });
    tab = await browser.newPage();
    await tab.setBypassCSP(true);
    await tab.evaluateOnNewDocument(noon);
    devtools = await tab.createCDPSession();
    mkdirSync(takesAnew ? folder : 'dist/visual', { recursive: true });
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function look(path: string, { width = 640, features = [], dir, media }: Look): Promise<PNG> {
    // Otherwise the previous page would load resources for the new window size, and the browser would never be idle.
    await tab.goto('about:blank');
    await tab.setViewport({ width, height: 200 });
    await devtools.send('Emulation.setEmulatedMedia', {
      media: media ?? 'screen',
      features: features.map(([name, value]) => ({ name, value })),
    });
    await tab.goto(site.address + path);
    await tab.waitForNetworkIdle({ idleTime: 100 });
    await tab.addStyleTag({ content: steady });
    await tab.evaluate(async (direction) => {
      if (direction) document.documentElement.dir = direction;
      await Promise.all(
        [...document.querySelectorAll(':defined')].map((each) => 'updateComplete' in each && each.updateComplete),
      );
      await document.fonts.ready;
    }, dir);
    const height = Math.min(await tab.evaluate(() => document.documentElement.scrollHeight), 1600);
    await tab.setViewport({ width, height });
    await tab.evaluate(async () => {
      const pictures = [...document.images];
      pictures.forEach((each) => (each.loading = 'eager'));
      await Promise.all(pictures.map((each) => each.decode()));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'png' });
    const picture = PNG.sync.read(Buffer.from(data, 'base64'));
    return path.startsWith('/widget/') ? picture : halved(picture);
  }

  const subjects = Object.entries({
    ...Object.fromEntries(Object.keys(widgets).map((name) => [name, `/widget/${name}`])),
    ...pages,
  });
  for (const [name, path] of subjects) {
    for (const [how, options] of Object.entries(looks)) {
      it(`${name}, ${how}`, async () => {
        const file = `${folder}/${name}-${how}.png`;
        const now = await look(path, options);
        if (takesAnew) {
          writeFileSync(file, PNG.sync.write(now, { colorType: 2 }));
          return;
        }
        const before = PNG.sync.read(readFileSync(file));
        assert.deepEqual([now.width, now.height], [before.width, before.height], 'the size of the picture');
        const difference = new PNG({ width: now.width, height: now.height });
        const count = pixelmatch(now.data, before.data, difference.data, now.width, now.height, { threshold: 0.2 });
        if (count > (now.width * now.height) / 500) {
          writeFileSync(`dist/visual/${name}-${how}.png`, PNG.sync.write(now));
          writeFileSync(`dist/visual/${name}-${how}.difference.png`, PNG.sync.write(difference));
          assert.fail(`${count} points differ: see dist/visual/${name}-${how}.difference.png`);
        }
      });
    }
  }
});
