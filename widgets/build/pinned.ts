// Published versions. Files under /v/<version>/ never change: `npm run release` keeps a copy in demonstration/published/<version>/ and
// its hashes in demonstration/published.json. The site serves that copy forever, and the build stops if it differs.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import { say } from '../check/say.ts';
import { withoutTrust } from './trust-text.ts';

/** The hash of each file in a folder, by its path in the folder. */
type Hashes = Record<string, string>;

/** The folders of the build and of the published versions. */
export interface Folders {
  dist?: string;
  published?: string;
  /** A file with the hashes of hamn's own versions, which nobody changes together with the copies. */
  known?: string;
}

/** The files to paste, from `integrity.json` of the build. */
const pastedFiles = (dist: string): string[] =>
  Object.keys(JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as object);

/** The files under a pinned address: the files to paste, and others that belong to them. */
export const pinnedFiles = (dist = 'dist'): string[] => [
  ...pastedFiles(dist),
  'integrity.json',
  'LICENSE',
  'LICENSES.md',
];

/** The name of a version's zip, which is under its pinned address too. */
export const zipOf = (version: string): string => `hamn-${version}.zip`;

/** The file of hashes, one line for each version. It is outside the copies: replacing a copy does not replace its hashes. */
const listOf = (published: string): string => `${published}.json`;

/** The hashes of each published version, by version and file. */
const readHashes = (file: string): Record<string, Hashes> =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Hashes>) : {};

const readList = (published: string): Record<string, Hashes> => readHashes(listOf(published));

/** Whether hamn has released a version, by its own list of hashes. */
export const isKnown = (version: string, known: string): boolean => Object.hasOwn(readHashes(known), version);

/** The hash of a file as hamn published it, without the keys that an owner's build writes into it. */
const hashWithoutTrust = (file: string): string =>
  existsSync(file) ? hashOfBytes(Buffer.from(withoutTrust(readFileSync(file, 'utf8')))) : 'none';

/** Files that the project notes with other hashes than hamn's own list. Those with the owner's keys differ only in the keys. */
function problemsInList(version: string, noted: Hashes = {}, ours: Hashes = {}, list: string, copy: string): string[] {
  const others = Object.keys(noted).filter((file) => ours[file] !== undefined && ours[file] !== noted[file]);
  const hasKeys = others.filter((file) => hashWithoutTrust(join(copy, file)) === ours[file]);
  /** They hold the hashes and the bytes of the files with keys. */
  const follow = hasKeys.length ? ['integrity.json', zipOf(version)] : [];
  return others
    .filter((file) => !hasKeys.includes(file) && !follow.includes(file))
    .map(
      (file) => say`${list}: ${version}: ${file}: hamn published other bytes; fetch the file back from the repository.`,
    );
}

const folders = (published: string): Dirent[] =>
  existsSync(published) ? readdirSync(published, { withFileTypes: true }).filter((each) => each.isDirectory()) : [];

export const publishedVersions = (published = 'demonstration/published'): string[] =>
  folders(published).map(({ name }) => name);

const hashOfBytes = (bytes: Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The hash of a file, as an `integrity` attribute has it. */
export const hashOf = (file: string): string => hashOfBytes(readFileSync(file));

const hashIfThere = (file: string): string => (existsSync(file) ? hashOf(file) : 'none');

/** Hashes each file in a folder. */
function hashesIn(folder: string): Hashes {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => !each.isDirectory());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), hashOf(path)]));
}

/** Files of a new copy that differ from what hamn published. */
export const problemsInNewCopy = (version: string, published: string, known: string): string[] =>
  problemsInList(
    version,
    hashesIn(join(published, version)),
    readHashes(known)[version],
    join(published, version),
    join(published, version),
  );

/** Adds the hashes of a version's copy to the file of hashes. */
export function note(version: string, published = 'demonstration/published'): void {
  const list = { ...readList(published), [version]: hashesIn(join(published, version)) };
  const lines = Object.keys(list)
    .sort()
    .map((each) => `  ${JSON.stringify(each)}: ${JSON.stringify(list[each])}`);
  writeFileSync(listOf(published), `{\n${lines.join(',\n')}\n}\n`);
}

/** Differences between a version's copy and its hashes. */
function problemsInCopy(folder: string, noted: Hashes | undefined, list: string): string[] {
  if (!existsSync(folder)) return [say`${folder}: is missing, and was published; fetch it back from the repository.`];
  const found = hashesIn(folder);
  if (!noted)
    return [say`${folder}: is not in ${list}; a version is published with npm run release, which notes it there.`];
  return [...new Set([...Object.keys(noted), ...Object.keys(found)])].flatMap((file) => {
    const copy = join(folder, file);
    if (!(file in found)) return say`${copy}: is missing, and was published; fetch it back from the repository.`;
    if (!(file in noted)) return say`${copy}: was not published with its version; remove it.`;
    return found[file] === noted[file]
      ? []
      : say`${copy}: is not what was published; fetch it back from the repository.`;
  });
}

/** Files of the build that differ from a published version with the same number. */
function problemsInBuild(version: string, noted: Hashes, dist: string): string[] {
  const pasted = pastedFiles(dist);
  const others = ['integrity.json', 'LICENSE', 'LICENSES.md', zipOf(version)];
  const isPasted = (file: string) => pasted.includes(file) || !others.includes(file);
  return [
    ...pasted
      .filter((file) => !(file in noted))
      .map(
        (file) => say`${file}: version ${version} is published without it; raise "version" in package.json to add it.`,
      ),
    ...Object.keys(noted)
      .filter((file) => isPasted(file) && hashIfThere(join(dist, file)) !== noted[file])
      .map(
        (file) =>
          say`${file}: version ${version} is published with other bytes; raise "version" in package.json to publish these.`,
      ),
  ];
}

/** Problems with published files, one sentence each. Empty until a version is released. */
export function problemsInPublished(
  version: string,
  { dist = 'dist', published = 'demonstration/published', known = '' }: Folders = {},
): string[] {
  const list = readList(published);
  const ours = readHashes(known);
  const versions = [...new Set([...Object.keys(list), ...publishedVersions(published)])];
  return versions.flatMap((each) => [
    ...problemsInList(each, list[each], ours[each], listOf(published), join(published, each)),
    ...problemsInCopy(join(published, each), list[each], listOf(published)),
    ...(each === version && list[each] ? problemsInBuild(version, list[each], dist) : []),
  ]);
}
