// What the YAML library finds, in words for somebody who does not know YAML.
import { isNode, visit, type Document, type YAMLParseError } from 'yaml';
import { say } from '../../widgets/check/say.ts';

/** Where the text in quotation marks begins that an offset is in or after. */
function startOfText(document: Document, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] < offset && offset <= range[2]) start = range[0];
    },
  });
  return start;
}

const colon = () => say`expected a colon and a space after the name`;
const indentation = () => say`begins further to the right or left than the lines that belong with it`;
const unreadable = () => say`cannot be read; expected quotation marks around the whole text`;

const sentences: Partial<Record<YAMLParseError['code'], (message: string, line: string) => string>> = {
  TAB_AS_INDENT: () => say`a tab before the text; expected spaces`,
  DUPLICATE_KEY: () => say`this name is there twice; expected it once`,
  BAD_INDENT: (message) => {
    const [end] = /[\]}]$/.exec(message) ?? [];
    return end ? say`a list or a group has no end; expected ${end}` : indentation();
  },
  BAD_SCALAR_START: (message) => say`a text cannot begin with ${message.at(-1)}; expected quotation marks around it`,
  BAD_DQ_ESCAPE: (message) =>
    say`${message.split(' ').at(-1)} means something else here; expected the text between '…' instead of "…"`,
  BLOCK_AS_IMPLICIT_KEY: (_, line) =>
    /:\s.*:(\s|$)/.test(line) ? say`a colon in the text; expected quotation marks around it` : indentation(),
  MULTILINE_IMPLICIT_KEY: colon,
  MULTIPLE_DOCS: () => say`--- begins another text; expected no such line`,
  MISSING_CHAR: (message) => {
    if (/quote$/.test(message)) return say`the quotation mark at the start has none at the end`;
    const [end] = /[\]}]$/.exec(message) ?? [];
    return end ? say`a list or a group has no end; expected ${end}` : colon();
  },
  UNEXPECTED_TOKEN: (message) => {
    if (message.startsWith('Unexpected block-seq-ind')) return say`a list begins on the line after its name`;
    return unreadable();
  },
};

/** The problem that a YAML error is about, and where it begins. */
export function inOwnWords(
  { code, message, pos }: YAMLParseError,
  document: Document,
  text: string,
): { problem: string; offset: number } {
  const [what = message] = message.split(/ at line|:\n/);
  const offset = /quote$/.test(what) && isNode(document.contents) ? startOfText(document, pos[0]) : pos[0];
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n')[0] ?? '';
  const problem = sentences[code]?.(what, line) ?? say`cannot be read as YAML (${what})`;
  return { problem: `${problem}: ${line.trim()}`, offset };
}
