// The audit: pages with one fault each, pages that are right, our own pages and code, numbers in every spelling, random pages, and the
// page in the browser.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Browser, Page } from 'puppeteer-core';
import { changes } from '../../widgets/data/changes.ts';
import { written } from '../../widgets/data/helplines.ts';
import { auditFacts, hashesIn } from '../../site/audit/make-facts.ts';
import { audit } from '../../site/audit/index.ts';
import { ids, severityOf } from '../../site/audit/ids.ts';
import type { AuditedPage, AuditFacts, Finding } from '../../site/audit/types.ts';
import { wordsOf } from '../../site/audit/words/index.ts';
import { fieldsIn, initial } from '../../site/builder/choice.ts';
import { allCode } from '../../site/builder/code.ts';
import { builderFacts } from '../../site/builder/make-facts.ts';
import version from '../../site/generator/version.ts';
import metadata from '../../site/metadata.ts';
import { sure } from '../../site/shared/sure.ts';
import { barriersIn } from '../support/axe.ts';
import { launchForPages } from '../support/browser.ts';
import { pathsIn } from '../support/found.ts';
import { serveStatic } from '../support/static-host.ts';
import { isThorough } from '../support/thorough.ts';

const folder = 'test/samples/audit';

/** How many random texts. */
const runs = (count: number): number => (isThorough ? 4 : 1) * count;

/** The facts of a site with two versions. The lines are the real ones. */
const facts: AuditFacts = {
  ...auditFacts('', {}),
  site: 'https://hamn.example.se',
  version: '0.3.0',
  files: {
    '0.2.0': { 'hamn.js': 'sha384-GNFwBvfVxBkLMJpYMOABq3c+d3KnQxudP/mGPkzpZSTYykLBNsZEnG2D9G/X/+7D' },
    '0.3.0': {
      'hamn.js': 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC',
      'frame.js': 'sha384-8EUYPcd9dPhGpPGbkl8bDiGR1rcRtvbKi8bkXkkeYr6z4k5lmcX1Zj7i7WvqmkFh',
    },
  },
  today: '2026-11-30',
};

/** What the comment on the first line of a sample says: how its server sent it, and what is found in it. */
interface Sample {
  address: string;
  policies?: string[];
  hashes?: Record<string, string>;
  statuses?: Record<string, number>;
  expiries?: Record<string, string>;
  found?: [id: string, line: number][];
}

const page = (html: string, { address, policies = [], hashes, statuses, expiries }: Sample): AuditedPage => ({
  address,
  html,
  policies,
  hashes: new Map(Object.entries(hashes ?? {})),
  statuses: new Map(Object.entries(statuses ?? {})),
  expiries: new Map(Object.entries(expiries ?? {})),
});

const samplesIn = (kind: string): { name: string; html: string; sample: Sample }[] =>
  readdirSync(`${folder}/${kind}`).map((name) => {
    const html = readFileSync(`${folder}/${kind}/${name}`, 'utf8');
    const [, about] = /^<!-- (.*) -->/.exec(html) ?? [];
    return { name, html, sample: JSON.parse(sure(about, name)) as Sample };
  });

const told = (findings: readonly Finding[]): [string, number][] => findings.map(({ id, line }) => [id, line]);

describe('a page with one fault', () => {
  const samples = samplesIn('faults');
  assert.ok(samples.length >= 40);
  for (const { name, html, sample } of samples) {
    it(name, () => assert.deepEqual(told(audit(page(html, sample), facts)), sample.found));
  }
});

describe('a page that is right', () => {
  const samples = samplesIn('right');
  assert.ok(samples.length >= 40);
  for (const { name, html, sample } of samples) {
    it(name, () => assert.deepEqual(audit(page(html, sample), facts), []));
  }
});

it('every kind of finding has a sample, and its words in both languages', () => {
  const found = samplesIn('faults').flatMap(({ sample }) => sure(sample.found).map(([id]) => id));
  assert.deepEqual(
    ids.filter((id) => !found.includes(id)),
    [],
  );
  for (const id of ids) {
    for (const lang of ['sv', 'en']) {
      const { title, happens, todo } = wordsOf({ id, names: ['X', 'Y', 'Z'] }, lang);
      for (const text of [title, happens, todo]) assert.match(text, /^[\p{Lu}<].{6,}/u, `${lang} ${id}`);
      for (const text of [happens, todo]) assert.match(text, /\.$/, `${lang} ${id}`);
    }
  }
});

