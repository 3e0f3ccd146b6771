// The page to try: what it finds in a pasted page, and that nothing of that page runs or asks for anything.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { builderFacts } from '../../site/builder/make-facts.ts';
import { sure } from '../../site/shared/sure.ts';
import { kinds, type Kind } from '../../site/try/types.ts';
import { findingWords } from '../../site/try/words/findings.ts';
import { barriersIn } from '../support/axe.ts';
import { launchForPages } from '../support/browser.ts';
import { serveDestination, type Site } from '../support/servers.ts';
import { serveStatic } from '../support/static-host.ts';

const facts = builderFacts();
const script = sure(facts.files['hamn.js'], 'hamn.js');

/** The parts of a pasted page that a case changes. */
interface Parts {
  html?: string;
  head?: string;
  viewport?: string;
  before?: string;
  main?: string;
  after?: string;
}

const viewport = '<meta name="viewport" content="width=device-width">';

/** A page without faults. */
const pageOf = (parts: Parts = {}): string =>
  `<!doctype html><html ${parts.html ?? 'lang="sv"'}><head><meta charset="utf-8">${parts.viewport ?? viewport}
  <title>Exempel</title>${parts.head ?? ''}</head><body>${parts.before ?? ''}<main><h1>Exempel på en sida</h1>
  <p>Här står vad kommunen gör för den som är utsatt.</p>${parts.main ?? ''}</main>${parts.after ?? ''}</body></html>`;

const policy = (text: string): string => `<meta http-equiv="Content-Security-Policy" content="${text}">`;
const exit = '<hamn-quick-exit><a href="https://www.example.se/">Lämna sidan snabbt</a></hamn-quick-exit>';
const loaded = `<script type="module" src="${facts.site}/v/${facts.version}/hamn.js"></script>`;

/** A pasted page, and the findings in it: the kind, and a text that the finding shows. */
interface Case {
  parts: Parts;
  place?: string;
  fragment?: string;
  found: [kind: Kind, shows?: string][];
}

const mark = 'mark';
const contact = 'quick-exit=on&contact-block=on&contact-block.municipality=0880';
const person = ['Exempel Exempelsson', '', '', '', 'https://example.se/ett.jpg', '', '2026-11-02'].join('%09');
const gallery = `quick-exit=on&ambassador-gallery=on&ambassador-gallery.own=${person}`;

