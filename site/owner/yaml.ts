// Reads a YAML file of the owner: its values, and the line of each.
import { existsSync } from 'node:fs';
import { isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { textOf } from '../../widgets/check/saved.ts';

/** A file of the owner. */
export interface Written {
  value: unknown;
  /** The line of an entry by its path, such as `['contact', 'url']`; of the nearest entry around it if it is missing. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** A number as people mean it: `07` and `0880` are codes, not numbers. */
const isNumber = /^[-+]?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The text that stands in the file where YAML sees a number that starts with 0 or +. */
function keepCodes(document: Document): void {
  const keep = (node: unknown): void => {
    if (isScalar(node) && typeof node.value === 'number' && node.source && !isNumber.test(node.source))
      node.value = node.source;
    if (isPair(node)) [node.key, node.value].forEach(keep);
    if (isCollection(node)) node.items.forEach(keep);
  };
  keep(document.contents);
}

/**
 * Reads the file. Days stay texts, since YAML would turn 2026-02-30 into 2 March.
 *
 * @throws Error with file, line and sentence, if nobody can read the file.
 */
export function readYaml(file: string): Written {
  if (!existsSync(file)) throw new Error(`${file}: missing`);
  const { text, problem } = textOf(file);
  if (text === undefined) throw new Error(`${file}: ${problem}`);
  const counter = new LineCounter();
  const lines = text.split('\n');
  const conflict = lines.findIndex((line) => /^(<{7}|>{7}) /.test(line));
  if (conflict >= 0)
    throw new Error(
      `${file}: ${lines[conflict]?.trim()}: two versions were not merged; expected one of them (line ${conflict + 1})`,
    );
  const document = parseDocument(text, { schema: 'core', lineCounter: counter, logLevel: 'error' });
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  const [error] = document.errors;
  if (error) {
    const line = lineAt(error.pos[0]);
    throw new Error(`${file}: ${error.message.split(/ at line|:\n/)[0]}: ${lines[line - 1]?.trim()} (line ${line})`);
  }
  keepCodes(document);
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
