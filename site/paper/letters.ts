// How wide a text may be in any sans font. SVG does not break lines, and we do not know the printer's fonts.
import { remembered } from '../shared/remembered.ts';

/** The widest letter of each kind, in ems: Verdana and DejaVu Sans in bold are the widest common fonts. */
const kinds: [letters: RegExp, ems: number][] = [
  [/[ .,:;'!|]/, 0.41],
  [/[iljft()-]/, 0.5],
  [/[mwMW@%—]/, 1.14],
  [/[A-ZÅÄÖ&+]/, 0.88],
];
const ordinary = 0.73;
/** The width of a regular letter, as a share of the bold one. */
const regular = 0.9;

/** The width of a text in ems; no common sans font is wider. */
export const emsOf = remembered((text: string, isBold = false): number => {
  const emsOfLetter = (letter: string) => kinds.find(([letters]) => letters.test(letter))?.[1] ?? ordinary;
  return [...text].reduce((sum, letter) => sum + emsOfLetter(letter), 0) * (isBold ? 1 : regular);
});

/** Breaks a text between words into lines no wider than this. A longer word has its own line. */
export function linesIn(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && emsOf(`${last} ${word}`) * size <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
