// The Sitevision WebApp: its zip, what its server code writes, its form, and the page in a browser. No Sitevision server is to be had,
// so the server's own part is played by stubs: docs/sitevision.md says what that leaves untried.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { Linter } from 'eslint';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import type { Browser, Page } from 'puppeteer-core';
import { builderFacts } from '../../site/builder/make-facts.ts';
import { usable } from '../../site/builder/own.ts';
import { cmsWidgets } from '../../site/integrations/fields.ts';
import { integrations } from '../../site/integrations/integrations.ts';
import { help, keepsRoots } from '../browsers/haven/library.ts';
import { launchForPages } from '../support/browser.ts';
import { readIntegrity } from '../support/built.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { cases, nameOf, pasted, pageWith, treeAt, type Case } from './same-tree.ts';
import { jsonOf, readWebApp, startApp, textOf, type Around } from './sitevision.ts';

const facts = builderFacts();
const widgets = cmsWidgets(facts);
const app = readWebApp();

/** What the form saves for a case. Sitevision saves a switch as a truth value. */
function savedFor({ widget, lang, fields }: Case): Record<string, unknown> {
  const known = widgets.find(({ name }) => name === widget)?.fields ?? [];
  const entries = Object.entries(fields).map(([name, value]) => {
    const kind = known.find((field) => field.name === name)?.kind;
    const saved = kind === 'rows' ? value.replaceAll('\t', ' | ') : value;
    return [`${widget}-${name}`, kind === 'switch' ? value === 'on' : saved];
  });
  return { widget, lang, ...Object.fromEntries(entries) };
}

const flat = (html: string): string => html.replaceAll('&quot;', '"').replace(/\s+/g, ' ').replace(/> </g, '><').trim();

