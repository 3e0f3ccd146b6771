// The language that the arguments ask for.
import type { Language } from './words/words.ts';

/** The language of a code, if hamn speaks it. */
export const knownLanguage = (text: string | undefined): Language | undefined =>
  text === 'sv' || text === 'en' ? text : undefined;

/** The value of `--language`, or `--lang` for short, if hamn speaks it. */
export function askedLanguage(args: readonly string[]): Language | undefined {
  const at = args.findIndex((each) => /^--lang(uage)?(=|$)/.test(each));
  return knownLanguage(args[at]?.split('=')[1] ?? args[at + 1 || args.length]);
}
