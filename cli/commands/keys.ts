// hamn keys new: makes a key of a steward, in a file that a passphrase encrypts.
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { idOf, lineFor } from '../../site/signed/keys.ts';
import { gitAround } from '../keys/git.ts';
import { makeKey } from '../keys/key-file.ts';
import { newPassphrase } from '../keys/passphrase.ts';
import { Refusal } from '../refusal.ts';
import type { Words } from '../words/words.ts';
import type { Command } from './command.ts';

function refusePlace(file: string, words: Words): void {
  if (existsSync(file)) throw new Refusal(words.keys.isThere(file));
  const folder = dirname(file);
  if (!existsSync(folder)) throw new Refusal(words.keys.noFolder(folder));
  const git = gitAround(folder);
  if (git) throw new Refusal(words.keys.inGit(git));
}

export const newKey: Command = {
  usage: 'new <file>',
  positionals: ({ options }) => ({ file: { type: 'string', describe: options.keyFile } }),
  options: ({ options }) => ({ 'passphrase-file': { type: 'string', describe: options.passphraseFile } }),
  run: async ({ file, passphraseFile }, words) => {
    const path = String(file);
    refusePlace(path, words);
    const passphrase = await newPassphrase(passphraseFile as string | undefined, words);
    const key = makeKey(path, passphrase);
    console.log(words.keys.made(path, key, idOf(key), lineFor(key)));
    return 0;
  },
};
