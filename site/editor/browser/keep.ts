// Writes new values into a YAML file and leaves the rest as its owner wrote it: comments, order, quotation marks, blank lines, and
// entries that the form does not show.
import {
  Document,
  isMap,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  Scalar,
  YAMLMap,
  YAMLSeq,
  type Node,
  type Pair,
} from 'yaml';
import type { Schema } from '../schema.ts';
import { entryOf, listOf } from '../schema.ts';

type Entries = Record<string, unknown>;
type Part = Node | null | undefined;

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a file in which every value is the text that stands there: 0780 stays 0780. */
export const read = (text: string): Document => parseDocument(text, { schema: 'failsafe', logLevel: 'error' });

/** Whether a text without quotation marks would be read as something else, such as 0780 as a number. */
function isRead(text: string): boolean {
  try {
    return parse(text, { schema: 'core' }) === text;
  } catch {
    return false;
  }
}

function written(value: unknown): Scalar {
  const scalar = new Scalar(String(value));
  if (typeof value === 'string' && !value.includes('\n') && !isRead(value)) scalar.type = 'QUOTE_SINGLE';
  return scalar;
}

/** What tells an entry of a list from the others. */
function nameOf(value: unknown): string {
  if (!isEntries(value)) return String(value);
  return String(value.id ?? value.url ?? value.name ?? JSON.stringify(value));
}

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : String(key));

/** Adds an entry after those that come before it in the schema. */
function add(map: YAMLMap, key: string, value: Node, order: readonly string[]): void {
  const before = order.slice(0, order.indexOf(key) + 1);
  const last = map.items.findLastIndex((pair) => before.includes(keyOf(pair)));
  const at = order.includes(key) ? last + 1 : map.items.length;
  map.items.splice(at, 0, new Document().createPair(written(key), value) as Pair);
}

function mergedMap(old: Part, value: Entries, schema: Schema): YAMLMap {
  const map = isMap(old) ? old : new YAMLMap();
  const entry = entryOf(schema);
  const known = Object.keys(schema.properties ?? {});
  map.items = map.items.filter((pair) => keyOf(pair) in value || !(entry || known.includes(keyOf(pair))));
  for (const [key, each] of Object.entries(value)) {
    const pair = map.items.find((one) => keyOf(one) === key);
    const part = merged(pair?.value as Part, each, schema.properties?.[key] ?? entry ?? {});
    if (pair) pair.value = part;
    else add(map, key, part, known);
  }
  return map;
}

function mergedList(old: Part, values: readonly unknown[], schema: Schema): YAMLSeq {
  const list = isSeq(old) ? old : new YAMLSeq();
  const items = listOf(schema)?.items ?? {};
  const rest = list.items.map((node) => ({ node: node as Node, name: nameOf((node as Node).toJSON()) }));
  const names = values.map(nameOf);
  list.items = values.map((value, index) => {
    const isSame = (one: (typeof rest)[number] | undefined): boolean => one?.name === names[index];
    const there = rest[index];
    // Two entries may have one name. An entry with a new name is in the place of the one that is gone.
    const isRenamed = there && values.length === rest.length && there.name !== '' && !names.includes(there.name);
    const found = isSame(there) ? there : (rest.find(isSame) ?? (isRenamed ? there : undefined));
    if (found) found.name = '';
    return merged(found?.node, value, items);
  });
  list.flow &&= list.items.length > 0 && list.items.every(isScalar);
  if (!list.items.length) list.flow = true;
  return list;
}

function merged(old: Part, value: unknown, schema: Schema): Node {
  if (Array.isArray(value)) return mergedList(old, value, schema);
  if (isEntries(value)) return mergedMap(old, value, schema);
  if (isScalar(old) && String(old.value) === String(value)) return old;
  const scalar = written(value);
  if (isScalar(old)) Object.assign(scalar, { comment: old.comment, commentBefore: old.commentBefore });
  if (isScalar(old) && scalar.type === undefined && /^QUOTE/.test(old.type ?? '')) scalar.type = old.type;
  return scalar;
}

/** The text of the file with the new value. */
export function keep(text: string, value: unknown, schema: Schema): string {
  const document = read(text);
  const [error] = document.errors;
  if (error) throw error;
  const isEmpty = value === undefined || value === null || (Array.isArray(value) && !value.length);
  if (!document.contents && isEmpty) return text;
  document.contents = merged(document.contents, value, schema);
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}
