// A file of facts as somebody saved it: what it holds, and on which line each part of it stands.
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { textOf } from './saved.ts';

/** The way to a value: `['lines', 2, 'phone']`. */
export type Path = readonly (string | number)[];

/** A file that could be read. */
export interface JsonFile {
  /** Its path from the root of the project. */
  name: string;
  value: unknown;
  /** The line of a value, or of what should hold it. */
  lineAt: (path: Path) => number;
}

/** The line of a slip in JSON, from what Node says of it: a position, or the words around it, or that the file ends. */
function lineOfSlip(text: string, message: string): number {
  const [, position] = / at position (\d+)/.exec(message) ?? [];
  const [, dots, near] = /, (\.{3})?"([^]*)"(?:\.{3})? is not valid JSON$/.exec(message) ?? [];
  const around = near ? text.indexOf(near) + (dots ? near.length / 2 : 0) : text.trimEnd().length;
  return text.slice(0, position ? Number(position) : around).split('\n').length;
}

/** What Node says of a slip, without the words around it and the position. */
const withoutPlace = (message: string): string =>
  message.replace(/(, (\.{3})?"[^]*)? (in JSON at [^]*|is not valid JSON)$/, '');

/** The node at a path, or the one that should hold it. */
function nodeAt(document: Document, path: Path): unknown {
  if (!path.length) return document.contents;
  return document.getIn(path, true) ?? nodeAt(document, path.slice(0, -1));
}

/** Reads a file, or says in a sentence why it cannot be read. */
export function readJson(name: string): JsonFile | string {
  const { text, problem } = textOf(name);
  if (text === undefined) return `${name}: ${problem}`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    return `${name}: ${withoutPlace(message)} (line ${lineOfSlip(text, message)})`;
  }
  // JSON is YAML too, and this parser knows where each part stands.
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [twice] = document.errors;
  if (twice) return `${name}: an entry stands twice; expected it once (line ${lines.linePos(twice.pos[0]).line})`;
  const lineAt = (path: Path): number => {
    const node = nodeAt(document, path);
    return lines.linePos((isNode(node) && node.range?.[0]) || 0).line;
  };
  return { name, value, lineAt };
}
