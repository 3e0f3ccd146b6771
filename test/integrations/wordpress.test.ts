// The WordPress plugin on a real WordPress, as a webmaster, an author, a contributor and a visitor meet it. Debian's trixie must
// pass. A newer WordPress runs too, when it can be fetched.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Cookie, ElementHandle, Page } from 'puppeteer-core';
import { builderFacts } from '../../site/builder/make-facts.ts';
import { scriptCode } from '../../site/builder/code.ts';
import { initial } from '../../site/builder/choice.ts';
import { fallbacks } from '../../site/integrations/fallbacks.ts';
import { cmsWidgets } from '../../site/integrations/fields.ts';
import { testedUpTo } from '../../site/integrations/wordpress/files.ts';
import { launchChromium } from '../support/browser.ts';
import { helplinesIssue, inDays, signedBy, steward } from '../support/steward.ts';
import { municipalityFiles } from '../samples/municipalities.ts';
import { sure } from '../../site/shared/sure.ts';
import { treeOf, withFirstPage } from './same-tree.ts';
import {
  chooseZip,
  insertBlock,
  logInAt,
  newFolder,
  openEditor,
  startDatabase,
  startWordPress,
  whyNot,
  type Database,
  type User,
  type WordPress,
} from './wordpress.ts';

const facts = builderFacts();
const zip = resolve(`dist/site/integrations/hamn-wordpress-${facts.version}.zip`);
const integrity = facts.files['hamn.js'] ?? '';

const folder = newFolder();
let browser: Browser;
let database: Database | undefined;
const contexts: BrowserContext[] = [];

