// Refuses an unknown command or option, with the known one that was probably meant. yargs does this for commands alone.
import { meant } from '../widgets/check/words.ts';
import { commands } from './commands/index.ts';
import { Refusal } from './refusal.ts';
import type { Words } from './words/words.ts';

const ofEveryCommand = ['help', 'version', 'language', 'lang'];

const nameOf = (arg: string): string => arg.replace(/^--?(no-)?/, '').replace(/=.*$/s, '');

function refuse(sentence: string, name: string, known: readonly string[], words: Words): never {
  const near = meant(name, known);
  throw new Refusal(
    `${sentence} ${near ? words.didYouMean(name.startsWith('-') ? `--${near}` : near) : words.seeHelp}`,
  );
}

export function refuseUnknown(args: readonly string[], words: Words): void {
  const [first = '', second = ''] = args;
  const isGroup = first in words.groups;
  const called = isGroup ? `${first} ${second}` : first;
  const command = Object.entries(commands).find(([name]) => name === called)?.[1];
  const isNamed = isGroup ? second && !second.startsWith('-') : first && !first.startsWith('-');
  if (isNamed && !command) refuse(words.unknownCommand(called), called, Object.keys(commands), words);
  const known = [...ofEveryCommand, ...Object.keys(command?.options?.(words) ?? {})];
  const unknown = args.find((each) => /^-./.test(each) && !known.includes(nameOf(each)));
  if (unknown) refuse(words.unknownOption(unknown), unknown, known, words);
}