const cases: Record<string, Case> = {
  'a page without faults': { parts: {}, found: [] },
  'a policy without faults': {
    parts: { head: policy(`default-src *; script-src 'self' ${facts.site}`) },
    found: [],
  },
  'a policy with the hash': {
    parts: { head: policy(`default-src *; script-src 'self' '${script}'`) },
    found: [],
  },
  'a policy that blocks scripts': {
    parts: { head: policy("script-src 'self' https://www.example.se") },
    found: [['policy-script', `script-src 'self' https://www.example.se '${script}'`]],
  },
  'a policy that blocks scripts by default': {
    parts: { head: policy("default-src 'none'; frame-src *") },
    found: [['policy-script', `script-src '${script}'`]],
  },
  'a policy for script elements': {
    parts: { head: policy("script-src *; script-src-elem 'self'") },
    found: [['policy-script', `script-src-elem 'self' '${script}'`]],
  },
  'a policy with a nonce': { parts: { head: policy("script-src 'nonce-abc'") }, found: [['policy-nonce']] },
  'a policy with strict-dynamic': {
    parts: { head: policy("script-src 'strict-dynamic' 'nonce-abc' https:") },
    found: [['policy-nonce']],
  },
  'two policies': {
    parts: { head: policy('script-src *') + policy("script-src 'self'") },
    found: [['policy-script', `script-src 'self' '${script}'`]],
  },
  'a policy that blocks frames': {
    parts: { head: policy("frame-src 'self'") },
    found: [['policy-frame', `frame-src 'self' ${facts.site}`]],
  },
  'a policy that blocks colours': {
    parts: { head: policy("style-src 'self'") },
    fragment: 'quick-exit=on&buoy=0b5563',
    found: [['policy-style', "style-src 'self' 'sha256-"]],
  },
  'a policy that blocks data': {
    parts: { head: policy("connect-src 'self'") },
    fragment: 'alert-banner=on&alert-banner.county=08&alert-banner.src=https://example.se/w.json',
    found: [['policy-connect', "connect-src 'self' https://example.se"]],
  },
  'a policy that blocks portraits': {
    parts: { head: policy("img-src 'self'") },
    fragment: gallery,
    found: [['policy-img', "img-src 'self' https://example.se"]],
  },
  'Trusted Types without Lit': {
    parts: { head: policy("require-trusted-types-for 'script'; trusted-types cms") },
    found: [['trusted-types', 'trusted-types cms lit-html']],
  },
  'Trusted Types without a list': { parts: { head: policy("require-trusted-types-for 'script'") }, found: [] },
  'a paragraph around the code': {
    parts: { main: '<p>hamn här</p>' },
    place: mark,
    fragment: contact,
    found: [['p-around']],
  },
  'a heading': { parts: { main: '<h2 class="rubrik">Hamn här</h2>' }, place: mark, found: [['heading', 'h2.rubrik']] },
  'a link': { parts: { main: '<a href="/x">hamn här</a>' }, place: mark, found: [['interactive', 'a']] },
  'a button': { parts: { main: '<button>hamn här</button>' }, place: mark, found: [['interactive', 'button']] },
  'a closed part': {
    parts: { main: '<details><summary>Mer</summary><div>hamn här</div></details>' },
    place: mark,
    found: [['hidden', 'details']],
  },
  'a part hidden by a rule': {
    parts: { head: '<style>.undan { display: none }</style>', main: '<div class="undan">hamn här</div>' },
    place: mark,
    found: [['hidden', 'div.undan']],
  },
  'an editable part': {
    parts: { main: '<div contenteditable>hamn här</div>' },
    place: mark,
    found: [['asleep', 'div']],
  },
  'a transform': {
    parts: { main: '<div style="transform: scale(1)" id="ram">hamn här</div>' },
    place: mark,
    found: [['held', 'div#ram { transform }']],
  },
  'a filter in a style sheet': {
    parts: { head: '<style>main { filter: grayscale(1) }</style>' },
    found: [['held', 'main { filter }']],
  },
  containment: { parts: { head: '<style>main { contain: paint }</style>' }, found: [['held', 'contain: paint']] },
  'a cookie banner in the corner': {
    parts: {
      after:
        '<div class="kakor" style="position: fixed; inset: auto 0 0 0; text-align: right"><button>Neka</button></div>',
    },
    found: [['corner', 'div.kakor']],
  },
  'a bar at the top': {
    parts: { after: '<div style="position: fixed; inset: 0 0 auto 0"><button>Meny</button></div>' },
    found: [],
  },
  'a base address': {
    parts: { head: '<base href="https://www.example.se/sida/">' },
    found: [['base-href', 'https://www.example.se/sida/']],
  },
  'a base target': { parts: { head: '<base target="_blank">' }, found: [['base-target', '_blank']] },
  'no language': { parts: { html: '' }, found: [['lang-missing', '<html lang="sv">']] },
  'another language': { parts: { html: 'lang="en-GB"' }, found: [['lang-other', 'en-GB']] },
  'no viewport': { parts: { viewport: '' }, found: [['viewport', viewport.slice(0, 20)]] },
  statistics: {
    parts: { head: '<script src="https://static.hotjar.com/c/hotjar-1.js"></script>' },
    found: [['trackers', 'Hotjar (static.hotjar.com)']],
  },
  'statistics inside a script': {
    parts: { head: "<script>load('//www.googletagmanager.com/gtm.js')</script>" },
    found: [['trackers', 'www.googletagmanager.com']],
  },
  'statistics on its own host': {
    parts: { head: "<script>s.src = u + 'matomo.js'</script>" },
    found: [['trackers', 'Matomo']],
  },
  'a link to a host that counts': { parts: { main: '<a href="https://www.facebook.com/">Facebook</a>' }, found: [] },
  'a chat': {
    parts: { after: '<script src="https://embed.tawk.to/a/b"></script>' },
    found: [['chat', 'embed.tawk.to']],
  },
  'a consent banner': {
    parts: { head: '<script src="https://consent.cookiebot.com/uc.js"></script>' },
    found: [['consent', 'consent.cookiebot.com']],
  },
  'a program that holds scripts back': {
    parts: { head: '<script type="rocketlazyloadscript" data-rocket-src="/a.js"></script>' },
    found: [['held-back', 'WP Rocket']],
  },
  'a file on another host': {
    parts: { head: '<link rel="stylesheet" href="https://filer.example.org/a.css">' },
    found: [['others', 'filer.example.org']],
  },
  'another version': {
    parts: {
      after:
        '<!-- hamn 0.0.1 · 2026-01-01 · https://example.se/ --><hamn-hotline-card></hamn-hotline-card><script src="/v/0.0.1/hamn.js"></script>',
    },
    found: [['other-version', '0.0.1']],
  },
  'the same button': { parts: { after: exit + loaded }, found: [['already-there']] },
  'a removed script': {
    parts: { after: '<hamn-hotline-card><a href="tel:116016">116 016</a></hamn-hotline-card>' },
    found: [['lost-script', 'hamn-hotline-card']],
  },
  'removed elements': {
    parts: { after: '<!-- hamn 9.9.9 --><a href="https://www.example.se/">Lämna</a>'.replace('9.9.9', facts.version) },
    found: [['lost-element']],
  },
  'a button without a link': {
    parts: { after: `<hamn-quick-exit>Lämna sidan</hamn-quick-exit>${loaded}` },
    fragment: 'quick-exit=&hotline-card=on',
    found: [['lost-link']],
  },
  'an element without an end': {
    parts: { after: `<hamn-alert-banner county="08" />${loaded}` },
    found: [['self-closed', '<hamn-alert-banner>']],
  },
  'escaped code': {
    parts: { main: '<p>&lt;hamn-quick-exit&gt;&lt;/hamn-quick-exit&gt;</p>' },
    found: [['escaped']],
  },
  'escaped code in an example': { parts: { main: '<pre>&lt;hamn-quick-exit&gt;</pre>' }, found: [] },
  'curly quotation marks': {
    parts: { after: `<hamn-hotline-card line=”kvinnofridslinjen”></hamn-hotline-card>${loaded}` },
    found: [['quotes']],
  },
  'a changed hash': {
    parts: { head: loaded.replace('></', ' integrity="sha384-AAAA" crossorigin="anonymous"></') },
    found: [['changed-hash']],
  },
  'a place that is not there': { parts: {}, place: mark, found: [['no-mark']] },
  // The shapes that WordPress makes of pasted code.
  'a paragraph around an element, from an editor': {
    parts: {
      main: `<p><hamn-contact-block municipality="0882"></p>\n<address>Kommunen<br />\n<a href="tel:049188000">0491-880 00</a></address>\n<p></hamn-contact-block></p>${loaded}`,
    },
    found: [['p-breaks']],
  },
  'a button that an editor put in a paragraph': {
    parts: { main: `<p>${exit}<br />\n${loaded}</p>` },
    found: [['already-there']],
  },
};

