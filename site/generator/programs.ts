// How to start the site's programs: as TypeScript in the repository, compiled in the package.
import { resolve } from 'node:path';
import { program } from '../project.ts';

/**
 * Node's arguments that start a program.
 *
 * @param path - Its path in site/, without its ending.
 */
export const programArgs = (path: string, ...args: string[]): string[] => [
  ...(program.isCompiled ? [] : ['--import', import.meta.resolve('tsx')]),
  resolve(program.site, path + program.ending),
  ...args,
];
