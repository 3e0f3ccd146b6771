// The pages about publishing platforms: a package comes first, with what somebody needs to trust it, and the letter last.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { it } from 'node:test';
import { decoded } from '../support/found.ts';

const pages = [
  { folder: 'bygg', check: '/kontrollera/', suppliers: 'leverantorer', others: ['prova', 'leverantorer'] },
  { folder: 'en/build', check: '/en/check/', suppliers: 'suppliers', others: ['try', 'suppliers'] },
];
const packages = ['sitevision', 'wordpress'];

const read = (path: string): string => readFileSync(`dist/site/${path}/index.html`, 'utf8');

/** The main text of a page, without what every page has around it. */
const mainOf = (html: string): string => /<main[^]*<\/main>/.exec(html)?.[0] ?? assert.fail('no main');

it('begins with a download that is there, whole, and three steps; the letter comes last', () => {
  for (const { folder, suppliers } of pages) {
    for (const name of packages) {
      const html = mainOf(read(`${folder}/${name}`));
      const link = /<a class="button" href="([^"]+)" download>/.exec(html)?.[1] ?? assert.fail(`${folder}/${name}`);
      const bytes = readFileSync(`dist/site${link}`);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      assert.ok(html.replaceAll('<wbr>', '').includes(sha256), `${link}: its hash`);
      const size = new Intl.NumberFormat(folder === 'bygg' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 1 });
      assert.ok(decoded(html).includes(`${size.format(bytes.length / 1000)} kB`), `${link}: its size`);
      const [steps = ''] = /<ol class="three">[^]*?<\/ol>/.exec(html) ?? [];
      assert.equal(steps.match(/<li>/g)?.length, 3, `${folder}/${name}`);
      for (const [, src = ''] of steps.matchAll(/<img src="([^"]+)"/g)) assert.ok(existsSync(`dist/site${src}`), src);
      assert.ok(html.indexOf(link) < html.indexOf('data-letter'), 'the letter comes after the download');
      assert.ok(html.includes(`/${suppliers}/`), 'a link for suppliers');
    }
  }
});

it('shows each step of WordPress in a picture', () => {
  for (const { folder } of pages) {
    const shown = [
      ...mainOf(read(`${folder}/wordpress`)).matchAll(
        /<img src="\/integrations\/wordpress\/([^"]+)" alt="[^"]+" width="\d+" height="\d+"/g,
      ),
    ];
    assert.deepEqual(
      shown.map((each) => each[1]),
      ['1-upload.png', '2-activate.png', '3-block.png', '4-page.png'],
    );
  }
});

it('says before the download that nobody has tried the WebApp on a real server', () => {
  for (const [path, words] of [
    ['bygg/sitevision', 'Ingen har ännu provat WebAppen på en riktig Sitevision-server.'],
    ['en/build/sitevision', 'Nobody has tried the WebApp on a real Sitevision server yet.'],
  ] as const) {
    const html = mainOf(read(path));
    assert.ok(html.includes(words), path);
    assert.ok(html.indexOf(words) < html.indexOf('.zip'), path);
  }
});

it('leads from every platform to the check of the published page, and without a package to what a module should do', () => {
  for (const { folder, check, suppliers, others } of pages) {
    const names = readdirSync(`dist/site/${folder}`, { withFileTypes: true })
      .filter((each) => each.isDirectory() && !others.includes(each.name))
      .map(({ name }) => name);
    assert.equal(names.length, 6);
    for (const name of names) {
      const html = mainOf(read(`${folder}/${name}`));
      assert.ok(html.includes(`href="${check}"`), `${folder}/${name}: ${check}`);
      assert.equal(html.includes(`/${suppliers}/#`), !packages.includes(name), `${folder}/${name}`);
    }
  }
});
