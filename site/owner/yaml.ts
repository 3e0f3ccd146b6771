// Reads a YAML file of the owner: its values, and the line of each.
import { existsSync } from 'node:fs';
import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Scalar,
} from 'yaml';
import { firstProblem } from './yaml-words.ts';
import { textOf } from '../../widgets/check/saved.ts';
import { say } from '../../widgets/check/say.ts';
import { inLine } from '../../widgets/check/words.ts';

/** A file of the owner. */
export interface Written {
  value: unknown;
  /** The line of an entry by its path, such as `['contact', 'url']`; of the nearest entry around it if it is missing. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** The text that stands in the file where YAML sees a number that is written otherwise: 07 and 0880 are codes, and so is 1.10. */
function keepCodes(document: Document): void {
  const keep = (node: unknown): void => {
    if (isScalar(node) && typeof node.value === 'number' && node.source && String(node.value) !== node.source)
      node.value = node.source;
    if (isPair(node)) [node.key, node.value].forEach(keep);
    if (isCollection(node)) node.items.forEach(keep);
  };
  keep(document.contents);
}

/** A name that stands twice in a map. */
interface Twice {
  name: Scalar;
  /** Whether the map is an entry of a list. The next entry may lack its hyphen. */
  isInList: boolean;
}

/** The first name in a map that stands there twice: `0880` and `'0880'` are one name. */
function twiceIn(node: unknown, isInList = false): Twice | undefined {
  if (isPair(node)) return twiceIn(node.value);
  if (!isCollection(node)) return undefined;
  const names = new Set<string>();
  for (const { key } of isMap(node) ? node.items : []) {
    if (!isScalar(key)) continue;
    if (names.has(String(key.value))) return { name: key, isInList };
    names.add(String(key.value));
  }
  return node.items.reduce<Twice | undefined>((found, item) => found ?? twiceIn(item, isSeq(node)), undefined);
}

/** What the files held when they were read for the first time in a build. */
let kept: Map<string, Written> | undefined;

/**
 * From here on every file is read once: what the check has read is what the build uses, though somebody saves the file in between,
 * or has saved half of it.
 */
export function readOnceFromNow(): void {
  kept = new Map();
}

/**
 * Reads the file, or remembers it.
 *
 * @throws Error with file, line and sentence, if nobody can read the file.
 */
export function readYaml(file: string): Written {
  const written = kept?.get(file) ?? readNow(file);
  kept?.set(file, written);
  return written;
}

/**
 * Reads the file. Days stay texts, since YAML would turn 2026-02-30 into 2 March.
 *
 * @throws Error with file, line and sentence, if nobody can read the file.
 */
function readNow(file: string): Written {
  if (!existsSync(file)) throw new Error(say`${file}: missing`);
  const { text, problem: inSaving } = textOf(file);
  if (text === undefined) throw new Error(`${file}: ${inSaving}`);
  const counter = new LineCounter();
  const lines = text.split('\n');
  const conflict = lines.findIndex((line) => /^(<{7}|>{7}) /.test(line));
  if (conflict >= 0)
    throw new Error(
      say`${file}: ${lines[conflict]?.trim()}: two versions were not merged; expected one of them${inLine(conflict + 1)}`,
    );
  const document = parseDocument(text, {
    schema: 'core',
    lineCounter: counter,
    logLevel: 'error',
    uniqueKeys: false,
  });
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  const found = firstProblem(document, text);
  if (found) throw new Error(`${file}: ${found.problem}${inLine(lineAt(found.offset))}`);
  keepCodes(document);
  const twice = twiceIn(document.contents);
  if (twice?.name.range) {
    const problem = twice.isInList
      ? say`appears twice; expected it once, or a hyphen before the first line of the next entry`
      : say`appears twice; expected it once`;
    throw new Error(`${file}: ${String(twice.name.value)}: ${problem}${inLine(lineAt(twice.name.range[0]))}`);
  }
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    let node: unknown = document.contents;
    let line: number | undefined;
    for (const step of path) {
      const pair = isMap(node)
        ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
        : undefined;
      const item = isCollection(node) && !isMap(node) ? node.items[Number(step)] : undefined;
      const at = pair?.key ?? item;
      if (!isNode(at)) return line;
      if (at.range) line = lineAt(at.range[0]);
      node = pair ? pair.value : item;
    }
    return line;
  };
  return { value: document.toJS() ?? undefined, lineOf };
}

/** A file of the owner; nothing without it, or if nobody can read it: the check then tells of it. */
export function readIfPossible(file: string): Partial<Written> {
  try {
    return readYaml(file);
  } catch {
    return {};
  }
}
