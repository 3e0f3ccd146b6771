// The scripts that a page loads without `type="module"`: first.js, and embed.js of a framed widget.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import vm from 'node:vm';
import ts from 'typescript';

for (const file of ['dist/first.js', 'dist/site/embed.js']) {
  it(`${file} is an ordinary script and adds no name to the page`, () => {
    const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    const kinds = statements.map(({ kind }) => ts.SyntaxKind[kind]);
    assert.ok(kinds.length);
    for (const kind of kinds) assert.match(kind, /^(Expression|Try|If|Block|For\w*)(Statement)?$/);
  });
}

describe('first.js hides a page', () => {
  /** Whether first.js hides a page with this cookie and this kind of navigation. */
  const hides = (cookie: string, entries: { type: string }[]) => {
    const hidden: string[] = [];
    const style = { setProperty: (...declaration: string[]) => hidden.push(declaration.join(' ')) };
    const context = {
      document: { cookie, documentElement: { style } },
      performance: { getEntriesByType: () => entries },
      setTimeout: () => undefined,
    };
    vm.runInNewContext(readFileSync('dist/first.js', 'utf8'), context);
    assert.ok(hidden.every((each) => each === 'display none important'));
    return hidden.length > 0;
  };
  const back = [{ type: 'back_forward' }];

  it('that the browser brings back after an exit', () => {
    assert.ok(hides('hamn=1', back));
    assert.ok(hides('a=b; hamn=1', [{ type: 'reload' }]));
  });
  it('only then', () => {
    assert.ok(!hides('', back));
    assert.ok(!hides('nothamn=1', back));
    assert.ok(!hides('hamn=1', [{ type: 'navigate' }]));
  });
  it('not where the browser does not report the kind of navigation', () => assert.ok(!hides('hamn=1', [])));
});
