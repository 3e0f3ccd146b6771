// Whether one person seems to sign for two. Nothing can prevent that: whoever has both files and both passphrases can sign. It can be said.
import { execFileSync } from 'node:child_process';
import type { Keys } from './open-keys.ts';

/** What git says; nothing where there is no git, or no answer. */
function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** Whether the first signature was made in this copy of the project, or saved by whoever works in it now. */
function isOwn(pendingFolder: string): boolean {
  const unsaved = git('status', '--porcelain', '--', pendingFolder);
  if (unsaved === undefined) return false;
  const author = git('log', '-1', '--format=%ae', '--', pendingFolder);
  return unsaved !== '' || (Boolean(author) && author === git('config', 'user.email'));
}

/**
 * Whether both signatures seem to be one person's: two keys in one command, or the second where the first was made.
 *
 * @param pendingFolder - The issue that waits, if this is the second signature.
 */
export const isOnePerson = (keys: Keys, pendingFolder?: string): boolean =>
  keys.size > 1 || (pendingFolder !== undefined && isOwn(pendingFolder));
