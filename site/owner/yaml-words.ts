// What the YAML library finds, in words for somebody who does not know YAML.
import { isCollection, isScalar, visit, type Document, type ErrorCode, type YAMLParseError } from 'yaml';
import { say } from '../../widgets/check/say.ts';

/** What the library says of an error. */
type YamlError = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/** Where the text in quotation marks, the list or the group begins that has no end at an offset. */
function startOf(document: Document, offset: number): number {
  let start = offset;
  visit(document, {
    Node: (_, node) => {
      const isOpen = isCollection(node) ? node.flow : isScalar(node) && /^QUOTE/.test(node.type ?? '');
      if (isOpen && node.range && node.range[0] < offset && offset <= node.range[2]) start = node.range[0];
    },
  });
  return start;
}

/** The next line with something on it. */
function lineAfter(text: string, offset: number): number {
  const [gap] = /^.*\n\s*/.exec(text.slice(offset)) ?? [];
  return gap ? offset + gap.length : offset;
}

const lineAt = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n')[0] ?? '';

/** Whether a value has a colon in its text. */
const hasColon = (line: string): boolean => /:\s.*:(\s|$)/.test(line);

const colon = () => say`expected a colon and a space after the name`;
const indentation = () => say`begins further to the right or left than the lines that belong with it`;
const unreadable = () => say`cannot be read; expected quotation marks around the whole text`;

const sentences: Partial<Record<ErrorCode, (message: string, line: string) => string>> = {
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
    hasColon(line) ? say`a colon in the text; expected quotation marks around it` : indentation(),
  MULTILINE_IMPLICIT_KEY: colon,
  MULTIPLE_DOCS: () => say`--- begins another text; expected no such line`,
  MISSING_CHAR: (message) => {
    if (/quote$/.test(message)) return say`the quotation mark at the start has none at the end`;
    const [end] = /[\]}]$/.exec(message) ?? [];
    return end ? say`a list or a group has no end; expected ${end}` : colon();
  },
  UNEXPECTED_TOKEN: (message) => {
    if (/^Unexpected block-seq-ind/.test(message)) return say`a list begins on the line after its name`;
    return unreadable();
  },
};

/** Where the problem begins. The library gives the end of what has no end, and the line before one with wrong spaces. */
function placeOf({ code, message, pos: [offset] }: YamlError, document: Document, text: string): number {
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !hasColon(lineAt(text, offset))) return lineAfter(text, offset);
  return /(quote|[\]}]) at line/.test(message) ? startOf(document, offset) : offset;
}

/** The problem that a YAML error is about, and where it begins. */
export function yamlInWords(error: YamlError, document: Document, text: string): { problem: string; offset: number } {
  const [what = ''] = error.message.split(/ at line|:\n/);
  const offset = placeOf(error, document, text);
  const line = lineAt(text, offset);
  const problem = sentences[error.code]?.(what, line) ?? say`cannot be read as YAML (${what})`;
  return { problem: `${problem}: ${line.trim()}`, offset };
}
