// The public keys in hamn.yaml: whose signatures the owner takes.
import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

const pointLength = 65;

/** A public key as `hamn.yaml` has it: the uncompressed point of P-256, in base64. */
export function publicKey(key: string): KeyObject {
  const point = Buffer.from(key, 'base64');
  if (point.length !== pointLength || point[0] !== 4 || point.toString('base64') !== key)
    throw new Error('not a point');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((each) => each.toString('base64url'));
  return createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
}

/** Whether a text is a public key. */
export function isKey(text: string): boolean {
  try {
    return Boolean(publicKey(text));
  } catch {
    return false;
  }
}

/** The public half of a private key, as `hamn.yaml` has it. */
export function pointOf(key: KeyObject): string {
  const { x = '', y = '' } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]).toString('base64');
}

/** The id of a key: the first 16 digits of the SHA-256 of its point. */
export const idOf = (key: string): string =>
  createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 16);

/** The line of a key under `keys` in `hamn.yaml`. */
export const lineFor = (key: string): string => `  - ${key} # id ${idOf(key)}`;

/** Keys by their id, as `Trust` has them. */
export const byId = (keys: readonly string[]): ReadonlyMap<string, string> =>
  new Map(keys.map((key) => [idOf(key), key]));
