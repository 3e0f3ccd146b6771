// File names. They become addresses, and machines differ in capitals and in how they store å.
import { say } from '../../widgets/check/say.ts';

/** The nearest allowed name: `Nytt år i Växjö.md` becomes `nytt-ar-i-vaxjo.md`. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|-+(?=\.|$)/g, '');

/** The first character problem in a name. */
function problemInCharacters(name: string, mayHaveCapitals: boolean): string | undefined {
  const letters = name.normalize('NFC');
  if (/\s/.test(letters)) return say`has a space`;
  const other = /[^\w.-]/u.exec(letters)?.[0];
  if (other) return say`has ${other}`;
  if (!mayHaveCapitals && /[A-Z]/.test(letters)) return say`has capital letters`;
  if (!mayHaveCapitals && /_/.test(letters)) return say`has an underscore`;
}

/** The problem with the name of a page, a folder or a file that is published unchanged. */
export function problemInName(name: string, mayHaveCapitals = false): string | undefined {
  const what = problemInCharacters(name, mayHaveCapitals);
  if (what) return say`the name ${what}; expected small letters, figures and hyphens, such as ${plainName(name)}`;
}

const kinds = /\.(avif|jpe?g|png|webp)$/;

/** The problem with the name of a photograph. */
export function problemInPhotoName(name: string): string | undefined {
  const what = problemInCharacters(name, true);
  if (what) return say`the name ${what}; expected letters a to z, figures and hyphens, such as ${plainName(name)}`;
  if (kinds.test(name))
    return /^[\w-]+\.\w+$/.test(name) ? undefined : say`the name has a dot; expected one, before the kind`;
  const ending = /\.\w+$/.exec(name)?.[0] ?? '';
  if (kinds.test(ending.toLowerCase()))
    return say`the name ends with ${ending}; expected ${ending.toLowerCase()}, in small letters`;
  return ending
    ? say`a file of the kind ${ending}; expected .jpg, .png, .webp or .avif`
    : say`a file without a kind; expected .jpg, .png, .webp or .avif`;
}