it('what is right about a number has its source and its day, and the text to paste', () => {
  const html = '<p>Ring 020-50 50 50</p><a class="tel" href="tel:020505050">Kvinnofridslinjen 020-50 50 50</a>';
  const [text, link] = audit(page(html, { address: '' }), facts);
  const { source = '', checked } = sure(text?.right);
  assert.equal(text?.right?.text, 'Kvinnofridslinjen 116 016');
  assert.ok(URL.canParse(source));
  // The page of changed numbers says the same day for the same source.
  const change = changes.find(({ line }) => line === 'kvinnofridslinjen');
  assert.equal(checked, sure(change).read);
  assert.equal(source, written.sources[sure(change).source]?.url);
  assert.equal(text.code, '116 016');
  assert.equal(link?.code, '<a class="tel" href="tel:116016">Kvinnofridslinjen 116 016</a>');
});

it('the page and the command say the same source and day for every line', () => {
  const [, module = ''] = /^export default (.*);\n$/s.exec(readFileSync('dist/site/audit/facts.js', 'utf8')) ?? [];
  const { lines, checked } = JSON.parse(module) as AuditFacts;
  assert.deepEqual({ lines, checked }, { lines: facts.lines, checked: facts.checked });
});

it('a number that two lines share is known by the first, and a priest is no name for 112', () => {
  const [found] = audit(page('<a href="tel:112">Växel 0480-45 00 00</a>', { address: '' }), facts);
  assert.deepEqual([found?.id, found?.names, found?.right?.text], ['link-differs', ['112'], '112']);
  const [abroad] = audit(page('<p>Ring +46 112</p>', { address: '' }), facts);
  assert.deepEqual([abroad?.id, abroad?.names, abroad?.code], ['short-number-abroad', ['112'], '112']);
});

it('the most harmful finding comes first', () => {
  const html = `<h1>Våld i nära relationer</h1><hamn-hotline-card line="x"></hamn-hotline-card><p>020-50 50 50</p>`;
  const found = audit(page(html, { address: '' }), facts).map(({ severity }) => severity);
  assert.deepEqual(found, ['wrong', 'broken', 'broken', 'broken', 'advice']);
});

describe('nothing is wrong', () => {
  const own = auditFacts(metadata.url, { [version]: hashesIn('dist') });

  it('on the pages of the demonstration', () => {
    const pages = pathsIn('dist/site').filter((file) => file.endsWith('.html'));
    assert.ok(pages.length > 200, `${pages.length} pages`);
    const found = pages.flatMap((file) => {
      const address = `${own.site}/${file.replace(/index\.html$/, '')}`;
      return audit(page(readFileSync(`dist/site/${file}`, 'utf8'), { address }), own)
        .filter(({ severity }) => severity !== 'advice')
        .map(({ id, line }) => `${file}:${line} ${id}`);
    });
    assert.deepEqual(found, []);
  });

  it('in the code that the builder writes, for every line, municipality and language', () => {
    const known = builderFacts();
    const place = 'https://www.exempelkommun.se/vald';
    const check = (code: string, name: string): void => {
      const html = `<!doctype html><html lang="sv"><title>Exempel</title><main><h1>Exempel</h1>${code}</main></html>`;
      assert.deepEqual(audit(page(html, { address: place }), own), [], name);
    };
    for (const lang of Object.keys(known.languages)) {
      const start = { ...initial(fieldsIn(known.fields, lang)), lang, 'contact-block': 'on' };
      const all = known.lines.map(({ id }) => id).join(',');
      const { snippet, plain, frame } = allCode(
        { ...start, 'hotline-card.line': all, 'contact-block.municipality': '0880', buoy: '0b5563' },
        known,
      );
      for (const [name, code] of Object.entries({ snippet, plain, frame })) check(code, `${lang} ${name}`);
    }
    const start = { ...initial(fieldsIn(known.fields, 'sv')), 'contact-block': 'on', 'hotline-card': '' };
    for (const { code } of known.municipalities)
      check(allCode({ ...start, 'contact-block.municipality': code }, known).snippet, code);
    for (const pin of ['', 'on'])
      check(allCode({ ...start, host: 'https://www.exempelkommun.se/hamn/', pin }, known).snippet, `own host ${pin}`);
  });
});

