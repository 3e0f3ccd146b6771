// hamn check <address>: its reports, and the command as somebody runs it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it, mock } from 'node:test';
import { parse } from 'yaml';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { HtmlValidate } from 'html-validate';
import { languageIn } from '../../cli/audit/check.ts';
import { languageOfReport } from '../../cli/audit/command.ts';
import { csvReport } from '../../cli/audit/outputs/csv.ts';
import { htmlReport } from '../../cli/audit/outputs/html.ts';
import { jsonReport } from '../../cli/audit/outputs/json.ts';
import { sarifReport } from '../../cli/audit/outputs/sarif.ts';
import { terminalReport } from '../../cli/audit/outputs/terminal.ts';
import { inOrder, statusOf, type Report, type ToldFinding } from '../../cli/audit/report.ts';
import { reasons } from '../../cli/audit/unread.ts';
import { words } from '../../cli/audit/words/words.ts';
import { check as command } from '../../cli/commands/check.ts';
import { run } from '../../cli/run.ts';
import { words as commandWords } from '../../cli/words/words.ts';
import { programArgs } from '../support/site-copy.ts';
import { town, type Town } from '../support/town.ts';

const page = 'https://www.kommun.se/vald';
const finding = (change: Partial<ToldFinding>): ToldFinding => ({
  id: 'former-number',
  severity: 'wrong',
  title: 'Ett tidigare nummer',
  happens: 'Numret är gammalt.',
  todo: 'Byt numret.',
  address: page,
  line: 41,
  column: 12,
  found: '020–50 50 50',
  ...change,
});
const number = finding({
  right: { text: 'Kvinnofridslinjen 116 016', source: 'https://kvinnofridslinjen.se/', checked: '2026-11-23' },
  code: '<a href="tel:116016">116 016</a>',
});
const advice = finding({ id: 'no-exit', severity: 'advice', title: 'Ingen knapp', found: '<title>Våld</title>' });
const broken = finding({ id: 'script-missing', severity: 'broken', title: '<b>Skript</b> & annat' });

const reportOf = (...findings: ToldFinding[]): Report => ({
  language: 'sv',
  hamn: '0.1.0',
  address: page,
  time: '2026-11-30T08:00:00.000Z',
  pages: [page],
  missed: [{ address: `${page}/x`, reason: 'status', detail: '500' }],
  findings: inOrder(findings),
});
const full = reportOf(advice, number, broken);

describe('the report in the terminal', () => {
  it('has each finding with its place, its right and its code, by severity, and the sum last', () => {
    const lines = terminalReport(full, words.sv, false).split('\n');
    assert.deepEqual(lines, [
      'Fel: besökaren läser något som inte stämmer',
      '',
      '  Ett tidigare nummer',
      '  https://www.kommun.se/vald:41:12',
      '  Så här står det: 020–50 50 50',
      '  Rätt är: Kvinnofridslinjen 116 016',
      '  (https://kvinnofridslinjen.se/, läst 2026-11-23)',
      '  Numret är gammalt.',
      '  Byt numret.',
      '  Klistra in:',
      '    <a href="tel:116016">116 016</a>',
      '',
      'Trasigt: något fungerar inte',
      '',
      '  <b>Skript</b> & annat',
      '  https://www.kommun.se/vald:41:12',
      '  Så här står det: 020–50 50 50',
      '  Numret är gammalt.',
      '  Byt numret.',
      '',
      'Råd: det kan bli bättre',
      '',
      '  Ingen knapp',
      '  https://www.kommun.se/vald:41:12',
      '  Så här står det: <title>Våld</title>',
      '  Numret är gammalt.',
      '  Byt numret.',
      '',
      'Det här kunde inte läsas',
      '  https://www.kommun.se/vald/x: servern svarade 500.',
      '',
      '1 fel, 1 trasigt, 0 gammalt och 1 råd på 1 sida.',
    ]);
    assert.match(terminalReport(full, words.en, false), /\n1 wrong, 1 broken, 0 old and 1 advice on 1 page\.$/);
  });

  it('has colours only if asked', () => {
    assert.equal(terminalReport(full, words.sv, true).indexOf('\u001b[31mFel:'), 0);
    assert.equal(terminalReport(full, words.sv, false).indexOf('\u001b'), -1);
  });

  it('lets no page command the terminal or turn a line around', () => {
    const told = terminalReport(reportOf(finding({ found: 'a\u001b[2Jb\u202ec\nd' })), words.sv, false);
    assert.ok(told.includes('  Så här står det: a [2Jb c d\n'), told);
  });

  it('names the same finding once, with each page once and all its places in the page', () => {
    const all = [1, 2, 3].map((line) => finding({ line }));
    const told = terminalReport(reportOf(...all), words.en, false);
    assert.equal(told.split('Ett tidigare nummer').length, 2);
    assert.match(told, /\n {2}https:\/\/www\.kommun\.se\/vald:1:12, 2:12, 3:12\n {2}It says: /);
    assert.match(told, /\n3 wrong, /);
  });

  it('says beside each page how the number is spelt there', () => {
    const all = [finding({}), finding({ address: `${page}/x`, found: '020-505050' })];
    const told = terminalReport(reportOf(...all), words.en, false);
    assert.match(
      told,
      /\/vald:41:12 {2}020–50 50 50\n {2}https:\S+\/vald\/x:41:12 {2}020-505050\n {2}Numret är gammalt/,
    );
    assert.doesNotMatch(told, /It says/);
  });

  it('names ten pages, and says which reports name all', () => {
    const all = Array.from({ length: 12 }, (_, i) => finding({ address: `${page}/${i}` }));
    const told = terminalReport(reportOf(...all), words.en, false);
    assert.match(told, /vald\/9:41:12\n {2}and on 2 more pages: --html and --csv name all\n/);
    const html = htmlReport(reportOf(...all), words.en);
    for (const { address } of all) assert.ok(html.includes(`<li>${address}:41:12</li>`), address);
  });
});

