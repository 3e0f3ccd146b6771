// Where a new project gets hamn from: where this program came from.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { program } from '../../site/project.ts';
import { version } from '../peers.ts';

/** The part of npm's list of installed packages that this file reads. */
interface Installed {
  packages?: Record<string, { resolved?: string }>;
}

/** The tarball or folder that hamn was installed from; `undefined` when it came from the registry. */
function sourceOf(packageFolder: string): string | undefined {
  const modules = dirname(packageFolder);
  // In the repository, or linked from there.
  if (basename(modules) !== 'node_modules') return packageFolder;
  const list = join(modules, '.package-lock.json');
  if (!existsSync(list)) return;
  const { packages } = JSON.parse(readFileSync(list, 'utf8')) as Installed;
  const { resolved = '' } = packages?.[`node_modules/${basename(packageFolder)}`] ?? {};
  return resolved.startsWith('file:') ? resolve(dirname(modules), resolved.slice('file:'.length)) : undefined;
}

const isTarball = (source: string): boolean => source.endsWith('.tgz');

/** The tarball that hamn was installed from, and its name in the project: whoever copies the project has all that it needs. */
export function tarball(): [from: string, to: string][] {
  const source = sourceOf(resolve(program.root));
  return source && isTarball(source) ? [[source, basename(source)]] : [];
}

/** The version of hamn for a project's `package.json`: `^0.3.0`, or `file:hamn-0.3.0.tgz`. */
export function specFor(folder: string): string {
  const source = sourceOf(resolve(program.root));
  if (!source) return `^${version}`;
  if (isTarball(source)) return `file:${basename(source)}`;
  const parent = realpathSync(dirname(resolve(folder)));
  const from = join(parent, basename(resolve(folder)));
  return `file:${relative(from, realpathSync(source)).replaceAll('\\', '/')}`;
}
