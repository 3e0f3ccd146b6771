// npm run release: makes of the build what one downloads, and keeps a copy of the pinned files for ever.
// dist/release/ gets the zip with its hash, the list of what it contains (CycloneDX) and the entry of the changelog.
// The same source gives the same bytes any day, with the same Node.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { note, pinnedFiles, problemsInPublished, publishedVersions, type Folders } from './pinned.ts';

/** A section of the changelog: the day of a version, and what it says. */
export interface Entry {
  day: string;
  text: string;
}

/** What `package.json` says that a release needs. */
interface About {
  name: string;
  version: string;
}

/** A part of what a release contains, as CycloneDX has it. */
interface Component {
  name: string;
  'bom-ref': string;
  properties: { name: string }[];
}

/** The list of what a release contains, as CycloneDX has it. */
export interface Bill {
  bomFormat: string;
  specVersion: string;
  serialNumber?: string | undefined;
  metadata: Record<string, unknown> & { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** Where a file or a folder lies, and where it comes in the zip. */
type Move = [from: string, to: string];

const licences = ['LICENSE', 'LICENSES'].map((file): Move => [file, file]);

/** The section of a version in the changelog, and its day. Nothing is released without one. */
export function changelogEntry(changelog: string, version: string): Entry {
  const [heading, ...text] =
    changelog
      .split(/^## /m)
      .find((section) => section.startsWith(`${version}, `))
      ?.split('\n') ?? [];
  const day = heading?.slice(version.length + 2) ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !text.join('').trim()) {
    throw new Error(
      `docs/changelog.md: ${version}: expected a section "## ${version}, <day>" that says what changed and what to do`,
    );
  }
  return { day, text: text.join('\n').trim() };
}

/** The same for a release, before which nothing may stand under no version: it would come out without a word. */
export function releaseEntry(changelog: string, version: string): Entry {
  const entry = changelogEntry(changelog, version);
  if (/^## Unreleased\s+(?!## )\S/m.test(changelog)) {
    throw new Error(`docs/changelog.md: Unreleased: expected nothing; move it to the section of ${version}`);
  }
  return entry;
}

async function filesIn(from: string, to: string): Promise<[string, Buffer][]> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [[to, await readFile(from)]];
  return (await Promise.all(entries.map(({ name }) => filesIn(join(from, name), `${to}/${name}`)))).flat();
}

/** The zip: everything in one folder, in one order, with the day of the release on every file. */
export async function zip(version: string, { day, text }: Entry): Promise<Uint8Array> {
  const folder = `hamn-${version}`;
  const { 'hamn.js': hamn } = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as {
    'hamn.js': { integrity: string };
  };
  const page = (await readFile('docs/las-mig.html', 'utf8'))
    .replaceAll('{version}', version)
    .replaceAll('{integrity}', hamn.integrity);
  const inZip = [...pinnedFiles(), 'data'].map((file): Move => [`dist/${file}`, file]);
  const files = (await Promise.all([...inZip, ...licences].map(([from, to]) => filesIn(from, to)))).flat();
  const all: [string, Buffer][] = [
    ...files,
    ['las-mig.html', Buffer.from(page)],
    ['changes.md', Buffer.from(`${text}\n`)],
  ];
  all.sort(([a], [b]) => (a < b ? -1 : 1));
  // A zip has no time zone: a local date gives the same bytes everywhere.
  const mtime = new Date(`${day}T12:00`);
  return zipSync(Object.fromEntries(all.map(([name, bytes]) => [`${folder}/${name}`, bytes])), { mtime, level: 9 });
}

/** What reaches a visitor, as npm lists it. Its `--omit=dev` lists nothing at all, so the tools are left out here. */
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

/** Keeps the pinned files for ever, once. */
export async function keep(
  version: string,
  { dist = 'dist', published = 'site/published' }: Folders = {},
): Promise<void> {
  const problems = problemsInPublished(version, { dist, published });
  if (problems.length) throw new Error(problems.join('\n'));
  if (publishedVersions(published).includes(version)) return;
  for (const file of pinnedFiles(dist)) await cp(join(dist, file), join(published, version, file), { recursive: true });
  note(version, published);
}

async function release(): Promise<void> {
  const about = JSON.parse(await readFile('package.json', 'utf8')) as About;
  const { version } = about;
  const entry = releaseEntry(await readFile('docs/changelog.md', 'utf8'), version);
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  await keep(version);
  const name = `hamn-${version}`;
  const bytes = await zip(version, entry);
  const hash = createHash('sha256').update(bytes).digest('hex');
  await mkdir('dist/release', { recursive: true });
  await writeFile(`dist/release/${name}.zip`, bytes);
  await writeFile(`dist/release/${name}.zip.sha256`, `${hash}  ${name}.zip\n`);
  await writeFile(`dist/release/${name}.cdx.json`, `${JSON.stringify(bill(about, entry.day), null, 2)}\n`);
  await writeFile(`dist/release/${name}.md`, `${entry.text}\n`);
  console.log(`dist/release/${name}.zip, ${bytes.length} bytes, sha256 ${hash}`);
  console.log(`site/published/${version}/ and site/published.json are kept for ever: commit both, then publish.`);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  await release().catch((error: unknown) => {
    console.error((error as Error).message);
    process.exitCode = 1;
  });
}
