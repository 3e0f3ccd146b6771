// A project keeps the files of every version that it has published: the next version of the package does not have them.
import { join } from 'node:path';
import { keep } from '../../widgets/build/release.ts';
import { say } from '../../widgets/check/say.ts';
import version from '../generator/version.ts';
import { isWatching } from '../generator/watching.ts';
import metadata from '../metadata.ts';
import { program, project } from '../project.ts';
import { pastedFolder } from '../signed/pasted-folder.ts';
import { isOnThisMachine } from '../shared/this-machine.ts';
import { isReleased, zipToKeep } from './versions.ts';

/** Whether other people's pages may get their files from this build: it has an address, and hamn is a released package. */
const isForOthers = (): boolean => program.isCompiled && !isWatching() && !isOnThisMachine(metadata.url);

/** Keeps this version in the project, once, when it is published for the first time. */
export async function keepVersion(): Promise<void> {
  if (!isForOthers() || isReleased()) return;
  const folders = { dist: pastedFolder(), published: project.published, known: program.published };
  await keep(version, await zipToKeep(), folders);
  const folder = join(project.published, version);
  // The files that CI makes are gone when it ends.
  console.log(
    process.env.CI
      ? say`${folder} is not in git, so every build here makes it anew: run npm run build on your own computer once, then git add ${project.published} ${project.published}.json and commit`
      : say`${folder} is new, for pages that paste from this site: save it and ${project.published}.json with the rest, in git`,
  );
}
