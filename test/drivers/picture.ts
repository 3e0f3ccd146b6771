// Looks for a colour in a picture of a page.
import { PNG } from 'pngjs';

function countRed(png: Buffer): number {
  const { data } = PNG.sync.read(png);
  const byte = (at: number) => data[at] ?? 0;
  let red = 0;
  for (let at = 0; at < data.length; at += 4) if (byte(at) >= 140 && byte(at + 1) <= 60 && byte(at + 2) <= 60) red += 1;
  return red;
}

/** The picture that was looked at last: while nothing happens, a browser gives the same again and again. */
let last: { png: Buffer; red: number } = { png: Buffer.alloc(0), red: 0 };

/** How many pixels have the red that the pages of the tests, and the exit, are painted in. */
export function redIn(png: Buffer): number {
  if (!png.equals(last.png)) last = { png, red: countRed(png) };
  return last.red;
}
