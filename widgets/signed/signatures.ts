import type { SignedFile } from './issue.js';
import type { Trust } from './trust.js';

/** The bytes that each key signs. The first line says what they are, so that no signature of something else fits. */
export const signedBytes = (signed: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`hamn-data/1\n${signed}`);

const bytesOf = (base64 = ''): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));

/** The ids of the trusted keys that have signed a file. A page without https has no `crypto.subtle`, and so no signer. */
export async function signersOf({ signatures, signed }: SignedFile, { keys }: Trust): Promise<string[]> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const signers: string[] = [];
  for (const [id, key] of keys) {
    try {
      const imported = await crypto.subtle.importKey('raw', bytesOf(key), algorithm, false, ['verify']);
      if (await crypto.subtle.verify(algorithm, imported, bytesOf(signatures[id]), signedBytes(signed)))
        signers.push(id);
    } catch {
      // A broken signature is none.
    }
  }
  return signers;
}
