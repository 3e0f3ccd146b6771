// Copies the built site to nginx's folder and switches to it in one step.
//
// Each release is in a folder of its own, releases/<hash of its content>/, and `current` is a link to the newest. Its
// pages load style sheets and scripts from /r/<hash>/, so that a page and its files are always of one release, whatever
// is in the visitor's cache and whenever the switch happens. The three newest releases are kept.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { project } from '../project.ts';

const kept = 3;
const texts = /\.(html|css|js|json|xml|svg|txt|md|webmanifest)$/;

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await filesIn(folder)).sort())
    hash.update(file.slice(folder.length)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Points a page to the style sheets and scripts of its release. Pinned files keep their address, and so does code shown
 * on a page.
 */
const ofRelease = (html: string, release: string): string =>
  html.replace(
    /(<(?:link rel="stylesheet" href|script(?: type="module")? src)="\/)(?!v\/|r\/|api\/)/g,
    `$1r/${release}/`,
  );

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const made = {
    br: await promisify(brotliCompress)(bytes, { params }),
    gz: await promisify(gzip)(bytes, { level: 9 }),
  };
  for (const [ending, packed] of Object.entries(made)) {
    if (packed.length < bytes.length) await writeFile(`${file}.${ending}`, packed);
  }
}

async function removeOld(releases: string, current: string): Promise<void> {
  const ages = await Promise.all(
    (await readdir(releases)).map(async (name): Promise<[string, number]> => [
      name,
      (await stat(join(releases, name))).mtimeMs,
    ]),
  );
  const old = ages
    .sort(([, a], [, b]) => b - a)
    .slice(kept)
    .map(([name]) => name);
  for (const name of old.filter((each) => each !== current)) await rm(join(releases, name), { recursive: true });
}

/**
 * Publishes a built site.
 *
 * @param root - The folder of the releases, as in the nginx configuration.
 * @returns The name of the release.
 */
export async function publish(root: string, built = project.output): Promise<string> {
  const release = await hashOf(built);
  const releases = join(root, 'releases');
  const folder = join(releases, release);
  await mkdir(releases, { recursive: true });
  if (!existsSync(folder)) {
    const unfinished = join(root, `unfinished-${release}`);
    await rm(unfinished, { recursive: true, force: true });
    await cp(built, unfinished, { recursive: true });
    for (const file of await filesIn(unfinished)) {
      if (file.endsWith('.html')) await writeFile(file, ofRelease(await readFile(file, 'utf8'), release));
      if (texts.test(file)) await compress(file);
    }
    await rename(unfinished, folder);
  }
  await utimes(folder, new Date(), new Date());
  const link = join(root, 'current.new');
  await rm(link, { force: true });
  await symlink(join('releases', release), link);
  // Renaming replaces the link in one step: every request gets either the old release or the new one.
  await rename(link, join(root, 'current'));
  await removeOld(releases, release);
  return release;
}
