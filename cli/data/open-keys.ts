import type { KeyObject } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import metadata from '../../site/metadata.ts';
import { project } from '../../site/project.ts';
import { idOf, lineFor, pointOf } from '../../site/signed/keys.ts';
import { hasKeys } from '../../site/signed/trust.ts';
import { gitAround } from '../keys/git.ts';
import { openKey, refuseOther } from '../keys/key-file.ts';
import { passphraseOf } from '../keys/passphrase.ts';
import { Refusal } from '../refusal.ts';
import type { Words } from '../words/words.ts';

/** Opened private keys, by their ids. */
export type Keys = ReadonlyMap<string, KeyObject>;

/**
 * Opens keys, each of which must be in the settings.
 *
 * @param passphraseFiles - The files of their passphrases, in the same order. Without one it is asked for.
 */
export async function openKeys(
  files: readonly string[],
  passphraseFiles: readonly string[],
  words: Words,
): Promise<Keys> {
  if (!hasKeys()) throw new Refusal(words.data.noKeys(project.settings));
  const opened = new Map<string, KeyObject>();
  for (const [at, file] of files.entries()) {
    refuseOther(file, words);
    const folder = gitAround(dirname(resolve(file)));
    if (folder) throw new Refusal(words.keys.inGit(folder));
    const key = openKey(file, await passphraseOf(file, passphraseFiles[at], words), words);
    const point = pointOf(key);
    const id = idOf(point);
    if (!metadata.keys.includes(point))
      throw new Refusal(words.data.unknownKey(file, project.settings, lineFor(point)));
    if (opened.has(id)) throw new Refusal(words.data.keyTwice(id));
    opened.set(id, key);
  }
  return opened;
}
