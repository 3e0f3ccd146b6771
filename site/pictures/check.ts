// Photographs that a page or an ambassador names.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { problemInPhotoName } from '../shared/names.ts';
import { meant } from '../../widgets/check/words.ts';

const expected = 'expected a picture saved as JPEG, PNG, WebP or AVIF';

/** What is wrong with the content of a file, whatever it is called. */
async function problemInFile(path: string): Promise<string | undefined> {
  const bytes = readFileSync(path);
  const broken = `the file is no picture, or a broken one; ${expected}`;
  if (!bytes.length) return `the file is empty; ${expected}`;
  if (/^ftyp(hei|hev|mif1|msf1)/.test(bytes.toString('latin1', 4, 12)) && !bytes.includes('avif')) {
    return `the file is HEIC, as a phone saves it; ${expected}`;
  }
  try {
    const { format } = await sharp(bytes).metadata();
    if (!format) return broken;
    if (!['jpeg', 'png', 'webp', 'heif'].includes(format)) return `the file is ${format.toUpperCase()}; ${expected}`;
    // To the last pixel: a picture that was cut off has a whole head.
    await sharp(bytes, { failOn: 'truncated' }).resize(8).raw().toBuffer();
  } catch {
    return broken;
  }
}

const empty = /^(bild|foto|fotografi|image|img|photo|picture)\s*\d*\.?$/i;

/** What is wrong with the words for those who do not see a picture. Nothing when they say something. */
export function problemInAlt(alt: unknown, src: unknown = ''): string | undefined {
  const expectedWords = 'expected words for those who do not see the picture';
  if (typeof alt !== 'string' || !alt.trim()) return `missing; ${expectedWords}`;
  const name = String(src).split('/').at(-1) ?? '';
  const says = alt.trim().toLowerCase();
  const isName = [name, name.replace(/\.\w+$/, '')].some((each) => each.toLowerCase() === says);
  if (isName || empty.test(alt.trim()) || /\.(avif|gif|heic|jpe?g|png|webp)$/i.test(says))
    return `'${alt}'; ${expectedWords}`;
}

const looked = new Map<string, Promise<string | undefined>>();

/** What is wrong with a photograph, by its name in the folder. Nothing when it can be published. */
export async function problemInPhoto(name: string, folder: string): Promise<string | undefined> {
  const named = problemInPhotoName(name);
  if (named) return named;
  const path = join(folder, name);
  if (!existsSync(path)) {
    const near = existsSync(folder) && meant(name, readdirSync(folder));
    return `missing; ${near ? `did you mean ${near}?` : `expected a file in ${folder}`}`;
  }
  if (!looked.has(path)) looked.set(path, problemInFile(path));
  const problem = await looked.get(path);
  return problem && `${path}: ${problem}`;
}

/** Whoever mends a photograph while the site is served is not told of the old one. */
export const lookAgain = (): void => looked.clear();