let browser: Browser;
let site: { address: string; close: () => void };
/** The same site as nginx serves it: the policy in the page holds alone. The page itself may then show pictures from elsewhere. */
let loose: typeof site;
let stranger: Site;

before(async () => {
  browser = await launchForPages();
  site = await serveStatic();
  loose = await serveStatic('dist/site', "frame-ancestors 'none'");
  stranger = await serveDestination();
});

after(async () => {
  await browser.close();
  site.close();
  loose.close();
  stranger.close();
});

interface Shown {
  kind: string;
  text: string;
}

async function open(path = '/bygg/prova/', address = site.address): Promise<Page> {
  const tab = await browser.newPage();
  await tab.goto(address + path);
  return tab;
}

/** Pastes a page and waits until both windows have measured it. */
async function paste(tab: Page, html: string, place = 'main'): Promise<Shown[]> {
  await tab.evaluate(
    (text, chosen) => {
      const [source, where] = ['try-source', 'try-place'].map((id) => document.getElementById(id));
      (source as HTMLTextAreaElement).value = text;
      (where as HTMLSelectElement).value = chosen;
      document.getElementById('try-looks')?.querySelector('.screens')?.replaceChildren();
      document.getElementById('try-found')?.setAttribute('aria-busy', 'true');
      document.querySelector<HTMLFormElement>('#try')?.requestSubmit();
    },
    html,
    place,
  );
  await tab.waitForSelector('#try-found[aria-busy="false"]');
  return tab.$$eval('.findings li', (items) =>
    items.map((each) => ({ kind: each.dataset.kind ?? '', text: each.textContent })),
  );
}

