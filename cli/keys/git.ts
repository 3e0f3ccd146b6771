import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder around a folder that git keeps, also as a worktree or a part of another; nothing if there is none. */
export function gitAround(folder: string): string | undefined {
  const real = realpathSync(folder);
  if (existsSync(join(real, '.git'))) return real;
  return dirname(real) === real ? undefined : gitAround(dirname(real));
}
