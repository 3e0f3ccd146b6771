// Reads a file of facts: its content, and the line of each part.
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { parseJson } from './json-words.ts';
import { textOf } from './saved.ts';
import { say } from './say.ts';
import { inLine } from './words.ts';

/** The path to a value: `['lines', 2, 'phone']`. */
export type Path = readonly (string | number)[];

/** A readable file. */
export interface JsonFile {
  /** Its path from the root of the project. */
  name: string;
  value: unknown;
  /** The line of a value, or of its nearest existing parent. */
  lineAt: (path: Path) => number;
}

/** The node at a path, or its nearest existing parent. */
function nodeAt(document: Document, path: Path): unknown {
  if (!path.length) return document.contents;
  return document.getIn(path, true) ?? nodeAt(document, path.slice(0, -1));
}

/** Reads a file, or returns a sentence that says why not. */
export function readJson(name: string): JsonFile | string {
  const { text, problem } = textOf(name);
  if (text === undefined) return `${name}: ${problem}`;
  let value: unknown;
  try {
    value = parseJson(name, text);
  } catch (error) {
    return (error as Error).message;
  }
  // JSON is also YAML, and this parser knows the position of each part.
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [twice] = document.errors;
  if (twice) return say`${name}: an entry appears twice; expected it once${inLine(lines.linePos(twice.pos[0]).line)}`;
  const lineAt = (path: Path): number => {
    const node = nodeAt(document, path);
    return lines.linePos((isNode(node) && node.range?.[0]) || 0).line;
  };
  return { name, value, lineAt };
}
