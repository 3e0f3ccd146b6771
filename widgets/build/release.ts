// npm run release: builds the download, and keeps it and a copy of the pinned files forever.
// dist/release/ gets the zip with its hash, its bill of materials (CycloneDX) and the changelog entry.
// The same source and the same Node version give the same bytes on any day.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import {
  note,
  pinnedFiles,
  problemsInNewCopy,
  problemsInPublished,
  publishedVersions,
  zipOf,
  type Folders,
} from './pinned.ts';
import { say } from '../check/say.ts';

/** A section of the changelog: the day of a version, and the text. */
export interface Entry {
  day: string;
  text: string;
}

/** The fields of `package.json` for a release. */
interface About {
  name: string;
  version: string;
}

/** A component in CycloneDX. */
interface Component {
  name: string;
  'bom-ref': string;
  properties: { name: string }[];
}

/** A bill of materials in CycloneDX. */
export interface Bill {
  bomFormat: string;
  specVersion: string;
  serialNumber?: string | undefined;
  metadata: Record<string, unknown> & { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** A file or folder, and its path in the zip. */
type Move = [from: string, to: string];

/** The licences of the data. That of the code is among the pinned files. */
const licences: Move[] = [['LICENSES', 'LICENSES']];

/** The changelog's section of a version, if it has a day and a text. */
export function findEntry(changelog: string, version: string): Entry | undefined {
  const [heading, ...text] =
    changelog
      .split(/^## /m)
      .find((section) => section.startsWith(`${version}, `))
      ?.split('\n') ?? [];
  const day = heading?.slice(version.length + 2) ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !text.join('').trim()) return undefined;
  return { day, text: text.join('\n').trim() };
}

/** The changelog's section of a version. Throws without one: every release needs it. */
export function changelogEntry(changelog: string, version: string): Entry {
  const entry = findEntry(changelog, version);
  if (!entry) {
    throw new Error(
      say`docs/changelog.md: ${version}: expected a section "## ${version}, <day>" that says what changed and what to do`,
    );
  }
  return entry;
}

/** The changelog entry for a release. Throws when `Unreleased` has text: those changes would be released without an entry. */
export function releaseEntry(changelog: string, version: string): Entry {
  const entry = changelogEntry(changelog, version);
  if (/^## Unreleased\s+(?!## )\S/m.test(changelog)) {
    throw new Error(say`docs/changelog.md: Unreleased: expected nothing; move it to the section of ${version}`);
  }
  return entry;
}

async function filesIn(from: string, to: string): Promise<[string, Buffer][]> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [[to, await readFile(from)]];
  return (await Promise.all(entries.map(({ name }) => filesIn(join(from, name), `${to}/${name}`)))).flat();
}

/**
 * The zip: all files in one folder, in a fixed order, dated with the day of the release.
 *
 * @param root - The folder of the package.
 * @param pasted - The folder of the files to paste, when an owner's keys are in them.
 */
export async function zip(
  version: string,
  { day, text }: Entry,
  root = '.',
  pasted = join(root, 'dist'),
): Promise<Uint8Array> {
  const folder = `hamn-${version}`;
  const page = (await readFile(join(root, 'docs/las-mig.html'), 'utf8')).replaceAll('{version}', version);
  const moves: Move[] = [
    ...pinnedFiles(pasted).map((file): Move => [join(pasted, file), file]),
    [join(root, 'dist/data'), 'data'],
    ...licences.map(([from, to]): Move => [join(root, from), to]),
  ];
  const files = (await Promise.all(moves.map(([from, to]) => filesIn(from, to)))).flat();
  const all: [string, Buffer][] = [
    ...files,
    ['las-mig.html', Buffer.from(page)],
    ['changes.md', Buffer.from(`${text}\n`)],
  ];
  all.sort(([a], [b]) => (a < b ? -1 : 1));
  // A zip has no time zone, so a local date gives the same bytes everywhere.
  const mtime = new Date(`${day}T12:00`);
  return zipSync(Object.fromEntries(all.map(([name, bytes]) => [`${folder}/${name}`, bytes])), { mtime, level: 9 });
}

/** The packages that reach a visitor, from npm's list. npm's `--omit=dev` lists nothing at all, so this removes the tools. */
export function bill({ name, version }: About, day: string): Bill {
  const npm = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=library', '--package-lock-only', '--loglevel=error'];
  const options = { encoding: 'utf8', maxBuffer: 1e8, shell: process.platform === 'win32' } as const;
  const whole = JSON.parse(execFileSync('npm', npm, options)) as Bill;
  const isTool = ({ properties }: Component) => properties.some((each) => each.name === 'cdx:npm:package:development');
  const components = whole.components.filter((component) => !isTool(component));
  const refs = new Set([`${name}@${version}`, ...components.map((component) => component['bom-ref'])]);
  const dependencies = whole.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }));
  const { component, ...metadata } = whole.metadata;
  return {
    ...whole,
    serialNumber: undefined,
    metadata: { ...metadata, timestamp: `${day}T12:00:00.000Z`, component: { ...component, name } },
    components,
    dependencies,
  };
}

/** Copies the pinned files of a new version, and its zip, to the published folder. */
export async function keep(
  version: string,
  zipped: Uint8Array,
  { dist = 'dist', published = 'demonstration/published', known = '' }: Folders = {},
): Promise<void> {
  const problems = problemsInPublished(version, { dist, published, known });
  if (problems.length) throw new Error(problems.join('\n'));
  if (publishedVersions(published).includes(version)) return;
  for (const file of pinnedFiles(dist)) await cp(join(dist, file), join(published, version, file), { recursive: true });
  await writeFile(join(published, version, zipOf(version)), zipped);
  const others = problemsInNewCopy(version, published, known);
  if (others.length) {
    await rm(join(published, version), { recursive: true });
    throw new Error(others.join('\n'));
  }
  note(version, published);
}

async function release(): Promise<void> {
  const about = JSON.parse(await readFile('package.json', 'utf8')) as About;
  const { version } = about;
  const entry = releaseEntry(await readFile('docs/changelog.md', 'utf8'), version);
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  await keep(version, await zip(version, entry));
  const name = `hamn-${version}`;
  // The kept one: a release that is run again may have other words around the same files.
  const bytes = await readFile(join('demonstration/published', version, zipOf(version)));
  const hash = createHash('sha256').update(bytes).digest('hex');
  await mkdir('dist/release', { recursive: true });
  await writeFile(`dist/release/${name}.zip`, bytes);
  await writeFile(`dist/release/${name}.zip.sha256`, `${hash}  ${name}.zip\n`);
  await writeFile(`dist/release/${name}.cdx.json`, `${JSON.stringify(bill(about, entry.day), null, 2)}\n`);
  await writeFile(`dist/release/${name}.md`, `${entry.text}\n`);
  // The packages for publishing platforms, which the build of the site has made, each with its hash.
  await cp('dist/site/integrations', 'dist/release', { recursive: true });
  console.log(say`dist/release/${name}.zip, ${bytes.length} bytes, sha256 ${hash}`);
  console.log(
    say`demonstration/published/${version}/ and demonstration/published.json are kept forever: commit both, then publish.`,
  );
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  await release().catch((error: unknown) => {
    console.error((error as Error).message);
    process.exitCode = 1;
  });
}
