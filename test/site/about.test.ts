// The pages for somebody who decides and for somebody who keeps the files: what they say is what the code does.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'puppeteer-core';
import { readPublicCode } from '../../site/about/publiccode.ts';
import words from '../../site/about/words.ts';
import metadata from '../../site/metadata.ts';
import { project } from '../../site/project.ts';
import { sure } from '../../site/shared/sure.ts';
import { zipOf } from '../../widgets/build/pinned.ts';
import { secondDestination } from '../../widgets/quick-exit/destination.ts';
import { keep, zip } from '../../widgets/build/release.ts';
import { launchForPages } from '../support/browser.ts';
import { readIntegrity, readJson } from '../support/built.ts';
import { groupIn, groupsIn, pathsIn } from '../support/found.ts';
import { serveDestination, serveSite } from '../support/servers.ts';
import { buildIn, copySite, writeSettings } from '../support/site-copy.ts';

const root = 'dist/site';
const { version } = readJson<{ version: string }>('package.json');

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
/** The text of the page's own part, in one line. */
const textOf = (html: string): string =>
  decode(groupIn(/<main[^>]*>([^]*)<\/main>/, html).replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ');

const questions = { sv: 'fragor/index.html', en: 'en/questions/index.html' };
const accessibility = { sv: 'tillganglighet/index.html', en: 'en/accessibility/index.html' };
const versionPages = { sv: 'versioner/index.html', en: 'en/versions/index.html' };
const read = (file: string, folder = root): string => readFileSync(join(folder, file), 'utf8');
/** The texts to paste on a page, in its order. */
const textsToPaste = (html: string): string[] =>
  groupsIn(/<div class="code" data-text><pre><code>([^]*?)<\/code>/g, html).map(decode);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('what my boss asks', () => {
  let browser: Browser;
  before(async () => (browser = await launchForPages()));
  after(() => browser.close());

  it('asks in each heading, and answers procurement in ten lines', () => {
    for (const [lang, file] of Object.entries(questions)) {
      const headings = groupsIn(/<h2[^>]*>([^<]+)<\/h2>/g, groupIn(/<main[^>]*>([^]*)<\/main>/, read(file)));
      assert.equal(headings.length, 9, lang);
      for (const heading of headings) assert.match(heading, /\?$/, lang);
      assert.equal(groupIn(/<ol>([^]*?)<\/ol>/, read(file)).split('<li>').length - 1, 10, lang);
      // A reader takes in some 230 words in a minute.
      assert.ok(textOf(read(file)).split(' ').length < 230 * 3.5, lang);
    }
  });

  it('names the cookie that the exit sets, and how long it lives', async () => {
    const destination = await serveDestination();
    const page = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>EXEMPEL</title>
      <hamn-quick-exit><a href="${destination.address}/">Lämna sidan snabbt</a></hamn-quick-exit>
      <script type="module" src="/hamn.js"></script>`;
    const site = await serveSite({ '/': page });
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.goto(`${site.address}/`);
    await tab.waitForFunction(() => document.querySelector('hamn-quick-exit')?.shadowRoot?.querySelector('.box'));
    assert.deepEqual(await context.cookies(), []);
    await Promise.all([tab.waitForNavigation(), tab.click('hamn-quick-exit a')]);
    assert.equal(tab.url(), `${destination.address}/`);
    const cookies = await context.cookies();
    await context.close();
    site.close();
    destination.close();
    const [cookie] = cookies;
    assert.equal(cookies.length, 1);
    assert.equal(cookie?.value, '');
    const minutes = Math.round((sure(cookie).expires - Date.now() / 1000) / 60);
    for (const [lang, file] of Object.entries(questions)) {
      const html = read(file);
      const [text = ''] = textsToPaste(html);
      assert.equal(groupIn(/(?:Kakan|The cookie) <code>(\w+)<\/code>/, html), cookie?.name, lang);
      assert.equal(groupIn(/(?:kaka som heter|cookie called) (\w+)/, text), cookie?.name, lang);
      for (const each of [textOf(html), text]) {
        assert.deepEqual([...new Set(groupsIn(/(\d+) minut/g, each))], [String(minutes)], lang);
      }
    }
  });

  it('names the only host that the code from the site asks, and the destination of its exit', async () => {
    const codes = pathsIn(root)
      .filter((file) => /^(en\/)?(komponenter|components)\/.*index\.html$/.test(file))
      .flatMap((file) => groupsIn(/<code data-snippet>([^]*?)<\/code>/g, read(file)).map(decode));
    assert.ok(codes.length >= 10, String(codes.length));
    const hosts = new Set<string>();
    const destinations = new Set<string>();
    const tab = await browser.newPage();
    await tab.setRequestInterception(true);
    const pasted = { code: '' };
    tab.on('request', (request) => {
      const { origin, host, pathname } = new URL(request.url());
      if (host === 'page.example') {
        void request.respond({ contentType: 'text/html; charset=utf-8', body: pasted.code });
        return;
      }
      hosts.add(host);
      const headers = { 'access-control-allow-origin': '*' };
      const type = pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
      if (origin !== metadata.url) void request.abort();
      else void request.respond({ headers, contentType: type, body: readFileSync(join(root, pathname)) });
    });
    for (const code of codes) {
      pasted.code = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>EXEMPEL</title>
        <link rel="icon" href="data:,">${code}`;
      await tab.goto('http://page.example/');
      await tab.waitForNetworkIdle({ idleTime: 100 });
      const exits = await tab.$$eval('hamn-quick-exit a', (links) => links.map(({ hostname }) => hostname));
      for (const each of exits) destinations.add(each.replace(/^www\./, ''));
    }
    await tab.close();
    assert.deepEqual([...hosts], [new URL(metadata.url).host]);
    const [destination = '', ...others] = destinations;
    assert.deepEqual(others, []);
    for (const [lang, file] of Object.entries(questions)) {
      const [, own = '', fetched = ''] = textsToPaste(read(file));
      assert.doesNotMatch(own, /\w\.\w/, lang);
      const [host] = hosts;
      assert.equal(groupIn(/(?:hämtas från|come from) (\S+)\. /, fetched), sure(host).split(':')[0], lang);
      assert.ok(
        textOf(read(file)).includes(`${lang === 'sv' ? 'leder knappen till' : 'the button leads to'} ${destination},`),
      );
    }
  });

  it('has the text of the guide on data protection, and leads to guides that are there', () => {
    const guide = readFileSync('docs/data-protection.md', 'utf8');
    const quoted = groupsIn(/^> (.*)$/gm, guide)
      .join(' ')
      .replace('fem minuter', '5 minuter');
    assert.equal(textsToPaste(read(questions.sv))[0], quoted);
    for (const file of [...Object.values(questions), ...Object.values(versionPages)]) {
      const guides = groupsIn(/href="\/(api\/documents\/[^"]+)"/g, read(file));
      assert.ok(guides.length, file);
      for (const each of guides) assert.ok(read(each), each);
    }
  });

  it('says plainly what is missing, and is reached from the footer and the components', () => {
    const { sv, en } = { sv: textOf(read(questions.sv)), en: textOf(read(questions.en)) };
    assert.match(sv, /Ingen är namngiven som den som sköter koden\..*En offentlig adress saknas än\./);
    assert.match(en, /Nobody is named as looking after the code\..*It has no public address yet\./);
    for (const [file, href] of [
      ['komponenter/index.html', '/fragor/'],
      ['en/components/index.html', '/en/questions/'],
    ] as const) {
      assert.equal(read(file).split(`href="${href}"`).length - 1, 2, file);
    }
    assert.ok(!read('stod/index.html').includes('href="/fragor/"'));
  });

  it('says the same of faults and weaknesses on each page and in the guide, and makes no security.txt without a contact', () => {
    const guide = readFileSync('docs/security.md', 'utf8');
    assert.ok(guide.includes(words.en.noReports));
    for (const lang of ['sv', 'en'] as const) {
      for (const file of [questions[lang], accessibility[lang]]) {
        assert.ok(textOf(read(file)).includes(words[lang].noReports), file);
      }
    }
    assert.ok(!existsSync(join(root, '.well-known/security.txt')));
  });

  it('names the second destination where it names the first', () => {
    const host = new URL(secondDestination).host.replace(/^www\./, '');
    for (const file of [
      ...Object.values(questions),
      'integritet/index.html',
      'en/privacy/index.html',
      'sakrare-surf/index.html',
      'en/safer-browsing/index.html',
      'komponenter/quick-exit/index.html',
      'en/components/quick-exit/index.html',
    ]) {
      assert.ok(textOf(read(file)).includes(host), file);
    }
    for (const file of Object.values(questions)) assert.ok(sure(textsToPaste(read(file))[0]).includes(host), file);
    assert.ok(readFileSync('docs/data-protection.md', 'utf8').split(host).length > 3);
  });
});

