// Checks the photographs of pages and ambassadors.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { project } from '../project.ts';
import { problemInPhotoName } from '../shared/names.ts';
import { meant } from '../../widgets/check/words.ts';
import { say } from '../../widgets/check/say.ts';

const expected = say`expected a picture saved as JPEG, PNG, WebP or AVIF`;

/** The problem with the content of a file, whatever its name. */
async function problemInFile(path: string): Promise<string | undefined> {
  const bytes = readFileSync(path);
  const broken = say`the file is no picture, or a broken one; ${expected}`;
  if (!bytes.length) return say`the file is empty; ${expected}`;
  if (/^ftyp(hei|hev|mif1|msf1)/.test(bytes.toString('latin1', 4, 12)) && !bytes.includes('avif')) {
    return say`the file is HEIC, as a phone saves it; ${expected}`;
  }
  try {
    const { format } = await sharp(bytes).metadata();
    if (!format) return broken;
    if (!['jpeg', 'png', 'webp', 'heif'].includes(format)) return say`the file is ${format.toUpperCase()}; ${expected}`;
    // Decode to the last pixel: a truncated picture has a complete header.
    await sharp(bytes, { failOn: 'truncated' }).resize(8).raw().toBuffer();
  } catch {
    return broken;
  }
}

const empty = /^(bild|foto|fotografi|image|img|photo|picture)\s*\d*\.?$/i;

/** The problem with an alternative text; `undefined` when it says something. */
export function problemInAlt(alt: unknown, src: unknown = ''): string | undefined {
  const expectedWords = say`expected words for those who do not see the picture`;
  if (typeof alt !== 'string' || !alt.trim()) return say`missing; ${expectedWords}`;
  const name = String(src).split('/').at(-1) ?? '';
  const says = alt.trim().toLowerCase();
  const isName = [name, name.replace(/\.\w+$/, '')].some((each) => each.toLowerCase() === says);
  if (isName || empty.test(alt.trim()) || /\.(avif|gif|heic|jpe?g|png|webp)$/i.test(says))
    return `'${alt}'; ${expectedWords}`;
}

const checkedFiles = new Map<string, Promise<string | undefined>>();

/** The problem with a photograph, by its name in the owner's folder; `undefined` when it can be published. */
export async function problemInPhoto(name: string, folder = project.photos): Promise<string | undefined> {
  const named = problemInPhotoName(name);
  if (named) return named;
  const path = join(folder, name);
  if (!existsSync(path)) {
    const near = existsSync(folder) && meant(name, readdirSync(folder));
    return near ? say`missing; did you mean ${near}?` : say`missing; expected a file in ${folder}`;
  }
  if (!checkedFiles.has(path)) checkedFiles.set(path, problemInFile(path));
  const problem = await checkedFiles.get(path);
  return problem && `${path}: ${problem}`;
}

/** Forgets earlier results, so that `npm start` checks a corrected photograph again. */
export const forgetCheckedFiles = (): void => checkedFiles.clear();
