// Reads a file of JavaScript that the owner writes.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textOf } from '../../widgets/check/saved.ts';

/** What is wrong in a file that cannot be read, with its line: Node tells the line of a slip of the pen only by itself. */
function fault(path: string, { message, stack = '' }: Error): string {
  const { stderr } = spawnSync(process.execPath, ['--check', path], { encoding: 'utf8' });
  const [, line, written] = /:(\d+)\r?\n(.*)/.exec(stderr) ?? /\w\.js[^\s:]*:(\d+)/.exec(stack) ?? [];
  return `${path}: ${line ? `line ${line}: ` : ''}${message}${written?.trim() ? `: ${written.trim()}` : ''}`;
}

/** What the file exports, read again when it has changed: who checks the files may change them in between. */
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