/** What people, editors and word processors put between the digits of a number. */
const separators = [
  ...[
    '',
    ' ',
    '-',
    '–',
    '—',
    '‑',
    '‒',
    '−',
    '.',
    '·',
    '/',
    '\n',
    '\t',
    '  ',
    ' - ',
    ' – ',
    '&nbsp;',
    '&#160;',
    '&thinsp;',
  ],
  ...[
    '&#8239;',
    '&#x2007;',
    '&ndash;',
    '&shy;',
    '\u00ad',
    '\u200b',
    '\u2060',
    '<wbr>',
    '<br>',
    '</b><b>',
    '<span></span>',
    '&#8209;',
  ],
];

/** A number, spelled in some way. */
const spelled = fc
  .tuple(
    fc.stringMatching(/^[1-9]\d{6,8}$/),
    fc.constantFrom('0', '(0)', '+46', '0046', '+46 (0)', '+46(0)', '0046-', '+46 '),
    fc.array(fc.constantFrom(...separators), { minLength: 9, maxLength: 9 }),
  )
  .map(([digits, prefix, between]) => ({
    digits: `0${digits}`,
    written: [...digits].reduce((text, digit, i) => text + (i ? (between[i] ?? '') : '') + digit, prefix),
  }));

const around = fc.constantFrom(
  '',
  'Ring ',
  'Telefon: ',
  'tel.',
  '112 eller ',
  '(',
  'Å, ',
  '&amp; ',
  '<i>dygnet runt</i> ',
  '\r\n\r\n',
);

