// A municipality's own numbers in help over the page: a webmaster writes rows in the builder, and gets the file that the help reads.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile as readBytes, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { initial } from '../../site/builder/choice.ts';
import { allCode, filesToSave } from '../../site/builder/code.ts';
import { builderFacts } from '../../site/builder/make-facts.ts';
import { mostRows, numberKinds, usable } from '../../site/builder/own.ts';
import { municipalityFileOf, readFile } from '../../site/builder/own-municipality.ts';
import type { Choice } from '../../site/builder/types.ts';
import { sure } from '../../site/shared/sure.ts';
import { isMunicipalityFile } from '../../widgets/data/check.ts';
import { barriersIn } from '../support/axe.ts';
import { launchForPages } from '../support/browser.ts';
import { readJson } from '../support/built.ts';
import { serveSite, type Site } from '../support/servers.ts';
import { serveStatic } from '../support/static-host.ts';

const facts = builderFacts();
const start: Choice = { ...initial(facts.fields), 'quick-exit': '', 'hotline-card': '', haven: 'on' };
const day = new Date().toISOString().slice(0, 10);

/** A day as the schema means it. */
const isDay = (text: string) => new Date(text).toJSON()?.startsWith(text) ?? false;
const schema = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, formats: { date: isDay } });
const follows = schema.compile(readJson<object>('dist/data/municipality.schema.json'));

const withRows = (code: string, ...rows: string[][]): Choice => ({
  ...start,
  'haven.municipality': code,
  'haven.link': 'https://kommun.example/stod',
  'haven.numbers': rows.map((row) => row.join('\t')).join('\n'),
});
/** One row of each kind, as a webmaster writes them. */
const four = [
  ['day', 'Mottagningen', '0470-410 00', 'vardagar 8–16'],
  ['night', 'Socialjouren', '112', 'kvällar, nätter och helger'],
  ['switchboard', 'Växjö kommun', '+46 470 410 00', ''],
  ['shelter', 'Exempeljouren', '020-12 34 56', ''],
];
const made = (choice: Choice) => municipalityFileOf(choice, facts, day);

