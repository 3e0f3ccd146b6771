// Reads a file of JavaScript that the owner writes.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textOf } from '../check/saved.js';

/** What is wrong in a file that cannot be read, with its line: Node tells the line of a slip of the pen only by itself. */
function fault(path, { message, stack }) {
  const { stderr } = spawnSync(process.execPath, ['--check', path], { encoding: 'utf8' });
  const [, line, written] = /:(\d+)\r?\n(.*)/.exec(stderr) ?? /\w\.js[^\s:]*:(\d+)/.exec(stack) ?? [];
  return `${path}: ${line ? `line ${line}: ` : ''}${message}${written?.trim() ? `: ${written.trim()}` : ''}`;
}

/** What the file exports, read anew when it has changed: the development server keeps running. */
export async function readOwn(path) {
  const { problem } = existsSync(path) ? textOf(path) : {};
  if (problem) throw new Error(`${path}: ${problem}`);
  try {
    return (await import(`${pathToFileURL(resolve(path)).href}?${statSync(path).mtimeMs}`)).default;
  } catch (cause) {
    throw new Error(fault(path, cause), { cause });
  }
}
