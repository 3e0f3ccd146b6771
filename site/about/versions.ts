// The versions on the site, each with its files, their hashes and a zip. A released version is a copy in demonstration/published/
// that never changes. The version of this build is not released until it is one of them.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, pinnedFiles, publishedVersions, zipOf } from '../../widgets/build/pinned.ts';
import { findEntry, zip, type Entry } from '../../widgets/build/release.ts';
import version from '../generator/version.ts';
import { program, project } from '../project.ts';
import { pastedFolder } from '../signed/pasted-folder.ts';

/** A file under `/v/<version>/`. */
interface File {
  name: string;
  bytes: number;
  /** The value of the `integrity` attribute. */
  integrity: string;
}

/** A zip under `/v/<version>/`. */
interface Zip {
  name: string;
  bytes: number;
  /** Its SHA-256, as the programs that check it write it. */
  sha256: string;
}

export interface Version {
  version: string;
  /** Its day in the changelog, `2026-11-23`. */
  day?: string | undefined;
  isReleased: boolean;
  files: File[];
  zip?: Zip | undefined;
}

const changelog = (): string => readFileSync(join(program.root, 'docs/changelog.md'), 'utf8');

/** The day of a version in the changelog, if it has one. */
export const dayOf = (each: string): string | undefined => findEntry(changelog(), each)?.day;

/** The first day that a zip can hold, for a version without a day. */
const noDay = '1980-01-01';

/** The changes in the zip of a version that is not released. */
const unreleased = (entry: Entry | undefined): Entry => ({
  day: entry?.day ?? noDay,
  text: `Not released yet: these files may still change.\n\n${entry?.text ?? ''}`.trim(),
});

let made: Promise<Uint8Array> | undefined;

/** The zip of this build's version. It is made once in a build. */
export const zipOfBuild = (): Promise<Uint8Array> =>
  (made ??= zip(version, unreleased(findEntry(changelog(), version)), program.root, pastedFolder()));

/** The zip of this version to keep: with its section of the changelog, when the section has a day. */
export const zipToKeep = (): Promise<Uint8Array> => {
  const entry = findEntry(changelog(), version);
  return entry ? zip(version, entry, program.root, pastedFolder()) : zipOfBuild();
};

const about = (name: string, bytes: Uint8Array): Zip => ({
  name,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** The scripts of a version. */
const filesIn = (folder: string): File[] =>
  pinnedFiles(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const path = join(folder, name);
      return { name, bytes: readFileSync(path).length, integrity: hashOf(path) };
    });

function released(each: string): Version {
  const folder = join(project.published, each);
  const path = join(folder, zipOf(each));
  return {
    version: each,
    day: dayOf(each),
    isReleased: true,
    files: filesIn(folder),
    zip: existsSync(path) ? about(zipOf(each), readFileSync(path)) : undefined,
  };
}

/** Whether the version of this build is released. */
export const isReleased = (): boolean => publishedVersions(project.published).includes(version);

/** Every version on the site, the newest first. */
export async function versions(): Promise<Version[]> {
  const kept = publishedVersions(project.published)
    .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
    .map(released);
  if (isReleased()) return kept;
  const current = {
    version,
    isReleased: false,
    files: filesIn(pastedFolder()),
    zip: about(zipOf(version), await zipOfBuild()),
  };
  return [current, ...kept];
}
