// Encrypts a private key as PKCS#8 (RFC 5958, with PBES2 of RFC 8018), which Node and OpenSSL read. Node writes it too, but with
// 2048 rounds of PBKDF2, so that a thief with one graphics card tries millions of passphrases a second. This takes 600 000.
import { createCipheriv, pbkdf2Sync, randomBytes, type KeyObject } from 'node:crypto';

const rounds = 600_000;

/** A value in DER, with a length up to 255. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const length = content.length < 128 ? [content.length] : [0x81, content.length];
  return Buffer.concat([Buffer.of(tag, ...length), content]);
}

const sequence = (...parts: Uint8Array[]): Buffer => der(0x30, ...parts);
const octets = (bytes: Uint8Array): Buffer => der(0x04, bytes);
const integer = (hex: string): Buffer => der(0x02, Buffer.from(hex, 'hex'));
const id = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const nothing = der(0x05);

const pbes2 = id('2a864886f70d01050d');
const pbkdf2 = id('2a864886f70d01050c');
const hmacWithSha256 = id('2a864886f70d0209');
const aes256Cbc = id('60864801650304012a');

/** A private key of P-256 as PEM, encrypted. */
export function encrypted(key: KeyObject, passphrase: string): string {
  const [salt, start] = [randomBytes(16), randomBytes(16)];
  const cipher = createCipheriv('aes-256-cbc', pbkdf2Sync(passphrase, salt, rounds, 32, 'sha256'), start);
  const content = Buffer.concat([cipher.update(key.export({ type: 'pkcs8', format: 'der' })), cipher.final()]);
  const derivation = sequence(
    pbkdf2,
    sequence(octets(salt), integer(rounds.toString(16).padStart(6, '0')), sequence(hmacWithSha256, nothing)),
  );
  const file = sequence(sequence(pbes2, sequence(derivation, sequence(aes256Cbc, octets(start)))), octets(content));
  const lines = file.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN ENCRYPTED PRIVATE KEY-----', ...lines, '-----END ENCRYPTED PRIVATE KEY-----', ''].join('\n');
}
