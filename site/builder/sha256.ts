// The hash of a <style> for a policy. `crypto.subtle` is asynchronous, and browsers have it only over https.

/** SHA-256 constants: the first 32 bits of the fractional parts of roots of the first primes. */
const primes = Array.from({ length: 312 }, (_, i) => i).filter(
  (each) => each > 1 && !Array.from({ length: each - 2 }, (_, i) => i + 2).some((by) => each % by === 0),
);
const bits = (root: number): number => ((root % 1) * 2 ** 32) | 0;
const start = primes.slice(0, 8).map((prime) => bits(Math.sqrt(prime)));
const rounds = primes.slice(0, 64).map((prime) => bits(Math.cbrt(prime)));

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function mixed(state: readonly number[], block: DataView): number[] {
  const words = Array.from({ length: 16 }, (_, i) => block.getUint32(i * 4));
  const at = (i: number): number => words[i] ?? 0;
  for (let i = 16; i < 64; i += 1) {
    const [a, b] = [at(i - 15), at(i - 2)];
    const low = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const high = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    words.push((at(i - 16) + low + at(i - 7) + high) | 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [i, round] of rounds.entries()) {
    const one = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + round + at(i);
    const two = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + (state[i] ?? 0)) | 0);
}

/** The hash of a text as a policy writes it: `sha256-…`. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
  bytes.forEach((byte, i) => padded.setUint8(i, byte));
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(padded.byteLength - 4, bytes.length * 8);
  let state = start;
  for (let at = 0; at < padded.byteLength; at += 64) state = mixed(state, new DataView(padded.buffer, at, 64));
  const found = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => found.setInt32(i * 4, word));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(found.buffer)))}`;
}
