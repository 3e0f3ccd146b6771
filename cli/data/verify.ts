// hamn data verify: says what a browser would do with a signed file, check by check.
import { existsSync, readFileSync } from 'node:fs';
import { checksOf, givenIn } from '../../site/signed/checks.ts';
import { typeOf } from '../../site/signed/paths.ts';
import { fetchSigned, isFetchable, Unreachable } from '../../site/signed/fetched.ts';
import { byId, isKey } from '../../site/signed/keys.ts';
import { project } from '../../site/project.ts';
import { limits } from '../../widgets/signed/facts-reader.ts';
import { signersOf } from '../../widgets/signed/signatures.ts';
import type { Given } from '../../widgets/signed/steps.ts';
import type { Trust } from '../../widgets/signed/trust.ts';
import { Refusal } from '../refusal.ts';
import type { Words } from '../words/words.ts';

const sayThat = (holds: boolean, sentence: string): void => console.log(`${holds ? '✓' : '✗'} ${sentence}`);

/** Where each key of the project stands: `hamn.yaml (rad 24)`. */
type Places = ReadonlyMap<string, string>;

/** Whose signatures count: those of the keys in the options, otherwise the project's. */
async function trustOf(keys: readonly string[], words: Words): Promise<{ trust: Trust; places: Places }> {
  const wrong = keys.find((key) => !isKey(key));
  if (wrong !== undefined) throw new Refusal(words.data.notAPublicKey(wrong));
  const all = byId(keys);
  if (keys.length)
    return { trust: { version: 0, keys: all }, places: new Map([...all.keys()].map((id) => [id, '--key'])) };
  if (!existsSync(project.settings)) throw new Refusal(words.data.noTrust(project.settings));
  const { hasKeys, placesOfKeys, projectTrust } = await import('../../site/signed/trust.ts');
  if (!hasKeys()) throw new Refusal(words.data.noKeys(project.settings));
  return { trust: projectTrust(), places: placesOfKeys() };
}

/** The text at an address or in a file, if a browser would read all of it. */
async function textAt(source: string, words: Words): Promise<{ text?: string; isRead: boolean }> {
  if (!/^https?:/.test(source)) {
    if (!existsSync(source)) throw new Unreachable(words.data.noFile(source));
    const text = readFileSync(source, 'utf8');
    const isSmall = text.length <= limits.size;
    sayThat(isSmall, words.data.checks.size);
    return { text, isRead: isSmall };
  }
  if (!isFetchable(source)) throw new Unreachable(words.data.notSecure(source));
  const { status, isOpen, text } = await fetchSigned(source);
  if (status < 200 || status > 299) throw new Unreachable(words.data.status(source, status));
  sayThat(true, words.data.checks.time);
  sayThat(isOpen, words.data.checks.open);
  sayThat(text !== undefined, words.data.checks.size);
  return { ...(text !== undefined && { text }), isRead: isOpen && text !== undefined };
}

/** Says of each signature whose it is, and whether it is right. */
async function saySignatures({ file, trust }: Given, places: Places, words: Words): Promise<void> {
  const signers = await signersOf(file, trust);
  const say = words.data.signature;
  for (const id of Object.keys(file.signatures)) {
    const place = places.get(id);
    const answer = signers.includes(id) ? say.right : say.wrong;
    console.log(`  ${id}: ${place === undefined ? say.unknown : `${place}: ${answer}`}`);
  }
}

/** Says what a browser would do with a text, and whether it would take it. */
async function isTaken(given: Given | undefined, places: Places, words: Words): Promise<boolean> {
  sayThat(Boolean(given), words.data.checks.form);
  if (!given) return false;
  const checks = await checksOf(given);
  for (const [name, holds] of Object.entries(checks)) {
    sayThat(holds, words.data.checks[name as keyof typeof checks](given));
    if (name === 'signatures') await saySignatures(given, places, words);
  }
  return Object.values(checks).every(Boolean);
}

/**
 * @param source - A file, or an address.
 * @param keys - The public keys whose signatures count. Without any, those of the project.
 */
export async function verify(source: string, keys: readonly string[], words: Words): Promise<number> {
  const { trust, places } = await trustOf(keys, words);
  try {
    const { text, isRead } = await textAt(source, words);
    const taken = text !== undefined && (await isTaken(givenIn(text, typeOf(source), trust), places, words)) && isRead;
    console.log(taken ? words.data.taken : words.data.notTaken);
    return taken ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    console.error(words.data.notLooked(source, words.data.unreachable[error.message] ?? error.message));
    return 2;
  }
}