describe('the file of own numbers', () => {
  it('follows the schema and is read by the help, for every municipality', () => {
    for (const { code } of facts.municipalities) {
      const file = sure(made(withRows(code, ...four)), code);
      assert.ok(follows(file), `${code}: ${JSON.stringify(follows.errors)}`);
      assert.ok(isMunicipalityFile(JSON.parse(JSON.stringify(file))), code);
    }
  });

  it('follows the schema with one kind alone, and with as many long rows as the list takes', () => {
    for (const kind of numberKinds) assert.ok(follows(made(withRows('0780', [kind, 'A', '0470-410 00', '']))), kind);
    const long = (at: number): string[] => ['day', `${at} ${'ö'.repeat(100)}`, '0470-410 00', 'م'.repeat(100)];
    const file = made(withRows('0780', ...Array.from({ length: mostRows }, (_, at) => long(at))));
    assert.ok(follows(file) && isMunicipalityFile(file));
    assert.equal(file.socialServices?.length, mostRows);
  });

  it('says whose numbers they are and since when, and computes no hours', () => {
    const file = sure(made(withRows('0780', ...four)));
    assert.deepEqual(file.socialServices, [
      {
        name: 'Mottagningen',
        phone: { display: '0470-410 00', tel: '047041000', e164: '+4647041000' },
        when: 'vardagar 8–16',
        confidence: 'medium',
        sources: ['own'],
      },
    ]);
    assert.equal(file.outOfHours?.phone?.tel, '112');
    assert.equal(file.switchboard?.phone?.tel, '+4647041000');
    assert.equal(file.shelters?.[0]?.phone?.tel, '020123456');
    assert.equal(file.checked, day);
    assert.deepEqual(Object.values(file.sources), [
      { title: 'Kommunens egna nummer, skrivna av den som gjorde filen', publisher: 'Växjö kommun', date: day },
    ]);
    assert.doesNotMatch(JSON.stringify(file), /"hours/);
  });

  it('has none of the numbers that we know: own rows take the place of all of them', () => {
    const file = JSON.stringify(made(withRows('0880', ['day', 'Mottagningen', '0480-45 00 00', ''])));
    assert.match(file, /Kalmar kommun/);
    assert.doesNotMatch(file, /Sydostjouren|010-352/);
  });

  it('is not made without a municipality, without a number, or when help is not chosen', () => {
    assert.equal(made(withRows('', ...four)), undefined);
    assert.equal(made(withRows('0780')), undefined);
    assert.equal(made(withRows('0780', ['day', 'Mottagningen', '', ''])), undefined);
    assert.equal(made({ ...withRows('0780', ...four), haven: '' }), undefined);
  });

  const wrong: Record<string, string> = {
    'no number': 'växeln',
    'no area code': '410 00',
    'a digit too many': '0470-410 000 000',
    'two numbers': '0470-410 00 eller 0470-410 01',
    'an extension': '0470-410 00 ankn. 12',
    'a number that costs extra': '0900-12 34 56',
    'another that costs extra': '0939-12 34 56',
    'the same with a country code': '+46 944 12 34 56',
    'directory enquiries': '118 118',
    'a star': '*0470-410 00#1',
  };
  for (const [what, number] of Object.entries(wrong)) {
    it(`leaves out ${what}, here and in the contact block, and says where it is: ${number}`, () => {
      const right = four[0] ?? [];
      const choice = withRows('0780', right, ['day', 'Fel', number, '']);
      assert.deepEqual(usable('haven.numbers', choice).slips, [{ row: 1, column: 'number' }]);
      assert.equal(made(choice)?.socialServices?.length, 1);
      assert.deepEqual(usable('contact-block.own', { ...start, 'contact-block.own': `Fel\t${number}` }).rows, []);
    });
  }

  it('has room for one number at night and one switchboard, and never chooses the kind', () => {
    const night = ['night', 'Jouren', '0470-410 00', ''];
    const choice = withRows('0780', night, night, ['', 'Något', '0470-410 01', ''], ['x', 'Annat', '0470-410 02', '']);
    assert.deepEqual(usable('haven.numbers', choice).slips, [
      { row: 1, column: 'kind' },
      { row: 2, column: 'kind' },
      { row: 3, column: 'kind' },
    ]);
  });

  it('becomes the same rows again', () => {
    const choice = withRows('0780', ...four);
    const opened = sure(readFile(JSON.stringify(made(choice))));
    const lines = (text = ''): string[] => text.split('\n').map((line) => line.trimEnd());
    assert.deepEqual(lines(opened.text), lines(choice['haven.numbers']));
    assert.deepEqual([opened.code, opened.checked, opened.count, opened.withMore], ['0780', day, 4, []]);
  });

  it('names those about whom a file says more than a row holds', () => {
    const [night, shelter] = [{ email: 'jouren@kommun.example' }, { url: 'https://jour.example/' }] as const;
    const file = sure(made(withRows('0780', ...four)));
    const more = {
      ...file,
      outOfHours: { ...sure(file.outOfHours), ...night },
      shelters: [
        { ...sure(file.shelters?.[0]), ...shelter },
        { name: 'Utan nummer', confidence: 'high', sources: ['own'] },
      ],
      email: 'kommunen@kommun.example',
    };
    const opened = sure(readFile(JSON.stringify(more)));
    assert.deepEqual(opened.withMore, ['Socialjouren', 'Exempeljouren', 'Utan nummer', 'Växjö kommun']);
    assert.equal(opened.count, 4);
  });

  it('is not read when a page would not show it', () => {
    for (const text of ['', '[]', '{"code":"0780"}', 'Mottagningen 0470-410 00'])
      assert.equal(readFile(text), undefined, text);
    const file = sure(made(withRows('0780', ...four)));
    assert.equal(readFile(JSON.stringify({ ...file, checked: undefined })), undefined);
  });

  it('is in the code only when the code knows its address', () => {
    const choice = withRows('0780', ...four);
    assert.doesNotMatch(allCode(choice, facts).snippet, /\ssrc="[^"]*\.json/);
    const archive = { ...choice, 'haven.src': 'https://kommun.example/arkiv/0780.json' };
    assert.match(
      allCode(archive, facts).snippet,
      /<hamn-haven [^>]*src="https:\/\/kommun\.example\/arkiv\/0780\.json"/,
    );
    const host = { ...choice, host: 'https://kommun.example/hamn/' };
    assert.match(allCode(host, facts).snippet, /<hamn-haven [^>]*src="https:\/\/kommun\.example\/hamn\/0780\.json"/);
    // The file with our numbers, or with none, has the same name: it must not be offered in its place.
    assert.deepEqual(filesToSave(host, facts)[1], { name: '0780.json' });
  });
});