describe('the zip', () => {
  it('has the files of a WebApp and nothing else, in order', () => {
    assert.deepEqual(Object.keys(app.files), [
      'appDataDefaults.json',
      'config/config.js',
      'config/index.html',
      'config/index.js',
      'hooks.js',
      'i18n/en.json',
      'i18n/sv.json',
      'index.js',
      'main.js',
      'manifest.json',
      'resource/LICENSE.txt',
      'resource/LICENSES.txt',
      ...[...widgets.map(({ name }) => `resource/${name}.json`), 'resource/first.js', 'resource/hamn.js'].sort(),
    ]);
  });

  it('has a manifest as Sitevision asks', () => {
    const manifest = jsonOf<Record<string, unknown>>('manifest.json');
    assert.equal(manifest.id, 'hamn');
    assert.equal(manifest.version, facts.version);
    assert.equal(manifest.type, 'WebApp');
    assert.equal(manifest.bundled, true);
    for (const name of ['name', 'description']) {
      const said = manifest[name] as Record<string, string>;
      assert.ok(said.sv && said.en, `${name}: in both languages`);
    }
    assert.equal(manifest.helpUrl, `${facts.site}/bygg/sitevision/`);
  });

  it('has the very scripts that are pasted', () => {
    for (const name of ['hamn.js', 'first.js']) {
      assert.deepEqual(Buffer.from(app.files[`resource/${name}`] ?? []), readFileSync(`dist/${name}`), name);
      const hash = createHash('sha384')
        .update(app.files[`resource/${name}`] ?? '')
        .digest('base64');
      assert.equal(readIntegrity()[name]?.integrity, `sha384-${hash}`);
    }
  });

  it('is the same byte for byte when it is made again', () => {
    const { bytes, sha256, name } = integrations().sitevision ?? assert.fail('no WebApp');
    assert.equal(name, app.name);
    assert.deepEqual(Buffer.from(bytes), app.bytes);
    assert.equal(readFileSync(`dist/site/integrations/${name}.sha256`, 'utf8'), `${sha256}  ${name}\n`);
    assert.equal(createHash('sha256').update(app.bytes).digest('hex'), sha256);
  });

  it('has server code that an old engine reads', () => {
    for (const file of ['index.js', 'hooks.js', 'config/index.js', 'config/config.js']) {
      const found = new Linter().verify(textOf(file), { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });
      assert.deepEqual(found, [], file);
    }
  });

  it('fits the types of Sitevision’s server', { timeout: 120_000 }, () => {
    mkdirSync('node_modules/.cache', { recursive: true });
    const folder = mkdtempSync('node_modules/.cache/sitevision-');
    const modules = ['router', 'i18n', 'appData', 'appResource', 'hooks', 'VersionUtil', 'PortletContextUtil'];
    const inCommon = ['router', 'i18n'];
    const declared = modules.map((name) => {
      const from = `@sitevision/api/${inCommon.includes(name) ? 'common' : 'server'}/${name}`;
      return `declare module '${name}' { import api from '${from}'; export = api; }`;
    });
    const check = (change: (code: string) => string): string => {
      writeFileSync(
        join(folder, 'modules.d.ts'),
        `declare function require(name: string): unknown;\n${declared.join('\n')}`,
      );
      for (const file of ['index.js', 'hooks.js']) writeFileSync(join(folder, file), change(textOf(file)));
      const options = {
        checkJs: true,
        noEmit: true,
        strict: true,
        target: 'es2015',
        lib: ['es5'],
        types: [],
        skipLibCheck: true,
      };
      const resolution = { module: 'preserve', moduleResolution: 'bundler', moduleDetection: 'force' };
      const config = { compilerOptions: { ...options, ...resolution }, include: ['*.js', '*.d.ts'] };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      return spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], { encoding: 'utf8' })
        .stdout;
    };
    try {
      assert.equal(
        check((code) => code),
        '',
      );
      assert.match(
        check((code) => code.replaceAll('getStandaloneUrl', 'getStandaloneUrll')),
        /TS2551/,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** The elements and attributes that no widget's own HTML has. */
function strange(html: string): string[] {
  const found: string[] = [];
  const walk = ({ childNodes }: DefaultTreeAdapterMap['parentNode']): void => {
    for (const node of childNodes) {
      if (!('tagName' in node)) continue;
      if (!/^(hamn-[\w-]+|p|div|a|br|span|address|figure|figcaption|data|blockquote|strong)$/.test(node.tagName))
        found.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        const isAddress = name === 'href' || name === 'src';
        const isRight = isAddress
          ? /^(https?:\/\/[^@]+$|tel:[+\d]+$|#|\/[^/])/.test(value)
          : !/^(on|style|srcdoc)/.test(name);
        if (!isRight) found.push(`${name}="${value}"`);
      }
      walk(node);
    }
  };
  walk(parseFragment(html));
  return found;
}

describe('what the server writes', () => {
  it('is the HTML of a paste with the same settings', () => {
    for (const one of cases) {
      const { html } = startApp(savedFor(one)).page();
      assert.equal(flat(html), flat(pasted(one, facts)), nameOf(one));
    }
  });

  it('has every number of every line and municipality', () => {
    for (const line of facts.lines) {
      const one: Case = { widget: 'hotline-card', lang: 'sv', fields: { line: line.id } };
      assert.equal(flat(startApp(savedFor(one)).page().html), flat(pasted(one, facts)), line.id);
    }
    for (const { code } of facts.municipalities) {
      const one: Case = { widget: 'contact-block', lang: 'en', fields: { municipality: code } };
      assert.equal(flat(startApp(savedFor(one)).page().html), flat(pasted(one, facts)), code);
    }
  });

  it('has the link of every municipality to help, in every language, and nothing where nobody knows a page', () => {
    const unknown = new Set<string>();
    for (const { code } of facts.municipalities) {
      for (const lang of Object.keys(facts.languages)) {
        const one = { widget: 'haven', lang, fields: { municipality: code } } as Case;
        const { html } = startApp(savedFor(one)).page();
        assert.equal(flat(html), flat(pasted(one, facts)), `${code} ${lang}`);
        if (!html) unknown.add(code);
      }
    }
    const nowhere = facts.municipalities.filter(({ domain, supportPage }) => !domain && !supportPage);
    assert.ok(nowhere.length > 0);
    assert.deepEqual(
      [...unknown],
      nowhere.map(({ code }) => code),
    );
  });

  it('says the word and the page of help in its link, and never as attributes', () => {
    const start = { widget: 'haven', 'haven-municipality': '0880' };
    const at = (saved: object, locale = 'sv'): string => startApp({ ...start, ...saved }, { locale }).page().html;
    const known = /<a href="([^"]+)"/.exec(at({}))?.[1] ?? assert.fail('no link');
    assert.match(at({}, 'fi'), /<a [^>]*lang="/, 'a language that has no word of its own');
    const changed = at({ 'haven-word': 'Apua' }, 'fi');
    assert.match(changed, /<hamn-haven lang="fi" municipality="0880">\s*<a href="[^"]+" rel="noreferrer">Apua<\/a>/);
    assert.ok(changed.includes(`href="${known}"`));
    assert.match(at({ 'haven-link': 'https://www.example.se/a?b&c' }), /href="https:\/\/www\.example\.se\/a\?b&amp;c"/);
    for (const bad of ['javascript:alert(1)', '/stod', 'mailto:a@example.se', 'https://a:b@example.se/'])
      assert.ok(at({ 'haven-link': bad }).includes(`href="${known}"`), bad);
  });

  it('keeps the hole of an unknown address from a visitor, and from a word that looks like it', () => {
    const start = { widget: 'haven', 'haven-municipality': '0136' };
    for (const saved of [{}, { 'haven-word': 'Hjälp' }, { 'haven-link': 'javascript:alert(1)' }])
      assert.equal(startApp({ ...start, ...saved }).page().html, '');
    const said = { 'haven-word': '"{href}"', 'haven-link': 'https://www.example.se/' };
    assert.match(
      startApp({ ...start, ...said }).page().html,
      /<a href="https:\/\/www\.example\.se\/"[^>]*>&quot;{href}&quot;<\/a>/,
    );
  });

  it('is in the language of the page when the form has none', () => {
    const at = (locale: string): string => startApp({ widget: 'quick-exit' }, { locale }).page().html;
    assert.match(at('sv_SE'), /<hamn-quick-exit>\s*<a [^>]*>Lämna sidan snabbt</);
    assert.match(at('fi'), /<hamn-quick-exit lang="fi">/);
    assert.match(at('nb_NO'), /<hamn-quick-exit lang="sv">/, 'a language that we lack');
    assert.match(startApp({ lang: 'sv' }, { locale: 'en_GB' }).page().html, /<hamn-quick-exit lang="sv">/);
  });

  it('writes several lines as a card each, however they are saved', () => {
    const expected = ['112', 'kvinnofridslinjen'];
    for (const saved of ['kvinnofridslinjen,112', ['kvinnofridslinjen', '112'], '["kvinnofridslinjen","112"]']) {
      const { html } = startApp({ widget: 'hotline-card', 'hotline-card-line': saved }).page();
      assert.deepEqual(
        [...html.matchAll(/<hamn-hotline-card line="([^"]+)"/g)].map((each) => each[1]),
        expected,
      );
    }
  });

  it('shows nothing rather than a guess, and tells only the editor why', () => {
    const unset: [Record<string, unknown>, RegExp][] = [
      [{ widget: 'contact-block' }, /Kommun$/],
      [{ widget: 'contact-block', 'contact-block-municipality': '9999' }, /Kommun$/],
      [{ widget: 'alert-banner' }, /Län$/],
      [{ widget: 'hotline-card', 'hotline-card-line': '' }, /Stödlinje$/],
      [{ widget: 'haven' }, /Kommun$/],
      [{ widget: 'haven', 'haven-municipality': '0136' }, /Er sida om stöd$/],
      [{ widget: 'ambassador-gallery' }, /Era ambassadörer$/],
      [{ widget: 'no-such' }, /Välj vad modulen ska visa\.$/],
    ];
    for (const [saved, why] of unset) {
      assert.equal(startApp(saved).page().html, '', JSON.stringify(saved));
      const note = startApp(saved, { isEdited: true }).page().html;
      assert.match(note.replace(/<[^>]+>/g, ''), why);
      assert.doesNotMatch(note, /<hamn-/);
    }
    const english = startApp({ widget: 'contact-block' }, { isEdited: true, editor: 'en' }).page().html;
    assert.match(english, /Municipality/);
  });

  it('names the rows that cannot be used to the editor, and shows the others', () => {
    const own = 'Jour | 0480-45 00 01\nUtan nummer |\n\nFel nummer | 45 00 02 | dagtid';
    const saved = { widget: 'contact-block', 'contact-block-municipality': '0880', 'contact-block-own': own };
    const visitor = startApp(saved).page().html;
    assert.match(visitor, /tel:0480450001/);
    assert.doesNotMatch(visitor, /450002|Utan nummer|Rad/);
    const editor = startApp(saved, { isEdited: true }).page().html;
    assert.match(editor, /Rad 2: Telefonnummer<br>Rad 4: Telefonnummer/);
    const people = 'Exempel | rektor | Kalmar | Jag | http://example.se/x.jpg | | 2026-02-30';
    const gallery = startApp({ widget: 'ambassador-gallery', 'ambassador-gallery-own': people }, { isEdited: true });
    assert.match(gallery.page().html, /Rad 1: Bildens adress, på er webbplats<br>Rad 1: Datum för samtycket/);
  });

  it('takes a municipality by name or code', () => {
    for (const place of ['0880', 'Kalmar kommun', 'kalmar']) {
      const own = `Exempel | | ${place} | | | | 2026-11-02`;
      const { html } = startApp({ widget: 'ambassador-gallery', 'ambassador-gallery-own': own }).page();
      assert.match(html, /data-place="0880"[^]*<data value="0880">Kalmar kommun<\/data>/);
    }
  });

  it('reads rows as the builder does', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'Jour', '0480-45 00 01', '112', '116 016', '+46 480 45 00 01', '450001', '020-12 34 56', 'x'),
      fc.string({ maxLength: 20 }).filter((text) => !/[|\p{Cc}]/u.test(text)),
    );
    // The function alone, out of the code of the zip.
    const code = textOf('index.js').replace('(function () {', '(function () { require(readRows);');
    type ReadRows = (list: string, columns: object[], text: string) => { rows: object[] };
    let readRows: ReadRows = () => assert.fail('not found');
    const require = (given: unknown): object => {
      if (typeof given === 'function') readRows = given as ReadRows;
      return { get: () => undefined };
    };
    runInNewContext(code, { require });
    const { columns } = jsonOf<{ columns: object[] }>('resource/contact-block.json');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 4 }), (all) => {
        const text = all.map((cells) => cells.join('|')).join('\n');
        const name = 'contact-block.own';
        const expected = usable(name, { [name]: text.replaceAll('|', '\t') } as never).rows;
        assert.deepEqual(JSON.parse(JSON.stringify(readRows('contact-block', columns, text).rows)), expected);
      }),
    );
  });

  it('lets nothing out of what an editor writes', () => {
    const hostile = [
      'javascript:alert(1)',
      '"><img src=x onerror=alert(1)>',
      "'><script>alert(1)</script>",
      'https://a.example/"onmouseover="alert(1)',
      'https://user:word@a.example/',
      '//a.example/',
      'data:text/html,x',
      '$&$1{href}',
    ];
    const keys = Object.keys(jsonOf<{ appData: object }>('appDataDefaults.json').appData);
    for (const bad of hostile) {
      for (const { name } of widgets) {
        const saved = Object.fromEntries(keys.map((key) => [key, bad]));
        const own = {
          'contact-block-own': `${bad} | 112 | ${bad}`,
          'ambassador-gallery-own': `${bad} | ${bad} | | ${bad} | | | 2026-11-02`,
        };
        const needed = {
          'contact-block-municipality': '0880',
          'hotline-card-line': '112',
          'alert-banner-county': '08',
          'haven-municipality': '0880',
        };
        const { html } = startApp(
          { ...saved, ...own, ...needed, widget: name, lang: bad },
          { isEdited: true, nonce: bad },
        ).page();
        assert.deepEqual(strange(html), [], `${name}: ${bad}`);
      }
    }
  });

  it('sleeps while somebody edits, and only then', () => {
    assert.match(startApp({}, { isEdited: true }).page().html, /<hamn-quick-exit asleep>/);
    const haven = { widget: 'haven', 'haven-municipality': '0880' };
    assert.match(startApp(haven, { isEdited: true }).page().html, /<hamn-haven municipality="0880" asleep>/);
    assert.doesNotMatch(startApp(haven).page().html, /asleep/);
    assert.doesNotMatch(startApp({}, { isEdited: false }).page().html, /asleep/);
    assert.doesNotMatch(startApp({}, { lacks: ['VersionUtil'] }).page().html, /asleep/);
  });
});

