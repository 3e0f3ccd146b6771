// Removes one entry of ambassadors.yaml. Everything else in the file stays as its owner wrote it.
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Person } from './types.ts';

/** The parts of an entry that removal needs. The entry is unchecked. */
export type Entry = Pick<Person, 'id' | 'name'> & { portrait?: { drawing?: string; photo?: string } };

const parse = (text: string) => parseDocument<YAMLSeq>(text, { schema: 'core', logLevel: 'error' });

/** The id of an entry. */
function idOf(item: unknown): string | undefined {
  if (!isMap(item)) return;
  const id: unknown = item.get('id', true);
  return isScalar(id) ? String(id.value) : undefined;
}

/** The ids in a text, in its order. */
const idsIn = (text: string): (string | undefined)[] => {
  const { contents, errors } = parse(text);
  return isSeq(contents) && !errors.length ? contents.items.map(idOf) : [];
};

/** The start of the line that an offset is on. */
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The first line of an entry, with the comment lines right above it. */
function startOf(text: string, offset: number): number {
  let start = lineStart(text, offset);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!/^[ \t]*#/.test(text.slice(above, start))) return start;
    start = above;
  }
  // A comment from the first line on is about the whole file.
  return lineStart(text, offset);
}

/** The text without the lines of an entry. */
function withoutLines(text: string, items: readonly unknown[], index: number): string {
  const [item, next] = [items[index], items[index + 1]] as (YAMLMap | undefined)[];
  const [from = 0, to = 0] = item?.range ?? [];
  const start = startOf(text, from);
  const lineEnd = text.indexOf('\n', Math.max(start, to - 1)) + 1 || text.length;
  const end = next?.range ? startOf(text, next.range[0]) : lineEnd;
  return text.slice(0, start) + text.slice(end);
}

/** The text without the entry of this id. Without such an entry the text is unchanged. */
export function withoutEntry(id: string, text: string): string {
  const document = parse(text);
  const { contents } = document;
  const index = isSeq(contents) ? contents.items.findIndex((item) => idOf(item) === id) : -1;
  if (!isSeq(contents) || index < 0) return text;
  const others = contents.items.map(idOf).filter((_, i) => i !== index);
  const rest = withoutLines(text, contents.items, index);
  if (others.length && String(idsIn(rest)) === String(others)) return rest;
  // Several entries on one line, or none left: the library writes the file anew.
  contents.items.splice(index, 1);
  return document.toString({ lineWidth: 0 });
}

/** The path of a person's picture in the project. */
function pictureOf({ portrait }: Entry): string | undefined {
  if (portrait?.photo) return `photos/${portrait.photo}`;
  if (portrait?.drawing) return `portraits/${portrait.drawing}`;
}

/** The path of a person's picture, unless another person uses the same file: several may share a drawing. */
export function ownPicture(person: Entry, others: readonly Entry[]): string | undefined {
  const picture = pictureOf(person);
  return others.some((each) => pictureOf(each) === picture) ? undefined : picture;
}
