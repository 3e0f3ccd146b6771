// Reads JSON, and says what is wrong with it in the owner's words. Node's errors are English sentences without codes.
import { inOwnWords, type Pattern } from './own-words.ts';
import { say } from './say.ts';
import { inLine } from './words.ts';

const patterns: readonly Pattern[] = [
  [/^Unexpected end of JSON input/, () => say`the text ends too early; expected a } for each { and a ] for each [`],
  [/^Unterminated string/, () => say`a text has no end; expected " after it`],
  [
    /^Expected (?:property name|double-quoted property name)/,
    () => say`a name is not between ", or a comma stands before }; expected "name": value`,
  ],
  [/^Expected ',' or '(.)'/, (end = '') => say`something else stands after a value; expected , or ${end}`],
  [/^Expected ':'/, () => say`a name has no : after it; expected "name": value`],
  [/^Bad /, () => say`a text has a line break or a lone backslash; expected it on one line, without backslashes`],
  [
    /^(?:No number after|Exponent part|Unterminated fractional|Unexpected number)/,
    () => say`a number cannot be read; expected one such as 12 or 1.5`,
  ],
  [/^Unexpected non-whitespace/, () => say`something stands after the end; expected nothing there`],
  [/^Unexpected token '?(.+?)'?(?:,| in JSON|$)/, (token = '') => say`${token} cannot stand there; expected a value`],
  [/^/, () => say`cannot be read; expected JSON`],
];

/** The line of a syntax error. Node's message has a position, the text around the error, or only the end of the file. */
function lineOfError(text: string, message: string): number {
  const [, position] = / at position (\d+)/.exec(message) ?? [];
  const [, dots, near] = /, (\.{3})?"([^]*)"(?:\.{3})? is not valid JSON$/.exec(message) ?? [];
  const around = near ? text.indexOf(near) + (dots ? near.length / 2 : 0) : text.trimEnd().length;
  return text.slice(0, position ? Number(position) : around).split('\n').length;
}

/** The value in the text of a file. Throws what is wrong, with the file's name and the line. */
export function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as SyntaxError;
    throw new Error(`${name}: ${inOwnWords(message, patterns)}${inLine(lineOfError(text, message))}`);
  }
}
