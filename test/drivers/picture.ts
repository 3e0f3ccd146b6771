// Looks for a colour in a picture of a page: a PNG of 8 bits a channel, as browsers write them.
import { inflateSync } from 'node:zlib';

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

/** Undoes what each row was written with: every byte stands for its difference from those to the left and above. */
const undo = [
  () => undefined,
  (row, above, step) => {
    for (let x = step; x < row.length; x += 1) row[x] += row[x - step];
  },
  (row, above) => {
    for (let x = 0; x < row.length; x += 1) row[x] += above[x];
  },
  (row, above, step) => {
    for (let x = 0; x < row.length; x += 1) row[x] += ((x < step ? 0 : row[x - step]) + above[x]) >> 1;
  },
  (row, above, step) => {
    for (let x = 0; x < step; x += 1) row[x] += above[x];
    for (let x = step; x < row.length; x += 1) row[x] += paeth(row[x - step], above[x], above[x - step]);
  },
];

/** The picture's pixels, row by row. */
function* rowsOf(png) {
  const parts = chunks(png);
  const [, header] = parts.find(([type]) => type === 'IHDR');
  const [width, height, step] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const data = inflateSync(Buffer.concat(parts.filter(([type]) => type === 'IDAT').map(([, part]) => part)));
  const size = width * step;
  let above = new Uint8Array(size);
  for (let y = 0; y < height; y += 1) {
    const at = y * (size + 1);
    const row = data.subarray(at + 1, at + 1 + size);
    undo[data[at]](row, above, step);
    yield { row, step };
    above = row;
  }
}

function countRed(png) {
  let red = 0;
  for (const { row, step } of rowsOf(png)) {
    for (let x = 0; x < row.length; x += step) if (row[x] >= 140 && row[x + 1] <= 60 && row[x + 2] <= 60) red += 1;
  }
  return red;
}

/** The picture that was looked at last: while nothing happens, a browser gives the same again and again. */
let last = { png: Buffer.alloc(0), red: 0 };

/** How many pixels have the red that the pages of the tests, and the exit, are painted in. */
export function redIn(png) {
  if (!png.equals(last.png)) last = { png, red: countRed(png) };
  return last.red;
}
