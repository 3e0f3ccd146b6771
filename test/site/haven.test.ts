// Help over the page, as the site has it: the sign at the foot of its ordinary pages, the page that explains it, the poster, and the
// code of the builder. test/browsers/haven.test.ts proves the element itself in three engines.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { initial } from '../../site/builder/choice.ts';
import { allCode, filesToSave } from '../../site/builder/code.ts';
import { missing, waiting, widgetElement } from '../../site/builder/elements.ts';
import { builderFacts } from '../../site/builder/make-facts.ts';
import { letter } from '../../site/builder/supplier-letter.ts';
import type { Choice } from '../../site/builder/types.ts';
import { toHtml } from '../../site/builder/write.ts';
import { isQuiet } from '../../site/layout/quiet.ts';
import metadata from '../../site/metadata.ts';
import { sure } from '../../site/shared/sure.ts';
import { barriersIn } from '../support/axe.ts';
import { launchForPages } from '../support/browser.ts';
import { groupsIn, pathsIn } from '../support/found.ts';
import { serveStatic } from '../support/static-host.ts';
import { keepCopied } from './copied.ts';

const root = 'dist/site';
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const facts = builderFacts();
const start: Choice = { ...initial(facts.fields), 'quick-exit': '', 'hotline-card': '', haven: 'on' };

