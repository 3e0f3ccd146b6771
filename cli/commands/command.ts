import type { Options, PositionalOptions } from 'yargs';
import type { Words } from '../words/words.ts';

/** The values of a command's options, as yargs reads them. */
export type Given = Record<string, unknown>;

/** What must be there: a project in the working directory, or the packages of the generator too. */
export type Needs = 'project' | 'packages' | undefined;

/** A command of the command line. */
export interface Command {
  /** Its name, without that of its group, then what follows it: `remove <id>`. */
  usage: string;
  /** What it needs, for some commands only with some arguments. */
  needs?: Needs | ((given: Given) => Needs);
  /** What follows its name. */
  positionals?: (words: Words) => Record<string, PositionalOptions>;
  options?: (words: Words) => Record<string, Options>;
  /** Does it, and returns the exit code. */
  run: (given: Given, words: Words) => number | Promise<number>;
}
