// A project has its own version of hamn. A hamn that is installed elsewhere, for the whole machine or in a folder above,
// leaves the work to it.
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { program } from '../site/project.ts';

/** The address of the command line of the project's own hamn; `undefined` if that is this one, or there is none. */
export function ownCommandLine(folder = '.'): string | undefined {
  let about: string;
  try {
    about = createRequire(join(resolve(folder), 'package.json')).resolve('hamn/package.json');
  } catch {
    return;
  }
  const root = dirname(about);
  const file = join(root, 'dist/program/cli/run.js');
  if (realpathSync(root) === realpathSync(program.root) || !existsSync(file)) return;
  return pathToFileURL(file).href;
}