describe('the scripts', () => {
  const scriptsIn = (html: string): string[] => html.match(/<script[^>]*><\/script>/g) ?? [];

  it('are in the head once: first.js before hamn.js for an exit, hamn.js alone for the others', () => {
    const { head, html } = startApp().page();
    assert.equal(head.length, 2);
    assert.match(head[0] ?? '', /^<script src="[^"]+\/first-[\d.]+-[\da-f]{8}\.js" integrity="sha384-/);
    assert.match(head[1] ?? '', /^<script type="module" blocking="render" src="[^"]+\/hamn-[\d.]+-[\da-f]{8}\.js"/);
    assert.deepEqual(scriptsIn(html), []);
    const card = startApp({ widget: 'hotline-card' }).page();
    assert.equal(card.head.length, 1);
    assert.doesNotMatch(card.head[0] ?? '', /blocking|first/);
    assert.equal(startApp({}, { isEdited: true }).page().head.length, 1, 'an editor waits for nothing');
  });

  it('are beside the widget where the server runs no hooks', () => {
    const { head, html } = startApp({}, { lacks: ['hooks'] }).page();
    assert.deepEqual(head, []);
    assert.equal(scriptsIn(html).length, 2);
  });

  it('have one address in both places where a hook cannot leave a note', () => {
    const { head, html } = startApp({}, { lacks: ['context'] }).page();
    assert.deepEqual(scriptsIn(html), head);
  });

  it('have the hashes of the files, and a nonce where the page has one', () => {
    const [first = '', main = ''] = startApp({}, { nonce: 'r4nd0m+/=' }).page().head;
    assert.ok(first.includes(`integrity="${facts.files['first.js']}"`));
    assert.ok(main.includes(`integrity="${facts.files['hamn.js']}"`));
    for (const script of [first, main]) assert.match(script, /crossorigin="anonymous" [^>]*nonce="r4nd0m\+\/="/);
    assert.doesNotMatch(startApp().page().head.join(''), /nonce/);
    assert.doesNotMatch(
      startApp({}, { lacks: ['PortletContextUtil'] })
        .page()
        .head.join(''),
      /nonce/,
    );
  });

  it('come as they are, under an address that changes with them', () => {
    const { routes, ask } = startApp();
    for (const name of ['hamn', 'first']) {
      const hash = createHash('sha256')
        .update(app.files[`resource/${name}.js`] ?? '')
        .digest('hex')
        .slice(0, 8);
      const route = `/${name}-${facts.version}-${hash}.js`;
      assert.ok(routes.includes(route), route);
      const { type, headers, file } = ask(route);
      assert.equal(type, 'text/javascript');
      assert.equal(headers['Cache-Control'], 'public, max-age=31536000, immutable');
      assert.deepEqual(file, app.files[`resource/${name}.js`]);
    }
  });
});

