// One entry of ambassadors.js, found by a parser: Windows, tabs, one line or many, it is the same.
import ts from 'typescript';
import type { Person } from './types.ts';

/** What an entry must have to be removed. Nothing has checked it yet. */
export type Entry = Pick<Person, 'id' | 'name'> & { portrait?: { drawing?: string; photo?: string } };

/** How much of a text this pattern takes from its start. */
const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** Whether a property of an object is `id` with this value. */
const isId = (property: ts.ObjectLiteralElementLike, id: string): boolean =>
  ts.isPropertyAssignment(property) &&
  (ts.isIdentifier(property.name) || ts.isStringLiteralLike(property.name)) &&
  property.name.text === 'id' &&
  ts.isStringLiteralLike(property.initializer) &&
  property.initializer.text === id;

/** Where his entry stands in the text, with what is noted about him beside it. However the file is laid out. */
function rangeOf(id: string, text: string): [start: number, end: number] | undefined {
  const source = ts.createSourceFile('ambassadors.js', text, ts.ScriptTarget.Latest, true);
  const isHis = (node: ts.Node): boolean =>
    ts.isObjectLiteralExpression(node) &&
    ts.isArrayLiteralExpression(node.parent) &&
    node.properties.some((property) => isId(property, id));
  const find = (node: ts.Node): ts.Node | undefined => (isHis(node) ? node : ts.forEachChild(node, find));
  const entry = find(source);
  if (!entry) return;
  const [note] = ts.getLeadingCommentRanges(text, entry.getFullStart()) ?? [];
  const before = text.slice(0, note?.pos ?? entry.getStart());
  const start = before.replace(/[ \t]+$/, '').length;
  const isOnOwnLine = start === 0 || text[start - 1] === '\n';
  const end = entry.end + lengthOf(/^\s*,?(?:[ \t]*\/\/[^\r\n]*)?[ \t]*/, text.slice(entry.end));
  return [start, end + (isOnOwnLine ? lengthOf(/^(?:\r?\n)?/, text.slice(end)) : 0)];
}

/** The text without the entry of this id; the text itself where none is found. */
export function withoutEntry(id: string, text: string): string {
  const [start, end] = rangeOf(id, text) ?? [0, 0];
  return text.slice(0, start) + text.slice(end);
}

/** The file of a person's picture in the owner's folder. */
function pictureOf({ portrait }: Entry): string | undefined {
  if (portrait?.photo) return `photos/${portrait.photo}`;
  if (portrait?.drawing) return `portraits/${portrait.drawing}`;
}

/** The file of a person's picture in the owner's folder, where nobody else has the same: several may share a drawing. */
export function ownPicture(person: Entry, others: readonly Entry[]): string | undefined {
  const picture = pictureOf(person);
  return others.some((each) => pictureOf(each) === picture) ? undefined : picture;
}
