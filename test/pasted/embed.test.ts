// The pasted files: complete, small, verified by hash, harmless twice, and working under a strict policy.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { sure } from '../../site/shared/sure.ts';
import type { HelplinesFile, MunicipalityFile } from '../../widgets/data/index.ts';
import { launchForPages } from '../support/browser.ts';
import { elementsIn, readIntegrity, readJson } from '../support/built.ts';
import { serveSite, type Site } from '../support/servers.ts';

/** The files of the package: one for each name, or one for each kind of import. */
type Exports = Record<string, string | Record<string, string>>;

const integrity = readIntegrity();
const { exports, sideEffects } = readJson<{ exports: Exports; sideEffects: string[] }>('package.json');
/** The files without a widget: for a page with frames, and for a page that is loaded again after a press. */
const helpers = ['frame.js', 'first.js'];
const files = Object.keys(integrity).filter((file) => !helpers.includes(file));

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

const widgets = `
  <hamn-quick-exit><a href="https://www.example.se/">Lämna sidan snabbt</a></hamn-quick-exit>
  <hamn-hotline-card line="kvinnofridslinjen"><a href="tel:116016">Kvinnofridslinjen 116 016</a></hamn-hotline-card>
  <hamn-ambassador-gallery><figure><img alt="" width="4" height="5"><blockquote>Ett löfte</blockquote>
    <figcaption>Exempel 1</figcaption></figure></hamn-ambassador-gallery>
  <hamn-contact-block municipality="0883"><address>Västerviks kommun <a href="tel:0103554000">010-355 40 00</a></address></hamn-contact-block>
  <hamn-alert-banner county="08"><a href="https://www.smhi.se/">Varningar hos SMHI</a></hamn-alert-banner>
  <hamn-haven municipality="0883"><a href="https://www.example.se/stod/">Stöd</a></hamn-haven>`;

const measured = (file: string) => sure(integrity[file], file);
const script = (file: string) =>
  `<script type="module" src="/${file}" integrity="${measured(file).integrity}" crossorigin="anonymous"></script>`;

