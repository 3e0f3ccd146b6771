// An issue in a folder: its signed files, and the list of all issues.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseJson } from '../../widgets/check/json-words.ts';
import { say } from '../../widgets/check/say.ts';
import type { HelplinesFile } from '../../widgets/data/index.ts';
import { contentOf, isSignedFile, type Issue, type SignedFile } from '../../widgets/signed/issue.ts';
import type { Unknown } from '../../widgets/shared/is-object.ts';
import { codeIn, helplinesPath } from './paths.ts';

/** Signed files by their paths. */
export type SignedFiles = ReadonlyMap<string, SignedFile>;

/** A file of an issue, in the list of all issues. */
export interface Entry {
  /** Its path in `/data/`: `helplines.signed.json`. */
  file: string;
  version: number;
  issued: string;
  /** The SHA-256 of what is signed, in hex. */
  sha256: string;
  /** What changed since the issue before, a sentence each. */
  changes: string[];
}

const listPath = 'issues.json';

/** The hash that the list of issues has of a file. */
export const hashOf = ({ signed }: SignedFile): string => createHash('sha256').update(signed).digest('hex');

/** What a signed file says. */
export const contentIn = (file: SignedFile): Unknown & Issue => contentOf(file) as unknown as Unknown & Issue;

function readSigned(path: string): SignedFile {
  const file = parseJson(path, readFileSync(path, 'utf8'));
  if (!isSignedFile(file)) throw new Error(say`${path}: is no signed file; expected one as hamn data sign writes it`);
  return file;
}

/** What the signed helplines in a folder say; nothing without them, or when nobody can read them: `check.ts` reports that. */
export function helplinesIn(folder: string): (HelplinesFile & Issue) | undefined {
  try {
    return contentIn(readSigned(join(folder, helplinesPath))) as unknown as HelplinesFile & Issue;
  } catch {
    return undefined;
  }
}

/** The paths of the signed files in a folder. */
export const pathsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => path === helplinesPath || (codeIn(path) && path.split('/').length === 2))
        .sort()
    : [];

/** The signed files in a folder. A missing folder has none. */
export const readIssue = (folder: string): SignedFiles =>
  new Map(pathsIn(folder).map((path) => [path, readSigned(join(folder, path))]));

/** The list of all issues, the first one first. */
export function readEntries(folder: string): Entry[] {
  const path = join(folder, listPath);
  return existsSync(path) ? (parseJson(path, readFileSync(path, 'utf8')) as Entry[]) : [];
}

/** The number of the last issue in a folder; 0 if there is none. */
export const versionIn = (folder: string): number =>
  Math.max(
    0,
    ...[...readIssue(folder).values()].map((file) => contentIn(file).version),
    ...readEntries(folder).map(({ version }) => version),
  );

/** Writes a file beside, then in its place, so that nobody reads half of it. */
function write(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(`${path}.new`, path);
}

/** Writes signed files into a folder, and adds them to the list of issues. */
export function writeIssue(folder: string, files: SignedFiles, entries: readonly Entry[]): void {
  for (const [path, file] of files) write(join(folder, path), file);
  const before = readEntries(folder);
  const isNew = ({ file, version }: Entry): boolean =>
    !before.some((each) => each.file === file && each.version === version);
  write(join(folder, listPath), [...before, ...entries.filter(isNew)]);
}

/** Takes away the files of municipalities that an issue no longer has. */
export function keepOnly(folder: string, files: SignedFiles): void {
  for (const path of pathsIn(folder)) if (!files.has(path)) rmSync(join(folder, path));
}
