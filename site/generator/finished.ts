// Whether a build came to its end. The note lies beside what was built, `dist/site.finished`, so that nobody publishes it: it goes
// when a build starts and comes when everything else is there, with the hash of all that was built.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { publishedVersions } from '../../widgets/build/pinned.ts';
import { project } from '../project.ts';

/** What the note says. */
interface Note {
  version: string;
  /** The hash of all that was built. */
  sha256: string;
}

const noteOf = (built: string) => `${built.replace(/[\\/]+$/, '')}.finished`;

/** The hash of everything in a folder: each path with its content. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  for (const file of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    hash
      .update(`${relative(folder, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

export const begin = (built: string): void => rmSync(noteOf(built), { force: true });

export const finish = (built: string, version: string): void =>
  writeFileSync(noteOf(built), `${JSON.stringify({ version, sha256: hashOf(built) } satisfies Note)}\n`);

/** Why a built site may not be published, each as one sentence. */
export function problemsInBuilt(built = project.output, published = project.published): string[] {
  if (!existsSync(noteOf(built))) {
    return [`${built}: the build has not come to its end; run npm run build, and mend what it says.`];
  }
  const { version, sha256 } = JSON.parse(readFileSync(noteOf(built), 'utf8')) as Note;
  const files = ['index.html', '404.html', 'hamn.js', 'first.js', 'integrity.json', 'data/helplines.json'];
  const pinned = [version, ...publishedVersions(published)].map((each) => `v/${each}/hamn.js`);
  const missing = [...files, ...pinned].filter((file) => !existsSync(join(built, file)));
  if (missing.length) return missing.map((file) => `${join(built, file)}: is missing; run npm run build.`);
  if (hashOf(built) === sha256) return [];
  return [`${built}: is not as the build left it; run npm run build.`];
}
