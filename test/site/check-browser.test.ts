// hamn check --browser: what a visitor gets, in a Chromium that reaches no server itself.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { startChrome } from '../../cli/audit/browser/chrome.ts';
import { lookWith } from '../../cli/audit/browser/look.ts';
import { check } from '../../cli/audit/check.ts';
import { known as realKnown, type Known } from '../../cli/audit/known.ts';
import { htmlReport } from '../../cli/audit/outputs/html.ts';
import type { Report } from '../../cli/audit/report.ts';
import { Visitor } from '../../cli/audit/visitor.ts';
import { words } from '../../cli/audit/words/words.ts';
import version from '../../site/generator/version.ts';
import { barriersIn } from '../support/axe.ts';
import { chromiumPath } from '../support/browser.ts';
import { town, type Answer, type Town } from '../support/town.ts';

const script = readFileSync('dist/hamn.js');
const { integrity } =
  (JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, { integrity: string }>)['hamn.js'] ?? {};
const card = '<hamn-hotline-card line="kvinnofridslinjen"><a href="tel:116016">116 016</a></hamn-hotline-card>';

/** Finds the word "fel" in the text of a page, as if it were wrong. */
const known: Known = {
  facts: (await realKnown()).facts,
  tell: ({ id }) => ({ title: id, happens: '', todo: '' }),
  audit: ({ html, address }) =>
    /<p>fel<\/p>/.test(html)
      ? [{ id: 'felet', severity: 'wrong', address, line: 7, column: 3, found: '<p>fel</p>' }]
      : [],
};

const file =
  (body: string | Uint8Array, type: string, more: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type, ...more });
    response.end(body);
  };

describe('hamn check --browser', () => {
  let browser: Browser;
  const towns: Town[] = [];
  before(async () => {
    browser = await startChrome(words.en, { ...process.env, CHROME_PATH: chromiumPath });
  });
  after(async () => {
    await browser?.close();
    towns.forEach((each) => each.close());
  });

  async function checked(answers: Record<string, Answer>): Promise<{ report: Report; asked: Town['asked'] }> {
    let time = 0;
    const clock = {
      now: () => time,
      wait: (span: number) => Promise.resolve((time += span)),
    };
    const site = await town({ '/hamn.js': file(script, 'text/javascript'), ...answers }, clock.now);
    towns.push(site);
    const visitor = new Visitor(new URL(site.origin).host, { clock });
    const report = await check({
      address: `${site.origin}/`,
      scope: { isSite: false, most: 1 },
      visitor,
      known,
      wordsFor: () => words.en,
      look: lookWith(browser, visitor, known),
    });
    return { report, asked: site.asked };
  }

  const idsOf = ({ report }: { report: Report }): string[] => report.findings.map(({ id }) => id);

  it('finds nothing where the card works, and keeps the pace', async () => {
    const done = await checked({
      '/': `<link rel="stylesheet" href="/a.css"><script type="module" src="/hamn.js"></script>${card}`,
      '/a.css': file('p{}', 'text/css'),
    });
    assert.deepEqual(done.report.findings, []);
    const gaps = done.asked.slice(1).map(({ time }, i) => time - (done.asked[i]?.time ?? 0));
    assert.ok(Math.min(...gaps) >= 1000, gaps.join(' '));
    assert.equal(done.asked.filter(({ url }) => url === '/a.css').length, 1);
  });

  it('names the card, its place and the reason when a policy stops the script', async () => {
    const done = await checked({
      '/': file(`<p>x</p>\n  ${card}<script type="module" src="/hamn.js"></script>`, 'text/html', {
        'content-security-policy': "script-src 'none'",
      }),
    });
    const [finding] = done.report.findings;
    assert.deepEqual(idsOf(done), ['script-did-not-run']);
    assert.deepEqual([finding?.severity, finding?.line, finding?.column], ['broken', 2, 3]);
    assert.match(finding?.found ?? '', /^<hamn-hotline-card line=/);
    assert.match(finding?.happens ?? '', /The browser says: .*Content Security Policy/);
  });

  it('finds a script with the wrong hash, and one that is missing', async () => {
    const wrong = await checked({
      '/': `${card}<script type="module" src="/hamn.js" integrity="sha384-${'A'.repeat(64)}"></script>`,
    });
    assert.match(wrong.report.findings[0]?.happens ?? '', /integrity/);
    assert.deepEqual(idsOf(await checked({ '/': card })), ['script-did-not-run']);
  });

  it('finds a card that a style rule hides, but not one that is folded', async () => {
    const hidden = `<script type="module" src="/hamn.js"></script><div style="display:none">${card}</div>`;
    assert.deepEqual(idsOf(await checked({ '/': hidden })), ['not-visible']);
    const folded = `<script type="module" src="/hamn.js"></script><details><summary>x</summary>${card}</details>`;
    assert.deepEqual(idsOf(await checked({ '/': folded })), []);
  });

  it('asks no other host, and tries our own file from there out of the package', async () => {
    const other = await town({ '/': 'x', '/a.js': file('', 'text/javascript') });
    towns.push(other);
    const from = `${other.origin}/v/${version}/hamn.js`;
    const own = await checked({
      '/': `<img src="${other.origin}/a.png">${card}<script type="module" src="${from}" integrity="${integrity}" crossorigin></script>`,
    });
    assert.deepEqual(idsOf(own), []);
    const unknown = await checked({ '/': `${card}<script type="module" src="${other.origin}/a.js"></script>` });
    assert.deepEqual(idsOf(unknown), ['not-tried']);
    assert.deepEqual(other.asked, []);
  });

  it('reads what scripts write', async () => {
    const done = await checked({
      '/': "<main></main><script>document.querySelector('main').innerHTML = '<p>' + 'fel</p>'</script>",
    });
    assert.deepEqual(
      done.report.findings.map(({ id, line }) => [id, line]),
      [['felet', 1]],
    );
    const before = await checked({ '/': '<p>fel</p>' });
    assert.deepEqual(
      before.report.findings.map(({ id, line }) => [id, line]),
      [['felet', 7]],
    );
  });

  it('says what to install', async () => {
    await assert.rejects(startChrome(words.sv, { CHROME_PATH: '/none' }), /För --browser behövs Chrome eller Chromium/);
    await assert.rejects(startChrome(words.en, { PATH: '' }), /--browser needs Chrome or Chromium/);
  });

  it('makes a page to send that is accessible, light and dark', async () => {
    const { report } = await checked({ '/': card });
    const tab = await browser.newPage();
    await tab.setContent(htmlReport(report, words.en));
    for (const value of ['light', 'dark']) {
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      assert.deepEqual(await barriersIn(tab), []);
    }
    await tab.close();
  });
});
