// An entry that stands twice in one object: JavaScript keeps the last and says nothing, so a setting may stay as it was.
import ts from 'typescript';

/** Each entry that stands twice, as a sentence with its line. */
export function problemsInKeys(text: string): string[] {
  const source = ts.createSourceFile('owner.js', text, ts.ScriptTarget.Latest);
  const problems: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const names = new Set<string>();
      for (const { name } of node.properties) {
        if (!name || ts.isComputedPropertyName(name)) continue;
        const line = source.getLineAndCharacterOfPosition(name.getStart(source)).line + 1;
        if (names.has(name.text)) problems.push(`${name.text}: stands twice; expected it once (line ${line})`);
        names.add(name.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}