describe('the page of versions', () => {
  const folder = join(root, 'v', version);
  const bytes = readFileSync(join(folder, zipOf(version)));

  it('has the size and the hash of the zip, and of each file in it', () => {
    for (const [lang, file] of Object.entries(versionPages)) {
      const html = read(file);
      assert.ok(html.includes(`href="/v/${version}/${zipOf(version)}" download`), lang);
      assert.equal(decode(sure(textsToPaste(html)[0])).replace('<wbr>', ''), sha256(bytes), lang);
      const kilobytes = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(bytes.length / 1000);
      assert.ok(html.includes(`${zipOf(version)}</a>, ${kilobytes} kB`), lang);
      const listed = [...html.matchAll(/href="\/v\/[\d.]+\/([\w/-]+\.js)"[^]*?<code>([^<]+)<\/code>/g)];
      const { length } = Object.keys(readIntegrity());
      assert.equal(listed.length, length, lang);
      for (const [, name = '', hash] of listed) {
        const script = readFileSync(join(folder, name));
        assert.equal(hash, `sha384-${createHash('sha384').update(script).digest('base64')}`, name);
      }
    }
  });

  it('says how to check the zip, and the line gives the same hash', { skip: process.platform !== 'linux' }, () => {
    const html = read(versionPages.sv);
    for (const system of ['Windows', 'macOS', 'Linux']) assert.ok(html.includes(`<dt>${system}</dt>`));
    const line = groupIn(/<dt>Linux<\/dt>\s*<dd><code>([^<]+)<\/code>/, html);
    const answer = execFileSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
    assert.equal(answer.split(' ')[0], sha256(bytes));
  });

  it('has a zip with the bytes of /v/<version>/, the licence and a read-me', () => {
    const files = unzipSync(bytes);
    const inZip = (name: string): Uint8Array => sure(files[`hamn-${version}/${name}`], name);
    const pinned = pathsIn(folder).filter((file) => /\.\w+$/.test(file) && file !== zipOf(version));
    assert.ok(pinned.includes('hamn.js') && pinned.includes('first.js') && pinned.includes('integrity.json'));
    for (const file of pinned) assert.ok(readFileSync(join(folder, file)).equals(inZip(file)), file);
    assert.ok(readFileSync('LICENSE').equals(inZip('LICENSE')));
    assert.match(strFromU8(inZip('las-mig.html')), /<html lang="sv">/);
    assert.match(strFromU8(inZip('changes.md')), /^Not released yet/);
  });
});

