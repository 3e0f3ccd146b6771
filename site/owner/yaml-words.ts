// What the YAML library finds, in words for somebody who does not know YAML.
import { visit, type Document, type ErrorCode, type YAMLParseError } from 'yaml';
import { say } from '../../widgets/check/say.ts';

/** What the library says of an error. */
type YamlError = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/** Where the list or the group begins that has no end at an offset. */
function startOfList(document: Document, offset: number): number {
  let start = offset;
  visit(document, {
    Collection: (_, { flow, range }) => {
      if (flow && range && range[0] < offset && offset <= range[2]) start = range[0];
    },
  });
  return start;
}

/** Where a text in quotation marks begins that has no end at an offset: it goes on to a later line. */
function startOfText(document: Document, offset: number, text: string): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const [from, to] = range ?? [0, 0];
      const isAround = from <= offset && !text.slice(to, offset).includes('\n') && text.slice(from, to).includes('\n');
      if (type?.startsWith('QUOTE') && isAround) start = from;
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
const unclosed = () => say`the quotation mark at the start has none at the end`;
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
    if (/quote$/.test(message)) return unclosed();
    const [end] = /[\]}]$/.exec(message) ?? [];
    return end ? say`a list or a group has no end; expected ${end}` : colon();
  },
  UNEXPECTED_TOKEN: (message) => {
    if (/^Unexpected block-seq-ind/.test(message)) return say`a list begins on the line after its name`;
    return unreadable();
  },
};

/** A problem of a document, and where it begins. */
interface Problem {
  problem: string;
  offset: number;
}

/**
 * An error of the library in words. The library gives the end of what has no end, and the line before one with wrong spaces.
 */
function inWords({ code, message, pos }: YamlError, document: Document, text: string): Problem {
  const [end] = pos;
  const quote = startOfText(document, end, text);
  if (quote !== undefined) return { problem: unclosed(), offset: quote };
  const [what = ''] = message.split(/ at line|:\n/);
  const isAfter = code === 'BLOCK_AS_IMPLICIT_KEY' && !hasColon(lineAt(text, end));
  const offset = isAfter ? lineAfter(text, end) : /[\]}]$/.test(what) ? startOfList(document, end) : end;
  const problem = sentences[code]?.(what, lineAt(text, offset)) ?? say`cannot be read as YAML (${what})`;
  return { problem, offset };
}

/** A value that begins with * refers to another. It is bold text if there is no other. */
function missingAlias(document: Document): Problem | undefined {
  let found: Problem | undefined;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return;
      const problem = say`a text cannot begin with ${'*'}; expected quotation marks around it`;
      found = { problem, offset: alias.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

/** The first problem of a document, with the text of its line, and where it begins. */
export function firstProblem(document: Document, text: string): Problem | undefined {
  const [error] = document.errors;
  const found = error ? inWords(error, document, text) : missingAlias(document);
  return found && { ...found, problem: `${found.problem}: ${lineAt(text, found.offset).trim()}` };
}
