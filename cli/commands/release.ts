// hamn release: keeps this version's files in the project. The site serves them for ever under /v/<version>/.
import { join } from 'node:path';
import { zipToKeep } from '../../site/about/versions.ts';
import version from '../../site/generator/version.ts';
import { program, project } from '../../site/project.ts';
import { publishedVersions } from '../../widgets/build/pinned.ts';
import { keep } from '../../widgets/build/release.ts';
import type { Words } from '../words/words.ts';

export async function release(words: Words): Promise<number> {
  const folder = join(project.published, version);
  const isKept = publishedVersions(project.published).includes(version);
  const folders = { dist: program.widgetsBuilt, published: project.published, known: program.published };
  await keep(version, await zipToKeep(), folders);
  console.log(isKept ? words.keptBefore(version, folder) : words.kept(version, folder));
  return 0;
}
