// The versions of hamn for the test of an upgrade: copies of the repository, with what a later version could change.
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { changelogEntry, keep, zip } from '../../../widgets/build/release.ts';
import { completeIn } from '../../support/site-copy.ts';

/** A packed version. */
export interface Version {
  manifest: { version: string };
  tarball: Buffer;
}

/** A helpline's number before and after. The new one belongs to the series for fiction. */
export const numbers = {
  old: { text: '020-555 666', href: 'tel:020555666' },
  new: { text: '08-465 004 17', href: 'tel:0846500417' },
};

/** Copies the repository, with its build but without the site. */
export async function copyRepository(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hamn-upstream-'));
  const isLeftOut = (path: string): boolean =>
    /^(node_modules|\.git|\.cache|test|dist[\\/]site|demonstration[\\/]published)([\\/.]|$)/.test(relative('.', path));
  await cp('.', folder, { recursive: true, filter: (path) => !isLeftOut(path) });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

/** Replaces a text in a file of the copy, and fails where it is not there. */
async function replace(file: string, before: string | RegExp, after: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = text.replace(before, () => after);
  if (changed === text) throw new Error(`${file}: expected ${before}`);
  await writeFile(file, changed);
}

/** Changes a file of JSON. */
async function changeJson<Content>(file: string, change: (content: Content) => void): Promise<void> {
  const content = JSON.parse(await readFile(file, 'utf8')) as Content;
  change(content);
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
}

/** Gives the copy another version, with its section of the changelog. */
export async function nameVersion(folder: string, version: string, changes: string): Promise<void> {
  await changeJson<{ version: string }>(join(folder, 'package.json'), (about) => {
    about.version = version;
  });
  await replace(
    join(folder, 'docs/changelog.md'),
    '## Unreleased\n',
    `## Unreleased\n\n## ${version}, 2026-11-30\n\n${changes}`,
  );
}

/** Builds the parts of the copy that its changes reach. */
export async function build(folder: string, ...programs: string[]): Promise<void> {
  for (const program of programs) await completeIn(folder, program);
}

/** Releases the version and packs it, as a maintainer does, but without building anything again. */
export async function pack(folder: string): Promise<Version> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  const { version } = manifest;
  const [dist, published] = [join(folder, 'dist'), join(folder, 'demonstration/published')];
  const entry = changelogEntry(await readFile(join(folder, 'docs/changelog.md'), 'utf8'), version);
  await keep(version, await zip(version, entry, folder), { dist, published });
  await cp(`${published}.json`, join(dist, 'program/published.json'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  const file = join(folder, `hamn-${version}.tgz`);
  const tarball = await readFile(file);
  await rm(file);
  return { manifest, tarball };
}

interface Line {
  id: string;
  phone?: string;
  sources: string[];
  lastSource: string;
}

/** `changes.json`. */
interface Changes {
  unchanged: Record<string, object>;
  changes: object[];
}

/** Twelve changes of a later version. */
export async function changeUpstream(folder: string): Promise<void> {
  const at = (path: string): string => join(folder, path);
  // 1 and 2: a number with a newer source, and one more line.
  await changeJson<{ lines: Line[]; sources: Record<string, object> }>(at('widgets/facts/helplines.json'), (facts) => {
    const source = { title: 'Exempel', publisher: 'Exempel', url: 'https://www.example.se/', date: '2026-11-29' };
    facts.sources['example-new'] = { ...source, official: true };
    const line = facts.lines.find(({ id }) => id === 'valj-att-sluta');
    const like = facts.lines.find(({ id }) => id === 'mansjouren');
    if (!line || !like) throw new Error('expected valj-att-sluta and mansjouren');
    Object.assign(line, {
      phone: numbers.new.text,
      sources: ['example-new', ...line.sources],
      lastSource: '2026-11-29',
    });
    const added = { ...like, id: 'exempellinjen', name: 'Exempellinjen', phone: '08-465 004 18' };
    facts.lines.push({ ...added, sources: ['example-new'], lastSource: '2026-11-29' });
  });
  await changeJson<Changes>(at('widgets/facts/changes.json'), ({ unchanged, changes }) => {
    const days = { day: '2026-11-29', read: '2026-11-29', added: '2026-11-29' };
    const change = { line: 'valj-att-sluta', field: 'phone', old: numbers.old.text, new: numbers.new.text };
    changes.push({ ...change, ...days, source: 'example-new', version: '0.2.1' });
    Reflect.deleteProperty(unchanged, 'valj-att-sluta');
    unchanged.exempellinjen = { phone: '08-465 004 18' };
  });
  // 3: two templates, which the owner has copied.
  await replace(at('site/layout/footer.njk'), '<footer class="footer">', '<footer class="footer" data-upstream>');
  await replace(at('site/news/list.njk'), '<ul class="news">', '<ul class="news" data-upstream>');
  // 4: two style sheets, one of which the owner has copied.
  await replace(at('site/layout/css/footer.css'), 'font-size: 1rem;', 'font-size: 1.0625rem;');
  await replace(at('site/layout/css/page.css'), /$/, '\n.upstream {\n  color: #123456;\n}\n');
  // 5: a general page, whose Swedish the owner has replaced.
  await replace(at('site/pages/sv/integritet.md'), '## Medan du läser', '## Uppströms medan du läser');
  await replace(at('site/pages/en/integritet.md'), '## While you read', '## Upstream while you read');
  // 6: a setting has another name.
  const sources = (await readdir(at('site'), { recursive: true })).filter((path) => /\.(ts|njk|md)$/.test(path));
  for (const path of sources) {
    const text = await readFile(at(`site/${path}`), 'utf8');
    if (/\bdiscreetTitles\b/.test(text)) await replace(at(`site/${path}`), /\bdiscreetTitles\b/g, 'quietTitles');
  }
  await replace(
    at('site/owner/upgrades.ts'),
    'renamed: readonly Renamed[] = [',
    "renamed: readonly Renamed[] = [\n  { from: 'discreetTitles', to: 'quietTitles', since: '0.2.1' },\n",
  );
  // 7: a new setting.
  await replace(
    at('site/owner/hamn.schema.ts'),
    '      demonstration: flag(',
    "      moreCalm: flag('moreCalm'),\n      demonstration: flag(",
  );
  await replace(at('site/owner/upgrades.ts'), "  '0.2.0': [", "  '0.2.1': ['moreCalm'],\n  '0.2.0': [");
  // 8: a phrase of a language.
  await replace(at('widgets/phrases/de.json'), '"Jetzt geschlossen"', '"Zurzeit geschlossen"');
  // 9: a new place for own HTML.
  await replace(
    at('site/owner/blocks.ts'),
    "  'blocks/footer.njk': {",
    "  'blocks/news.njk': { sv: 'Efter en nyhet.', en: 'After a news item.' },\n  'blocks/footer.njk': {",
  );
  await replace(at('site/news/news.layout.njk'), /$/, '{% include "blocks/news.njk" ignore missing %}\n');
  // 10: words of the site.
  await replace(
    at('site/home/words.ts'),
    "allAmbassadors: 'Alla ambassadörer'",
    "allAmbassadors: 'Se alla ambassadörer'",
  );
  // 11: a script of the site.
  await replace(
    at('site/support/choose.ts'),
    'if (form) start(form);',
    "if (form) start(form);\ndocument.documentElement.dataset.upstream = '';",
  );
  // 12: the range of a package.
  await changeJson<{ peerDependencies: Record<string, string> }>(at('package.json'), ({ peerDependencies }) => {
    peerDependencies.pagefind = '^1.5.0 || ^1.6.0';
  });
}
