// The versions that have been published. What lies under /v/<version>/ never changes again: `npm run release` keeps a
// copy in site/published/<version>/, the site serves that copy for ever, and the build stops when it would differ.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What lies under a pinned address: the files to paste, as the build has counted them, and what belongs to them. */
export const pinnedFiles = (dist = 'dist') => [
  ...Object.keys(JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'))),
  'first.js',
  'integrity.json',
  'LICENSES.md',
];

export const publishedVersions = (published = 'site/published') =>
  existsSync(published) ? readdirSync(published).filter((name) => /^\d/.test(name)) : [];

const hashes = (folder) =>
  Object.entries(JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8'))).map(([file, { integrity }]) => [
    file,
    integrity,
  ]);

const hashOf = (file) =>
  existsSync(file) ? `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}` : 'none';

/** What is not as it was published, each as one sentence. Nothing is, as long as a version has not been released. */
export function problemsInPublished(version, { dist = 'dist', published = 'site/published' } = {}) {
  const problems = [];
  for (const each of publishedVersions(published)) {
    const folder = join(published, each);
    const kept = hashes(folder);
    const isKept = ([file]) => kept.some(([name]) => name === file);
    for (const [file] of each === version ? hashes(dist).filter((entry) => !isKept(entry)) : []) {
      problems.push(`${file}: version ${version} is published without it; raise "version" in package.json to add it.`);
    }
    for (const [file, hash] of kept) {
      const copy = join(folder, file);
      if (hashOf(copy) !== hash)
        problems.push(`${copy}: is not what was published; fetch it back from the repository.`);
      if (each === version && hashOf(join(dist, file)) !== hash) {
        problems.push(
          `${file}: version ${version} is published with other bytes; raise "version" in package.json to publish these.`,
        );
      }
    }
  }
  return problems;
}
