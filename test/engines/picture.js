// Looks for a colour in a picture of a page: a PNG of 8 bits a channel, as browsers write them.
import { inflateSync } from 'node:zlib';

const between = (from, to) => (value) => value >= from && value <= to;

function chunks(png) {
  const found = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    found.push([png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  return found;
}

function paeth(left, above, corner) {
  const a = Math.abs(above - corner);
  const b = Math.abs(left - corner);
  const c = Math.abs(left + above - 2 * corner);
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

const filters = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => paeth(left, above, corner),
];

/** The picture's pixels, row by row. */
function decode(png) {
  const parts = chunks(png);
  const [, header] = parts.find(([type]) => type === 'IHDR');
  const [width, height, step] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const data = inflateSync(Buffer.concat(parts.filter(([type]) => type === 'IDAT').map(([, part]) => part)));
  const size = width * step;
  const pixels = Buffer.alloc(size * height);
  for (let row = 0; row < height; row += 1) {
    const filter = filters[data[row * (size + 1)]];
    for (let x = 0; x < size; x += 1) {
      const at = row * size + x;
      const left = x < step ? 0 : pixels[at - step];
      const above = row ? pixels[at - size] : 0;
      const corner = row && x >= step ? pixels[at - size - step] : 0;
      pixels[at] = data[row * (size + 1) + 1 + x] + filter(left, above, corner);
    }
  }
  return { step, pixels };
}

/** How many pixels have the red that the pages of the tests, and the exit, are painted in. */
export function redIn(png) {
  const { step, pixels } = decode(png);
  const [strong, weak] = [between(140, 255), between(0, 60)];
  let red = 0;
  for (let at = 0; at < pixels.length; at += step) {
    if (strong(pixels[at]) && weak(pixels[at + 1]) && weak(pixels[at + 2])) red += 1;
  }
  return red;
}