const framesIn = (tab: Page): Frame[] => tab.frames().filter((each) => each.parentFrame() === tab.mainFrame());

describe('the page finds', () => {
  let tab: Page;
  before(async () => {
    tab = await open();
  });
  for (const [name, { parts, place, fragment, found }] of Object.entries(cases)) {
    it(name, async () => {
      await tab.evaluate((hash) => (location.hash = hash), fragment ?? '');
      const shown = await paste(tab, pageOf(parts), place);
      assert.deepEqual(
        shown.map(({ kind }) => kind),
        found.map(([kind]) => kind),
      );
      for (const [i, [kind, text]] of found.entries()) {
        assert.ok(!text || shown[i]?.text.includes(text), `${kind}: ${shown[i]?.text ?? ''}`);
      }
    });
  }

  it('a page without a main part', async () => {
    const shown = await paste(tab, pageOf().replaceAll('main>', 'div>'));
    assert.deepEqual(
      shown.map(({ kind }) => kind),
      ['no-main'],
    );
  });

  it('a part of a page, and a page that a script draws', async () => {
    await tab.evaluate(() => (location.hash = ''));
    const part = await paste(tab, '<p>Bara ett stycke, utan resten av sidan.</p>', 'body');
    assert.deepEqual(
      part.map(({ kind }) => kind),
      ['lang-missing', 'partial'],
    );
    const drawn = await paste(
      tab,
      `<!doctype html><html lang="sv"><head>${viewport}</head><body><main id="app"></main><script src="/app.js"></script></body></html>`,
    );
    assert.deepEqual(
      drawn.map(({ kind }) => kind),
      ['drawn'],
    );
  });

  it('the exit’s faults before all others', async () => {
    const all = await paste(
      tab,
      pageOf({
        html: '',
        head: `${policy("script-src 'self'")}<script src="https://static.hotjar.com/a.js"></script>`,
        main: '<details><summary>Mer</summary>hamn här</details>',
      }),
      mark,
    );
    assert.deepEqual(
      all.map(({ kind }) => kind),
      ['hidden', 'policy-script', 'trackers', 'lang-missing'],
    );
  });
});

it('every kind has its words in both languages, and a case above', () => {
  for (const lang of ['sv', 'en']) {
    for (const kind of kinds) {
      const { title, happens, todo } = findingWords(lang)[kind]('x');
      for (const text of [title, happens, todo]) assert.match(text, /^[\p{Lu}<x].{10,}/u, `${lang} ${kind}`);
    }
  }
  const tried = Object.values(cases).flatMap(({ found }) => found.map(([kind]) => kind));
  const elsewhere = ['drawn', 'partial', 'no-main'];
  assert.deepEqual(
    kinds.filter((kind) => !tried.includes(kind)),
    kinds.filter((kind) => elsewhere.includes(kind)),
  );
});

