// Reads a YAML file of the owner: its values, and the line of each.
import { existsSync } from 'node:fs';
import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Scalar,
} from 'yaml';
import { textOf } from '../../widgets/check/saved.ts';

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

/** Where a problem begins. YAML finds an unclosed quotation mark lines later, at the next mark or at the end. */
function startOf(offset: number, document: Document, text: string): number {
  let start = offset;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const [from, to] = range ?? [0, 0];
      const isAround = to <= offset && !text.slice(to, offset).includes('\n') && text.slice(from, to).includes('\n');
      if (type?.startsWith('QUOTE') && isAround) start = from;
    },
  });
  return start;
}

/** The first problem of a document, and where it is. A value that begins with * refers to another, which is missing. */
function firstProblem(document: Document): { offset: number; message: string } | undefined {
  const [error] = document.errors;
  if (error) return { offset: error.pos[0], message: error.message.split(/ at line|:\n/)[0] ?? '' };
  let problem: { offset: number; message: string } | undefined;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return;
      problem = { offset: alias.range?.[0] ?? 0, message: 'A plain value cannot start with *' };
      return visit.BREAK;
    },
  });
  return problem;
}

/** The first name in a map that stands there twice: `0880` and `'0880'` are one name. */
function twiceIn(node: unknown): Scalar | undefined {
  if (isPair(node)) return twiceIn(node.value);
  if (!isCollection(node)) return undefined;
  const names = new Set<string>();
  for (const { key } of isMap(node) ? node.items : []) {
    if (!isScalar(key)) continue;
    if (names.has(String(key.value))) return key;
    names.add(String(key.value));
  }
  return node.items.reduce<Scalar | undefined>((found, item) => found ?? twiceIn(item), undefined);
}

/**
 * Reads the file. Days stay texts, since YAML would turn 2026-02-30 into 2 March.
 *
 * @throws Error with file, line and sentence, if nobody can read the file.
 */
export function readYaml(file: string): Written {
  if (!existsSync(file)) throw new Error(`${file}: missing`);
  const { text, problem: inSaving } = textOf(file);
  if (text === undefined) throw new Error(`${file}: ${inSaving}`);
  const counter = new LineCounter();
  const lines = text.split('\n');
  const conflict = lines.findIndex((line) => /^(<{7}|>{7}) /.test(line));
  if (conflict >= 0)
    throw new Error(
      `${file}: ${lines[conflict]?.trim()}: two versions were not merged; expected one of them (line ${conflict + 1})`,
    );
  const document = parseDocument(text, {
    schema: 'core',
    lineCounter: counter,
    logLevel: 'error',
    uniqueKeys: false,
  });
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  const problem = firstProblem(document);
  if (problem) {
    const line = lineAt(startOf(problem.offset, document, text));
    throw new Error(`${file}: ${problem.message}: ${lines[line - 1]?.trim()} (line ${line})`);
  }
  keepCodes(document);
  const twice = twiceIn(document.contents);
  if (twice?.range)
    throw new Error(
      `${file}: ${String(twice.value)}: appears twice; expected it once (line ${lineAt(twice.range[0])})`,
    );
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
