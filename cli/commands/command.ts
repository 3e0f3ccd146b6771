import type { Options, PositionalOptions } from 'yargs';
import type { Words } from '../words/words.ts';

/** The values of a command's options, as yargs reads them. */
export type Given = Record<string, unknown>;

/** A command of the command line. */
export interface Command {
  /** Its name, then what follows it: `remove <id>`. */
  usage: string;
  /** Whether it works on the project in the working directory, with the packages of the generator. */
  needsProject: boolean;
  /** What follows its name. */
  positionals?: (words: Words) => Record<string, PositionalOptions>;
  options?: (words: Words) => Record<string, Options>;
  /** Does it, and returns the exit code. */
  run: (given: Given, words: Words) => number | Promise<number>;
}
