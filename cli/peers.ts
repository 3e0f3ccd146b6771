// The packages that the generator needs and a project installs itself. Whoever only wants widgets does without them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from '../site/project.ts';

const names = ['@11ty/eleventy', '@11ty/eleventy-img', 'lightningcss', 'pagefind'];

/** The fields of hamn's `package.json` that the command line reads. */
interface About {
  peerDependencies: Record<string, string>;
}

const about = JSON.parse(readFileSync(join(program.root, 'package.json'), 'utf8')) as About;

export { default as version } from '../site/generator/version.ts';

/** The range of each package. */
export const peers: Record<string, string> = Object.fromEntries(
  names.map((name) => [name, about.peerDependencies[name] ?? '*']),
);

/** The package of the editor, in the only version that is tested: versions before 1.0 may change anything. */
export const editorPackage = `@sveltia/cms@${about.peerDependencies['@sveltia/cms'] ?? ''}`;

const isThere = (name: string): boolean => {
  try {
    return Boolean(import.meta.resolve(name));
  } catch {
    return false;
  }
};

/** The command that installs the missing packages; `undefined` when none is missing. */
export function installCommand(): string | undefined {
  const missing = names.filter((name) => !isThere(name)).map((name) => `${name}@${peers[name]}`);
  return missing.length ? `npm install ${missing.join(' ')}` : undefined;
}