it('the exit code is 1 for what is wrong or broken, 0 for the rest, 2 when nothing was read', () => {
  assert.equal(statusOf(reportOf(number)), 1);
  assert.equal(statusOf(reportOf(broken)), 1);
  assert.equal(statusOf(reportOf(advice, finding({ severity: 'old' }))), 0);
  assert.equal(statusOf(reportOf()), 0);
  assert.equal(statusOf({ ...reportOf(), pages: [] }), 2);
});

it('every reason not to read a page has its words', () => {
  for (const { reasons: told } of Object.values(words))
    for (const reason of reasons) assert.match(told[reason]('x'), /^[a-zåäö].*\.$|\?$/, reason);
});

describe('the table', () => {
  it('opens right in a Swedish Excel: mark, semicolons, CRLF, and quotation marks doubled', () => {
    const csv = csvReport(reportOf(number), words.sv);
    assert.equal(csv[0], '\uFEFF');
    const [head, row, end] = csv.slice(1).split('\r\n');
    assert.match(head ?? '', /^"Allvar";"Vad";"Sida";"Rad";"Kolumn";/);
    assert.match(row ?? '', /^"fel";"Ett tidigare nummer";"https:\/\/www\.kommun\.se\/vald";"41";"12";/);
    assert.match(row ?? '', /"<a href=""tel:116016"">116 016<\/a>"/);
    assert.equal(end, '');
  });

  for (const begun of ['=HYPERLINK("x")', '+46 20', '-1', '@SUM(A1)', '\t=1', ' =1'])
    it(`lets no spreadsheet compute ${JSON.stringify(begun)}`, () => {
      const csv = csvReport(reportOf(finding({ found: begun })), words.sv);
      assert.ok(csv.includes(`"'${begun.replaceAll('"', '""')}"`), csv);
    });
});

describe('the report for a program', () => {
  const validate = new Ajv2020().compile(
    JSON.parse(readFileSync('docs/examples/check/report.schema.json', 'utf8')) as object,
  );

  it('is as its schema says', () => {
    for (const language of ['sv', 'en'] as const) {
      const report = JSON.parse(jsonReport(full, words[language])) as { version: number; sum: object };
      assert.ok(validate(report), JSON.stringify(validate.errors));
      assert.equal(report.version, 1);
      assert.deepEqual(report.sum, { wrong: 1, broken: 1, old: 0, advice: 1 });
    }
    assert.equal(validate({ version: 2 }), false);
  });

  it('has the same reasons in its schema as in the program', () => {
    const schema = JSON.parse(readFileSync('docs/examples/check/report.schema.json', 'utf8')) as {
      properties: { missed: { items: { properties: { reason: { enum: string[] } } } } };
    };
    assert.deepEqual(schema.properties.missed.items.properties.reason.enum, [...reasons]);
  });
});