describe('a former number', () => {
  const withFormer = (former: string): AuditFacts => ({
    ...facts,
    lines: [{ id: 'x', name: 'Linjen', display: '116 999', former, source: 'https://example.se/' }],
  });

  it('is found in every spelling, once, where it begins', () => {
    fc.assert(
      fc.property(spelled, around, ({ digits, written }, before) => {
        const html = `<p>\n<b>${before}${written}</b></p>`;
        const found = audit(page(html, { address: '' }), withFormer(digits));
        const at = html.indexOf(written) - html.lastIndexOf('\n', html.indexOf(written));
        const line = html.slice(0, html.indexOf(written)).split('\n').length;
        assert.deepEqual(
          found.map((each) => [each.id, each.line, each.column]),
          [['former-number', line, at]],
        );
      }),
      { numRuns: runs(500) },
    );
  });

  it('is found in every spelling of a link', () => {
    fc.assert(
      fc.property(spelled, ({ digits, written }) => {
        const plain = written.replace(/<[^>]*>|&[^;]*;/g, ' ');
        const found = audit(page(`<p>\n<a href="tel:${plain}">Ring</a>`, { address: '' }), withFormer(digits));
        assert.deepEqual(told(found), [['former-number', 2]]);
      }),
      { numRuns: runs(200) },
    );
  });

  it('is not found inside longer digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[1-9]\d{7}$/), fc.nat(9), fc.boolean(), (digits, more, isBefore) => {
        const html = `<p>Ärende ${isBefore ? `${more}${digits}` : `${digits}${more}`} avslutat</p>`;
        // Twice the same digit, as in 0111111111, may hide the number itself.
        fc.pre(!/(.)\1{4}/.test(html));
        assert.deepEqual(audit(page(html, { address: '' }), withFormer(digits)), []);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('no page makes the audit fail', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...[
        '<',
        '>',
        '</',
        '<!--',
        '-->',
        '"',
        '&',
        '&#',
        '&#0;',
        '<![CDATA[',
        '\0',
        '\r',
        '<p>',
        '</p>',
        '<svg>',
        '<math>',
      ],
      ...[
        '<template>',
        '<noscript>',
        '<table><p>',
        '<a href="tel:',
        '020-50 50 50',
        '<hamn-quick-exit',
        '<hamn-hotline-card line=',
      ],
      ...[
        '<script src="/hamn.js"',
        'integrity="sha384-',
        '<meta http-equiv="Content-Security-Policy" content="',
        '<base href="',
        '<title>',
      ],
      ...[
        '<iframe src="/embed/quick-exit/" sandbox="',
        '//',
        'https://[',
        '%',
        '+46',
        '<img srcset="//x.se 1x,',
        '<link rel=canonical href="',
      ],
    ),
  );

  it('of random pieces', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.string(), (html, text) => {
        const found = audit(
          page(html.join(''), { address: '', policies: [text], expiries: {}, statuses: { [text]: 404 } }),
          facts,
        );
        for (const { id, line, column } of found) {
          assert.ok(id in severityOf);
          assert.ok(line >= 1 && column >= 1);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('of elements in elements in elements', () => {
    for (const each of ['<div>', '<b>', '<template>', '<a href="tel:1">', '<hamn-hotline-card>'])
      audit(page(each.repeat(3000), { address: '' }), facts);
  });

  it('of two megabytes, in a few seconds', () => {
    const row = '<p>Ring 020-50 50 50 eller <a href="tel:116016">116 016</a>, 1 2 3 4 5 6 7 8 9 0</p>\n';
    const before = performance.now();
    assert.equal(audit(page(row.repeat(24_000), { address: '' }), facts).length, 24_000);
    assert.ok(performance.now() - before < 30_000);
  });
});

describe('the page in the browser', () => {
  let browser: Browser;
  let site: { address: string; close: () => void };
  before(async () => {
    browser = await launchForPages();
    site = await serveStatic();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  const fault = readFileSync(`${folder}/faults/former-number-with-an-en-dash-across-bold.html`, 'utf8');

  async function paste(tab: Page, html: string): Promise<void> {
    await tab.$eval('#audit-source', (each, text) => ((each as HTMLTextAreaElement).value = text), html);
    await tab.click('#audit [type="submit"]');
    await tab.waitForSelector('#audit-found:not([hidden])');
    await tab.waitForFunction(() => document.activeElement?.id === 'audit-found-title');
  }

  for (const [path, line] of [
    ['/kontrollera/', 'Rad'],
    ['/en/check/', 'Line'],
  ] as const) {
    it(`${path} finds the fault and its line, asks nobody, and has no barriers in 320 pixels`, async () => {
      const tab = await browser.newPage();
      const errors: string[] = [];
      tab.on('console', (each) => each.type() === 'error' && errors.push(each.text()));
      tab.on('pageerror', (error) => errors.push(String(error)));
      await tab.setViewport({ width: 320, height: 640 });
      await tab.goto(site.address + path, { waitUntil: 'networkidle0' });
      const asked: string[] = [];
      tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await paste(tab, fault + '<img src="https://example.org/a.png"><script>document.title = "ran"</script>');
      assert.deepEqual(asked, ['/audit/third-party-facts.js', '/try/third-party-facts.js']);
      const shown = await tab.$$eval('.findings li', (all) =>
        all.map(({ dataset: { id, line } }) => `${id ?? ''} ${line ?? ''}`),
      );
      // The sample is of another site with other versions: the number alone is compared.
      assert.ok(shown.includes('former-number 26'), shown.join());
      const text = await tab.$eval('#audit-found', (each) => each.textContent);
      assert.match(text, new RegExp(`${line} 26`));
      assert.match(text, /116 016/);
      assert.notEqual(await tab.title(), 'ran');
      assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      assert.deepEqual(await barriersIn(tab), []);
      await tab.focus('.at');
      await tab.keyboard.press('Enter');
      const selected = await tab.$eval('#audit-source', (each) => {
        const { value, selectionStart, selectionEnd } = each as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      });
      assert.match(selected, /020–50 <b>50 50<\/b>/);
      assert.deepEqual(errors, []);
      await tab.close();
    });
  }

  it('says so when nothing is pasted, and when nothing is wrong', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${site.address}/kontrollera/`);
    await tab.click('#audit [type="submit"]');
    await tab.waitForFunction(() => document.getElementById('audit-told')?.textContent);
    assert.ok(await tab.$('#audit-found[hidden]'));
    await paste(tab, readFileSync(`${folder}/right/telephone-links.html`, 'utf8'));
    assert.match(await tab.$eval('[data-count]', (each) => each.textContent), /inget fel/);
    await tab.close();
  });

  it('without script says what to do instead', async () => {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(false);
    await tab.goto(`${site.address}/kontrollera/`);
    assert.match(await tab.$eval('main', (each) => each.textContent), /behöver skript[^]*hamn check/);
    await tab.close();
  });
});
