// Fetches an earlier version of hamn from npm, into a folder of its own. Nothing of it is run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';
import type { Words } from './words/words.ts';

/** The temporary folder, and the package in it. Whoever calls removes the folder. */
export function fetchVersion(version: string, words: Words): { folder: string; root: string } {
  const folder = mkdtempSync(join(tmpdir(), 'hamn-version-'));
  const { status } = spawnSync(
    'npm',
    ['install', `hamn@${version}`, `--prefix=${folder}`, '--ignore-scripts', '--omit=peer', '--no-audit', '--no-fund'],
    { stdio: 'ignore', shell: process.platform === 'win32' },
  );
  if (status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Refusal(words.notFetched(version));
  }
  return { folder, root: join(folder, 'node_modules/hamn') };
}
