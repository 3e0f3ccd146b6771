// A private key in a file.
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pointOf } from '../../site/signed/keys.ts';
import { Refusal } from '../refusal.ts';
import type { Words } from '../words/words.ts';
import { encrypted } from './encrypt.ts';

/** Makes a key in a new file, which only its owner may read, and returns the public half. */
export function makeKey(file: string, passphrase: string): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(file, encrypted(privateKey, passphrase), { flag: 'wx', mode: 0o600 });
  return pointOf(privateKey);
}

/** Refuses a file that is no encrypted key. */
export function refuseOther(file: string, words: Words): void {
  if (!existsSync(file)) throw new Refusal(words.keys.noFile(file));
  if (!readFileSync(file, 'utf8').startsWith('-----BEGIN ENCRYPTED PRIVATE KEY-----'))
    throw new Refusal(words.keys.notAKey(file));
}

/** Opens a key. */
export function openKey(file: string, passphrase: string, words: Words): KeyObject {
  try {
    return createPrivateKey({ key: readFileSync(file), passphrase });
  } catch {
    throw new Refusal(words.keys.wrongPassphrase(file));
  }
}
