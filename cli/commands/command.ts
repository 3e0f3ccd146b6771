import type { Options, PositionalOptions } from 'yargs';
import type { Words } from '../words/words.ts';

/** The values of a command's options, as yargs reads them. */
export type Given = Record<string, unknown>;

/** A command of the command line. */
export interface Command {
  /** Its name, without that of its group, then what follows it: `remove <id>`. */
  usage: string;
  /** Whether the working directory must be a project, and whether the packages of the generator must be there too. */
  needs?: 'project' | 'packages';
  /** What follows its name. */
  positionals?: (words: Words) => Record<string, PositionalOptions>;
  options?: (words: Words) => Record<string, Options>;
  /** Does it, and returns the exit code. */
  run: (given: Given, words: Words) => number | Promise<number>;
}