/** A page with every way to ask a host for something, or to run. */
const hostile = (host: string): string =>
  pageOf({
    head: `<link rel="preconnect" href="${host}"><link rel="dns-prefetch" href="${host}">
    <link rel="preload" as="image" href="${host}/preload"><link rel="prefetch" href="${host}/prefetch">
    <link rel="modulepreload" href="${host}/module.js"><link rel="icon" href="${host}/icon">
    <link rel="stylesheet" href="${host}/sheet.css"><script src="${host}/script.js"></script>
    <script>window.ran = true; parent.postMessage('ran', '*')</script><meta http-equiv="refresh" content="0; url=${host}/refresh">
    <script type="speculationrules">{"prefetch":[{"source":"list","urls":["${host}/rules"]}]}</script>
    <style>@import "${host}/import.css"; @font-face { font-family: x; src: url(${host}/font) } body { background: url(${host}/background); font-family: x }</style>
    <style>p::before { content: "</styl" url(${host}/content) }</style>`,
    main: `<img src="${host}/image" srcset="${host}/srcset 2x" onerror="window.ran = true" onload="window.ran = true">
    <img src="x" onerror="window.ran = true"><picture><source srcset="${host}/source"><img src="${host}/picture"></picture>
    <video src="${host}/video" poster="${host}/poster" autoplay></video><audio src="${host}/audio" autoplay></audio>
    <iframe src="${host}/iframe"></iframe><iframe srcdoc="<script>parent.ran = true</script>"></iframe>
    <object data="${host}/object"></object><embed src="${host}/embed"><svg><image href="${host}/svg"/><use href="${host}/use#a"/></svg>
    <form action="${host}/form" id="f"><button id="send">Skicka</button></form><input type="image" src="${host}/input">
    <a id="go" href="${host}/link" ping="${host}/ping">Länk</a><table background="${host}/table"><tr><td>Tabell</td></tr></table>
    <div style="background: url(${host}/attribute)" onclick="window.ran = true" id="d">Text</div>
    <section><template shadowrootmode="open"><img src="${host}/shadow"></template></section><noscript><img src="${host}/noscript"></noscript>`,
  });

