// Records whether a build finished. The note is next to the built site, `dist/site.finished`, so that nobody publishes
// it. It is removed when a build starts, and written, with a hash of the built site, when everything else is there.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { publishedVersions } from '../../widgets/build/pinned.ts';
import { project } from '../project.ts';
import { say } from '../../widgets/check/say.ts';

/** The content of the note. */
interface Note {
  version: string;
  /** The hash of the built site. */
  sha256: string;
  /** The site's address, and whether its pages say that it is a demonstration. */
  url: string;
  demonstration: boolean;
}

/** The path of the note about a built site. */
export const noteOf = (built: string) => `${built.replace(/[\\/]+$/, '')}.finished`;

/** The hash of all files in a folder: each path with its content. */
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

export const finish = (built: string, { version, url, demonstration }: Omit<Note, 'sha256'>): void =>
  writeFileSync(
    noteOf(built),
    `${JSON.stringify({ version, sha256: hashOf(built), url, demonstration } satisfies Note)}\n`,
  );

/** The note about a finished site. */
export const noteIn = (built: string): Note => JSON.parse(readFileSync(noteOf(built), 'utf8')) as Note;

/** The reasons not to publish a built site, one sentence each. */
export function problemsInBuilt(built = project.output, published = project.published): string[] {
  if (!existsSync(noteOf(built))) {
    return [say`${built}: the build did not finish; run npm run build, and correct the problems that it reports.`];
  }
  const { version, sha256 } = noteIn(built);
  const files = ['index.html', '404.html', 'hamn.js', 'first.js', 'integrity.json', 'data/helplines.json'];
  const pinned = [version, ...publishedVersions(published)].map((each) => `v/${each}/hamn.js`);
  const missing = [...files, ...pinned].filter((file) => !existsSync(join(built, file)));
  if (missing.length) return missing.map((file) => say`${join(built, file)}: is missing; run npm run build.`);
  if (hashOf(built) === sha256) return [];
  return [say`${built}: is not as the build left it; run npm run build.`];
}
