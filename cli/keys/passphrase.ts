// A passphrase: asked for, or from a file. Never from an argument or the environment, which other programs can read.
import { readFileSync } from 'node:fs';
import { isCancel, password } from '@clack/prompts';
import { Refusal } from '../refusal.ts';
import { isTerminal } from '../terminal.ts';
import type { Words } from '../words/words.ts';

const leastLength = 12;

/** Some keyboards write å as one sign, others as a and a ring. */
const composed = (text: string): string => text.normalize('NFC');

async function ask(message: string, words: Words, fault?: (answer: string) => string | undefined): Promise<string> {
  if (!isTerminal()) throw new Refusal(words.keys.noTerminal);
  const answer = await password({ message, validate: (given = '') => fault?.(given) });
  if (isCancel(answer)) throw new Refusal(words.keys.cancelled);
  return composed(answer);
}

/** The first line of a file: without the end of the line, which editors add. */
const firstLine = (file: string): string => composed(readFileSync(file, 'utf8').split(/\r?\n/, 1).join(''));

/** A passphrase for a new key, from a file or asked for twice. */
export async function newPassphrase(file: string | undefined, words: Words): Promise<string> {
  const isShort = (text: string): string | undefined =>
    [...text].length < leastLength ? words.keys.tooShort(leastLength) : undefined;
  const passphrase = file === undefined ? await ask(words.keys.choose(leastLength), words, isShort) : firstLine(file);
  const fault = isShort(passphrase);
  if (fault) throw new Refusal(fault);
  if (file === undefined)
    await ask(words.keys.again, words, (given) => (composed(given) === passphrase ? undefined : words.keys.notTheSame));
  return passphrase;
}

/** The passphrase of a key, from a file or asked for. */
export const passphraseOf = async (key: string, file: string | undefined, words: Words): Promise<string> =>
  file === undefined ? ask(words.keys.passphrase(key), words) : firstLine(file);