/** The page of an app, with its scripts where Sitevision puts them. */
function pageOf(saved: Record<string, unknown>, lang: string, around: Around = {}): string {
  const { head, html } = startApp(saved, { locale: lang, ...around }).page();
  return pageWith(html, lang, head.join('\n'));
}

/** The path of a route in the address that the stub gives it. */
const routeIn = (url: string): string => url.replace(/^\/appresource\/[^/]+\/[^/]+/, '');

/** A policy as a municipality has it: only its own scripts, and nothing in the page itself. */
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; trusted-types lit-html";

describe('in a browser', () => {
  let site: Site;
  let browser: Browser;
  const pages: Record<string, string> = {
    '/exit': pageOf({ 'quick-exit-href': 'http://127.0.0.1:1/' }, 'sv'),
    '/changed': pageOf({}, 'sv').replaceAll('/hamn-', '/changed/hamn-'),
    '/card': pageOf({ widget: 'hotline-card', 'hotline-card-line': ['112', 'kvinnofridslinjen'] }, 'sv'),
    '/contact': pageOf({ widget: 'contact-block', 'contact-block-municipality': '0880' }, 'sv'),
    '/edited': pageOf({}, 'sv', { isEdited: true }),
    '/help': pageOf(
      { widget: 'haven', 'haven-municipality': '0880', 'haven-word': 'Hjälp', 'haven-link': 'http://127.0.0.1:1/stod' },
      'sv',
    ),
  };
  const any = startApp();
  const script = '<script type="module" src="/hamn.js"></script>';

  before(async () => {
    cases.forEach((one, at) => {
      pages[`/app-${at}`] = pageOf(savedFor(one), one.lang);
      pages[`/pasted-${at}`] = pageWith(pasted(one, facts), one.lang, script);
    });
    site = await serveSite(
      (url) => {
        const route = routeIn(url);
        if (pages[url] ?? route === url) return pages[url];
        const isChanged = route.startsWith('/changed');
        const { file } = any.ask(route.replace('/changed', ''));
        return isChanged ? Buffer.concat([file ?? Buffer.of(), Buffer.from(' ')]) : file;
      },
      (url) =>
        url.startsWith('/appresource/')
          ? { 'content-type': any.ask(routeIn(url).replace('/changed', '')).type }
          : { 'content-security-policy': url.includes('-') ? '' : policy },
    );
    browser = await launchForPages();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  /** A page, and what its console says. */
  async function open(path: string, hasScript = true): Promise<{ page: Page; said: string[] }> {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setJavaScriptEnabled(hasScript);
    await page.goto(site.address + path, { waitUntil: 'load' });
    return { page, said };
  }

  it('has the accessibility tree of a paste with the same settings, with and without script', async () => {
    for (const [at, one] of cases.entries()) {
      const { tag } = widgets.find(({ name }) => name === one.widget) ?? assert.fail(one.widget);
      const trees = await Promise.all(
        [true, false].flatMap((hasScript) =>
          ['app', 'pasted'].map((name) => treeAt(browser, `${site.address}/${name}-${at}`, tag, hasScript)),
        ),
      );
      assert.ok(
        trees.every((tree) => tree?.length),
        nameOf(one),
      );
      // The sign of help is drawn: without that there would be no button to compare.
      if (one.widget === 'haven') assert.match(trees[0]?.join('\n') ?? '', /^\s*button /m, nameOf(one));
      assert.deepEqual(trees[0], trees[1], `${nameOf(one)}, with script`);
      assert.deepEqual(trees[2], trees[3], `${nameOf(one)}, without script`);
    }
  });

  it('works under a strict policy, and asks nobody for more than its own scripts', async () => {
    for (const path of ['/exit', '/card', '/contact', '/help']) {
      site.requests.length = 0;
      const { page, said } = await open(path);
      await page.waitForSelector(':is(hamn-quick-exit, hamn-hotline-card, hamn-contact-block, hamn-haven):defined');
      assert.deepEqual(said, [], path);
      const asked = site.requests.map(({ url }) => routeIn(url).replace(/-[\d.]+-[\da-f]{8}/, '')).sort();
      assert.deepEqual(
        asked.filter((each) => each !== '/favicon.ico'),
        path === '/exit' ? ['/exit', '/first.js', '/hamn.js'] : [path, '/hamn.js'].sort(),
      );
      assert.deepEqual(await browser.cookies(), []);
      await page.close();
    }
  });

  it('leaves the page at a press, and sleeps in an editor', async () => {
    const { page } = await open('/exit');
    await page.waitForSelector('hamn-quick-exit:defined');
    await Promise.all([
      page.waitForRequest((request) => request.url() === 'http://127.0.0.1:1/'),
      page.click('hamn-quick-exit a'),
    ]);
    await page.close();
    const edited = await open('/edited');
    await edited.page.waitForSelector('hamn-quick-exit:defined');
    const isFixed = await edited.page.$eval(
      'hamn-quick-exit',
      (element) => getComputedStyle(element).position === 'fixed',
    );
    assert.equal(isFixed, false);
    await edited.page.close();
  });

  it('opens help over the page without a request, and names the page of the municipality', async () => {
    const page = await browser.newPage();
    // The help is in a closed root, which this page remembers for the test.
    await page.evaluateOnNewDocument(keepsRoots);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${site.address}/help`, { waitUntil: 'load' });
    const sign = await page.waitForSelector('hamn-haven >>> button');
    assert.equal(await sign?.evaluate((each) => each.textContent.trim()), 'Hjälp');
    site.requests.length = 0;
    await sign?.click();
    const text = `${help}?.body?.innerText`;
    await page.waitForFunction(`${text}?.includes('mer hjälp')`);
    assert.match(String(await page.evaluate(text)), /112[^]*116 016[^]*Fler nummer och mer hjälp[^]*127\.0\.0\.1/);
    const hrefs = `[...${help}.querySelectorAll('a')].map((each) => each.href)`;
    assert.ok(((await page.evaluate(hrefs)) as string[]).includes('http://127.0.0.1:1/stod'));
    assert.deepEqual(site.requests, []);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('keeps its links when a byte of the script has changed', async () => {
    const { page, said } = await open('/changed');
    assert.match(said.join('\n'), /integrity/);
    assert.equal(await page.evaluate(() => Boolean(customElements.get('hamn-quick-exit'))), false);
    assert.equal(await page.$eval('hamn-quick-exit a', (link) => link.checkVisibility()), true);
    await page.close();
  });

  it('has every number without script', async () => {
    const { page } = await open('/card', false);
    const numbers = await page.$$eval('a[href^="tel:"]', (links) =>
      links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')),
    );
    assert.deepEqual(numbers, ['tel:112', 'tel:116016']);
    await page.close();
  });
});

describe('the form', () => {
  let site: Site;
  let browser: Browser;
  /** Sitevision's template language, as far as the form uses it, and its own functions around the form. */
  const template = (lang: string): string => {
    const words = jsonOf<Record<string, string>>(`i18n/${lang}.json`);
    const form = textOf('config/index.html').replace(/<%- i18n\('([^']+)'\) %>/g, (_all, key: string) => {
      const said = words[key] ?? assert.fail(`${key}: no such word in ${lang}`);
      return said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    });
    assert.doesNotMatch(form, /<%/);
    const around = `window.said = []; window._validate = () => true; window.validation = { addErrorMessage: (field, { message }) => said.push(field.name + ': ' + message) };
      window._setValues = (values) => { for (const name in values) { const field = document.querySelector('[name="' + name + '"]'); if (field.type === 'checkbox') field.checked = values[name]; else field.value = values[name]; } };`;
    return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Form</title><link rel="stylesheet" href="/panel.css"><body>${form}<script>${around}</script><script>${textOf('config/config.js')}</script>`;
  };
  const css =
    'body{font:15px/1.4 Arial,sans-serif;max-width:40rem;margin:1rem auto}.panel{border:1px solid #ccc;margin:1rem 0;padding:0 1rem}.help-block{color:#555;margin:.25rem 0}.form-group{margin:1rem 0}.form-control{width:100%;box-sizing:border-box}';

  before(async () => {
    site = await serveSite({ '/sv': template('sv'), '/en': template('en'), '/panel.css': css }, (url) =>
      url.endsWith('.css') ? { 'content-type': 'text/css' } : {},
    );
    browser = await launchForPages();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  it('has a field for each setting, with a default that Sitevision knows', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}/sv`);
    const names = await page.$$eval('[name]', (fields) => fields.map((field) => field.getAttribute('name')));
    assert.equal(new Set(names).size, names.length, 'each name once');
    const known = Object.keys(jsonOf<{ appData: object }>('appDataDefaults.json').appData);
    assert.deepEqual(names.filter((name) => name !== 'viewport').sort(), known.sort());
    await page.close();
  });

  it('shows only the fields of the chosen widget, also when it is opened again', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}/sv`);
    const shown = (): Promise<(string | null)[]> =>
      page.$$eval('[data-widget]:not([hidden])', (parts) => [
        ...new Set(parts.map((part) => part.getAttribute('data-widget'))),
      ]);
    assert.deepEqual(await shown(), ['quick-exit']);
    await page.select('[name=widget]', 'contact-block');
    assert.deepEqual(await shown(), ['contact-block']);
    await page.evaluate(`setValues({ widget: 'hotline-card' })`);
    assert.deepEqual(await shown(), ['hotline-card']);
    await page.close();
  });

  it('says which rows cannot be used, in the language of the editor', async () => {
    for (const [lang, expected] of [
      ['sv', 'contact-block-own: Rad 2: Telefonnummer'],
      ['en', 'contact-block-own: Row 2: Phone number'],
    ] as const) {
      const page = await browser.newPage();
      await page.goto(`${site.address}/${lang}`);
      await page.select('[name=widget]', 'contact-block');
      await page.type('[name=contact-block-own]', 'Jour | 112\nJour | 450001');
      assert.equal(await page.evaluate('validate()'), false);
      assert.deepEqual(await page.evaluate('said'), [expected]);
      // Rows of a widget that is not chosen stop nobody.
      await page.select('[name=widget]', 'quick-exit');
      assert.equal(await page.evaluate('validate()'), true);
      await page.close();
    }
  });

  it('names every field for a screen reader', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}/sv`);
    const unnamed = await page.$$eval('input, select, textarea', (fields) =>
      (fields as HTMLInputElement[]).filter((field) => !field.labels?.length).map((field) => field.name),
    );
    assert.deepEqual(unnamed, []);
    await page.close();
  });
});
