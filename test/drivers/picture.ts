// Counts the red pixels in a screenshot.
import { PNG } from 'pngjs';

function countRed(png: Buffer): number {
  const { data } = PNG.sync.read(png);
  const byte = (at: number) => data[at] ?? 0;
  let red = 0;
  for (let at = 0; at < data.length; at += 4) if (byte(at) >= 140 && byte(at + 1) <= 60 && byte(at + 2) <= 60) red += 1;
  return red;
}

/** The last screenshot and its count: while nothing happens, a browser returns the same screenshot repeatedly. */
let last: { png: Buffer; red: number } = { png: Buffer.alloc(0), red: 0 };

/** Counts the pixels in the red of the test pages and the exit. */
export function redIn(png: Buffer): number {
  if (!png.equals(last.png)) last = { png, red: countRed(png) };
  return last.red;
}
