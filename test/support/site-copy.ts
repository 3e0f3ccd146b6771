// A copy of what the site is built from, in a folder of its own, and its programs run there.
import { execFile, type PromiseWithChild, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const sources = ['package.json', 'tsconfig.json', 'site', 'widgets'];
/** The site builds these itself. */
const isOfSite = (path: string) => /^dist[\\/](site|types)/.test(path);

/**
 * Copies the sources. The packages are a link.
 *
 * @param dist - What lies in its dist: `link` for a copy that writes nothing there, `copy` for the widgets as built, or `none`.
 */
export async function copySite(dist: 'link' | 'copy' | 'none' = 'link'): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'hamn-copy-'));
  await symlink(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
  for (const each of sources) await cp(each, join(copy, each), { recursive: true });
  if (dist === 'link') await symlink(resolve('dist'), join(copy, 'dist'), 'dir');
  if (dist === 'copy') await cp('dist', join(copy, 'dist'), { recursive: true, filter: (path) => !isOfSite(path) });
  return copy;
}

/** What Node is given to run a program written in TypeScript. */
export const programArgs = (program: string, ...args: string[]): string[] => [
  '--import',
  import.meta.resolve('tsx'),
  program,
  ...args,
];

/** Runs a program of the project in a folder, and returns its status and what it said. */
export const runIn = (cwd: string, program: string, ...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, programArgs(program, ...args), { cwd, encoding: 'utf8' });

/** Runs a program of the project in a folder, and rejects when it fails. */
export const completeIn = (
  cwd: string,
  program: string,
  ...args: string[]
): PromiseWithChild<{ stdout: string; stderr: string }> =>
  promisify(execFile)(process.execPath, programArgs(program, ...args), { cwd, maxBuffer: 2 ** 26 });

export const buildIn = (cwd: string, ...options: string[]): ReturnType<typeof completeIn> =>
  completeIn(cwd, 'site/eleventy.ts', ...options);