it('SARIF has a result for each finding, with rule, level, place and a fingerprint that stays', () => {
  interface Sarif {
    version: string;
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: { text: string };
        locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
        partialFingerprints: Record<string, string>;
      }[];
    }[];
  }
  const read = (report: Report): Sarif => JSON.parse(sarifReport(report, words.sv)) as Sarif;
  const { version, runs } = read(full);
  assert.equal(version, '2.1.0');
  const [run] = runs;
  assert.deepEqual(
    run?.results.map(({ ruleId, level }) => [ruleId, level]),
    [
      ['former-number', 'error'],
      ['script-missing', 'error'],
      ['no-exit', 'note'],
    ],
  );
  for (const { ruleId, ruleIndex, message, locations } of run?.results ?? []) {
    assert.equal(run?.tool.driver.rules[ruleIndex]?.id, ruleId);
    assert.notEqual(message.text, '');
    assert.equal(locations[0]?.physicalLocation.artifactLocation.uri, page);
    assert.equal(locations[0]?.physicalLocation.region.startLine, 41);
  }
  const printOf = (line: number): unknown => read(reportOf(finding({ line }))).runs[0]?.results[0]?.partialFingerprints;
  assert.deepEqual(printOf(1), printOf(2));
});

describe('the page to send', () => {
  const html = htmlReport(full, words.sv);

  it('is valid, in its language, in one file and without script', async () => {
    const { valid, results } = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'no-trailing-whitespace': 'off',
        'doctype-style': 'off',
        'long-title': 'off',
        'tel-non-breaking': 'off',
      },
    }).validateString(html);
    assert.ok(valid, JSON.stringify(results[0]?.messages));
    assert.match(html, /<html lang="sv">/);
    assert.doesNotMatch(html, /<script|<link|<img|\bsrc=|@import|url\(/);
    assert.match(html, /default-src 'none'/);
  });

  it('begins with the verdict', () => {
    const [, first = ''] = /<\/h1>\s*<p class="([^]*?)<\/p>/.exec(html) ?? [];
    assert.equal(first, 'verdict wrong">Här står något som inte stämmer. Rätta det i dag.');
    const verdicts: [Report, string][] = [
      [reportOf(broken, advice), 'Numren stämmer, men något fungerar inte. Rätta det snart.'],
      [reportOf(finding({ severity: 'old' })), 'Inget är fel, men något är gammalt.'],
      [reportOf(advice), 'Inget är fel. Det finns råd.'],
      [reportOf(), 'Inget fel hittades.'],
      [{ ...reportOf(), pages: [] }, 'Ingen sida kunde läsas.'],
    ];
    for (const [report, verdict] of verdicts)
      assert.match(htmlReport(report, words.sv), new RegExp(`<p class="verdict \\w+">${verdict}</p>`));
  });

  it('shows a page’s own HTML as text', () => {
    assert.match(html, /<h3>&lt;b&gt;Skript&lt;\/b&gt; &amp; annat<\/h3>/);
    assert.match(html, /<pre>&lt;title&gt;Våld&lt;\/title&gt;<\/pre>/);
  });

  it('has light, dark and paper', () => {
    assert.match(html, /color-scheme: light dark/);
    assert.match(html, /prefers-color-scheme: dark/);
    assert.match(html, /@media print/);
  });
});

