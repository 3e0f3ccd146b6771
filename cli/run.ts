// Reads the arguments with yargs, which can say all its words in another language, and runs the command.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import yargs, { type Argv } from 'yargs';
import { meantAsSettings } from '../site/check/folder.ts';
import { project } from '../site/project.ts';
import type { Command, Given } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { languageFor } from './language.ts';
import { installCommand, version } from './peers.ts';
import { Refusal } from './refusal.ts';
import { refuseUnknown } from './unknown.ts';
import { words as inLanguages, type Words } from './words/words.ts';

/** What is said without the settings, or where their file has another name, such as `Hamn.yaml`. */
function withoutSettings(words: Words): string {
  const name = basename(project.settings);
  const other = meantAsSettings();
  return other ? `${other}: ${words.didYouMean(name)}` : words.noProject(name);
}

/** Refuses a command that needs what is not there. */
function refuseWithoutNeeds(command: Command, given: Given, words: Words): void {
  const needs = typeof command.needs === 'function' ? command.needs(given) : command.needs;
  if (needs && !existsSync(project.settings)) throw new Refusal(withoutSettings(words));
  const missing = needs === 'packages' && installCommand();
  if (missing) throw new Refusal(words.missingPeers(missing));
}

/** Adds what follows a command's name, and its options. */
function describe(argv: Argv, { positionals, options }: Command, words: Words): Argv {
  for (const [name, about] of Object.entries(positionals?.(words) ?? {})) argv.positional(name, about);
  return argv.options(options?.(words) ?? {});
}

/** What the operating system answers, in the language of the words. */
const systemInWords = ({ code = '', path = '' }: NodeJS.ErrnoException, { system }: Words): string | undefined =>
  system[code]?.(path).replace(/^: /, '');

/** The parser, in the language of the words. */
function parser(args: readonly string[], words: Words): Argv {
  return (
    yargs([...args])
      .scriptName('hamn')
      .detectLocale(false)
      // Each language has words of its own, which stay for the whole process.
      .locale(words.code)
      .updateStrings(words.yargs as Record<string, string>)
      .usage(words.usage)
      .epilogue(words.more)
      .option('language', { alias: 'lang', choices: ['sv', 'en'], describe: words.options.language })
      .help('help', words.options.help)
      .version('version', words.options.version, version)
      .demandCommand(1, 1, words.seeHelp, words.seeHelp)
      .exitProcess(false)
      .wrap(Math.min(100, process.stdout.columns || 100))
      .fail((message, error) => {
        throw error ?? new Refusal(message);
      })
  );
}

/** Adds a command, whose exit code `end` gets. */
function add(argv: Argv, name: keyof Words['commands'], words: Words, end: (status: number) => void): void {
  const command = commands[name];
  const about = words.commands[name];
  const [group = ''] = /^\w+ /.exec(name) ?? [];
  argv.command(
    command.usage,
    about,
    (each) => describe(each.usage(`hamn ${group}${command.usage}\n\n${about}`), command, words),
    async (given: Given) => {
      refuseWithoutNeeds(command, given, words);
      end(await command.run(given, words));
    },
  );
}

/** Runs the command that the arguments ask for, and returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const words = inLanguages[languageFor(args, project.settings)];
  let status = 0;
  const end = (code: number): void => {
    status = code;
  };
  try {
    refuseUnknown(args, words);
    const argv = parser(args, words);
    const names = Object.keys(commands) as (keyof typeof commands)[];
    for (const name of names.filter((each) => !each.includes(' '))) add(argv, name, words, end);
    for (const [group, about] of Object.entries(words.groups))
      argv.command(group, about, (each) => {
        each.usage(`hamn ${group} …\n\n${about}`).demandCommand(2, 2, words.seeHelp, words.seeHelp);
        for (const name of names.filter((of) => of.startsWith(`${group} `))) add(each, name, words, end);
      });
    await argv.parseAsync();
    return status;
  } catch (error) {
    console.error(error instanceof Error ? (systemInWords(error, words) ?? error.message) : error);
    return 2;
  }
}
