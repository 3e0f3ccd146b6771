// The elements rendered on a server from the package, and their state in a browser, with and without script.
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import { sure } from '../../site/shared/sure.ts';
import { engines, type Browser, type Session, type Tab } from '../drivers/index.ts';
import { until } from '../drivers/visit.ts';
import { importBuiltData } from '../support/built.ts';
import { buildOne } from '../support/one-file.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { install, pack, type Packed } from './packed.ts';

const { helplines } = await importBuiltData();

/** As in docs/examples/eleventy: the recipe that others copy. */
interface Recipe {
  renderWidgets: (html: string) => Promise<string>;
  /** The values with which a policy allows the styles. */
  styleHashes: (html: string) => string[];
}
let renderWidgets: Recipe['renderWidgets'];
let styleHashes: Recipe['styleHashes'];
let folder: string;
let tarball: Packed;

before(async () => {
  tarball = await pack();
  folder = await mkdtemp(join(tmpdir(), 'hamn-server-'));
  await install(tarball.file, folder, ['lit', '@lit-labs/ssr', '@lit-labs/ssr-client', 'lit-html']);
  await cp('docs/examples/eleventy/render.js', join(folder, 'render.js'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  ({ renderWidgets, styleHashes } = (await import(join(folder, 'render.js'))) as Recipe);
});
after(() => Promise.all([folder, tarball.folder].map((each) => rm(each, { recursive: true }))));

const page = (body: string, { lang = 'sv', head = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>T</title>${head}</head><body>${body}</body></html>`;

const card = (line: string) => `<hamn-hotline-card line="${line}"><a href="tel:112">112</a></hamn-hotline-card>`;
const block = (code: string) =>
  `<hamn-contact-block municipality="${code}"><address>Adress</address></hamn-contact-block>`;
const ownExit = '<hamn-quick-exit><a href="https://example.se/">Ut</a></hamn-quick-exit>';

describe('rendered on a server', () => {
  const cases: Record<string, [html: string, expected: string[]]> = {
    'a quick exit keeps the link of the page': [
      ownExit,
      ['<slot><a part="link"', '<a href="https://example.se/">Ut</a>'],
    ],
    'a quick exit without a link has one, to its href': [
      '<hamn-quick-exit href="https://example.se/"></hamn-quick-exit>',
      ['href="https://example.se/" rel="noreferrer">Lämna sidan snabbt</a>'],
    ],
    'a quick exit without an href leads to the default': [
      '<hamn-quick-exit></hamn-quick-exit>',
      ['href="https://www.smhi.se/"'],
    ],
    'a helpline has its number': [card('kvinnofridslinjen'), ['href="tel:116016"', '116 016', 'state="unknown"']],
    'a helpline that is not known keeps the link of the page': [
      card('nobody'),
      ['Vid akut fara', '<a href="tel:112">112</a></hamn-hotline-card>'],
    ],
    'a municipality, whose data no server reads, keeps the address of the page': [
      block('0883'),
      ['<slot', '<address>Adress</address>'],
    ],
    'a municipality that is not known keeps the address of the page': [
      block('0000'),
      ['<slot', '<address>Adress</address>'],
    ],
    'a gallery has its figures': [
      '<hamn-ambassador-gallery><figure><img alt="A" src="a.png"></figure></hamn-ambassador-gallery>',
      ['<slot></slot>', '<figure><img alt="A" src="a.png"></figure>'],
    ],
    'a banner, which has read nothing, keeps the link of the page': [
      '<hamn-alert-banner county="08" src="/warnings.json"><a href="https://www.smhi.se/">SMHI</a></hamn-alert-banner>',
      ['<slot  ></slot>', '<a href="https://www.smhi.se/">SMHI</a>'],
    ],
  };
  for (const [what, [html, expected]] of Object.entries(cases)) {
    it(what, async () => {
      const warn = mock.method(console, 'warn', () => undefined);
      const rendered = await renderWidgets(page(html));
      warn.mock.restore();
      assert.match(rendered, /<template shadowrootmode="open"><style>/);
      for (const each of expected) assert.ok(rendered.includes(each), `${each} in ${rendered}`);
      assert.doesNotMatch(rendered, /lit-part|lit-node|<\?>|undefined|null|NaN|Invalid/);
    });
  }

  it('reports a wrong attribute, as in a browser', async () => {
    const warn = mock.method(console, 'warn', () => undefined);
    await renderWidgets(page(card('nobody') + block('0000')));
    const warnings = warn.mock.calls.map(({ arguments: [message] }) => String(message));
    warn.mock.restore();
    assert.equal(warnings.length, 2);
    assert.match(warnings[0] ?? '', /^<hamn-hotline-card line="nobody">: expected/);
    assert.match(warnings[1] ?? '', /^<hamn-contact-block municipality="0000">: expected/);
    // A server's console cannot unfold an element: it would print the whole object.
    assert.ok(warn.mock.calls.every(({ arguments: { length } }) => length === 1));
  });

  it('the exit is never hidden before its script has run, and there is no dead button', async () => {
    const rendered = await renderWidgets(page(ownExit + block('0883')));
    const drawn = rendered.replace(/<style>[^]*?<\/style>/g, '');
    assert.doesNotMatch(drawn, /popover|hidden|<button/);
  });

  it('a municipality leaves the page’s own text, since a server reads no data', async () => {
    for (const code of ['0881', '0883']) {
      const rendered = await renderWidgets(page(block(code)));
      assert.doesNotMatch(sure(/<slot[^>]*>/.exec(rendered), 'the slot')[0], /hidden/, code);
      assert.doesNotMatch(rendered, /part="block"/, code);
    }
  });

  it('nothing goes out of date: the state is the same at any hour, neither open nor closed', async () => {
    const everything = page([...helplines.map(({ id }) => card(id)), block('0883')].join('\n'));
    const moments = [
      '2026-12-02T12:00Z',
      '2026-11-29T02:30Z',
      '2026-12-24T10:00Z',
      '2027-07-05T08:00Z',
      '2039-01-10T15:00Z',
    ];
    const rendered: string[] = [];
    for (const now of moments) {
      mock.timers.enable({ apis: ['Date'], now: new Date(now) });
      rendered.push(await renderWidgets(everything));
      mock.timers.reset();
    }
    const [first = ''] = rendered;
    for (const each of rendered) assert.equal(each, first);
    assert.doesNotMatch(first, /Öppet nu|Stängt nu|öppnar|stänger|part="state"|state="(open|closed)"/i);
    assert.equal(first.match(/state="unknown"/g)?.length, helplines.length);
  });

  it('the language is the element’s own, or else the page’s', async () => {
    const english = await renderWidgets(
      page(card('112') + card('112').replace(' line', ' lang="sv" line'), { lang: 'en' }),
    );
    assert.equal(english.match(/In an emergency/g)?.length, 1);
  });
});

/** The visible text in an element's shadow root, and whether its layout is right. */
const look = `(() => {
  const shown = (element) => Boolean(element && element.getBoundingClientRect().height);
  const [card, exit] = ['hamn-hotline-card', 'hamn-quick-exit'].map((tag) => document.querySelector(tag));
  const number = card.shadowRoot.querySelector('.number');
  return {
    cards: card.shadowRoot.querySelectorAll('.card').length,
    boxes: exit.shadowRoot.querySelectorAll('.box').length,
    number: shown(number) && number.textContent.trim(),
    exit: shown(exit.querySelector('a')),
    large: parseFloat(getComputedStyle(number).fontSize) > 20,
    fixed: getComputedStyle(exit.shadowRoot.querySelector('.box')).position === 'fixed',
  };
})()`;

for (const [name, launch] of engines) {
  describe(`a server-rendered element, in ${name}`, () => {
    let browser: Browser, session: Session, site: Site, tab: Tab;

    before(async () => {
      const body = ownExit + card('kvinnofridslinjen').replaceAll('112', '116016');
      const rendered = await renderWidgets(page(body, { head: '<!--head-->' }));
      const withHead = (head: string) => rendered.replace('<!--head-->', head);
      const policy = (styles: string) =>
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src ${styles}">`;
      await writeFile(
        join(folder, 'hydrating.js'),
        "import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import 'hamn';",
      );
      const [{ code }] = await buildOne(folder, join(folder, 'hydrating.js'));
      const pages = {
        '/none': withHead(''),
        '/refused': withHead(policy("'self'")),
        '/hashes': withHead(policy(`'self' ${styleHashes(rendered).join(' ')}`)),
        '/script': withHead('<script type="module" src="/hamn.js"></script>'),
        '/hydrating': withHead('<script type="module" src="/hydrating.js"></script>'),
        '/never': page(`${body}<script type="module" src="/hamn.js"></script>`),
      };
      const scripts = { '/hydrating.js': code };
      site = await serveSite({ ...pages, ...scripts }, (url) =>
        url === '/hydrating.js' ? { 'content-type': 'text/javascript' } : {},
      );
      browser = await launch();
      session = await browser.fresh();
      tab = await session.newTab();
    });
    after(async () => {
      await session?.close();
      await browser?.close();
      site?.close();
    });

    const visit = async (path: string) => {
      await tab.goto(`${site.address}${path}`);
      return tab.run(look);
    };

    const whole = { cards: 1, boxes: 1, number: 'Ring 116 016', exit: true, large: true, fixed: true };

    it('is complete and styled without script', async () => {
      assert.deepEqual(await visit('/none'), whole);
    });

    it('is unstyled where a policy forbids the styles, and styled where it names their hashes', async () => {
      assert.deepEqual(await visit('/refused'), { ...whole, large: false, fixed: false });
      assert.deepEqual(await visit('/hashes'), whole);
    });

    for (const [path, what] of [
      ['/script', 'the pasted script'],
      ['/hydrating', 'a bundle that loads the support for hydration'],
    ]) {
      it(`is drawn once, the same as without a server, by ${what}`, async () => {
        const drawn = `(() => { const { shadowRoot } = document.querySelector('hamn-hotline-card');
          return [shadowRoot.querySelectorAll('style').length, shadowRoot.textContent.replace(/\\s+/g, ' ')]; })()`;
        const isDrawn = () =>
          tab.run(`document.querySelector('hamn-hotline-card').shadowRoot?.adoptedStyleSheets.length > 0`);
        await tab.goto(`${site.address}/never`);
        await until(isDrawn, true, 'the card is drawn');
        const [, expected] = await tab.run<[number, string]>(drawn);
        await tab.goto(`${site.address}${path}`);
        await until(isDrawn, true, 'the card is drawn');
        assert.deepEqual(await tab.run(drawn), [0, expected]);
        assert.deepEqual(await tab.run(look), whole);
        await until(
          () =>
            tab.run(
              `document.querySelector('hamn-quick-exit').shadowRoot.querySelector('.box').matches(':popover-open')`,
            ),
          true,
          'the exit lies above the page',
        );
      });
    }
  });
}
