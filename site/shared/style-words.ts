// Mistakes in a style sheet, in the owner's words.
import { transform } from 'lightningcss';
import { say } from '../../widgets/check/say.ts';

/** An error of the library that reads style sheets. */
export interface StyleError extends Error {
  fileName?: string;
  loc?: { line: number };
  data?: { type?: string };
}

const sentences: Partial<Record<string, () => string>> = {
  EndOfInput: () => say`a rule ends too early; expected selector { property: value; }`,
  UnexpectedToken: () => say`cannot be read; expected selector { property: value; }, with a ; after each value`,
  SelectorError: () => say`the selector before { cannot be read; expected one such as .own-visit h2`,
  InvalidMediaQuery: () => say`the condition after @media cannot be read; expected one such as (min-width: 40rem)`,
};

/** What the library says, in the owner's words; the message itself if it is rare. */
export const styleInWords = ({ data, message }: StyleError): string => sentences[data?.type ?? '']?.() ?? message;

/** The line of the last `{` without a `}`, which a browser closes at the end of the file. */
function lineOfOpen(text: string): number | undefined {
  const code = text.replace(/\/\*[^]*?(?:\*\/|$)|"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*'/g, (each) =>
    each.replace(/[^\n]/g, ' '),
  );
  const open: number[] = [];
  for (const { 0: brace, index } of code.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else open.pop();
  }
  const last = open.at(-1);
  return last === undefined ? undefined : code.slice(0, last).split('\n').length;
}

/** The mistake in a style sheet, with its line, if there is one. */
export function problemInStyle(text: string): [sentence: string, line: number | undefined] | undefined {
  const line = lineOfOpen(text);
  if (line) return [say`{ has no }; expected } where the rule ends`, line];
  try {
    transform({ filename: 'style.css', code: Buffer.from(text) });
  } catch (error) {
    return [styleInWords(error as StyleError), (error as StyleError).loc?.line];
  }
}
