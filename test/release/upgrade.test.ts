// An upgrade as an owner makes it: a project of one version, `npm update` to the next, `hamn upgrade`, and everything of
// their own is still there. Needs a network, for the packages that the generator uses.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { note } from '../../widgets/build/pinned.ts';
import { change, fill, setting } from './upgrade/owner.ts';
import { startRegistry, type Registry } from './upgrade/registry.ts';
import { build, changeUpstream, copyRepository, nameVersion, numbers, pack, type Version } from './upgrade/upstream.ts';

const shell = process.platform === 'win32';

/** The text of each file in a folder, by its path. Pictures are read as text too, which is enough to compare them. */
async function textsIn(folder: string, isLeftOut = /^(node_modules|dist|\.cache)\//): Promise<Map<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
  const paths = files
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !isLeftOut.test(path))
    .sort();
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'latin1')] as const)),
  );
}

/** What a program said, and its exit code. */
interface Ran {
  status: number | null;
  text: string;
}

describe('an upgrade', () => {
  let folder: string, upstream: string, site: string, registry: Registry;

  /** Runs a program in the project, while the registry answers it. */
  async function run(command: string, ...args: string[]): Promise<Ran> {
    const child = spawn(command, args, {
      cwd: site,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, npm_config_registry: `${registry.address}/`, npm_config_audit: 'false' },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => (text += part));
    const [status] = (await once(child, 'close')) as [number | null];
    return { status, text };
  }
  const hamn = (...args: string[]) => run('npx', 'hamn', ...args);
  /** Runs a program that must succeed. */
  async function done(ran: Promise<Ran>): Promise<string> {
    const { status, text } = await ran;
    assert.equal(status, 0, text);
    return text;
  }
  const read = (path: string): Promise<string> => readFile(join(site, path), 'utf8');
  const installed = async (): Promise<string> =>
    (JSON.parse(await read('node_modules/hamn/package.json')) as { version: string }).version;
  /** The built pages and files with one of these texts, without the versions that are kept. */
  /** The list of changed numbers, and its feeds. */
  const isOfChanges = (path: string): boolean =>
    /^(andrade-nummer|en\/changed-numbers)\/|^data\/(changes\.json|feed\.xml|rss\.xml)$/.test(path);
  const builtWith = async (...texts: string[]): Promise<string[]> =>
    [...(await textsIn(join(site, 'dist/site'), /^(v|pagefind)\//))]
      .filter(([path]) => !isOfChanges(path))
      .filter(([, each]) => texts.some((text) => each.includes(text)))
      .map(([path]) => path);

  /** What the owner had before the upgrade. */
  let own: Map<string, string>, pagesWithNumber: string[], hamnJs: string;

  before(async () => {
    [folder, upstream, registry] = await Promise.all([
      mkdtemp(join(tmpdir(), 'hamn-upgrade-')),
      copyRepository(),
      startRegistry(),
    ]);
    await nameVersion(upstream, '0.2.0', '- The first version of the test.');
    await build(upstream, 'widgets/build/build.ts');
    const first = await pack(upstream);
    registry.publish(first.manifest, first.tarball);
    const [next] = await Promise.all([makeNext(), makeProject()]);
    registry.publish(next.manifest, next.tarball);
  });

  /** A version with changes of every kind. */
  async function makeNext(): Promise<Version> {
    await changeUpstream(upstream);
    await nameVersion(upstream, '0.2.1', '- A number has changed.');
    await build(upstream, 'widgets/build/build.ts', 'cli/build/build.ts');
    return pack(upstream);
  }

  /** The owner's project, built with the first version. */
  async function makeProject(): Promise<void> {
    site = folder;
    await done(run('npm', 'install', '--no-audit', '--no-fund', 'hamn@0.2.0'));
    await done(hamn('new', 'kronoberg', '--county', '07', '--yes', '--language', 'sv'));
    site = join(folder, 'kronoberg');
    for (const path of ['layout/footer.njk', 'news/list.njk', 'layout/css/footer.css']) await done(hamn('eject', path));
    await fill(site);
    assert.match(
      await done(hamn('build')),
      /published[\\/]0\.2\.0 is (new, for pages that paste from this site|not in git)/,
    );
    assert.doesNotMatch(await done(hamn('build')), /is new/);
    own = await textsIn(site);
    pagesWithNumber = await builtWith(numbers.old.text, numbers.old.href);
    hamnJs = await read('published/0.2.0/hamn.js');
  }

  after(async () => {
    registry?.close();
    await Promise.all([folder, upstream].map((each) => rm(each, { recursive: true, force: true })));
  });

  it('comes with npm update, and changes nothing of the owner’s', async () => {
    assert.equal(
      (JSON.parse(await read('package.json')) as { dependencies: { hamn: string } }).dependencies.hamn,
      '^0.2.0',
    );
    await done(run('npm', 'update', '--no-fund'));
    assert.equal(await installed(), '0.2.1');
    const now = await textsIn(site);
    for (const [path, text] of own) if (path !== 'package-lock.json') assert.equal(now.get(path), text, path);
  });

  it('builds with the old name of a setting, and says so', async () => {
    const text = await done(hamn('build'));
    assert.match(
      text,
      /hamn\.yaml: discreetTitles: is called quietTitles now; the old name still works.* \(line \d+\)/,
    );
    assert.match(text, /hamn\.yaml: is for hamn 0\.2\.0, and 0\.2\.1 is installed; npx hamn upgrade/);
    assert.match(text, /news\/list\.njk: .*yours is as it was then/);
    assert.match(text, /layout\/footer\.njk: .*compare them with npx hamn eject layout\/footer\.njk --diff/);
    assert.match(await read('dist/site/om-oss/index.html'), /<title>Kronobergs län<\/title>/);
  });

  it('is reported before anything is written', async () => {
    const before = await textsIn(site);
    const text = await done(hamn('upgrade', '--language', 'sv'));
    for (const each of [
      'Från hamn 0.2.0 till 0.2.1:',
      'hamn.yaml: discreetTitles heter nu quietTitles. Värdet är detsamma.',
      'package.json: pagefind: ^1.6.0 blir ^1.5.0 || ^1.6.0',
      'Ny inställning som du kan använda: moreCalm',
      'templates/layout/footer.njk: hamns egen layout/footer.njk har ändrats sedan 0.2.0. Din fil gäller fortfarande.',
      'templates/news/list.njk: hamns egen news/list.njk har ändrats sedan 0.2.0. Du har inte ändrat något i din fil',
      'styles/layout/css/footer.css: hamns egen layout/css/footer.css har ändrats sedan 0.2.0. Din fil gäller fortfarande.',
      'Inget är ändrat. hamn upgrade --yes gör ändringarna.',
    ])
      assert.ok(text.replaceAll('\\', '/').includes(each), `${each}\n${text}`);
    assert.doesNotMatch(text, /saknas|Läs det här/);
    assert.deepEqual(await textsIn(site), before);
  });

  it('says that the version before was not kept, and fetches it back byte for byte', async () => {
    const kept = [...own].filter(([path]) => path.startsWith('published/0.2.0/'));
    assert.ok(kept.length > 10);
    await mkdir(join(folder, 'aside'));
    for (const each of ['published', 'published.json']) await rename(join(site, each), join(folder, 'aside', each));
    assert.match(
      await done(hamn('upgrade', '--language', 'en')),
      /published[\\/]0\.2\.0: is missing\..* npx hamn release 0\.2\.0/,
    );
    const unknown = await hamn('release', '0.1.9', '--language', 'en');
    assert.equal(unknown.status, 2);
    assert.match(unknown.text, /^Version 0\.1\.9 is none of the versions that hamn has released/);
    assert.match(await done(hamn('release', '0.2.0', '--language', 'en')), /Version 0\.2\.0 is now kept/);
    const now = await textsIn(site);
    for (const [path, text] of kept) assert.equal(now.get(path), text, path);
    for (const each of ['published', 'published.json']) {
      await rm(join(site, each), { recursive: true });
      await rename(join(folder, 'aside', each), join(site, each));
    }
  });

  it('writes the new name of the setting, with its comment, and nothing else of the owner’s', async () => {
    assert.match(await done(hamn('upgrade', '--yes', '--language', 'sv')), /Klart\. Kör npm run build/);
    const settings = (own.get('hamn.yaml') ?? '')
      .replace(Buffer.from(setting.before).toString('latin1'), Buffer.from(setting.after).toString('latin1'))
      .replace('hamn: 0.2.0', 'hamn: 0.2.1');
    const now = await textsIn(site);
    assert.equal(now.get('hamn.yaml'), settings);
    assert.notEqual(settings, own.get('hamn.yaml'));
    for (const [path, text] of own)
      if (!/^(hamn\.yaml|package(-lock)?\.json|published\.json)$/.test(path)) assert.equal(now.get(path), text, path);
    assert.match(now.get('package.json') ?? '', /"pagefind": "\^1\.5\.0 \|\| \^1\.6\.0"/);
    assert.match(
      await done(hamn('upgrade', '--language', 'sv')),
      /^Webbplatsen är redan uppdaterad till hamn 0\.2\.1\./,
    );
  });

  it('has the new number on every page that had the old one, and the old one nowhere', async () => {
    assert.doesNotMatch(await done(hamn('build')), /is called|is for hamn/);
    assert.ok(pagesWithNumber.length > 5, String(pagesWithNumber));
    assert.deepEqual(await builtWith(numbers.new.text, numbers.new.href), pagesWithNumber);
    console.log(`The new number is in ${pagesWithNumber.length} files.`);
    for (const old of [numbers.old.text, numbers.old.href, '4620555666', '+46 20 555 666'])
      assert.deepEqual(await builtWith(old), [], old);
    const changes = await read('dist/site/andrade-nummer/index.html');
    for (const { text } of [numbers.old, numbers.new]) assert.ok(changes.includes(text), text);
  });

  it('shows what is new upstream where the owner has nothing of their own', async () => {
    assert.match(await read('dist/site/stod/index.html'), /Exempellinjen/);
    assert.match(await read('dist/site/en/privacy/index.html'), /Upstream while you read/);
    const start = await read('dist/site/index.html');
    assert.match(start, /Se alla ambassadörer/);
    assert.match(start, /\.upstream\{color:#123456\}/);
    assert.match(await read('dist/site/choose.js'), /dataset\.upstream/);
    assert.ok((await read('dist/site/hamn.js')).includes('Zurzeit geschlossen'));
  });

  it('shows everything of the owner’s', async () => {
    const start = await read('dist/site/index.html');
    assert.match(start, /<p class="own-block">Vårt eget stycke<\/p>/);
    assert.match(start, /class="wrap own-footer"/);
    assert.doesNotMatch(start, /data-upstream/);
    assert.match(start, /\.own-rule\{color:#0b4a57\}/);
    assert.match(start, /border-block-start:7px/);
    assert.match(start, /#0a4a80/);
    assert.match(start, /<title>Kronobergs län<\/title>/);
    assert.match(await read('dist/site/om-oss/index.html'), /Vår egen sida, HEJ\./);
    assert.match(await read('dist/site/integritet/index.html'), /Våra egna ord om integritet/);
    assert.doesNotMatch(await read('dist/site/integritet/index.html'), /Uppströms/);
    assert.match(await read('dist/site/nyheter/index.html'), /Vårt arbete/);
    const people = await read('dist/site/ambassadorer/index.html');
    for (const number of [1, 2, 3]) assert.match(people, new RegExp(`Löfte nummer ${number}, med egna ord`));
    assert.match(await read('dist/site/stod/vaxjo/index.html'), /href="tel:0313900602"/);
    assert.match(await read('dist/site/data/municipalities/0780.json'), /031-390 06 02/);
    assert.equal(await read('dist/site/eget.txt'), 'Vår egen fil.\n');
  });

  it('keeps the pasted files of both versions', async () => {
    assert.equal(await read('dist/site/v/0.2.0/hamn.js'), hamnJs);
    assert.match(hamnJs, /020555666|020-555 666/);
    const next = await read('dist/site/v/0.2.1/hamn.js');
    assert.equal(next, await read('node_modules/hamn/dist/hamn.js'));
    assert.notEqual(next, hamnJs);
    assert.deepEqual((await readdir(join(site, 'published'))).sort(), ['0.2.0', '0.2.1']);
  });

  it('refuses other bytes than those that hamn published, also with a list that fits them', async () => {
    await cp(join(site, 'published'), join(folder, 'aside/published'), { recursive: true });
    await cp(join(site, 'published.json'), join(folder, 'aside/published.json'));
    await cp(join(site, 'published/0.2.1/hamn.js'), join(site, 'published/0.2.0/hamn.js'));
    note('0.2.0', join(site, 'published'));
    const { status, text } = await hamn('build');
    assert.equal(status, 1, text);
    assert.match(text, /published\.json: 0\.2\.0: hamn\.js: hamn published other bytes/);
    await rm(join(site, 'published'), { recursive: true });
    for (const each of ['published', 'published.json']) await rm(join(site, each), { recursive: true, force: true });
    for (const each of ['published', 'published.json']) await rename(join(folder, 'aside', each), join(site, each));
    await done(hamn('check'));
  });

  it('comes with npm install where something breaks, and says what', async () => {
    await nameVersion(
      upstream,
      '0.3.0',
      '### Breaks: your own templates\n\n- `layout/header.njk` gets another variable. Copy it again.',
    );
    const broken = await pack(upstream);
    registry.publish(broken.manifest, broken.tarball);
    await done(run('npm', 'update', '--no-fund'));
    assert.equal(await installed(), '0.2.1');
    await done(run('npm', 'install', '--no-fund', 'hamn@latest'));
    assert.equal(await installed(), '0.3.0');
    const text = await done(hamn('upgrade', '--yes', '--language', 'en'));
    assert.match(text, /From hamn 0\.2\.1 to 0\.3\.0:/);
    assert.match(
      text,
      /Read this before you publish:\s+0\.3\.0, Breaks: your own templates\s+- `layout\/header\.njk` gets another variable\. Copy it again\./,
    );
    assert.doesNotMatch(text, /The first version of the test/);
    assert.match(await read('hamn.yaml'), /^hamn: 0\.3\.0$/m);
    await done(hamn('build'));
    assert.equal(await read('dist/site/v/0.2.0/hamn.js'), hamnJs);
    assert.deepEqual((await readdir(join(site, 'dist/site/v'))).sort(), ['0.2.0', '0.2.1', '0.3.0']);
  });

  it('refuses to go back to an older version than the settings are for', async () => {
    await change(join(site, 'hamn.yaml'), 'hamn: 0.3.0', 'hamn: 0.4.0');
    const { status, text } = await hamn('upgrade', '--language', 'en');
    assert.equal(status, 2);
    assert.match(text, /^The site is made for hamn 0\.4\.0, but 0\.3\.0 is installed\. Run: npm install hamn@0\.4\.0/);
    await writeFile(join(site, 'hamn.yaml'), (await read('hamn.yaml')).replace('hamn: 0.4.0', 'hamn: 0.3.0'));
  });
});