const page = (scripts: string, body = widgets) =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><title>T</title>${body}${scripts}</html>`;

const pages = {
  '/all': page(script('hamn.js')),
  '/twice': page(
    script('hamn.js') + files.map(script).join('') + '<script type="module" src="/hamn.js?again"></script>',
  ),
  ...Object.fromEntries(helpers.map((file) => [`/helper/${file}`, page(script(file))])),
  '/none': page(''),
  '/wrong': page(`<script type="module" src="/hamn.js" integrity="sha384-${'A'.repeat(64)}"></script>`),
  ...Object.fromEntries(files.map((file) => [`/one/${file}`, page(script(file))])),
};

/** The text that a reader meets in an element, its shadow root before its children. */
const textOf = (tab: Page, tag: string) =>
  tab.$eval(tag, (element) => (element.shadowRoot ?? element).textContent + element.textContent);

describe('the files to paste', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await serveSite(pages, { 'content-security-policy': policy });
    browser = await launchForPages();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function open(path: string, { javascript = true } = {}) {
    const tab = await browser.newPage();
    const messages: string[] = [];
    tab.on('console', (message) => messages.push(message.text()));
    tab.on('pageerror', (error) => messages.push(String(error)));
    await tab.setJavaScriptEnabled(javascript);
    site.requests.length = 0;
    await tab.goto(site.address + path, { waitUntil: 'networkidle0' });
    const asked = site.requests.map(({ url }) => url).filter((url) => !['/favicon.ico', path].includes(url));
    return { tab, messages, asked };
  }

  for (const file of files) {
    it(`${file} has the hash and the sizes that integrity.json says, and asks for no other file`, () => {
      const bytes = readFileSync(`dist/${file}`);
      const hash = createHash('sha384').update(bytes).digest('base64');
      assert.equal(measured(file).integrity, `sha384-${hash}`);
      assert.equal(measured(file).bytes, bytes.length);
      assert.doesNotMatch(bytes.toString(), /(^|[;}\n])\s*import[\s{*"'`]|[^.\w]import\(|\beval\(|new Function/);
      // Only Lit makes templates, in one place; trusted types hold there.
      assert.equal(bytes.toString().match(/innerHTML/g)?.length, 1);
    });

    it(`${file} works alone under a strict policy with trusted types`, async () => {
      const { tab, messages, asked } = await open(`/one/${file}`);
      const tag = `hamn-${/^hamn\b/.test(file) ? 'hotline-card' : file.replace(/^widgets\/|\.js$/g, '')}`;
      assert.equal(await tab.evaluate(`Boolean(document.querySelector('${tag}').shadowRoot)`), true);
      assert.deepEqual(messages, []);
      assert.deepEqual(asked, [`/${file}`]);
      await tab.close();
    });
  }

  for (const helper of helpers) {
    it(`${helper} has the hash that integrity.json says, asks for nothing and is at most 500 bytes`, async () => {
      const bytes = readFileSync(`dist/${helper}`);
      assert.equal(measured(helper).integrity, `sha384-${createHash('sha384').update(bytes).digest('base64')}`);
      assert.ok(bytes.length <= 500, `${bytes.length}`);
      const { tab, messages, asked } = await open(`/helper/${helper}`);
      assert.deepEqual([messages, asked], [[], [`/${helper}`]]);
      await tab.close();
    });
  }

  it('names the licences in the first line of each file, and the version', () => {
    const { version } = readJson<{ version: string }>('package.json');
    for (const file of Object.keys(integrity)) {
      const [first = ''] = readFileSync(`dist/${file}`, 'utf8').split('\n');
      const lit = helpers.includes(file) ? '' : '; contains Lit, BSD-3-Clause: LICENSES.md';
      assert.equal(first, `/*! hamn ${version}, MIT: LICENSE${lit} */`, file);
    }
  });

  it('hamn.js draws every widget, logs nothing and requests nothing', async () => {
    const { tab, messages, asked } = await open('/all');
    assert.match(await textOf(tab, 'hamn-hotline-card'), /116 016/);
    assert.match(await textOf(tab, 'hamn-contact-block'), /Spara kontakten[^]*Västerviks kommun/);
    assert.match(await textOf(tab, 'hamn-alert-banner'), /Varningar hos SMHI/);
    assert.equal(
      await tab.evaluate(
        `getComputedStyle(document.querySelector('hamn-ambassador-gallery').shadowRoot.querySelector('ul')).display`,
      ),
      'grid',
    );
    assert.deepEqual(messages, []);
    assert.deepEqual(asked, ['/hamn.js']);
    await tab.close();
  });

  it('does no harm when everything is loaded twice', async () => {
    const { tab, messages } = await open('/twice');
    assert.match(await textOf(tab, 'hamn-hotline-card'), /116 016/);
    assert.deepEqual(messages, []);
    await tab.close();
  });

  for (const [path, why] of [
    ['/none', 'is not there'],
    ['/wrong', 'has another hash than the page says'],
  ] as const) {
    it(`leaves the page its own links when the script ${why}`, async () => {
      const { tab } = await open(path);
      const links = await tab.evaluate(`[...document.links].filter((a) => a.checkVisibility()).map((a) => a.href)`);
      const web = ['https://www.smhi.se/', 'https://www.example.se/stod/'];
      assert.deepEqual(links, ['https://www.example.se/', 'tel:116016', 'tel:0103554000', ...web]);
      await tab.close();
    });
  }

  it('show their whole content in a browser without script', async () => {
    const { tab } = await open('/all', { javascript: false });
    const text = String(await tab.evaluate('document.body.innerText'));
    for (const words of [
      'Lämna sidan snabbt',
      'Kvinnofridslinjen 116 016',
      'Ett löfte',
      'Västerviks kommun',
      'Varningar hos SMHI',
    ]) {
      assert.ok(text.includes(words), words);
    }
    await tab.close();
  });
});

describe('the package', () => {
  for (const [name, target] of Object.entries(exports).filter(([name]) => !name.includes('*'))) {
    for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
      it(`has ${file} for ${name}`, () => assert.ok(existsSync(file)));
    }
  }

  it('leaves Lit outside, and lists the files with side effects', () => {
    const named = sideEffects.filter((file) => file.startsWith('./dist/modules/'));
    assert.equal(named.length, 7);
    for (const file of named) {
      assert.ok(existsSync(file), file);
      if (!file.endsWith('index.js')) assert.match(readFileSync(file, 'utf8'), /from "lit"/);
    }
  });

  it('describes every widget in its manifest and for the editors', () => {
    const tags = elementsIn()
      .map(({ tagName }) => tagName)
      .sort();
    const known = files
      .filter((file) => file.startsWith('widgets/'))
      .map((file) => `hamn-${file.slice('widgets/'.length, -'.js'.length)}`);
    assert.deepEqual(tags, known.sort());
    assert.deepEqual(
      readJson<{ tags: { name: string }[] }>('dist/vscode.html-custom-data.json')
        .tags.map(({ name }) => name)
        .sort(),
      tags,
    );
    assert.ok(existsSync('dist/web-types.json'));
  });

  it('publishes the data in its documented shape', () => {
    const { checked, lines } = readJson<HelplinesFile>('dist/data/helplines.json');
    assert.match(checked, /^\d{4}-\d\d-\d\d$/);
    assert.equal(lines.length, 31);
    const line = sure(
      lines.find(({ id }) => id === 'kvinnofridslinjen'),
      'kvinnofridslinjen',
    );
    assert.deepEqual(line.phone, { display: '116 016', tel: '116016' });
    assert.ok(line.sources.length && line.lastSource && line.hours?.phone);
    assert.equal(readJson<MunicipalityFile>('dist/data/municipalities/0880.json').name, 'Kalmar');
    for (const schema of ['helplines', 'municipality'])
      assert.ok(existsSync(`dist/data/${schema}.schema.json`), schema);
  });
});
