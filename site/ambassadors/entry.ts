// Finds one entry of ambassadors.js with a parser, so line endings, tabs and layout do not matter.
import ts from 'typescript';
import type { Person } from './types.ts';

/** The parts of an entry that removal needs. The entry is unchecked. */
export type Entry = Pick<Person, 'id' | 'name'> & { portrait?: { drawing?: string; photo?: string } };

/** The length of the match of a pattern, 0 without a match. */
const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** Whether a property of an object is `id` with this value. */
const isId = (property: ts.ObjectLiteralElementLike, id: string): boolean =>
  ts.isPropertyAssignment(property) &&
  (ts.isIdentifier(property.name) || ts.isStringLiteralLike(property.name)) &&
  property.name.text === 'id' &&
  ts.isStringLiteralLike(property.initializer) &&
  property.initializer.text === id;

/** The range of a person's entry in the text, including the comment next to it. */
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

/** The text without the entry of this id. Without such an entry the text is unchanged. */
export function withoutEntry(id: string, text: string): string {
  const [start, end] = rangeOf(id, text) ?? [0, 0];
  return text.slice(0, start) + text.slice(end);
}

/** The path of a person's picture in the owner's folder. */
function pictureOf({ portrait }: Entry): string | undefined {
  if (portrait?.photo) return `photos/${portrait.photo}`;
  if (portrait?.drawing) return `portraits/${portrait.drawing}`;
}

/** The path of a person's picture, unless another person uses the same file: several may share a drawing. */
export function ownPicture(person: Entry, others: readonly Entry[]): string | undefined {
  const picture = pictureOf(person);
  return others.some((each) => pictureOf(each) === picture) ? undefined : picture;
}
