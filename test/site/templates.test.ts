// An owner's templates and style sheets: each takes the place of ours, or fills a place for own HTML and CSS.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { added, blocks, stable } from '../../site/owner/blocks.ts';
import { copyOf, ours } from '../../site/owner/replaced.ts';
import { buildIn, completeIn, copySite, runIn } from '../support/site-copy.ts';

/** What docs/templates.md quotes. */
const example = 'docs/examples/own-site';

describe('a project with templates and styles of its own', () => {
  let copy: string;
  let warnings: string;
  let checked: string;
  const write = async (path: string, text: string): Promise<void> => {
    const file = join(copy, 'demonstration', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  const read = (page: string): string => readFileSync(join(copy, 'out', page), 'utf8');

  before(async () => {
    copy = await copySite();
    for (const block of Object.keys(blocks)) await write(`templates/${block}`, `<p class="own">${block}</p>\n`);
    await cp(example, join(copy, 'demonstration'), { recursive: true });
    await write('templates/blocks/start.njk', '<p class="own">blocks/start.njk{% include "ours/thanks.njk" %}</p>\n');
    await write('templates/ours/thanks.njk', ', och tack');
    await write(
      'templates/plan/plan.layout.njk',
      copyOf('plan/plan.layout.njk', '0.1.0').replace('<h1>', '<h1 class="big">'),
    );
    await write(
      'templates/news/list.njk',
      copyOf('news/list.njk', '0.1.0').replace(/\b[0-9a-f]{12}\b/, '0123456789ab'),
    );
    await write(
      'styles/layout/css/footer.css',
      `${copyOf('layout/css/footer.css', '0.1.0')}\n.footer { opacity: 0.75 }\n`,
    );
    ({ stderr: warnings } = await buildIn(copy, '--output=out'));
    checked = runIn(copy, 'site/check/run.ts').stderr;
  });
  after(() => rm(copy, { recursive: true }));

  test('fills the places for own HTML', () => {
    const everywhere = [
      'blocks/head.njk',
      'blocks/before-content.njk',
      'blocks/after-content.njk',
      'blocks/footer.njk',
    ];
    for (const [page, expected] of [
      ['index.html', [...everywhere, 'blocks/start.njk, och tack</p>']],
      ['stod/kalmar/index.html', everywhere],
      ['en/privacy/index.html', everywhere],
    ] as const) {
      const html = read(page);
      for (const each of expected) assert.ok(html.includes(`<p class="own">${each}`), `${page}: ${each}`);
    }
    assert.match(read('stod/kalmar/index.html'), /<section class="wrap own-visit">\s*<h2>Mer om Kalmar<\/h2>/);
    assert.match(read('index.html'), /blocks\/head\.njk<\/p>\s*<\/head>/);
    assert.match(read('index.html'), /blocks\/footer\.njk<\/p>\s*<\/footer>/);
  });

  test('puts its template in the place of ours, which it can include', () => {
    assert.match(read('index.html'), /<\/footer>\s*<p class="wrap own-thanks">Tack för att du läste\.<\/p>/);
    assert.match(read('handlingsplan/index.html'), /<h1 class="big">/);
  });

  test('puts its style sheet in the place of ours, and its rules after all others', () => {
    const css = /<style>(.*?)<\/style>/s.exec(read('index.html'))?.[1] ?? '';
    assert.match(css, /\.footer\{opacity:\.75\}/);
    assert.match(css, /\.own-visit h2\{color:var\(--water\)\}$/);
  });

  test('adds a collection, a filter and a plugin through one door', () => {
    assert.match(
      read('utbildningar/index.html'),
      /<li><a href="\/utbildningar\/fraga-om-vald\/">Att fråga om våld<\/a>, 12 platser<\/li>/,
    );
    assert.match(read('utbildningar/fraga-om-vald/index.html'), /som möter <strong>vuxna<\/strong> i sitt arbete/);
  });

  test('is told what its own filter and shortcode throw, with both files and the line, and no stack', async () => {
    const extension = readFileSync(join(copy, 'demonstration/extend.js'), 'utf8');
    await write(
      'extend.js',
      `export default function (config) {
  config.addFilter('antal', (each) => each.missing.count);
  config.addShortcode('buss', () => { throw new Error('Ingen buss'); });
}
`,
    );
    await rm(join(copy, 'demonstration/content/sv/utbildningar.njk'));
    await rm(join(copy, 'demonstration/content/sv/utbildningar'), { recursive: true });
    for (const [used, said] of [
      ['{{ "a" | antal }}', "extend.js: Cannot read properties of undefined (reading 'count') (line 2)"],
      ['{% buss %}', 'extend.js: Ingen buss (line 3)'],
    ] as const) {
      await write('content/sv/a.njk', `---\ntitle: A\ndescription: B\ntranslated: false\n---\n<p>${used}</p>\n`);
      const { stderr } = runIn(copy, 'site/eleventy.ts', '--output=out2');
      assert.ok(stderr.includes(`demonstration/${said}\ndemonstration/content/sv/a.njk: uses what`), stderr);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
    await rm(join(copy, 'demonstration/content/sv/a.njk'));
    await cp(example, join(copy, 'demonstration'), { recursive: true });
    assert.equal(readFileSync(join(copy, 'demonstration/extend.js'), 'utf8'), extension);
  });

  test('is told of nothing in a folder that a page of its own lists', () => {
    assert.doesNotMatch(checked, /utbildningar/);
  });

  test('is told of a template that has changed in hamn since it was copied, and of no other', () => {
    assert.match(warnings, /demonstration\/templates\/news\/list\.njk: .*0\.1\.0/);
    assert.doesNotMatch(warnings, /plan\.layout\.njk|footer/);
  });

  test('is told of a file that nothing reads', async () => {
    await write('templates/layout/foter.njk', '<p></p>');
    await write('templates/blocks/fotter.njk', '<p></p>');
    await write('styles/footer.css', 'a { color: red }');
    const { status, stderr } = runIn(copy, 'site/check/run.ts');
    assert.equal(status, 1);
    for (const each of [
      'templates/layout/foter.njk: is not read; did you mean layout/footer.njk?',
      'templates/blocks/fotter.njk: is not read; did you mean blocks/footer.njk?',
      'styles/footer.css: is not read; did you mean layout/css/footer.css?',
    ])
      assert.ok(stderr.includes(`demonstration/${each}`), stderr);
    for (const path of ['templates/layout/foter.njk', 'templates/blocks/fotter.njk', 'styles/footer.css'])
      await rm(join(copy, 'demonstration', path));
  });

  test('cannot take away the exit or the numbers to call', async () => {
    await write('templates/layout/header.njk', '<header>Utan knapp</header>');
    const { status, stderr } = runIn(copy, 'site/eleventy.ts', '--output=out2');
    assert.equal(status, 1);
    assert.match(stderr, /demonstration\/templates\/layout\/header\.njk: has no way out/);
    await rm(join(copy, 'demonstration/templates/layout/header.njk'));
  });
});

test('docs/templates.md quotes the tried files', () => {
  const files = readdirSync(example, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file))
    .map((file) => readFileSync(join(example, file), 'utf8'));
  const quoted = readFileSync('docs/templates.md', 'utf8').matchAll(/^```(?:jinja|css|js)\n([^]*?)^```$/gm);
  const codes = [...quoted].map(([, code = '']) => code);
  assert.equal(codes.length, 5);
  for (const code of codes) assert.ok(files.includes(code), code);
});

test('the lists of docs/templates.md are current', async () => {
  const text = readFileSync('docs/templates.md', 'utf8');
  for (const each of [...Object.keys(stable), ...Object.keys(blocks), ...Object.keys(added)])
    assert.match(text, new RegExp(`^\\| \`(?:templates/|styles/)?${each}\` `, 'm'), each);
  await completeIn('.', 'docs/templates.ts');
  assert.equal(readFileSync('docs/templates.md', 'utf8'), text);
});

test('a part that is rendered once is the same as one that is rendered on every page', async () => {
  const copy = await copySite();
  await buildIn(copy, '--output=once');
  const texts = ours('.njk').map((path) => readFileSync(join('site', path), 'utf8'));
  const parts = new Set(
    texts.flatMap((text) => [...text.matchAll(/\{% part .*?"([^"]+)"/g)].map(([, name = '']) => name)),
  );
  assert.ok(parts.has('layout/footer.njk'));
  // Those of the owner are rendered on every page.
  for (const each of parts) {
    const file = join(copy, 'demonstration/templates', each);
    await mkdir(dirname(file), { recursive: true });
    await copyFile(join('site', each), file);
  }
  await buildIn(copy, '--output=always');
  const pages = readdirSync(join(copy, 'once'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  assert.ok(pages.length > 100);
  for (const page of pages)
    assert.equal(
      readFileSync(join(copy, 'once', page), 'utf8'),
      readFileSync(join(copy, 'always', page), 'utf8'),
      page,
    );
  await rm(copy, { recursive: true });
});

test('every promised template and place is there', () => {
  for (const each of Object.keys(stable)) assert.ok(existsSync(join('site', each)), each);
  const templates = ours('.njk').map((path) => readFileSync(join('site', path), 'utf8'));
  for (const each of Object.keys(blocks))
    assert.ok(
      templates.some((text) => text.includes(`{% place "${each}" %}`)),
      each,
    );
  assert.deepEqual(Object.keys(added), ['own.css']);
});
