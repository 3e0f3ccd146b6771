// How to start the site's programs: as TypeScript in the repository, compiled in the package.
import { resolve } from 'node:path';
import { program } from '../project.ts';

/**
 * More room for new objects, in MB. A build makes many strings that live as long as a page: with Node's own 16 MB a build of 6,500 pages
 * stops 376 times to collect and copy them, and 117 times with this.
 */
const room = '--max-semi-space-size=64';

/**
 * Node's arguments that start a program.
 *
 * @param path - Its path in site/, without its ending.
 */
export const programArgs = (path: string, ...args: string[]): string[] => [
  room,
  ...(program.isCompiled ? [] : ['--import', import.meta.resolve('tsx')]),
  resolve(program.site, path + program.ending),
  ...args,
];
