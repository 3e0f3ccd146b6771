// Each code sample on the site, pasted alone into an empty page of another site with the strictest possible policy.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, HTTPRequest, Page } from 'puppeteer-core';
import { builderFacts } from '../../site/builder/make-facts.ts';
import { initial } from '../../site/builder/choice.ts';
import { frameCode } from '../../site/builder/code.ts';
import { sure } from '../../site/shared/sure.ts';
import metadata from '../../site/metadata.ts';
import { launchForPages } from '../support/browser.ts';
import { decoded } from '../support/found.ts';
import { serveSite, type Site } from '../support/servers.ts';

const root = 'dist/site';
/** The code samples, each with its page. */
const codes = readdirSync(root, { encoding: 'utf8', recursive: true })
  .filter((file) => file.endsWith('index.html') && !file.startsWith('api'))
  .flatMap((file) =>
    [
      ...readFileSync(`${root}/${file}`, 'utf8').matchAll(
        /<code (data-snippet|data-frame|data-helper|id="(?:snippet|plain|frame)")>([^]*?)<\/code>/g,
      ),
    ].map(([, kind = '', code = '']) => ({ page: `/${file.replace(/index\.html$/, '')}`, kind, code: decoded(code) })),
  );
const of = (kind: RegExp) => codes.filter((each) => kind.test(each.kind));
const snippets = of(/snippet/);
const frames = of(/frame/);