describe('the pasted page', () => {
  it('asks nobody for anything, runs nothing, and leads nowhere', async () => {
    stranger.requests.length = 0;
    stranger.connections.length = 0;
    const tab = await open('/bygg/prova/', loose.address);
    const asked: string[] = [];
    tab.on('requestfinished', (request) => asked.push(request.url()));
    // The browser also reports what a policy or the missing origin has stopped.
    tab.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      if (!['csp', 'origin'].includes(reason)) asked.push(`${request.url()} ${reason}`);
    });
    await paste(tab, hostile(stranger.address));
    const frames = framesIn(tab);
    assert.equal(frames.length, 2);
    for (const frame of frames) {
      await frame.click('#send');
      await frame.click('#d');
      await frame.click('#go');
      await frame.evaluate(() => document.querySelector<HTMLFormElement>('#f')?.requestSubmit());
      assert.equal(await frame.evaluate(() => 'ran' in window), false);
      assert.equal(await frame.evaluate(() => location.href), 'about:srcdoc');
      assert.ok(await frame.$('hamn-quick-exit[demo]'));
      await assert.rejects(frame.evaluate(() => parent.document.title));
    }
    await new Promise((done) => setTimeout(done, 500));
    assert.equal(tab.url(), `${loose.address}/bygg/prova/`);
    assert.deepEqual(stranger.requests, []);
    assert.equal(stranger.connections.length, 0);
    assert.deepEqual(
      asked.filter(
        (each) => !each.startsWith(loose.address) && !each.startsWith('about:') && !each.startsWith('data:'),
      ),
      [],
    );
    await tab.close();
  });

  it('has its own pictures and style sheets only when they are asked for', async () => {
    stranger.requests.length = 0;
    const tab = await open('/bygg/prova/', loose.address);
    const html = pageOf({
      head: `<link rel="canonical" href="${stranger.address}/sida/"><link rel="stylesheet" href="/sheet.css">
      <link rel="preload" as="image" href="/preload"><script src="/script.js"></script>`,
      main: '<img src="picture.png" alt=""><img src="https://www.google-analytics.com/collect" alt=""><iframe src="/iframe"></iframe>',
    });
    await paste(tab, html);
    assert.deepEqual(stranger.requests, []);
    assert.ok(await tab.$('[data-address][hidden]'));
    // Who would learn of it stands there before it is ticked.
    assert.match(await tab.$eval('[data-hosts]', (each) => each.textContent), /127\.0\.0\.1/);
    await tab.click('#try-fetch');
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await paste(tab, html);
    assert.deepEqual([...new Set(stranger.requests.map(({ url }) => url))].sort(), ['/sheet.css', '/sida/picture.png']);
    assert.equal(asked.filter((each) => each.includes('google')).length, 0);
    assert.match(await tab.$eval('[data-asked]', (each) => each.textContent), /127\.0\.0\.1/);
    await tab.close();
  });

  it('shows the widgets that the address chooses, and keeps the choice in the links', async () => {
    const tab = await open('/en/build/try/#lang=en&hotline-card.line=mansjouren');
    await paste(tab, pageOf({ html: 'lang="en"', main: '<p>hamn here</p><p id="after">After</p>' }), mark);
    for (const frame of framesIn(tab)) {
      const order = await frame.evaluate(() =>
        [...document.querySelectorAll('hamn-hotline-card, #after')].map((each) => each.getAttribute('line') ?? each.id),
      );
      assert.deepEqual(order, ['mansjouren', 'after']);
      assert.ok(
        await frame.evaluate(() => document.querySelector('hamn-hotline-card')?.shadowRoot?.textContent?.trim()),
      );
    }
    const links = await tab.$$eval('a[href*="/build/"], a[href*="/bygg/"]', (all) => all.map((each) => each.hash));
    assert.ok(links.length >= 2);
    for (const each of links) assert.equal(each, '#lang=en&hotline-card.line=mansjouren');
    await tab.close();
  });

  it('is drawn 360 and 1280 wide, and as wide as a phone draws it without a viewport', async () => {
    const tab = await open();
    const widths = () => Promise.all(framesIn(tab).map((each) => each.evaluate(() => innerWidth)));
    await paste(tab, pageOf());
    assert.deepEqual(await widths(), [360, 1280]);
    await paste(tab, pageOf({ viewport: '' }));
    assert.deepEqual(await widths(), [980, 1280]);
    await tab.close();
  });
});

describe('the page itself', () => {
  for (const path of ['/bygg/prova/', '/en/build/try/']) {
    it(`${path} shows an example with faults, without barriers, and fits 320 pixels`, async () => {
      const tab = await open(path);
      const errors: string[] = [];
      tab.on('console', (each) => each.type() === 'error' && errors.push(each.text()));
      tab.on('pageerror', (error) => errors.push(String(error)));
      await tab.setViewport({ width: 320, height: 640 });
      await tab.click('[data-example]');
      await tab.waitForSelector('#try-found[aria-busy="false"]');
      const shown = await tab.$$eval('.findings li', (items) => items.map((each) => each.dataset.kind));
      assert.deepEqual(shown, ['policy-script', 'corner', 'trackers', 'p-around', 'policy-frame']);
      assert.equal(await tab.evaluate(() => document.activeElement?.id), 'try-found-title');
      assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      assert.deepEqual(await barriersIn(tab), []);
      assert.deepEqual(errors, []);
      await tab.close();
    });
  }

  it('asks for the page when nothing is pasted', async () => {
    const tab = await open();
    await tab.click('#try [type="submit"]');
    await tab.waitForFunction(() => document.getElementById('try-told')?.textContent);
    assert.ok(await tab.$('#try-found[hidden]'));
    await tab.close();
  });
});