describe('the builder', () => {
  let site: Awaited<ReturnType<typeof serveStatic>>;
  /** The municipality's own website, with the files that a webmaster puts there. */
  let own: Site;
  const files = new Map<string, string>();
  let browser: Browser;
  let tab: Page;
  let folder: string;
  const problems: string[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'own-numbers-'));
    browser = await launchForPages();
    site = await serveStatic();
    own = await serveSite(
      (url) => files.get(url),
      (url) => (url.endsWith('.js') ? { 'content-type': 'text/javascript' } : {}),
    );
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    tab = await browser.newPage();
    tab.on('pageerror', (error) => problems.push(String(error)));
  });
  after(async () => {
    await browser.close();
    own.close();
    site.close();
    await rm(folder, { recursive: true });
  });

  const builder = { sv: '/bygg/', en: '/en/build/' } as const;
  const rows = '[data-rows="haven.numbers"]';
  const row = (at: number, column: string): string => `${rows} .row:nth-child(${at}) [data-column="${column}"]`;
  const host = (): string => `http://127.0.0.1:${own.port}/hamn/`;
  const textOf = (selector: string): Promise<string> => tab.$eval(selector, (found) => found.textContent);

  async function open(fragment = '', lang: 'sv' | 'en' = 'sv'): Promise<void> {
    await tab.goto('about:blank');
    await tab.goto(`${site.address}${builder[lang]}#quick-exit=&hotline-card=&haven=on${fragment}`);
    await tab.waitForFunction(() => document.querySelectorAll('#set-haven-municipality option').length > 200);
  }

  async function write(at: number, kind: string, name: string, number: string, when = ''): Promise<void> {
    await tab.select(row(at, 'kind'), kind);
    for (const [column, text] of Object.entries({ name, number, when }))
      if (text) await tab.type(row(at, column), text);
  }

  /** The file that a press on a button saves. */
  async function saved(press: string): Promise<{ name: string; text: string }> {
    await Promise.all((await readdir(folder)).map((name) => rm(join(folder, name))));
    await sure(await tab.$(press), press).click();
    for (let turn = 0; turn < 50; turn++) {
      const [name] = (await readdir(folder)).filter((each) => each.endsWith('.json'));
      if (name) return { name, text: await readBytes(join(folder, name), 'utf8') };
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error('no file was saved');
  }

  it('makes the file from rows, and the pasted code shows its numbers in the help', async () => {
    await open();
    await tab.select('#set-haven-municipality', '0780');
    await tab.type('#set-haven-link', 'https://www.vaxjo.se/stod');
    assert.equal(await tab.$eval('#own-file', (found) => found.checkVisibility()), false);
    await write(1, 'day', 'Mottagningen', '0470-410 00', 'vardagar 8–16');
    await tab.click(`${rows} [data-add]`);
    await write(2, 'night', 'Socialjouren', '0470-410');
    assert.match(await textOf(`${row(2, 'number')} ~ [data-slip]`), /Skriv ett helt nummer/);
    assert.match(await textOf('#own-file-about'), /Växjö kommun och har 1 nummer/);
    await tab.type(row(2, 'number'), ' 01');
    assert.match(await textOf('#own-file-about'), /Växjö kommun och har 2 nummer/);
    assert.match(await textOf('#told'), /inte med i koden än: skriv filens adress/);
    assert.equal(await textOf('[data-own-file]'), 'Ladda ner 0780.json');

    const { name, text } = await saved('[data-own-file]');
    assert.equal(name, '0780.json');
    const file: unknown = JSON.parse(text);
    assert.ok(follows(file) && isMunicipalityFile(file), text);

    await tab.type('#set-haven-src', `${host()}0780.json`);
    assert.doesNotMatch(await textOf('#told'), /inte med i koden/);
    const address = tab.url();
    // The webmaster puts three files on the own server: the page, the script, and the numbers.
    await tab.$eval('.own-host', (each) => each.setAttribute('open', ''));
    await tab.type('#set-host', host());
    const code = await textOf('#snippet');
    files.set('/', `<!DOCTYPE html><title>Biblioteket</title><p>Öppet 10–18</p>${code}`);
    files.set('/hamn/haven.js', readFileSync('dist/widgets/haven.js', 'utf8'));
    files.set('/hamn/0780.json', text);
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${own.port}/`);
    await page.waitForNetworkIdle({ idleTime: 100 });
    await (await sure(await page.waitForSelector('hamn-haven >>> button')).toElement('button')).click();
    const frame = await frameOf(page);
    const link = sure(await frame.waitForSelector('a[href="tel:047041000"]'), 'the number');
    const entry = await link.evaluate((found) => found.closest('li')?.textContent ?? '');
    assert.match(entry.replace(/\s+/g, ' '), /Socialtjänsten: Mottagningen vardagar 8–16/);
    assert.doesNotMatch(entry, /Stängt|Öppet/);
    assert.ok(await frame.$('a[href="tel:047041001"]'));
    await page.close();
    assert.deepEqual(problems, []);

    await open(`&${new URL(address).hash.slice(1)}`);
    assert.equal(await tab.$eval(row(2, 'number'), (field) => (field as HTMLInputElement).value), '0470-410 01');
  });

  async function frameOf(page: Page): Promise<Frame> {
    for (let turn = 0; turn < 100; turn++) {
      const frame = page.frames().find((each) => each !== page.mainFrame());
      if (frame) return frame;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error('the help does not open');
  }

  it('offers the same file among those to save in the own folder, and no other of that name', async () => {
    const numbers = encodeURIComponent('day\tMottagningen\t0480-45 00 00');
    await open(`&haven.municipality=0880&haven.link=https://kalmar.se/stod&haven.numbers=${numbers}&host=${host()}`);
    await tab.$eval('.own-host', (each) => each.setAttribute('open', ''));
    assert.deepEqual(await tab.$$eval('#files li', (all) => all.map((each) => each.textContent)), [
      'haven.js',
      '0880.json',
    ]);
    const { name, text } = await saved('#files button');
    assert.equal(name, '0880.json');
    assert.match(text, /0480-45 00 00/);
    assert.doesNotMatch(text, /Sydostjouren/);
    assert.match(
      await textOf('#set-haven-municipality-figure'),
      /era egna nummer[^]*De visas i stället för dem som vi har/,
    );
  });

  it('reads a file back, also in English, and says of one that it cannot read', async () => {
    const old = join(folder, 'old.json');
    await writeFile(old, JSON.stringify(made(withRows('0780', ...four))));
    await open('', 'en');
    const field = sure(await tab.$('#open-own-file')) as never as { uploadFile: (path: string) => Promise<void> };
    await field.uploadFile(old);
    await tab.waitForFunction(() => document.getElementById('open-own-file-told')?.textContent);
    assert.match(
      await textOf('#open-own-file-told'),
      new RegExp(`^4 numbers of Växjö kommun, of ${day.replaceAll('-', '\u2011')}`),
    );
    assert.equal(await textOf('[data-own-file]'), 'Download 0780.json');
    assert.equal(await tab.$eval(row(4, 'name'), (found) => (found as HTMLInputElement).value), 'Exempeljouren');
    assert.match(tab.url(), /haven\.municipality=0780/);
    assert.doesNotMatch(await textOf('#open-own-file-told'), /year old|What else/);
    const email = 'kommunen@kommun.example';
    await writeFile(old, JSON.stringify({ ...made(withRows('0780', ...four)), checked: '2024-12-01', email }));
    await field.uploadFile(old);
    await tab.waitForFunction(() => /year old/.test(document.getElementById('open-own-file-told')?.textContent ?? ''));
    assert.match(
      await textOf('#open-own-file-told'),
      /What else the file says about Växjö kommun is not in a new file/,
    );
    await writeFile(old, '{"code":"0880"}');
    await field.uploadFile(old);
    await tab.waitForFunction(() =>
      /cannot read/.test(document.getElementById('open-own-file-told')?.textContent ?? ''),
    );
    assert.equal(await tab.$eval(row(4, 'name'), (found) => (found as HTMLInputElement).value), 'Exempeljouren');
    assert.deepEqual(problems, []);
  });

  for (const [lang, width] of [
    ['sv', 320],
    ['en', 1280],
  ] as const) {
    it(`has no barrier with rows and slips, and fits its window: ${lang}, ${width}`, async () => {
      await tab.setViewport({ width, height: 900 });
      const numbers = encodeURIComponent(`day\t${'Mottagningsenheten'.repeat(4)}\t0470-410 00\n\tFel\t123`);
      await open(`&haven.municipality=0780&haven.numbers=${numbers}`, lang);
      assert.deepEqual(await barriersIn(tab), []);
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), width);
    });
  }
});