describe('the command', () => {
  let folder: string, site: Town;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hamn-check-'));
    site = await town({
      '/': '<p>Våld</p>',
      '/sv': '<html lang="sv-SE"><p>Våld</p>',
      '/robots.txt': 'User-agent: *\nDisallow: /nej\n',
    });
  });
  after(async () => {
    site.close();
    await rm(folder, { recursive: true });
  });

  /** Runs hamn in a folder that is no project. */
  async function hamn(...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
    const child = spawn(process.execPath, programArgs(resolve('cli/hamn.ts'), ...args), { cwd: folder });
    const closed = new Promise<number | null>((done) => child.on('close', done));
    const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
    return { status, stdout, stderr };
  }

  it('reads a page outside a project, and says that there is nothing to correct, without colours', async () => {
    const { status, stdout, stderr } = await hamn('check', site.origin, '--language', 'sv');
    assert.equal(stderr, '');
    assert.equal(stdout, '1 sida: inget gammalt nummer och ingen trasig kod. Hela webbplatsen: lägg till --site.\n');
    assert.equal(status, 0);
    assert.equal(
      (await hamn('check', site.origin, '--language', 'en')).stdout,
      '1 page: no old number and no broken code. The whole site: add --site.\n',
    );
  });

  it('writes every report, and says the sum', async () => {
    const files = ['html', 'csv', 'sarif'].flatMap((kind) => [`--${kind}`, `rapport.${kind}`]);
    const { status, stdout, stderr } = await hamn('check', site.origin, '--json', ...files, '--language', 'sv');
    assert.equal(status, 0, stderr);
    assert.deepEqual((JSON.parse(stdout) as Report).pages, [`${site.origin}/`]);
    assert.deepEqual(stderr.split('\n'), [
      '1 sida: inget gammalt nummer och ingen trasig kod. Hela webbplatsen: lägg till --site.',
      ...['html', 'csv', 'sarif'].map((kind) => `Rapporten finns i rapport.${kind}.`),
      '',
    ]);
    assert.match(readFileSync(join(folder, 'rapport.html'), 'utf8'), /^<!doctype html>/);
    assert.match(readFileSync(join(folder, 'rapport.csv'), 'utf8'), /^\uFEFF"Allvar"/);
    assert.match(readFileSync(join(folder, 'rapport.sarif'), 'utf8'), /"version": "2\.1\.0"/);
  });

  it('answers in the language that is asked for', async () => {
    const { stdout } = await hamn('check', `${site.origin}/sv`, '--lang', 'en');
    assert.match(stdout, /^1 page: /);
  });

  it('answers in the language of the page, unless somebody has chosen another', () => {
    const english = { LANG: 'en_GB.UTF-8' };
    const ofPage = (html: string, given = {}, environment: NodeJS.ProcessEnv = english): string =>
      languageOfReport(given, languageIn(html), 'none.yaml', environment);
    assert.equal(ofPage('<html lang="sv-SE"><p>Våld</p>'), 'sv');
    assert.equal(ofPage('<!doctype html>\n<HTML class="x"\n Lang=sv>'), 'sv');
    assert.equal(ofPage('<html lang="en">', {}, { LANG: 'sv_SE.UTF-8' }), 'en');
    assert.equal(ofPage('<html lang="sv">', { language: 'en' }), 'en');
    assert.equal(ofPage('<html lang="sv">', {}, { ...english, HAMN_LANGUAGE: 'en' }), 'en');
    // A page in a third language, or in none, says nothing: the machine decides.
    assert.equal(ofPage('<html lang="de">'), 'en');
    assert.equal(ofPage('<p lang="sv">'), 'en');
    assert.equal(languageOfReport({}, 'en', 'demonstration/hamn.yaml', english), 'sv');
  });

  it('asks this machine without a certificate', async () => {
    const { status, stdout } = await hamn('check', new URL(site.origin).host, '--language', 'en');
    assert.equal(status, 0, stdout);
  });

  it('ends with 2 when the page cannot be read', async () => {
    const forbidden = await hamn('check', `${site.origin}/nej`, '--language', 'en');
    assert.equal(forbidden.status, 2);
    assert.match(forbidden.stdout, /robots\.txt asks robots not to read the page\.[^]*No page could be read\.\n$/);
    const silent = await hamn('check', 'http://localhost:1/', '--language', 'sv');
    assert.equal(silent.status, 2);
    assert.match(silent.stdout, /webbplatsen svarar inte\./);
  });

  const refusals: [args: string[], sentence: RegExp][] = [
    [['vald'], /^vald: write an address, such as https:\/\/www\.kommun\.se\/vald$/],
    [['http://localhost:1', '--pages', '0'], /^--pages is 0: choose a whole number from 1 to 300/],
    [['http://localhost:1', '--pages', '301'], /^--pages is 301: /],
    [['http://localhost:1', '--pages'], /^--pages is empty: /],
    [['http://localhost:1', '--json', '--csv'], /^Only one report can be shown here\./],
    [['http://localhost:1', '--report'], /^--report is about your own project/],
    [['--html', 'rapport.html'], /^--html belongs to an address\. Write that first: hamn check/],
    [['http://localhost:1', '--html', 'ingen/mapp.html'], /ingen\/mapp\.html: the file could not be written\./],
  ];
  for (const [args, sentence] of refusals)
    it(`refuses hamn check ${args.join(' ')}`, async () => {
      const said: string[] = [];
      mock.method(console, 'log', () => undefined);
      mock.method(console, 'error', (line: string) => said.push(line));
      const status = await run(['check', ...args, '--language', 'en']);
      mock.restoreAll();
      assert.match(said.join('\n'), sentence);
      assert.equal(status, 2);
    });
});

describe('the workflows of every week', () => {
  const options = Object.keys(command.options?.(commandWords.sv) ?? {});
  for (const name of ['github.yml', 'gitlab.yml'])
    it(name, () => {
      const source = readFileSync(`docs/examples/check/${name}`, 'utf8');
      assert.equal(typeof parse(source), 'object');
      const [line = ''] = /npx [^|]*?hamn@latest check (?:.|\\?\n)*?json rapport\.json/.exec(source) ?? [];
      const given = [...line.replace(/^.*?check/, '').matchAll(/--([\w-]+)/g)].map(([, option]) => option ?? '');
      assert.deepEqual(
        given.filter((each) => each !== 'language' && !options.includes(each)),
        [],
      );
      assert.deepEqual(given.slice(0, 3), ['site', 'language', 'html']);
      // An action is named by the commit of its version.
      for (const [, version] of source.matchAll(/uses: \S+@(\S+)/g)) assert.match(version ?? '', /^[0-9a-f]{40}$/);
    });
});