/** The pages that people read, each with its HTML. */
const pages = pathsIn(root)
  .filter((file) => file.endsWith('index.html') && !/^(api|(en\/)?embed|v|bygg\/preview)\//.test(file))
  .map((file) => ({ url: `/${file.replace(/index\.html$/, '')}`, html: read(file) }));
const isAboutSupport = (url: string): boolean =>
  /^\/(stod|en\/support|sakrare-surf|en\/safer-browsing|sok|en\/search)\//.test(url);
const signIn = (html: string): string | undefined =>
  /<div class="wrap footer-haven">\s*(<hamn-haven[^]*?<\/hamn-haven>)/.exec(html)?.[1];

const explained = { sv: '/komponenter/haven/', en: '/en/components/haven/' } as const;
const posters = { sv: '/komponenter/haven/affisch.svg', en: '/en/components/haven/poster.svg' } as const;
/** Words that tell an onlooker what it is about. */
const telling = /våld|violen|kvinnofrid|övergrepp|abuse|utsatt|hotad|threat|skad|hurt/i;

describe('the sign at the foot of a page', () => {
  it('is on every page that is not about support, and on none that is', () => {
    assert.ok(pages.length > 100);
    for (const { url, html } of pages) {
      const sign = signIn(html);
      assert.equal(sign !== undefined, !isAboutSupport(url), url);
      if (!sign) continue;
      const isEnglish = url.startsWith('/en/');
      assert.ok(sign.includes(isEnglish ? 'href="/en/support/">Support<' : 'href="/stod/">Stöd<'), `${url}: ${sign}`);
    }
    assert.equal(signIn(read('404.html')), undefined);
    assert.ok(isQuiet('/404'));
  });

  it('has a word that tells nothing', () => {
    for (const lang of ['sv', 'en']) assert.doesNotMatch(sure(metadata.havenWord[lang]), telling);
  });
});

describe('the page that explains it', () => {
  for (const [lang, path] of Object.entries(explained)) {
    it(`compares with a day, and each cell has its source or says that we do not know: ${lang}`, () => {
      const html = read(`${path}index.html`);
      assert.match(html, lang === 'sv' ? /Läst den 1 december 2026\./ : /As read on 1 December 2026\./);
      const [table = ''] = /<table class="compared">[^]*?<\/table>/.exec(html) ?? [];
      const rows = groupsIn(/<tr>(<th scope="row">[^]*?)<\/tr>/g, table);
      assert.ok(rows.length >= 10);
      for (const row of rows) {
        const [own = '', ...others] = groupsIn(/<td[^>]*>([^]*?)<\/td>/g, row);
        assert.ok(own.length > 2);
        assert.equal(others.length, 2);
        for (const cell of others) {
          const sources = groupsIn(/class="cited" href="#([\w-]+)"/g, cell);
          const isUnknown = /^(vet vi inte|we do not know)$/.test(cell);
          assert.equal(sources.length > 0, !isUnknown, row);
          for (const id of sources)
            assert.match(html, new RegExp(`<li id="${id}"><a href="https://[^"]+" rel="noreferrer" hreflang="en"`), id);
        }
      }
      const named = new Set(groupsIn(/class="cited" href="#([\w-]+)"/g, html));
      assert.equal(
        groupsIn(/<li id="(jamford|compared)-\d+"/g, html).length,
        named.size,
        'a source that no cell names',
      );
    });

    it(`has the poster, and words for those who work there: ${lang}`, () => {
      const html = read(`${path}index.html`);
      assert.ok(html.includes(`href="${posters[lang as keyof typeof posters]}"`));
      assert.match(html, lang === 'sv' ? /id="for-er-som-arbetar-dar"/ : /id="for-those-who-work-there"/);
    });
  }
});

describe('the code of the builder', () => {
  it('waits for a municipality', () => {
    assert.equal(allCode(start, facts).snippet, '');
    assert.deepEqual(
      waiting(start, facts).map(({ name }) => name),
      ['haven'],
    );
  });

  it('leads without script to the municipality’s own page, with a neutral word', () => {
    const known = sure(facts.municipalities.find(({ supportPage }) => supportPage));
    const { snippet, plain, frame, without } = allCode({ ...start, 'haven.municipality': known.code }, facts);
    const href = sure(known.supportPage);
    for (const code of [snippet, plain]) assert.ok(code.includes(`<a href="${href}" rel="noreferrer">Stöd</a>`), code);
    assert.match(snippet, /<p>\s*<hamn-haven municipality="\d{4}">/);
    assert.match(snippet, /widgets\/haven\.js/);
    assert.doesNotMatch(snippet.replace(href, ''), telling);
    assert.deepEqual([frame, without], ['', ['haven']]);
  });

  it('takes a word and a page of one’s own, in each language', () => {
    const choice = {
      ...start,
      'haven.municipality': '0880',
      'haven.word': 'Hjälp & råd',
      'haven.link': 'https://example.se/hjalp',
    };
    assert.match(
      allCode(choice, facts).snippet,
      /<a href="https:\/\/example\.se\/hjalp" rel="noreferrer">Hjälp &amp; råd<\/a>/,
    );
    const wordIn = (lang: string): string =>
      /<a [^>]*>[^<]*<\/a>/.exec(allCode({ ...choice, 'haven.word': '', lang }, facts).snippet)?.[0] ?? '';
    assert.match(wordIn('en'), /rel="noreferrer">Support</);
    assert.match(wordIn('fi'), /lang="sv">Stöd</);
  });

  it('reads the municipality’s file from the webmaster’s own host alone', () => {
    const host = 'https://kommun.example/hamn/';
    const choice = { ...start, 'haven.municipality': '0880', 'haven.link': 'https://kommun.example/stod', host };
    const { snippet, policy } = allCode(choice, facts);
    assert.match(snippet, /<hamn-haven municipality="0880" src="https:\/\/kommun\.example\/hamn\/0880\.json">/);
    assert.match(policy, /connect-src https:\/\/kommun\.example$/m);
    assert.deepEqual(
      filesToSave(choice, facts).map(({ name }) => name),
      ['haven.js', '0880.json'],
    );
    const both = { ...choice, 'contact-block': 'on', 'contact-block.municipality': '0880' };
    assert.deepEqual(
      filesToSave(both, facts).map(({ name }) => name),
      ['hamn.js', '0880.json'],
    );
    assert.doesNotMatch(allCode({ ...choice, host: '' }, facts).snippet, /\ssrc="[^"]*\.json/);
  });

  it('waits for a page about support where we know none: a first page is no help', () => {
    const { code, domain, supportPage } = sure(
      facts.municipalities.find(({ fullName }) => fullName === 'Växjö kommun'),
    );
    assert.ok(domain && !supportPage, 'choose another municipality');
    const choice = { ...start, 'haven.municipality': code };
    assert.equal(allCode(choice, facts).snippet, '');
    assert.deepEqual(missing(sure(facts.widgets.find(({ name }) => name === 'haven')), choice, facts), ['haven.link']);
    // A package for a CMS has the first page until an editor names a better one, and so has the preview.
    assert.match(toHtml(widgetElement('haven', choice, facts)), new RegExp(`href="https://${domain}/"`));
    assert.match(
      allCode({ ...choice, 'haven.link': 'https://example.se/' }, facts).snippet,
      /href="https:\/\/example\.se\/"/,
    );
  });

  it('tells the supplier of the sign, and asks nothing of pages that it does not concern', () => {
    const choice = { ...start, 'haven.municipality': '0880', 'haven.link': 'https://kommun.example/stod' };
    const sign = { sv: /sidfoten i webbplatsens mall/, en: /the footer of the site’s template/ };
    const others = { sv: /sidorna om våld får det inte/, en: /pages about violence must not/ };
    for (const lang of ['sv', 'en'] as const) {
      assert.match(letter(choice, facts, [], lang), sign[lang]);
      assert.doesNotMatch(letter(choice, facts, [], lang), others[lang]);
      assert.match(letter({ ...choice, 'quick-exit': 'on' }, facts, [], lang), others[lang]);
      assert.doesNotMatch(letter({ ...choice, haven: '', 'quick-exit': 'on' }, facts, [], lang), sign[lang]);
    }
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveStatic>>;
  let tab: Page;
  const asked: string[] = [];
  const messages: string[] = [];

  before(async () => {
    browser = await launchForPages();
    site = await serveStatic();
    tab = await browser.newPage();
    tab.on('request', (request) => asked.push(request.url()));
    tab.on('console', (message) => messages.push(message.text()));
    tab.on('pageerror', (error) => messages.push(String(error)));
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  /** All that a page can notice of itself. */
  const state = () =>
    tab.evaluate(() => ({
      html: document.documentElement.outerHTML,
      address: location.href,
      title: document.title,
      entries: history.length,
      scroll: [scrollX, scrollY],
      focus: document.activeElement?.localName,
      cookie: document.cookie,
      stored: [localStorage.length, sessionStorage.length],
      loaded: performance.getEntriesByType('resource').length,
    }));

  /** The frame of the help, or nothing while it is closed. */
  const help = (): Frame | undefined => tab.frames().find((each) => each !== tab.mainFrame());

  async function open(path: string): Promise<void> {
    await tab.goto(site.address + path);
    await tab.waitForNetworkIdle({ idleTime: 100 });
    asked.length = messages.length = 0;
    await tab.$eval('.footer-haven', (each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
  }

  async function press(): Promise<Frame> {
    await (await sure(await tab.$('.footer-haven hamn-haven >>> button'), 'the sign').toElement('button')).click();
    for (let tries = 0; tries < 100 && !help(); tries += 1) await new Promise((done) => setTimeout(done, 20));
    const frame = sure(help(), 'the help');
    await frame.waitForSelector('a[href="tel:112"]');
    return frame;
  }

  const closed = async (): Promise<void> => {
    for (let tries = 0; tries < 100 && help(); tries += 1) await new Promise((done) => setTimeout(done, 20));
    assert.equal(help(), undefined, 'it is still open');
  };

  for (const path of ['/nyheter/', '/', '/en/municipalities/'])
    it(`opens over a page of the site, closes, and leaves nothing: ${path}`, async () => {
      await tab.setViewport({ width: 1280, height: 800 });
      await open(path);
      const first = await state();
      const frame = await press();
      assert.ok(await frame.$('a[href="tel:116016"]'), 'Kvinnofridslinjen');
      await tab.keyboard.press('Escape');
      await closed();
      assert.deepEqual(await state(), first);
      assert.deepEqual({ asked, messages }, { asked: [], messages: [] });
    });

  it('has 112 in view on a small phone, and the exit does not lie above it', async () => {
    await tab.setViewport({ width: 320, height: 480 });
    await open('/nyheter/');
    const frame = await press();
    const { bottom, isOnTop } = await frame.$eval('a[href="tel:112"]', (link) => {
      const { left, top, width, height, bottom } = link.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return { bottom, isOnTop: link.contains(hit) };
    });
    assert.ok(bottom <= 480 && isOnTop, `112 ends at ${bottom}`);
    assert.equal(
      await tab.evaluate(() => document.elementFromPoint(innerWidth - 40, innerHeight - 30)?.localName),
      'hamn-haven',
    );
    await tab.keyboard.press('Escape');
    await closed();
  });

  it('is apart from the exit at every width, and at least 44 pixels high', async () => {
    for (const width of [320, 768, 1280]) {
      await tab.setViewport({ width, height: 700 });
      await open('/nyheter/');
      await tab.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      const [sign, exit] = await Promise.all(
        ['.footer-haven hamn-haven >>> button', 'hamn-quick-exit > a'].map(async (each) =>
          sure(await sure(await tab.$(each), each).boundingBox(), each),
        ),
      );
      assert.ok(sign && exit);
      assert.ok(sign.height >= 44, `${width}: ${sign.height}`);
      const isApart = sign.x + sign.width <= exit.x || sign.y + sign.height <= exit.y;
      assert.ok(isApart && sign.y + sign.height <= 700, `${width}: ${JSON.stringify({ sign, exit })}`);
    }
  });

  it('is shown in the preview of the builder, and opens nothing there', async () => {
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.goto(`${site.address}/bygg/#quick-exit=&hotline-card=&haven=on&haven.municipality=0880`);
    const frame = sure(await sure(await tab.waitForSelector('.frames iframe')).contentFrame(), 'the preview');
    const sign = sure(await frame.waitForSelector('hamn-haven >>> button'), 'the sign');
    await sign.click();
    await tab.waitForFunction(() => document.getElementById('followed')?.textContent);
    assert.equal(frame.childFrames().length, 0);
  });

  it('says in the builder when we have no numbers of the municipality, and how they come in', async () => {
    await tab.goto(`${site.address}/bygg/#quick-exit=&hotline-card=&haven=on&everywhere=all`);
    await tab.waitForFunction(() => document.querySelectorAll('#set-haven-municipality option').length > 200);
    const seen = (selector: string): Promise<string[]> =>
      tab.$$eval(selector, (all) =>
        all
          .filter((each) => each.checkVisibility())
          .map((each) => (each instanceof HTMLElement ? each.innerText.trim() : '')),
      );
    await tab.select('#set-haven-municipality', '0780');
    assert.match((await seen('#set-haven-municipality-figure')).join(), /Vi har inga nummer till Växjö kommun/);
    assert.match((await seen('#set-haven-link-figure')).join(), /sida hos er om stöd/);
    assert.deepEqual(await seen('[data-numbers] summary'), ['Så får rutan kommunens egna nummer']);
    assert.equal((await seen('#snippet')).join(''), '');
    await tab.type('#set-haven-link', 'https://www.vaxjo.se/stod');
    assert.match((await seen('#snippet')).join(), /href="https:\/\/www\.vaxjo\.se\/stod"/);
    await tab.select('#set-haven-municipality', '0880');
    assert.match((await seen('#set-haven-municipality-figure')).join(), /bara med om filen/);
    const around = (await seen('#way-snippet .costs, .steps-next')).join(' ');
    assert.doesNotMatch(around, /Lämna sidan snabbt|sidorna om våld|Stödlinjen visar/);
    assert.match(around, /hjälp ovanpå sidan, utan någon ny adress[^]*webbplatsens mall[^]*ruta om kakor/);
  });

  it('copies the text for those who work there, and nothing around it', async () => {
    const tab = await browser.newPage();
    await tab.evaluateOnNewDocument(keepCopied);
    await tab.goto(site.address + explained.sv);
    const button = sure(await tab.waitForSelector('[data-copy] + .copy > button'), 'the button');
    await button.click();
    await tab.waitForFunction(() => document.querySelector('[data-copy] + .copy > [role=status]')?.textContent);
    const copied = await tab.evaluate(() => Reflect.get(window, 'copied') as string);
    await tab.close();
    assert.match(copied, /^Tecknet längst ned på våra sidor\s+Längst ned[^]*Numren är till för dig också\.$/);
  });

  for (const [lang, path] of Object.entries({
    sv: '/komponenter/haven/affisch/',
    en: '/en/components/haven/poster/',
  }))
    it(`prints the poster alone on one A4, with a word of one’s own: ${lang}`, async () => {
      const tab = await browser.newPage();
      const faults: string[] = [];
      tab.on('pageerror', (error) => faults.push(String(error)));
      await tab.goto(site.address + path);
      await tab.waitForSelector('#poster:not([hidden])');
      await tab.type('#poster-word', 'Någon & att <prata> med');
      await tab.type('#poster-place', 'Växjö kommun');
      const words = await tab.$eval('.poster svg', (svg) => svg.textContent);
      assert.match(words, /Någon & att <prata> med[^]*Växjö kommun/);
      assert.doesNotMatch(words, telling);
      assert.deepEqual(await barriersIn(tab), []);
      const pdf = Buffer.from(await tab.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
      assert.equal(pdf.match(/\/Type \/Page\b/g)?.length, 1);
      await tab.emulateMediaType('print');
      const shown = await tab.$$eval('main *, header, footer', (all) =>
        all
          .filter((each) => !each.closest('.poster') && !each.querySelector('.poster') && each.checkVisibility())
          .map((each) => each.outerHTML.slice(0, 60)),
      );
      assert.deepEqual({ shown, faults }, { shown: [], faults: [] });
      await tab.close();
    });

  for (const scheme of ['light', 'dark'])
    it(`axe finds nothing, closed and open: ${scheme}`, async () => {
      await tab.setViewport({ width: 1280, height: 800 });
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await open('/nyheter/');
      assert.deepEqual(await barriersIn(tab), []);
      const frame = await press();
      assert.deepEqual(await barriersIn(frame), []);
      await tab.keyboard.press('Escape');
      await closed();
    });

  for (const [lang, path] of Object.entries(posters))
    it(`the poster is one A4 with neutral words that fit, whatever the font: ${lang}`, async () => {
      const svg = read(path);
      const sign = /d="(M17[^"]+)"/.exec(readFileSync('widgets/haven/sign.ts', 'utf8'))?.[1];
      assert.ok(svg.includes(` d="${sure(sign, 'the sign')}"`), 'another sign than that of the element');
      assert.doesNotMatch(svg, /(?:href|src)="(?!#)|url\(|<script/, 'asks for another file');
      await tab.goto(site.address + path);
      const file = await tab.pdf({ format: 'A4', preferCSSPageSize: true });
      const text = Buffer.from(file).toString('latin1');
      assert.equal(text.match(/\/Type \/Page\b/g)?.length, 1);
      const [, width, height] = sure(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text));
      // An A4 in points. Chromium rounds it up to whole pixels.
      assert.ok(Math.abs(Number(width) - 595.3) < 1 && Math.abs(Number(height) - 841.9) < 1, `${width} × ${height}`);
      const wide = await browser.newPage();
      const { outside, words } = await wide.evaluate((svg) => {
        document.body.innerHTML = svg.replaceAll(/font-family="[^"]+"/g, `font-family="'DejaVu Sans', Verdana"`);
        const texts = [...document.querySelectorAll('text')];
        return {
          outside: texts
            .filter((each) => {
              const { x, y, width, height } = each.getBBox();
              return x < 10 || x + width > 200 || y < 10 || y + height > 290;
            })
            .map((each) => each.textContent),
          words: texts.map((each) => each.textContent).join(' '),
        };
      }, svg);
      await wide.close();
      assert.deepEqual(outside, []);
      assert.doesNotMatch(words, telling);
      assert.match(words, /\b112\b/);
    });
});
