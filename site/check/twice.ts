// Duplicate entries in an object: JavaScript silently keeps the last, so a setting may not be what the owner expects.
import ts from 'typescript';

/** Each duplicate entry, as a sentence with its line. */
export function problemsInKeys(text: string): string[] {
  const source = ts.createSourceFile('owner.js', text, ts.ScriptTarget.Latest);
  const problems: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const names = new Set<string>();
      for (const { name } of node.properties) {
        if (!name || ts.isComputedPropertyName(name)) continue;
        const line = source.getLineAndCharacterOfPosition(name.getStart(source)).line + 1;
        if (names.has(name.text)) problems.push(`${name.text}: appears twice; expected it once (line ${line})`);
        names.add(name.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}
