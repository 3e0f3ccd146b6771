// The site's own pages at 320 px (WCAG 1.4.10): no text of the owner's makes them wider, and a logo stays beside the name.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines } from '../drivers/index.ts';
import { serveSite, type Site } from '../support/servers.ts';

/** Texts that an owner may write in hamn.yaml or in a page, longer than a phone is wide. */
const long = {
  email: 'valdsforebyggande-samordning@lansstyrelsen-kronoberg.example.se',
  name: 'Länsstyrelsens samordningsfunktion mot mäns våld mot kvinnor i Kronobergs län',
  url: `https://www.example.se/${'valdsforebyggande'.repeat(6)}.html`,
  word: 'Våldsförebyggandesamordningsfunktionsutredningen',
};

interface Measured {
  width: number;
  contacts: number;
  /** Of the name. */
  lines: number;
  /** True if the whole name is beside the logo. */
  besideLogo: boolean;
  /** True if the whole name is within the window. */
  within: boolean;
}

/** Measures a page in a frame: not every engine's window can be this narrow. */
const measure = (path: string) => `(async () => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 320px; height: 640px; border: 0; background: white';
  frame.src = ${JSON.stringify(path)};
  document.body.replaceChildren(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  const page = frame.contentDocument;
  const name = page.querySelector('.site-name');
  await new Promise((done) => setTimeout(done, 100));
  const image = name.querySelector('img').getBoundingClientRect();
  const range = page.createRange();
  range.selectNodeContents(name.lastChild);
  const lines = [...range.getClientRects()].filter((each) => each.width > 1);
  return {
    path: ${JSON.stringify(path)},
    width: page.documentElement.scrollWidth,
    widest: [...page.querySelectorAll('body *')]
      .filter((each) => each.getBoundingClientRect().right > 320.5 && each.checkVisibility())
      .map((each) => each.localName + '.' + each.className)
      .slice(0, 8),
    contacts: page.querySelectorAll('address').length,
    lines: new Set(lines.map((each) => Math.round(each.top))).size,
    besideLogo: lines.every((each) => each.left >= image.right),
    within: lines.every((each) => each.right <= 320),
  };
})()`;

const pages = ['/', '/stod/', '/stod/kalmar/', '/nyheter/', '/nyheter/116-016/', '/tillganglighet/', '/en/'];

/** The built pages with the long texts, as Eleventy would write them, and an empty page for the frame. */
function pageAt(url: string): string | undefined {
  if (url === '/holder') return '<!doctype html><title>Holder</title><body></body>';
  if (!url.endsWith('/')) return undefined;
  return readFileSync(`dist/site${url}index.html`, 'utf8')
    .replace(
      /<address>[^]*?<\/address>/g,
      `<address><a href="https://example.se/">${long.name}</a><br><a href="tel:010">010-223 80 00</a><br>
      <a href="mailto:${long.email}">${long.email}</a></address>`,
    )
    .replace(/(<h1[^>]*>)[^]*?<\/h1>/, `$1${long.word}</h1><p><a href="/">${long.url}</a> ${long.word}</p>`)
    .replace(
      /(class="site-name"[^>]*>)[^]*?<\/a>/,
      '$1<img src="/favicon.svg" width="32" height="40" alt=""> Ett Kronobergs län som är fritt från mäns våld mot kvinnor</a>',
    );
}

describe('a page of 320 px', () => {
  let site: Site;
  before(async () => {
    site = await serveSite(pageAt, {}, 'dist/site');
  });
  after(() => site.close());
  for (const [name, launch] of engines) {
    it(`is no wider for an owner’s long texts, and its logo is beside the whole name, in ${name}`, async () => {
      const browser = await launch();
      try {
        const tab = await (await browser.fresh()).newTab();
        await tab.goto(`${site.address}/holder`);
        for (const path of pages) {
          const found = await tab.run<Measured>(measure(path));
          assert.ok(found.width <= 320, JSON.stringify(found));
          assert.ok(found.lines > 1 && found.besideLogo && found.within, JSON.stringify(found));
          if (path === '/') assert.ok(found.contacts, 'the start page has a contact');
        }
      } finally {
        await browser.close();
      }
    });
  }
});
