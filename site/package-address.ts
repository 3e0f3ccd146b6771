// Writes the addresses in package.json, before npm packs it. They come from `repository` in the demonstration's settings.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import metadata from './metadata.ts';

/** The fields of `package.json` that lead to the sources. */
interface Addresses {
  repository?: { type: 'git'; url: string };
  homepage?: string;
  bugs?: { url: string };
}

/** The fields for a repository such as `https://example.org/hamn`; none without an address. */
export const addressesOf = (repository = ''): Addresses =>
  repository
    ? {
        repository: { type: 'git', url: `git+${repository}.git` },
        homepage: `${repository}#readme`,
        bugs: { url: `${repository}/issues` },
      }
    : {};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const before = readFileSync('package.json', 'utf8');
  const about = JSON.parse(before) as Addresses;
  for (const name of ['repository', 'homepage', 'bugs'] as const) Reflect.deleteProperty(about, name);
  const after = `${JSON.stringify({ ...about, ...addressesOf(metadata.repository) }, null, 2)}\n`;
  if (after !== before) writeFileSync('package.json', after);
}
