// Pages as they are written: what stands at the top, and the text.

/** A page in two, with the number of lines before its text, or why it has no two parts. */
export type Parts =
  | { front: string; body: string; offset: number; problem?: undefined }
  | { front?: undefined; body?: undefined; offset?: undefined; problem: string };

/** What stands between the two lines of hyphens, and what comes after. */
export function split(text: string): Parts {
  const [whole, front] = /^---[ \t]*\r?\n([^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (whole === undefined) return { problem: 'line 1: expected ---, then title and description, then --- again' };
  return { front: front ?? '', body: text.slice(whole.length), offset: whole.split('\n').length - 1 };
}