describe('a copy of the site that says other things of itself', () => {
  let copy: string;
  let kept: Uint8Array;
  const built = (file: string): string => read(file, join(copy, 'out'));

  before(async () => {
    copy = await copySite();
    const change = async (file: string, from: string, to: string): Promise<void> => {
      const text = await readFile(join(copy, file), 'utf8');
      assert.ok(text.includes(from), `${file}: ${from}`);
      await writeFile(join(copy, file), text.replace(from, to));
    };
    await change(
      'publiccode.yml',
      'maintenance:\n  type: community',
      'url: https://example.se/hamn\nmaintenance:\n  type: contract\n  contacts:\n    - name: Förnamn Efternamn',
    );
    await change('publiccode.yml', 'developmentStatus: beta', 'developmentStatus: stable');
    await change('docs/changelog.md', '## 0.1.0, ', '## 0.0.9, 2026-10-05\n\nAn older one.\n\n## 0.1.0, ');
    await writeSettings(copy, {
      url: 'https://www.exempel.se',
      exit: 'https://www.example.org/',
      owner: { name: 'Exempelkommunen' },
      contact: { name: 'Exempelkommunen', url: 'https://example.se/', email: 'namn@example.se' },
      demonstration: false,
    });
    // Made-up people, who may only be shown in a demonstration.
    await rm(join(copy, project.ambassadors));
    kept = await zip('0.0.9', { day: '2026-10-05', text: 'An older one.' });
    await keep('0.0.9', kept, { published: join(copy, project.published) });
    await buildIn(copy, '--output=out');
  });
  after(() => rm(copy, { recursive: true }));

  it('says who is behind it, in both languages', () => {
    for (const lang of ['sv', 'en'] as const) {
      const text = textOf(built(questions[lang]));
      const { maintenance, help, status } = words[lang];
      for (const each of [
        'Förnamn Efternamn',
        'Exempelkommunen',
        'namn@example.se',
        maintenance.contract,
        help.contract,
        status.stable,
      ]) {
        assert.ok(text.includes(each), `${lang}: ${each}`);
      }
      assert.match(built(questions[lang]), /href="https:\/\/example\.se\/hamn"/);
      assert.doesNotMatch(
        text,
        /namngiven|saknas|demonstration|gav er|Nobody is named|missing|no public address|gave you/,
      );
    }
  });

  it('has its contact for faults and weaknesses on both pages and in security.txt', () => {
    for (const lang of ['sv', 'en'] as const) {
      for (const file of [questions[lang], accessibility[lang]]) {
        assert.match(built(file), /href="mailto:namn@example\.se"/);
        assert.ok(!textOf(built(file)).includes(words[lang].noReports), file);
      }
    }
    const text = built('.well-known/security.txt');
    assert.equal(groupIn(/^Contact: (.*)$/m, text), 'mailto:namn@example.se');
    const left = Date.parse(groupIn(/^Expires: (.*)$/m, text)) - Date.now();
    assert.ok(left > 0 && left < 365 * 24 * 60 * 60 * 1000, text);
  });

  it('names its own host and destination', () => {
    for (const lang of ['sv', 'en'] as const) {
      const text = textOf(built(questions[lang]));
      assert.match(text, /(hämtas från|come from) exempel\.se\. /);
      assert.match(text, /(leder knappen till|button leads to) example\.org,/);
    }
  });

  it('lists the version that is kept after the one of the build, with its day and its own zip', () => {
    const html = built(versionPages.sv);
    assert.deepEqual(groupsIn(/>Version ([\d.]+)<\/h2>/g, html), [version, '0.0.9']);
    assert.match(textOf(html), /0\.0\.9 Släppt 5 oktober 2026\. Filerna ändras aldrig/);
    assert.ok(html.replaceAll('<wbr>', '').includes(sha256(kept)));
    assert.deepEqual(readFileSync(join(copy, 'out/v/0.0.9', zipOf('0.0.9'))), Buffer.from(kept));
  });

  it('has the same zip, to the byte, as the first build', () => {
    const [one, other] = [join(copy, 'out'), root].map((folder) =>
      readFileSync(join(folder, 'v', version, zipOf(version))),
    );
    assert.ok(sure(one).equals(sure(other)));
  });
});

it('publiccode.yml with a mistake is told in a sentence', () => {
  const yaml = readFileSync('publiccode.yml', 'utf8');
  assert.ok(!Array.isArray(readPublicCode(yaml)));
  const problems = (from: string, to: string) => readPublicCode(yaml.replace(from, to));
  assert.deepEqual(problems('type: community', 'type: friends'), [
    'publiccode.yml: maintenance.type: Invalid option: expected one of "internal"|"contract"|"community"|"none"',
  ]);
  assert.match(String(problems('name: hamn', 'name: [hamn')), /^publiccode\.yml: .+ at line \d+/);
});
