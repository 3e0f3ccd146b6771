// hamn release: keeps a version's files in the project. The site serves them for ever under /v/<version>/. The packages for
// publishing platforms are put in dist/release/, with the owner's keys and numbers.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { zipToKeep } from '../../site/about/versions.ts';
import current from '../../site/generator/version.ts';
import { writeIntegrations } from '../../site/integrations/integrations.ts';
import metadata from '../../site/metadata.ts';
import { program, project } from '../../site/project.ts';
import { pastedFolder } from '../../site/signed/pasted-folder.ts';
import { isKnown, publishedVersions } from '../../widgets/build/pinned.ts';
import { changelogEntry, keep, zip } from '../../widgets/build/release.ts';
import { fetchVersion } from '../fetch-version.ts';
import { Refusal } from '../refusal.ts';
import type { Words } from '../words/words.ts';

/** Keeps an earlier version, from npm. Its files must be those whose hashes the installed package carries. */
async function keepEarlier(version: string, words: Words): Promise<void> {
  if (!isKnown(version, program.published)) throw new Refusal(words.unknownRelease(version));
  const { folder, root } = fetchVersion(version, words);
  try {
    const dist = join(root, 'dist');
    const entry = changelogEntry(readFileSync(join(root, 'docs/changelog.md'), 'utf8'), version);
    await keep(version, await zip(version, entry, root), {
      dist,
      published: project.published,
      known: program.published,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param version - The version to keep, this one or an earlier one.
 */
export async function release(words: Words, version = current): Promise<number> {
  const folder = join(project.published, version);
  const isKept = publishedVersions(project.published).includes(version);
  if (version === current) {
    const folders = { dist: pastedFolder(), published: project.published, known: program.published };
    await keep(version, await zipToKeep(), folders);
    if (metadata.embedding) writeIntegrations('dist/release');
  } else if (!isKept) {
    await keepEarlier(version, words);
  }
  console.log(isKept ? words.keptBefore(version, folder) : words.kept(version, folder));
  return 0;
}
