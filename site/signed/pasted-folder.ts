// The files to paste, as this site offers them: with the owner's keys. Without keys they are hamn's own, the same bytes everywhere.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measured } from '../../widgets/build/integrity.ts';
import { pinnedFiles, publishedVersions } from '../../widgets/build/pinned.ts';
import { placesIn, withTrust } from '../../widgets/build/trust-text.ts';
import { readBuilt } from '../components/manifest.ts';
import metadata from '../metadata.ts';
import version from '../generator/version.ts';
import { program, project } from '../project.ts';
import { projectTrust } from './trust.ts';

/** Writes hamn's files with the owner's keys into a folder. */
function writeFiles(folder: string): void {
  const trust = projectTrust();
  const files = pinnedFiles(program.widgetsBuilt);
  for (const file of files) {
    const [from, to] = [join(program.widgetsBuilt, file), join(folder, file)];
    mkdirSync(dirname(to), { recursive: true });
    const text = readFileSync(from, 'utf8');
    if (placesIn(text)) writeFileSync(to, withTrust(text, trust));
    else copyFileSync(from, to);
  }
  const pasted = Object.keys(JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as object);
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(measured(folder, pasted), null, 2)}\n`);
}

/** A version that is kept never changes: new keys count from hamn's next version. */
function folderWithKeys(): string {
  if (publishedVersions(project.published).includes(version)) return join(project.published, version);
  const folder = join(project.cache, 'pasted');
  writeFiles(folder);
  return folder;
}

let folder: string | undefined;

/** The folder of the files to paste. It is made once in a build. */
export const pastedFolder = (): string =>
  (folder ??= metadata.keys.length && existsSync(program.widgetsBuilt) ? folderWithKeys() : program.widgetsBuilt);

/** The hashes of the files to paste. */
export const readIntegrity = (): Record<string, { integrity: string }> => readBuilt('integrity.json', pastedFolder());