/** The policy allows only the script with the hash in the code, and only Lit's policy may make templates. */
function policyFor(code: string, site: string) {
  const [hash] = /sha384-[\w+/=]+/.exec(code) ?? [];
  return [
    "default-src 'none'",
    hash && `script-src '${hash}'`,
    "style-src 'none'",
    /<iframe/.test(code) && `frame-src ${site}`,
    /<img/.test(code) && `img-src ${site}`,
    /<hamn-[^>]* src=/.test(code) && `connect-src ${site}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ]
    .filter(Boolean)
    .join('; ');
}

/** The content drawn by a widget. A widget that could not draw also has a root, with a slot for the page's content. */
const drawn: Record<string, string> = {
  'hamn-quick-exit': '.box',
  'hamn-hotline-card': '[part=card]',
  'hamn-ambassador-gallery': '[part=list]',
  'hamn-contact-block': '[part=save]',
  'hamn-alert-banner': '[role=status]',
  'hamn-haven': '[part=sign]',
};
const isDrawn = (page: Page | Frame, tag: string) =>
  page.waitForFunction(
    (each, inside) => document.querySelector(each)?.shadowRoot?.querySelector(inside),
    { timeout: 5000 },
    tag,
    sure(drawn[tag], tag),
  );

describe('code pasted alone into an empty page of another site', () => {
  let site: Site;
  let host: Site;
  let browser: Browser;
  let tab: Page;
  const asked: string[] = [];
  const messages: string[] = [];
  const pasted = { code: '' };

  before(async () => {
    site = await serveSite({}, { 'access-control-allow-origin': '*' }, root);
    host = await serveSite(
      (url) => (url === '/page' ? pasted.code : undefined),
      () => ({ 'content-security-policy': policyFor(pasted.code, site.address) }),
    );
    browser = await launchForPages();
    tab = await browser.newPage();
    await tab.setViewport({ width: 800, height: 900 });
    tab.on('console', (message) => messages.push(message.text()));
    tab.on('pageerror', (error) => messages.push(String(error)));
    tab.on('request', (request) => asked.push(request.url()));
  });
  after(async () => {
    await browser.close();
    site.close();
    host.close();
  });

  /** The page is on `127.0.0.1`, another site than `localhost`, where our files are. */
  async function paste(code: string, into = tab) {
    pasted.code = code.replaceAll(metadata.url, site.address);
    const address = `http://127.0.0.1:${host.port}/page`;
    // Going to the same address again would be a reload.
    await into.goto('about:blank');
    asked.length = messages.length = 0;
    await into.goto(address);
    await into.waitForNetworkIdle({ idleTime: 100 });
    return asked.filter((url) => url !== address && url !== `http://127.0.0.1:${host.port}/favicon.ico`);
  }

  it('is found on the page of each widget and of the builder, in both languages', () => {
    assert.equal(snippets.length, 18);
    assert.ok(frames.length >= 8);
  });

  for (const { page, code } of snippets) {
    const name = `${page} ${/<hamn-quick-exit inline/.test(code) ? '(inline)' : ''}`;

    it(`works without a warning or a request to another host: ${name}`, async () => {
      const others = await paste(code);
      const tags = [...new Set([...code.matchAll(/<(hamn-[\w-]+)/g)].map(([, tag = '']) => tag))];
      for (const tag of tags) await isDrawn(tab, tag);
      assert.deepEqual(messages, []);
      const allowed = [...code.replaceAll(metadata.url, site.address).matchAll(/ src="([^"]+)"/g)].map(
        ([, src]) => src,
      );
      assert.deepEqual([...new Set(others)].sort(), [...new Set(allowed)].sort());
    });

    it(`has useful text when its script is stripped: ${name}`, async () => {
      await paste(code.replace(/<script[^]*?<\/script>/g, ''));
      const [text, links] = await tab.evaluate((): [string, (string | null)[]] => [
        document.body.innerText,
        [...document.links]
          .filter((link) => link.checkVisibility() && (!link.hash || document.querySelector(link.hash)))
          .map((link) => link.getAttribute('href')),
      ]);
      assert.ok(links.length, 'there is no link');
      for (const [, href = ''] of code.matchAll(/<a href="([^"]+)"/g)) assert.ok(links.includes(href), href);
      for (const [, shown = ''] of code.matchAll(/<(?:a|blockquote|figcaption)(?: [^>]*)?>([^<]+)</g)) {
        assert.ok(text.includes(decoded(shown)), shown);
      }
      // The word of help over the page is short, so that it does not stand out.
      assert.ok(text.trim().length > (/<hamn-haven/.test(code) ? 3 : 10));
      assert.deepEqual(messages, []);
    });
  }

  /** WordPress's wpautop treats the comment and our elements as text: a paragraph, and a `<br />` at the end of each line. */
  const asWordPress = (code: string) => `<p>${code.replaceAll('\n', '<br />\n')}</p>`;

  it('works in the paragraph that WordPress makes, with the comment first', async () => {
    const { code } = sure(
      snippets.find(({ page }) => page === '/bygg/'),
      'the code of the builder',
    );
    assert.match(code, /^<!-- hamn [\d.]+ · \d{4}-\d\d-\d\d · \S+\/bygg\/ -->\n<p>\n {2}<hamn-/);
    await paste(asWordPress(code));
    for (const tag of ['hamn-quick-exit', 'hamn-hotline-card']) await isDrawn(tab, tag);
    assert.deepEqual(messages, []);
    const links = await tab.$$eval('hamn-quick-exit a', (all) => all.map(({ href }) => href));
    assert.deepEqual(links, [/<a href="(https[^"]+)"/.exec(code)?.[1]]);
    const number = await tab.$eval(
      'hamn-hotline-card',
      ({ shadowRoot }) => shadowRoot?.querySelector<HTMLAnchorElement>('.main')?.href,
    );
    assert.equal(number, 'tel:116016');
  });

  for (const { page, code } of of(/plain/)) {
    it(`works as ordinary links: ${page}`, async () => {
      const others = await paste(code);
      const links = await tab.$$eval('a', (all) =>
        all.map((link): [href: string, isSeen: boolean] => [link.getAttribute('href') ?? '', link.checkVisibility()]),
      );
      assert.ok(links.some(([href]) => href.startsWith('tel:')));
      for (const [href, isSeen] of links) assert.ok(isSeen && /^(tel:\d+|https:\/\/.+)$/.test(href), href);
      assert.deepEqual([messages, others], [[], []]);
    });
  }

  for (const { page, code } of frames) {
    it(`works in its frame without a console message: ${page}`, async () => {
      const others = await paste(code);
      for (const handle of await tab.$$('iframe')) {
        const frame = await handle.contentFrame();
        const [tag = ''] = await frame.$$eval('main > :not(h1)', (all) => all.map(({ localName }) => localName));
        await isDrawn(frame, tag);
      }
      assert.ok(others.length && others.every((url) => url.startsWith(`${site.address}/`)));
      assert.deepEqual(messages, []);
    });
  }

  /** The page's own font, and the browser's two others: whatever a visitor's system has. */
  const fonts = ['', 'serif', 'sans-serif'];

  /** The height of a page in each font, at each width of a frame on a phone. */
  const measured = (fonts: string[]): [font: string, height: number][] => {
    const { documentElement: root, body } = document;
    return fonts.flatMap((font) =>
      [288, 320, 360].map((width): [string, number] => {
        root.style.fontFamily = font;
        body.style.inlineSize = `${width}px`;
        body.style.boxSizing = 'border-box';
        return [`${font} at ${width}`, Math.ceil(root.getBoundingClientRect().height)];
      }),
    );
  };

  it('has a frame high enough on a phone for every line and every municipality, in both languages', async () => {
    const facts = builderFacts();
    const start = initial(facts.fields);
    const choices: Record<string, string>[] = [
      ...facts.lines.map(({ id }) => ({ 'hotline-card.line': id })),
      ...facts.municipalities
        .filter(({ hasPage }) => hasPage)
        .map(({ code }) => ({ 'contact-block': 'on', 'contact-block.municipality': code })),
    ];
    const addresses = new Map(
      ['sv', 'en'].flatMap((lang) =>
        choices.flatMap((choice) =>
          [...frameCode({ ...start, lang, ...choice }, facts).code.matchAll(/ src="([^"]+)"[^>]* height="(\d+)"/g)].map(
            ([, src = '', height]) => [src.replace(facts.site, site.address), Number(height)] as const,
          ),
        ),
      ),
    );
    assert.ok(addresses.size > 80);
    const phone = await browser.newPage();
    await phone.setViewport({ width: 288, height: 600 });
    // A card is longest when its hours are too old to trust, and then no time of day changes it.
    await phone.evaluateOnNewDocument(`{
      const Real = Date;
      window.Date = class extends Real {
        constructor(...given) { super(...(given.length ? given : [${Date.parse('2099-08-01T12:00+02:00')}])); }
      };
    }`);
    for (const [address, height] of addresses) {
      await phone.goto(address);
      await phone.waitForFunction(() => document.querySelector('main > :not(h1)')?.shadowRoot?.childElementCount);
      for (const [font, needs] of await phone.evaluate(measured, fonts))
        assert.ok(needs <= height, `${address} in ${font} needs ${needs} of ${height}`);
    }
    await phone.close();
  });

  const frameOfBuilder = () =>
    sure(
      frames.find(({ page }) => page === '/bygg/'),
      'the frame of the builder',
    );

  it('lets the exit in its sandboxed frame leave the whole page', async () => {
    const { code } = frameOfBuilder();
    // A history with the maximum of fifty entries would not grow by one.
    const own = await browser.newPage();
    await paste(code, own);
    await own.setRequestInterception(true);
    const answer = (request: HTTPRequest) =>
      request.url().startsWith('http://')
        ? request.continue()
        : request.respond({ contentType: 'text/html', body: '<!doctype html><title>Away</title>' });
    own.on('request', (request) => void answer(request));
    const handle = sure(await own.$('iframe'), 'the frame');
    assert.match(await handle.evaluate(({ sandbox }) => sandbox.value), /allow-top-navigation-by-user-activation/);
    const frame = await handle.contentFrame();
    await frame.waitForFunction(() => document.querySelector('hamn-quick-exit')?.shadowRoot?.childElementCount);
    const [address, length] = await own.evaluate((): [string, number] => [location.href, history.length]);
    await sure(await frame.$('hamn-quick-exit > a'), 'the exit').click();
    await own.waitForFunction((exit) => location.href === exit, {}, metadata.exit);
    assert.equal(await own.evaluate('history.length'), length, 'the page that framed it is still in the history');
    await own.goBack();
    assert.notEqual(own.url(), address);
    await own.close();
  });

  it('has frames as high as their content when the helper script is loaded', async () => {
    const { code } = frameOfBuilder();
    const helper = sure(of(/helper/)[0], 'the helper');
    await paste(`${code}\n${helper.code}`);
    const card = sure((await tab.$$('iframe'))[1], 'the frame of the card');
    const frame = await card.contentFrame();
    const height = () => card.evaluate((each) => each.clientHeight);
    const needs = () => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    const fits = async () => {
      for (let tries = 0; tries < 100; tries += 1) {
        if ((await height()) === (await needs())) return;
        await new Promise((done) => setTimeout(done, 50));
      }
      assert.fail(`${await needs()} in ${await height()}`);
    };
    await fits();
    const before = await height();
    const more = sure(await frame.waitForSelector('hamn-hotline-card >>> summary'), 'what unfolds it');
    await more.click();
    await frame.waitForFunction(
      (before) => document.documentElement.getBoundingClientRect().height > before,
      {},
      before,
    );
    await fits();
    assert.deepEqual(messages, []);
  });
});
