// One entry of ambassadors.js, found by a parser: Windows, tabs, one line or many, it is the same.
import ts from 'typescript';

/** Where his entry stands in the text, with what is noted about him beside it. However the file is laid out. */
function rangeOf(id, text) {
  const source = ts.createSourceFile('ambassadors.js', text, ts.ScriptTarget.Latest, true);
  const isHis = (node) =>
    ts.isObjectLiteralExpression(node) &&
    ts.isArrayLiteralExpression(node.parent) &&
    node.properties.some(
      ({ name, initializer }) =>
        name?.text === 'id' && initializer && ts.isStringLiteralLike(initializer) && initializer.text === id,
    );
  const find = (node) => (isHis(node) ? node : ts.forEachChild(node, find));
  const entry = find(source);
  if (!entry) return;
  const [note] = ts.getLeadingCommentRanges(text, entry.getFullStart()) ?? [];
  const before = text.slice(0, note?.pos ?? entry.getStart());
  const start = before.replace(/[ \t]+$/, '').length;
  const isOnOwnLine = start === 0 || text[start - 1] === '\n';
  const [after] = /^\s*,?(?:[ \t]*\/\/[^\r\n]*)?[ \t]*/.exec(text.slice(entry.end));
  const [lineEnd] = isOnOwnLine ? /^(?:\r?\n)?/.exec(text.slice(entry.end + after.length)) : [''];
  return [start, entry.end + after.length + lineEnd.length];
}

/** The text without the entry of this id; the text itself where none is found. */
export function withoutEntry(id, text) {
  const [start, end] = rangeOf(id, text) ?? [0, 0];
  return text.slice(0, start) + text.slice(end);
}
