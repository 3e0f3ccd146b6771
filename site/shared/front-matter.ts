// Splits a page into its front matter and its text.

import { say } from '../../widgets/check/say.ts';
import { inLine } from '../../widgets/check/words.ts';

/** The two parts of a page, with the number of lines before its text, or the reason that it has no two parts. */
export type Parts =
  | { front: string; body: string; offset: number; problem?: undefined }
  | { front?: undefined; body?: undefined; offset?: undefined; problem: string };

/** Splits a page at the two lines of hyphens. */
export function split(text: string): Parts {
  const [whole, front] = /^---[ \t]*\r?\n([^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (whole === undefined)
    return { problem: `${say`expected ---, then title and description, then --- again`}${inLine(1)}` };
  return { front: front ?? '', body: text.slice(whole.length), offset: whole.split('\n').length - 1 };
}
