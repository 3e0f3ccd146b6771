// The card, the block and the banner as pasted, in a page that allows only its own script and data.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { sure } from '../../site/shared/sure.ts';
import type { HelplinesFile } from '../../widgets/data/index.ts';
import { launchForPages } from '../support/browser.ts';
import { readJson } from '../support/built.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { municipalityFiles } from '../samples/municipalities.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const page = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>EXEMPEL</title>
<script type="module" src="/hamn.js"></script>
<hamn-hotline-card line="kvinnofridslinjen" src="/newer.json"><a href="tel:116016">116 016</a></hamn-hotline-card>
<hamn-hotline-card line="112"><a href="tel:112">112</a></hamn-hotline-card>
<hamn-contact-block municipality="0883" src="/0883.json"><address>Västerviks kommun</address></hamn-contact-block>
<hamn-alert-banner county="08" src="/warnings.json"><a href="https://www.smhi.se/">SMHI</a></hamn-alert-banner>`;

/** Data as published but newer, with another number; and a warning of each level. Served as HTML: the type is not checked. */
async function pages() {
  const helplines = readJson<HelplinesFile>('dist/data/helplines.json');
  const line = sure(
    helplines.lines.find(({ id }) => id === 'kvinnofridslinjen'),
    'kvinnofridslinjen',
  );
  line.phone = { display: '116 999', tel: '116999' };
  const sample = (await readFile('test/samples/smhi.json', 'utf8')).replace('"id": 21', '"id": 8');
  const warnings = JSON.parse(sample) as { warningAreas: [{ approximateEnd: string }] }[];
  for (const { warningAreas } of warnings) warningAreas[0].approximateEnd = '2099-01-01T00:00:00.000Z';
  return {
    '/': page,
    '/newer.json': JSON.stringify({ ...helplines, checked: '2099-01-01' }),
    '/0883.json': JSON.stringify(municipalityFiles['0883']),
    '/warnings.json': JSON.stringify(warnings),
  };
}

describe('as pasted, under a strict policy', () => {
  let site: Site;
  let browser: Browser;
  let tab: Page;
  const messages: string[] = [];

  before(async () => {
    site = await serveSite(await pages(), { 'content-security-policy': policy });
    browser = await launchForPages();
    tab = await browser.newPage();
    tab.on('console', (message) => messages.push(message.text()));
    tab.on('pageerror', (error) => messages.push(String(error)));
    await tab.goto(`${site.address}/`);
    await tab.waitForFunction(
      () =>
        document.querySelector('[src="/newer.json"]')?.shadowRoot?.querySelector('[href="tel:116999"]') &&
        document.querySelector('hamn-alert-banner')?.shadowRoot?.querySelector('li') &&
        document.querySelector('hamn-contact-block')?.shadowRoot?.querySelector('[part=block]'),
    );
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  type Property = 'backgroundColor' | 'borderInlineStart' | 'borderInlineStartWidth' | 'color';
  const style = (tag: string, selector: string, property: Property) =>
    tab.$eval(
      tag,
      (element, each, name) =>
        [...(element.shadowRoot as ShadowRoot).querySelectorAll(each)].map((it) => getComputedStyle(it)[name]),
      selector,
      property,
    );

  it('work without a console message and without a request that the page does not name', () => {
    assert.deepEqual(messages, []);
    const asked = site.requests.map(({ url }) => url).filter((url) => url !== '/favicon.ico');
    assert.deepEqual(asked.sort(), ['/', '/0883.json', '/hamn.js', '/newer.json', '/warnings.json']);
  });

  it('draws only 112 in the colour that the page sets for it', async () => {
    await tab.evaluate(() => document.documentElement.style.setProperty('--hamn-buoy', '#b02a17'));
    const [red] = await style('[line="112"]', '.number', 'color');
    const [number] = await style('[line="kvinnofridslinjen"]', '.number', 'color');
    const [danger] = await style('[line="kvinnofridslinjen"]', '[href="tel:112"]', 'color');
    assert.equal(red, 'rgb(176, 42, 23)');
    assert.equal(danger, red);
    assert.notEqual(number, red);
  });

  it('saves a contact, as a file with a neutral name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'saved-'));
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const button = sure(await tab.waitForSelector('hamn-contact-block >>> button'), 'the button');
    await button.click();
    let names: string[] = [];
    for (let turn = 0; turn < 50 && !names.includes('kontakt.vcf'); turn++) {
      await new Promise((done) => setTimeout(done, 100));
      names = await readdir(folder);
    }
    assert.deepEqual(names, ['kontakt.vcf']);
    assert.match(await readFile(join(folder, 'kontakt.vcf'), 'utf8'), /^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
    assert.deepEqual(messages, []);
  });

  it('distinguishes the levels in forced colours, and hides no word', async () => {
    const session = await tab.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const borders = await style('hamn-alert-banner', 'li', 'borderInlineStart');
    assert.equal(new Set(borders).size, 4, borders.join());
    const backgrounds = await style('hamn-alert-banner', 'li', 'backgroundColor');
    const colours = await style('hamn-alert-banner', 'li', 'color');
    backgrounds.forEach((background, index) => assert.notEqual(background, colours[index]));
    const [line] = await style('[line="kvinnofridslinjen"]', '.card', 'borderInlineStartWidth');
    assert.equal(line, '5px');
  });
});
