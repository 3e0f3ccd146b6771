// Reads a JavaScript file of the owner.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textOf } from '../../widgets/check/saved.ts';

/** The problem in an unreadable file, with its line. Node reports a syntax error's line only from `node --check`. */
function fault(path: string, { message, stack = '' }: Error): string {
  const { stderr } = spawnSync(process.execPath, ['--check', path], { encoding: 'utf8' });
  const [, line, written] = /:(\d+)\r?\n(.*)/.exec(stderr) ?? /\w\.js[^\s:]*:(\d+)/.exec(stack) ?? [];
  return `${path}: ${line ? `line ${line}: ` : ''}${message}${written?.trim() ? `: ${written.trim()}` : ''}`;
}

/** The default export of the file, read again after a change: the owner may change it between checks. */
export async function readOwn(path: string): Promise<unknown> {
  const problem = existsSync(path) ? textOf(path).problem : undefined;
  if (problem) throw new Error(`${path}: ${problem}`);
  try {
    const read = (await import(`${pathToFileURL(resolve(path)).href}?${statSync(path).mtimeMs}`)) as {
      default: unknown;
    };
    return read.default;
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    throw new Error(fault(path, error), { cause });
  }
}
