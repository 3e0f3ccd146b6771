// Copies the site's sources into a temporary folder and runs the project's programs there.
import { execFile, type PromiseWithChild, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cp, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { readYaml } from '../../site/owner/yaml.ts';
import { project } from '../../site/project.ts';
import { fieldsOf } from '../../widgets/check/words.ts';

const sources = [
  'demonstration',
  ...['package.json', 'tsconfig.json', 'vite.config.ts', 'site', 'widgets'],
  // For the pages about hamn itself, and for its zip.
  ...['publiccode.yml', 'LICENSE', 'LICENSES', 'docs/changelog.md', 'docs/las-mig.html'],
];
/** True for files in dist/ that the site build writes. */
const isOfSite = (path: string) => /^dist[\\/](site|types)/.test(path);

/**
 * Copies the sources, and links to node_modules.
 *
 * @param dist - How to fill dist/: `link` if the test writes nothing there, `copy` to copy the built widgets, or `none`.
 */
export async function copySite(dist: 'link' | 'copy' | 'none' = 'link'): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'hamn-copy-'));
  await symlink(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
  for (const each of sources) await cp(each, join(copy, each), { recursive: true });
  if (dist === 'link') await symlink(resolve('dist'), join(copy, 'dist'), 'dir');
  if (dist === 'copy') await cp('dist', join(copy, 'dist'), { recursive: true, filter: (path) => !isOfSite(path) });
  return copy;
}

/** Writes a file of the owner. */
export const writeYaml = (file: string, value: unknown): Promise<void> => writeFile(file, stringify(value));

/** Writes the settings of a copy: those of the demonstration, with these changes. */
export const writeSettings = (copy: string, changes: object): Promise<void> =>
  writeYaml(join(copy, project.settings), { ...fieldsOf(readYaml(project.settings).value), ...changes });

/** Node's arguments to run a TypeScript program. */
export const programArgs = (program: string, ...args: string[]): string[] => [
  '--import',
  import.meta.resolve('tsx'),
  program,
  ...args,
];

/** Runs one of the project's programs in a folder, and returns its status and output. */
export const runIn = (cwd: string, program: string, ...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, programArgs(program, ...args), { cwd, encoding: 'utf8' });

/** Runs one of the project's programs in a folder, and rejects if it fails. */
export const completeIn = (
  cwd: string,
  program: string,
  ...args: string[]
): PromiseWithChild<{ stdout: string; stderr: string }> =>
  promisify(execFile)(process.execPath, programArgs(program, ...args), { cwd, maxBuffer: 2 ** 26 });

export const buildIn = (cwd: string, ...options: string[]): ReturnType<typeof completeIn> =>
  completeIn(cwd, 'site/eleventy.ts', ...options);