before(async () => {
  browser = await launchChromium({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
});
after(async () => {
  await browser.close();
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});

/** What a visitor's browser has done on a page. */
interface Visit {
  page: Page;
  /** The hosts that were asked. */
  hosts: Set<string>;
  /** The console. */
  said: string[];
}

/** A browser of its own: nobody is logged in, and there are no cookies. */
async function visit(address: string, { script = true, isWhole = false } = {}): Promise<Visit> {
  const context = await browser.createBrowserContext();
  contexts.push(context);
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  // The editor is large, and machines are busy.
  page.setDefaultTimeout(90_000);
  await page.setJavaScriptEnabled(script);
  const hosts = new Set<string>();
  const said: string[] = [];
  page.on('request', (request) => request.url().startsWith('http') && hosts.add(new URL(request.url()).host));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push((error as Error).message));
  await page.goto(address, { waitUntil: isWhole ? 'networkidle0' : 'load' });
  return { page, hosts, said };
}

/** The cookies of those who have logged in, so that each does it once. */
const sessions = new Map<string, Cookie[]>();

/** A browser in which someone has logged in. */
async function logIn(wp: WordPress, user: User, site = ''): Promise<Page> {
  const session = `${wp.address}${site} ${user}`;
  const known = sessions.get(session);
  const { page } = await visit('about:blank');
  if (known) {
    await page.browserContext().setCookie(...known);
    return page;
  }
  await logInAt(page, `${wp.address}${site}`, user);
  sessions.set(session, await page.browserContext().cookies());
  return page;
}

/** Gives WordPress the zip and activates the plugin, by hand. */
async function upload(wp: WordPress, page: Page, network = ''): Promise<void> {
  await chooseZip(page, wp.address, zip, network);
  await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
  await Promise.all([page.waitForNavigation(), page.click('a.button-primary[href*="action=activate"]')]);
}

const textOf = async (address: string): Promise<string> => (await fetch(address)).text();
const isDefined = (page: Page, tag: string): Promise<boolean> =>
  page.evaluate((name) => Boolean(customElements.get(name)), tag);
const links = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(`${selector} a`, (all) => all.map((each) => each.getAttribute('href') ?? ''));
const exitBlock = '<!-- wp:hamn/quick-exit /-->';
const cardBlock = (line: string): string => `<!-- wp:hamn/hotline-card {"line":"${line}"} /-->`;
const card = 'hamn-hotline-card[line="kvinnofridslinjen"]';

/** A theme of the old kind, as WordPress asks of one. */
function addClassicTheme(wp: WordPress): void {
  const theme = join(wp.folder, 'wp-content/themes/classic');
  rmSync(theme, { recursive: true, force: true });
  const files: Record<string, string> = {
    'style.css': '/* Theme Name: Classic */',
    'index.php': `<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><?php wp_head(); ?></head>
<body <?php body_class(); ?>><?php wp_body_open(); ?><main><?php while (have_posts()) { the_post(); the_title('<h1>', '</h1>'); the_content(); } ?></main><?php wp_footer(); ?></body></html>`,
  };
  rmSync(theme, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    if (!existsSync(theme)) mkdirSync(theme);
    writeFileSync(join(theme, name), text);
  }
}

function body(wp: WordPress, suite: string): void {
  it('takes the zip, as a webmaster gives it', async () => {
    const page = await logIn(wp, 'admin');
    await upload(wp, page);
    const active = await page.$$eval('tr.active[data-plugin]', (rows) =>
      rows.map((row) => row.getAttribute('data-plugin')),
    );
    assert.deepEqual(active, ['hamn/hamn.php']);
    const kept = readFileSync(join(wp.folder, 'wp-content/plugins/hamn/js/hamn.js'));
    assert.equal(`sha384-${createHash('sha384').update(kept).digest('base64')}`, integrity);
  });

  it('keeps what an author and a contributor write in blocks, to the letter', async () => {
    const content = `${exitBlock}\n\n${cardBlock('kvinnofridslinjen')}`;
    assert.equal((await wp.post('author', { title: 'Block', content })).content.raw, content);
    const pending = await wp.post('contributor', { title: 'Väntar', content, status: 'pending' });
    assert.equal(pending.content.raw, content);
  });

  it('shows a visitor the exit and the line, and asks nobody else', async () => {
    const { page, hosts, said } = await visit(`${wp.address}/block/`, { isWhole: true });
    assert.ok(await isDefined(page, 'hamn-quick-exit'));
    assert.ok(await isDefined(page, 'hamn-hotline-card'));
    assert.equal((await links(page, card))[0], 'tel:116016');
    const tag = await page.$eval('script[src*="hamn.js"]', (each) => [each.integrity, each.crossOrigin]);
    assert.deepEqual(tag, [integrity, 'anonymous']);
    assert.deepEqual([...hosts], [new URL(wp.address).host]);
    assert.deepEqual(said, []);
    assert.deepEqual(await page.browserContext().cookies(), []);
  });

  it('shows the same numbers without script', async () => {
    const { page } = await visit(`${wp.address}/block/`, { script: false });
    const all = await links(page, card);
    assert.equal(all[0], 'tel:116016');
    for (const link of [...(await page.$$(`${card} a`)), ...(await page.$$('hamn-quick-exit a'))])
      assert.ok(await link.isVisible());
    assert.deepEqual(await links(page, 'hamn-quick-exit'), [facts.exit]);
  });

  it('loads the script only where something of hamn is', async () => {
    await wp.post('editor', { title: 'Utan', content: '<p>Bibliotekets öppettider</p>' });
    assert.doesNotMatch(await textOf(`${wp.address}/utan/`), /hamn[.-]/);
    assert.match(await textOf(`${wp.address}/block/`), /hamn\.js/);
  });

  it('can be put in by an author, in the editor, where nothing runs', async () => {
    const page = await logIn(wp, 'author');
    await openEditor(page, wp.address);
    for (const [words, block] of [
      [suite === 'trixie' ? 'stödlinje' : 'helpline', 'hotline-card'],
      [suite === 'trixie' ? 'lämna sidan' : 'exit this', 'quick-exit'],
    ] as const)
      await insertBlock(page, words, block);
    const canvas = await (await page.waitForSelector('iframe[name="editor-canvas"]'))?.contentFrame();
    assert.ok(canvas);
    await canvas.waitForSelector('[data-type="hamn/hotline-card"] hamn-hotline-card a');
    await canvas.waitForSelector('[data-type="hamn/quick-exit"] hamn-quick-exit[asleep] a');
    assert.equal(await canvas.evaluate(() => Boolean(customElements.get('hamn-quick-exit'))), false);
    // Another line, from the list with the names.
    await page.evaluate(`(() => {
      const { getBlocks } = wp.data.select('core/block-editor');
      wp.data.dispatch('core/block-editor').selectBlock(getBlocks().find(({ name }) => name === 'hamn/hotline-card').clientId);
    })()`);
    const field = await page.waitForSelector('.block-editor-block-inspector select');
    assert.ok(field);
    await field.select('bris');
    await canvas.waitForSelector('hamn-hotline-card[line="bris"] a[href="tel:116111"]');
    const content = await page.evaluate('wp.data.select("core/editor").getEditedPostContent()');
    assert.equal(content, `${cardBlock('bris')}\n\n${exitBlock}`);
  });

  it('says nothing in the log of PHP', () => assert.deepEqual(wp.log(), []));
}

/** Content of the classic editor, which is no block. */
const classic = (text: string): string => `<p>Före</p>\n\n${text}\n\nEfter`;

/** What a page does when something on it runs that should not. */
const didRun = (page: Page): Promise<unknown> => page.evaluate(() => (globalThis as { ran?: unknown }).ran);

/** What a page to paste from writes, without its script: the plugin has its own. */
function pasted(choice: Record<string, string>): string {
  const none = Object.fromEntries(facts.widgets.map(({ name }) => [name, '']));
  const all = withFirstPage({ ...initial(facts.fields), ...none, lang: 'sv', ...choice }, facts);
  const code = scriptCode(all, facts);
  return code.replace(/<!--.*?-->\n?/, '').replace(/<script[^]*<\/script>/, '');
}

const person = {
  ...{ name: 'Ali Öst', role: 'Tränare', place: '0880', pledge: 'Jag säger ifrån – ”alltid”.' },
  ...{ picture: 'https://bilder.invalid/ali.jpg', alt: 'Ali ler', consent: '2026-11-01' },
};
const own = { name: 'Socialtjänsten', number: '0480-45 00 00', when: 'vardagar 8–16' };
const row = (all: Record<string, string>): string => Object.values(all).join('\t');

const help = ({ lang = 'sv', ...set }: Record<string, string>): (typeof settings)[number] => ({
  widget: 'haven',
  block: { ...set, lang },
  choice: { lang, ...Object.fromEntries(Object.entries(set).map(([name, value]) => [`haven.${name}`, value])) },
});

/** The same settings, as attributes of a block and as choices on the page to paste from. */
const settings: { widget: string; block: object; choice: Record<string, string> }[] = [
  { widget: 'quick-exit', block: { inline: true }, choice: { 'quick-exit.inline': 'on' } },
  { widget: 'hotline-card', block: { line: 'bris' }, choice: { 'hotline-card.line': 'bris' } },
  {
    widget: 'hotline-card',
    block: { line: 'kvinnofridslinjen', lang: 'ar', level: '2' },
    choice: { lang: 'ar', 'hotline-card.line': 'kvinnofridslinjen', 'hotline-card.level': '2' },
  },
  {
    widget: 'contact-block',
    block: { municipality: '0880', own: [own] },
    choice: { 'contact-block.municipality': '0880', 'contact-block.own': row(own) },
  },
  {
    widget: 'ambassador-gallery',
    block: { own: [person], filter: true },
    choice: { 'ambassador-gallery.own': row(person), 'ambassador-gallery.filter': 'on' },
  },
  {
    widget: 'alert-banner',
    block: { county: '08', src: 'http://127.0.0.1:9/varningar.json' },
    choice: { 'alert-banner.county': '08', 'alert-banner.src': 'http://127.0.0.1:9/varningar.json' },
  },
  { widget: 'haven', block: { municipality: '0880' }, choice: { 'haven.municipality': '0880' } },
  help({
    municipality: '0880',
    lang: 'fi',
    word: 'Apua & "neuvoja" $1',
    link: 'https://www.example.se/hjalp?a=$1&b=c',
  }),
  // Nobody knows a website of Haninge.
  help({ municipality: '0136', link: 'https://www.example.se/hjalp' }),
];

function deep(wp: WordPress): void {
  const scripts = async (address: string): Promise<string[]> =>
    [...(await textOf(address)).matchAll(/<script[^>]*(hamn-first|hamn-js-module)[^>]*>|<body|<hamn-quick-exit/g)].map(
      ([all, name]) => name ?? all,
    );
  const inHead = ['hamn-first', 'hamn-js-module', '<body', '<hamn-quick-exit'];

  it('has the content of every line and municipality in every language, as the builder writes it', async () => {
    const all = fallbacks(cmsWidgets(facts), facts);
    const asked = Object.entries(all).flatMap(([widget, { sets, html }]) =>
      Object.entries(html).flatMap(([value, texts]) =>
        sets.flatMap((set, at) => set.map((lang) => [widget, value, lang, texts[at] ?? ''])),
      ),
    );
    assert.ok(asked.length > 3000);
    const file = join(wp.folder, 'asked.json');
    writeFileSync(file, JSON.stringify(asked));
    const wrong = await wp.php(`foreach (json_decode(file_get_contents('${file}')) as $each) {
      if (hamn_content($each[0], $each[1], $each[2]) !== $each[3]) echo implode(' ', array_slice($each, 0, 3)), "\\n"; }`);
    assert.equal(wrong, '');
  });

  for (const [at, { widget, block, choice }] of settings.entries())
    it(`gives a screen reader what a paste gives: ${widget} ${JSON.stringify(choice)}`, async () => {
      const content = `<!-- wp:hamn/${widget} ${JSON.stringify(block)} /-->`;
      const one = await wp.post('author', { title: `Ett ${at}`, content });
      const html = `<!-- wp:html -->\n${pasted({ [widget]: 'on', ...choice })}\n<!-- /wp:html -->`;
      const other = await wp.post('admin', { title: `Annat ${at}`, content: html });
      for (const script of [true, false]) {
        const trees = [];
        for (const { link } of [one, other]) {
          const { page } = await visit(link, { script });
          // The sign of help is in a shadow root, which is there when the script has drawn it.
          if (script && widget === 'haven') await page.waitForSelector('hamn-haven >>> button');
          trees.push(await treeOf(page, `hamn-${widget}`));
        }
        assert.ok(trees[0]?.length, `script: ${script}`);
        assert.deepEqual(trees[0], trees[1], `script: ${script}`);
      }
    });

  it('makes a link of a whole number, and keeps every other one as text', async () => {
    const numbers = ['0480-45 00 00', '+46 480 45 00 00', '112', '45 00 00', 'Växel 880 00', 'ring oss'];
    const own = numbers.map((number) => ({ name: 'Vi', number, when: '' }));
    const content = `<!-- wp:hamn/contact-block ${JSON.stringify({ municipality: '0114', own })} /-->`;
    const { link } = await wp.post('author', { title: 'Egna', content });
    const { page } = await visit(link, { script: false });
    const shown = await page.$$eval('[slot="own"] p', (all) =>
      all.map((each) => [each.innerText.replace(/\s+/g, ' '), each.querySelector('a')?.getAttribute('href') ?? '']),
    );
    const hrefs = ['tel:0480450000', 'tel:+46480450000', 'tel:112', '', '', ''];
    assert.deepEqual(
      shown,
      numbers.map((number, at) => [`Vi ${number}`, hrefs[at]]),
    );
  });

  for (const user of ['author', 'contributor', 'editor'] as const)
    it(`keeps what ${user} pastes, without what could run, and gives it the script`, async () => {
      const card =
        '<hamn-hotline-card line="kvinnofridslinjen"><a href="tel:116016">Kvinnofridslinjen 116 016</a></hamn-hotline-card>';
      const paste = card.replace('<hamn-hotline-card', '<hamn-hotline-card onclick="ran=1" asleep');
      const content = `<!-- wp:html -->${paste}<script>ran=2</script><!-- /wp:html -->`;
      const status = user === 'contributor' ? 'pending' : 'publish';
      const { id, content: kept } = await wp.post(user, { title: `Klistrat ${user}`, content, status });
      if (user === 'editor') return assert.equal(kept.raw, content);
      assert.match(kept.raw, new RegExp(`<!-- wp:html -->${card}`));
      assert.doesNotMatch(kept.raw, /onclick|<script/);
      if (user === 'contributor') return;
      const { page } = await visit(`${wp.address}/?p=${id}`);
      assert.ok(await isDefined(page, 'hamn-hotline-card'));
      assert.equal(await didRun(page), undefined);
    });

  for (const [name, between] of [
    ['in one piece', '\n'],
    ['with blank lines', '\n\n'],
  ] as const)
    for (const user of ['admin', 'author'] as const)
      it(`keeps a paste of ${user} whole in the classic editor, ${name}`, async () => {
        const lines = [
          '<hamn-contact-block municipality="0880">',
          '<address>',
          'Socialtjänsten "Nord"',
          '<a href="tel:0480450000">0480-45 00 00</a>',
          '</address>',
          '</hamn-contact-block>',
        ];
        const inline = `<hamn-hotline-card line="kvinnofridslinjen">${between}<a href="tel:116016">116 016</a>${between}</hamn-hotline-card>`;
        const content = classic(`${lines.join(between)}\n\nRing ${inline} i natt.`);
        const { link } = await wp.post(user, { title: `Klassisk ${name} ${user}`, content });
        const { page } = await visit(link, { script: false });
        assert.deepEqual(await links(page, 'hamn-contact-block'), ['tel:0480450000']);
        assert.deepEqual(await links(page, 'p > hamn-hotline-card'), ['tel:116016']);
        const inside = await page.$eval('hamn-contact-block', (each) => [
          each.querySelectorAll('p, br').length,
          each.textContent,
        ]);
        assert.equal(inside[0], 0);
        assert.match(String(inside[1]), /"Nord"/);
        assert.match(await page.$eval('main, .entry-content', (each) => each.innerHTML), /<p>Efter<\/p>/);
      });

  it('shows a shortcode for each widget, with the names of its tag', async () => {
    const content = classic(
      [
        '[hamn-quick-exit inline guard="off" href="https://www.wikipedia.org/"]',
        '[hamn-hotline-card line="bris"]',
        '[hamn-contact-block municipality="0880"]',
        '[hamn-alert-banner county="08"]',
        '[hamn-haven municipality="0880" word="Hjälp &amp; råd" link="https://www.example.se/hjalp"]',
        '[hamn-haven municipality="0136" word="Ingenstans"]',
        '[hamn-ambassador-gallery layout="row"]\n<figure><figcaption>Ali</figcaption></figure>\n\n<figure><figcaption>Bo</figcaption></figure>\n[/hamn-ambassador-gallery]',
        '[[hamn-hotline-card line="bris"]]',
      ].join('\n\n'),
    );
    const { link } = await wp.post('author', { title: 'Kortkoder', content });
    const { page } = await visit(link, { script: false });
    const tags = await page.$$eval(
      'hamn-quick-exit, hamn-hotline-card, hamn-contact-block, hamn-haven, hamn-ambassador-gallery',
      (all) =>
        all.map(
          (each) =>
            `<${each.localName} ${each
              .getAttributeNames()
              .sort()
              .map((name) => `${name}=${each.getAttribute(name)}`)
              .join(' ')}>`,
        ),
    );
    assert.deepEqual(tags, [
      '<hamn-quick-exit guard=off inline=>',
      '<hamn-hotline-card line=bris>',
      '<hamn-contact-block municipality=0880>',
      '<hamn-haven municipality=0880>',
      '<hamn-ambassador-gallery layout=row>',
    ]);
    assert.deepEqual(await links(page, 'hamn-quick-exit'), ['https://www.wikipedia.org/']);
    assert.deepEqual(await links(page, 'hamn-haven'), ['https://www.example.se/hjalp']);
    assert.equal(await page.$eval('hamn-haven', (each) => each.textContent.trim()), 'Hjälp & råd');
    assert.deepEqual(await page.$$eval('hamn-ambassador-gallery > *', (all) => all.map((each) => each.localName)), [
      'figure',
      'figure',
    ]);
    assert.match(await page.$eval('main', (each) => each.textContent), /\[hamn-hotline-card line=/);
    assert.ok((await page.$$('p hamn-contact-block, p div')).length === 0);
  });

  it('runs nothing that an author writes into a block, and shows no number for a line that is not there', async () => {
    const evil = '"><img src=x onerror=ran=1>';
    const blocks = [
      ['quick-exit', { href: 'javascript:ran=1', place: evil, disguise: evil, inline: { a: 1 }, lang: evil }],
      ['hotline-card', { line: evil }],
      ['hotline-card', { line: ['bris'], src: 'javascript:ran=1', level: evil }],
      [
        'contact-block',
        {
          municipality: '../../../wp-config',
          src: evil,
          own: [{ name: evil, number: evil, when: [evil] }, 'text', null],
        },
      ],
      ['contact-block', { municipality: '08"x', own: 'javascript:' }],
      [
        'ambassador-gallery',
        {
          own: [
            {
              ...person,
              name: evil,
              role: evil,
              place: evil,
              pledge: evil,
              picture: 'javascript:ran=1',
              alt: evil,
              media: evil,
            },
          ],
        },
      ],
      [
        'ambassador-gallery',
        {
          own: [
            { ...person, consent: 'ja' },
            { ...person, consent: '2026-02-31' },
          ],
        },
      ],
      ['alert-banner', { county: evil, src: evil }],
      ['haven', { municipality: '0880', word: `"{href}" ${evil}`, link: 'javascript:ran=1', src: 'javascript:ran=1' }],
      ['haven', { municipality: '0136', word: '{href}', link: '/hjalp' }],
      ['haven', { municipality: '0136', word: 'Ord', link: 'https://a:b@www.example.se/' }],
      ['haven', { municipality: '../../../wp-config', word: 'Ord', link: 'https://www.example.se/' }],
    ] as const;
    const content = blocks
      .map(
        ([name, set]) =>
          `<!-- wp:hamn/${name} ${JSON.stringify(set).replace(/[<>"]/g, (each) => (each === '"' ? each : `\\u00${each.charCodeAt(0).toString(16)}`))} /-->`,
      )
      .join('\n');
    const { link } = await wp.post('author', { title: 'Elakt', content });
    const { page } = await visit(link);
    assert.equal(await didRun(page), undefined);
    assert.deepEqual(await page.$$eval('main img[onerror]', (all) => all.length), 0);
    assert.deepEqual(await links(page, 'hamn-quick-exit'), [facts.exit]);
    assert.deepEqual(
      await page.$$eval('hamn-hotline-card', (all) =>
        all.map((each) => [each.getAttribute('line'), each.getAttribute('src')]),
      ),
      [['kvinnofridslinjen', null]],
    );
    assert.equal((await page.$$('hamn-contact-block[municipality], hamn-alert-banner')).length, 0);
    const [code, href = '', ...more] = await page.$$eval('hamn-haven', (all) =>
      all.flatMap((each) => [each.getAttribute('municipality') ?? '', each.querySelector('a')?.href ?? '']),
    );
    assert.deepEqual([code, more], ['0880', []], 'no help without a municipality, and none that leads nowhere');
    assert.match(href, /^https:\/\/[\w.-]*kalmar\.se\//);
    assert.equal((await page.$$('figure')).length, 1, 'nobody is shown without a day of consent');
  });

  it('is stopped by a changed byte, and the links work', async () => {
    const file = join(wp.folder, 'wp-content/plugins/hamn/js/hamn.js');
    const script = readFileSync(file);
    const changed = Buffer.from(script);
    changed[changed.length - 2] = (changed[changed.length - 2] ?? 0) ^ 1;
    writeFileSync(file, changed);
    try {
      const { page, said } = await visit(`${wp.address}/block/`);
      assert.equal(await isDefined(page, 'hamn-hotline-card'), false);
      assert.match(said.join(), /integrity/);
      const link = await page.$(`${card} a`);
      assert.ok(await link?.isVisible());
    } finally {
      writeFileSync(file, script);
    }
  });

  it('puts the exit on a page and all below it, or on every page, in both kinds of themes', async () => {
    const top = await wp.post('editor', { title: 'Våld', content: '<p>Stöd</p>' }, 'pages');
    const below = await wp.post('editor', { title: 'Barn', content: '<p>Stöd</p>', parent: top.id }, 'pages');
    const last = await wp.post('editor', { title: 'Natt', content: '<p>Stöd</p>', parent: below.id }, 'pages');
    const other = await wp.post('editor', { title: 'Bad', content: '<p>Öppettider</p>' }, 'pages');
    const admin = await logIn(wp, 'admin');
    const choose = async (where: string): Promise<void> => {
      await admin.goto(`${wp.address}/wp-admin/options-general.php?page=hamn`);
      await admin.click(`input[name="hamn[places][quick-exit][where]"][value="${where}"]`);
      if (where === 'page') await admin.select('select[name="hamn[places][quick-exit][page]"]', String(top.id));
      await Promise.all([admin.waitForNavigation(), admin.click('#submit')]);
      assert.equal(await admin.$eval(`input[value="${where}"]`, (each) => each.checked), true);
    };
    addClassicTheme(wp);
    await choose('page');
    for (const theme of ['classic', 'twentytwentyfive']) {
      await wp.php(`switch_theme('${theme}');`);
      for (const { link } of [top, below, last]) assert.deepEqual(await scripts(link), inHead, `${theme} ${link}`);
      for (const link of [other.link, `${wp.address}/utan/`, `${wp.address}/finns-inte/`])
        assert.equal((await scripts(link)).includes('hamn-first'), false, `${theme} ${link}`);
    }
    await choose('all');
    for (const theme of ['classic', 'twentytwentyfive']) {
      await wp.php(`switch_theme('${theme}');`);
      for (const link of [other.link, `${wp.address}/finns-inte/`, `${wp.address}/?s=stöd`, `${wp.address}/utan/`])
        assert.deepEqual(await scripts(link), inHead, `${theme} ${link}`);
      // One of the page's own is the only one.
      assert.deepEqual(await scripts(`${wp.address}/block/`), inHead, theme);
    }
    const { page } = await visit(other.link);
    assert.equal(
      await page.$eval('body > :first-child hamn-quick-exit, body > p hamn-quick-exit', (each) =>
        each.matches(':defined'),
      ),
      true,
    );
    await choose('none');
    assert.deepEqual(await scripts(other.link), ['<body']);
  });

  it('guards the page of a block in an old theme, and never leaves such a page without an exit', async () => {
    await wp.php(`switch_theme('classic');`);
    const parts = `<p>Ett</p>\n\n<!--nextpage-->\n\n${exitBlock}`;
    const { link } = await wp.post('author', { title: 'Delad', content: parts });
    try {
      assert.deepEqual(await scripts(`${wp.address}/block/`), inHead);
      assert.deepEqual(await scripts(link), inHead);
      assert.deepEqual(await scripts(`${link}2/`), inHead);
      const { page } = await visit(`${wp.address}/block/`);
      assert.equal((await page.$$('hamn-quick-exit')).length, 1);
      assert.ok(await isDefined(page, 'hamn-quick-exit'));
    } finally {
      await wp.php(`switch_theme('twentytwentyfive');`);
    }
  });

  const without = facts.widgets.some(({ name }) => name === 'haven') ? false : 'This build has no hamn-haven.';
  it(
    'puts help at the foot of every page, with the word that the webmaster has chosen',
    { skip: without },
    async () => {
      const admin = await logIn(wp, 'admin');
      await admin.goto(`${wp.address}/wp-admin/options-general.php?page=hamn`);
      await admin.click('input[name="hamn[places][haven][where]"][value="all"]');
      await admin.select('select[name="hamn[places][haven][value]"]', '0880');
      await admin.type('#hamn-haven-word', 'Hjälp');
      await admin.type('#hamn-haven-link', 'https://www.example.se/stod');
      await Promise.all([admin.waitForNavigation(), admin.click('#submit')]);
      const { page } = await visit(`${wp.address}/utan/`);
      assert.ok(await isDefined(page, 'hamn-haven'));
      assert.deepEqual(await links(page, 'hamn-haven[municipality="0880"]'), ['https://www.example.se/stod']);
      assert.match(await textOf(`${wp.address}/utan/`), /<hamn-haven municipality="0880">\s*<a [^>]*>Hjälp<\/a>/);
      // The fields have the words of the block's.
      assert.match(await admin.$eval('#hamn-haven-link-hint', (each) => each.textContent), /^Dit leder ordet/);
      // Nobody knows a website of Haninge: without an address help is nowhere, and the screen says so.
      await admin.select('select[name="hamn[places][haven][value]"]', '0136');
      await admin.$eval('#hamn-haven-link', (field) => ((field as HTMLInputElement).value = 'javascript:ran=1'));
      await Promise.all([admin.waitForNavigation(), admin.click('#submit')]);
      assert.match(await admin.$eval('.notice-error', (each) => each.textContent), /visas ingenstans än/);
      assert.doesNotMatch(await textOf(`${wp.address}/utan/`), /hamn-haven/);
      await admin.type('#hamn-haven-link', 'https://www.example.se/');
      await Promise.all([admin.waitForNavigation(), admin.click('#submit')]);
      assert.equal(await admin.$('.notice-error'), null);
      assert.match(await textOf(`${wp.address}/utan/`), /<hamn-haven municipality="0136">/);
      // In the customizer, what the settings put on the page sleeps.
      const asleep = `add_filter('hamn_is_edited', '__return_true'); hamn_print_widget('haven');`;
      assert.match(await wp.php(asleep), /<hamn-haven[^>]* asleep/);
      await wp.php(`delete_option('hamn');`);
    },
  );

  it(
    'takes a municipality’s own file in the media library, and the help shows its numbers',
    { skip: without },
    async () => {
      const admin = await logIn(wp, 'admin');
      const upload = async (name: string, content: unknown): Promise<string> => {
        writeFileSync(join(folder, name), JSON.stringify(content));
        await admin.goto(`${wp.address}/wp-admin/media-new.php?browser-uploader`);
        await ((await admin.$('#async-upload')) as ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
        await Promise.all([admin.waitForNavigation(), admin.click('#html-upload')]);
        return admin.$eval('body', ({ innerText }) => innerText);
      };
      const own = municipalityFiles['0880'];
      const costly = JSON.parse(JSON.stringify(own).replace(/"tel":"[^"]+"/, '"tel":"09001234567"')) as unknown;
      // Another file has WordPress's own answer; one that has a municipality's name and another content has ours.
      assert.doesNotMatch(await upload('settings.json', own), /kommuns nummer/);
      for (const wrong of [{ code: 'x' }, [], costly]) assert.match(await upload('0880.json', wrong), /kommuns nummer/);
      assert.equal(await wp.php(`echo count(get_posts(['post_type' => 'attachment']));`), '0');
      await upload('0880.json', own);
      const address = await wp.php(`echo wp_get_attachment_url(get_posts(['post_type' => 'attachment'])[0]->ID);`);
      assert.match(address, /\/wp-content\/uploads\/.*0880\.json$/);

      await admin.goto(`${wp.address}/wp-admin/options-general.php?page=hamn`);
      await admin.click('input[name="hamn[places][haven][where]"][value="all"]');
      await admin.select('select[name="hamn[places][haven][value]"]', '0880');
      await admin.type('#hamn-haven-src', address);
      await Promise.all([admin.waitForNavigation(), admin.click('#submit')]);
      const { page, hosts } = await visit(`${wp.address}/utan/`);
      assert.equal(await page.$eval('hamn-haven', (each) => each.getAttribute('src')), address);
      await (await page.waitForSelector('hamn-haven >>> button'))?.click();
      const help = await page.waitForFrame((frame) => frame !== page.mainFrame());
      const { display } = sure(own?.outOfHours?.phone, 'a number');
      await help.waitForFunction((number) => document.body.textContent.includes(number), {}, display);
      assert.deepEqual([...hosts], [new URL(wp.address).host]);
      await wp.php(
        `delete_option('hamn'); wp_delete_attachment(get_posts(['post_type' => 'attachment'])[0]->ID, true);`,
      );
    },
  );

  it('gives the script to what comes after the head', async () => {
    const late = join(wp.folder, 'wp-content/mu-plugins/late.php');
    writeFileSync(
      late,
      `<?php add_action('wp_footer', function () { echo do_shortcode('[hamn-hotline-card line="bris"]'); }, 50);`,
    );
    try {
      for (const theme of ['classic', 'twentytwentyfive']) {
        await wp.php(`switch_theme('${theme}');`);
        const { page } = await visit(`${wp.address}/utan/`);
        assert.ok(await isDefined(page, 'hamn-hotline-card'), theme);
        assert.equal((await page.$$('script[src*="hamn.js"]')).length, 1, theme);
      }
    } finally {
      rmSync(late);
    }
  });

  it('takes people and own numbers in the editor, with names to search among', async () => {
    const page = await logIn(wp, 'author');
    await openEditor(page, wp.address);
    await page.evaluate(`(() => {
      const block = wp.blocks.createBlock('hamn/contact-block');
      wp.data.dispatch('core/block-editor').insertBlocks(block);
      wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
    })()`);
    const inspector = '.block-editor-block-inspector';
    const field = `${inspector} input[role="combobox"]`;
    await page.locator(field).fill('mörbyl');
    await page.locator(`${inspector} li[role="option"]::-p-text(Mörbylånga kommun)`).click();
    await page.waitForFunction(
      'wp.data.select("core/block-editor").getSelectedBlock().attributes.municipality === "0840"',
    );
    await page.locator(`${inspector} .components-panel__body:nth-of-type(2) button.is-secondary`).click();
    const fields = await page.waitForSelector(`${inspector} fieldset`);
    assert.ok(fields);
    const [name, number] = await fields.$$('input');
    await name?.type('Socialtjänsten');
    await number?.type('0485-470 00');
    const content = await page.evaluate('wp.data.select("core/editor").getEditedPostContent()');
    assert.equal(
      content,
      '<!-- wp:hamn/contact-block {"municipality":"0840","own":[{"name":"Socialtjänsten","number":"0485-470 00","when":""}]} /-->',
    );
  });

  describe('signed facts', () => {
    const stewards = [steward(), steward(), steward()] as const;
    const [anna, bo] = stewards;
    let server: Server;
    let said: { status: number; body: string };
    let address: string;
    const build = (): string => join(wp.folder, 'wp-content/plugins/hamn/data/build.php');
    let asPublished: string;

    before(async () => {
      server = createServer((_, response) => response.writeHead(said.status).end(said.body)).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      address = `http://127.0.0.1:${port}/helplines.signed.json`;
      writeFileSync(join(wp.folder, `wp-content/ports/${port}`), '');
    });
    after(() => server.close());

    const state = async (): Promise<string> => {
      const page = await logIn(wp, 'admin');
      await page.goto(`${wp.address}/wp-admin/options-general.php?page=hamn`);
      return page.$eval('#hamn-facts-state', (each) => each.textContent.trim());
    };
    /** WordPress's own scheduler, when the time has come. */
    const cron = async (content: string | object, status = 200): Promise<void> => {
      said = { status, body: typeof content === 'string' ? content : JSON.stringify(content) };
      assert.equal(await wp.php(`echo wp_get_schedule('hamn_fetch_facts');`), 'twicedaily');
      await wp.php(
        `wp_unschedule_hook('hamn_fetch_facts'); wp_schedule_event(time() - 1, 'twicedaily', 'hamn_fetch_facts');`,
      );
      await textOf(`${wp.address}/wp-cron.php?doing_wp_cron`);
    };
    const served = (): Promise<string> => textOf(`${wp.address}/?hamn=helplines`);

    it('are not offered by a plugin without keys', async () => {
      const page = await logIn(wp, 'admin');
      await page.goto(`${wp.address}/wp-admin/options-general.php?page=hamn`);
      assert.equal(await page.$('#hamn-facts'), null);
      assert.match(await page.$eval('.wrap', (each) => each.textContent), /inga nycklar/);
    });

    it('are fetched, and served from the site itself', async () => {
      asPublished = readFileSync(build(), 'utf8');
      const keys = stewards.map(({ id, point }) => `'${id}'=>'${point}'`).join();
      assert.match(asPublished, /'keys'=>array\(\)/);
      writeFileSync(build(), asPublished.replace(`'keys'=>array()`, `'keys'=>array(${keys})`));
      const issue = signedBy(helplinesIssue(), anna, bo);
      said = { status: 200, body: JSON.stringify(issue) };
      const page = await logIn(wp, 'admin');
      await page.goto(`${wp.address}/wp-admin/options-general.php?page=hamn`);
      await page.type('#hamn-facts', address);
      await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      assert.match(await page.$eval('#hamn-facts-state', (each) => each.textContent), /^\s*Används: utgåva 2,/);
      assert.deepEqual(JSON.parse(await served()), issue);
      const { page: visitor, hosts } = await visit(`${wp.address}/block/`, { isWhole: true });
      assert.equal(await visitor.$eval(card, (each) => each.getAttribute('src')), '/?hamn=helplines');
      assert.deepEqual([...hosts], [new URL(wp.address).host]);
      await cron(signedBy(helplinesIssue({ version: 3 }), bo, stewards[2]));
      assert.match(await state(), /^Används: utgåva 3,/);
    });

    const good = signedBy(helplinesIssue({ version: 4 }), anna, bo);
    const lines = [{ id: 'bris', name: 'Bris' }];
    const bad: [string, object | string, step: string][] = [
      ['signed by one', signedBy(helplinesIssue({ version: 4 }), anna), 'signatures'],
      ['signed by one key twice', signedBy(helplinesIssue({ version: 4 }), anna, anna), 'signatures'],
      ['changed after it was signed', { ...good, signed: good.signed.replace('116 016', '116 017') }, 'signatures'],
      ['expired', signedBy(helplinesIssue({ version: 4, expires: inDays(-1) }), anna, bo), 'expires'],
      ['signed in the future', signedBy(helplinesIssue({ version: 4, issued: inDays(3) }), anna, bo), 'issued'],
      ['older than what is kept', signedBy(helplinesIssue({ version: 2 }), anna, bo), 'version'],
      ['of another kind', signedBy(helplinesIssue({ version: 4, type: 'municipality' }), anna, bo), 'type'],
      ['without names', signedBy(helplinesIssue({ version: 4, lines: [{ id: 'bris' }] }), anna, bo), 'schema'],
      ['without 112', signedBy(helplinesIssue({ version: 4, lines }), anna, bo), 'emergency'],
      [
        'with a number that costs',
        signedBy(helplinesIssue({ version: 4, a: { tel: '0900123456' } }), anna, bo),
        'numbers',
      ],
      ['unsigned', helplinesIssue({ version: 4 }), 'form'],
      ['not JSON', '<html>', 'form'],
      ['larger than a browser takes', { ...good, more: 'x'.repeat(70_000) }, 'form'],
      ['good', good, ''],
    ];

    it('are judged as a browser judges them', async () => {
      const file = join(wp.folder, 'files.json');
      const texts = bad.map(([, content]) => (typeof content === 'string' ? content : JSON.stringify(content)));
      writeFileSync(file, JSON.stringify(texts));
      const found = await wp.php(
        `echo json_encode(array_map(function ($each) { return hamn_problem_in_facts($each, 3); }, json_decode(file_get_contents('${file}'))));`,
      );
      const told = (JSON.parse(found) as string[]).map((step, at) => `${bad[at]?.[0]}: ${step}`);
      assert.deepEqual(
        told,
        bad.map(([what, , step]) => `${what}: ${step}`),
      );
    });

    const answers: [string, object | string, RegExp, number?][] = [
      ['signed by one', bad[0]?.[1] ?? '', /två av era nycklar/],
      ['changed after it was signed', bad[2]?.[1] ?? '', /två av era nycklar/],
      ['expired', bad[3]?.[1] ?? '', /för gammal/],
      ['not there', '', /svarar inte/, 404],
    ];
    for (const [what, content, words, status] of answers)
      it(`change nothing when the file is ${what}, and the settings say so`, async () => {
        await cron(content, status);
        const told = await state();
        assert.match(told, words);
        assert.match(told, /Används: utgåva 3,/);
        const { signed } = JSON.parse(await served()) as { signed: string };
        assert.equal((JSON.parse(signed) as { version: number }).version, 3);
      });

    it('are out of use with other keys, and gone without an address', async () => {
      const withKeys = readFileSync(build(), 'utf8');
      writeFileSync(build(), withKeys.replace(anna.point, steward().point));
      assert.doesNotMatch(await textOf(`${wp.address}/block/`), /hamn=helplines/);
      writeFileSync(build(), withKeys);
      assert.match(await textOf(`${wp.address}/block/`), /hamn=helplines/);
      const page = await logIn(wp, 'admin');
      await page.goto(`${wp.address}/wp-admin/options-general.php?page=hamn`);
      await page.$eval('#hamn-facts', (field) => ((field as HTMLInputElement).value = ''));
      await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      assert.doesNotMatch(await textOf(`${wp.address}/block/`), /hamn=helplines/);
      const left = await wp.php(`var_dump(get_option('hamn_facts'), wp_next_scheduled('hamn_fetch_facts'));`);
      assert.equal(left.replace(/\s+/g, ' ').trim(), 'bool(false) bool(false)');
      writeFileSync(build(), asPublished);
    });
  });

  /** What the database says of hamn, besides the pages that people have written. */
  const traces = `global $wpdb; wp_cache_flush();
    foreach ($wpdb->get_col("show tables like '%options'") as $table)
      foreach ($wpdb->get_results("select option_name, option_value from $table where option_name like '%hamn%' or option_value like '%hamn%'") as $each)
        if (!preg_match('/^(_site)?_transient|^rewrite_rules$/', $each->option_name)) echo "$table.$each->option_name ";
    foreach (array($wpdb->usermeta, isset($wpdb->sitemeta) ? $wpdb->sitemeta : $wpdb->usermeta) as $table)
      foreach ($wpdb->get_results("select meta_key, meta_value from $table where meta_key like '%hamn%' or meta_value like '%hamn%'") as $each)
        if (!preg_match('/persisted_preferences|^_site_transient/', $each->meta_key)) echo "$table.$each->meta_key ";`;
  const remove = `require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
    deactivate_plugins('hamn/hamn.php'); delete_plugins(array('hamn/hamn.php'));`;

  it('leaves nothing when it is removed', async () => {
    await wp.php(
      `update_option('hamn', array('places' => array('quick-exit' => array('where' => 'all')))); wp_schedule_event(time(), 'twicedaily', 'hamn_fetch_facts');`,
    );
    assert.match(await wp.php(traces), /wp_options\.cron .*wp_options\.hamn /);
    await wp.php(remove);
    assert.equal(await wp.php(traces), '');
    assert.equal(existsSync(join(wp.folder, 'wp-content/plugins/hamn')), false);
    // A page by a block is then without it, and nothing breaks.
    assert.doesNotMatch(await textOf(`${wp.address}/block/`), /hamn-quick-exit|wp:hamn/);
  });

  describe('a network of sites', () => {
    before(async () => {
      const port = new URL(wp.address).port;
      await wp.php(`require_once ABSPATH . 'wp-admin/includes/upgrade.php'; require_once ABSPATH . 'wp-admin/includes/network.php';
        foreach ($wpdb->tables('ms_global') as $name => $table) $wpdb->$name = $table;
        install_network(); populate_network(1, '127.0.0.1:${port}', 'admin@example.com', 'Nätet', '/', false);`);
      writeFileSync(
        join(wp.folder, 'multisite.php'),
        `<?php define('MULTISITE',true);define('SUBDOMAIN_INSTALL',false);define('DOMAIN_CURRENT_SITE','127.0.0.1:${port}');define('PATH_CURRENT_SITE','/');define('SITE_ID_CURRENT_SITE',1);define('BLOG_ID_CURRENT_SITE',1);`,
      );
      await wp.php(`wp_insert_site(array('domain' => '127.0.0.1:${port}', 'path' => '/skola/', 'title' => 'Skolan', 'user_id' => 1));
        add_user_to_blog(2, get_user_by('login', 'editor')->ID, 'administrator'); switch_to_blog(2);
        update_option('permalink_structure', '/%postname%/'); switch_theme('twentytwentyfive'); flush_rewrite_rules();
        update_network_option(1, 'using_application_passwords', 1);`);
      // The cookies of a network have other names.
      sessions.clear();
    });

    it('takes the plugin for all its sites at once', async () => {
      const page = await logIn(wp, 'admin');
      await upload(wp, page, 'network/');
      const active = await page.$$eval('tr.active[data-plugin]', (rows) =>
        rows.map((each) => each.getAttribute('data-plugin')),
      );
      assert.deepEqual(active, ['hamn/hamn.php']);
    });

    it("keeps the block and the paste of a site's administrator, who may write no HTML of other kinds", async () => {
      const paste = '<hamn-hotline-card line="bris"><a href="tel:116111">Bris</a></hamn-hotline-card>';
      const content = `${cardBlock('kvinnofridslinjen')}\n<!-- wp:html -->${paste}<iframe src="https://x.invalid"></iframe><!-- /wp:html -->`;
      const { link, content: kept } = await wp.post('editor', { title: 'Nät', content }, 'posts', '/skola');
      assert.equal(kept.raw, content.replace(/<iframe.*<\/iframe>/, ''));
      const { page } = await visit(link);
      assert.ok(await isDefined(page, 'hamn-hotline-card'));
      assert.equal((await page.$$('hamn-hotline-card')).length, 2);
    });

    it('has settings of its own on each site, and leaves nothing on any', async () => {
      const page = await logIn(wp, 'editor', '/skola');
      await page.goto(`${wp.address}/skola/wp-admin/options-general.php?page=hamn`);
      await page.click('input[name="hamn[places][quick-exit][where]"][value="all"]');
      await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      assert.deepEqual(await scripts(`${wp.address}/skola/finns-inte/`), inHead);
      assert.deepEqual(await scripts(`${wp.address}/finns-inte/`), ['<body']);
      assert.match(await wp.php(traces), /wp_2_options\.hamn /);
      await wp.php(remove);
      assert.equal(await wp.php(traces), '');
    });
  });

  it('has said nothing in the log of PHP', () => assert.deepEqual(wp.log(), []));
}

for (const suite of ['trixie', 'sid'] as const) {
  const skip = suite === 'trixie' ? whyNot(suite) : whyNot('trixie') || whyNot(suite);
  describe(`WordPress of Debian ${suite}`, { skip }, () => {
    const wp = {} as WordPress;
    before(async () => {
      database ??= await startDatabase(folder);
      Object.assign(wp, await startWordPress(suite, folder, database, suite === 'trixie' ? { locale: 'sv_SE' } : {}));
      console.log(`WordPress ${wp.version}`);
    });
    after(() => wp.stop?.());
    body(wp, suite);
    if (suite === 'trixie') deep(wp);
    if (suite === 'sid')
      it('is named in readme.txt', () => {
        const major = wp.version.split('.').slice(0, 2).join('.');
        assert.equal(testedUpTo, major, 'site/integrations/wordpress/files.ts: testedUpTo');
      });
  });
}
