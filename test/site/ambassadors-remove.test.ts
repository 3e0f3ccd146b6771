// `npm run remove` finds an entry in a file of any layout, and changes nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownPicture, withoutEntry } from '../../site/ambassadors/entry.ts';

/** The ids in a file of ambassadors when it is imported. */
async function ids(text: string): Promise<string[]> {
  const module = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { default: { id: string }[] };
  return module.default.map(({ id }) => id);
}

const entry = (id: string, indent = '  ', quote = "'"): string =>
  [
    '{',
    `${indent}id: ${quote}${id}${quote},`,
    `${indent}name: 'Förnamn {Efternamn}, }',`,
    `${indent}pledge: { sv: 'Jag säger: "id: \\'b\\'", [alltid]' },`,
    '}',
  ].join(`\n${indent}`);
const three = (indent = '  ', quote?: string): string =>
  ['a', 'b', 'c'].map((id) => `${indent}${entry(id, indent, quote)}`).join(',\n');

const layouts = {
  'as Prettier writes it': `// People.\nexport default [\n${three()},\n];\n`,
  'with tabs': `export default [\n${three('\t')},\n];\n`,
  'with double quotes': `export default [\n${three('  ', '"')},\n];\n`,
  'without a comma at the end': `export default [\n${three()}\n]\n`,
  'with one line each': `export default [\n  { id: 'a' },\n  { id: 'b' },\n  { id: 'c' },\n];\n`,
  'on one line': `export default [{ id: 'a' }, { id: 'b' }, { id: 'c' }];`,
  'with the id last and a key in quotes': `export default [\n{ name: 'b', 'id': 'a' },\n{ name: 'a', "id": 'b' },{ name: 'x', id: \`c\` }]`,
  'with notes': `export default [\n  { id: 'a' }, // first\n  // about b\n  { id: 'b' }, // him\n\n  /* about c */\n  { id: 'c' },\n];\n`,
  'with a name of its own': `const people = [\n  { id: 'a' },\n  { id: 'b' },\n  { id: 'c' },\n];\nexport default people;\n`,
};

for (const [what, text] of Object.entries(layouts)) {
  for (const [ends, written] of [
    ['LF', text],
    ['CRLF', text.replaceAll('\n', '\r\n')],
  ] as const) {
    test(`removes an entry from a file ${what} (${ends})`, async () => {
      for (const id of ['a', 'b', 'c']) {
        const rest = withoutEntry(id, written);
        assert.deepEqual(
          await ids(rest),
          ['a', 'b', 'c'].filter((each) => each !== id),
          rest,
        );
        assert.doesNotMatch(rest.replaceAll('\r\n', ''), ends === 'CRLF' ? /\n/ : /\r/);
        assert.doesNotMatch(rest, /^[ \t]+\r?$/m, 'no line is left with blanks alone');
      }
    });
  }
}

test('removes the comment beside an entry with it, and no other comment', () => {
  const rest = withoutEntry('b', layouts['with notes']);
  assert.equal(rest, `export default [\n  { id: 'a' }, // first\n\n  /* about c */\n  { id: 'c' },\n];\n`);
  assert.equal(withoutEntry('d', layouts['with notes']), layouts['with notes']);
});

test('removes a picture with its person, unless another entry uses it too', () => {
  const photographed = { id: 'a', name: 'A', portrait: { photo: 'a.jpg' } };
  const drawn = { id: 'b', name: 'B', portrait: { drawing: 'man.svg' } };
  assert.equal(ownPicture(photographed, [drawn]), 'photos/a.jpg');
  assert.equal(ownPicture(drawn, [photographed]), 'portraits/man.svg');
  assert.equal(ownPicture(drawn, [photographed, { ...drawn, id: 'c' }]), undefined);
  assert.equal(ownPicture({ id: 'd', name: 'D' }, [drawn]), undefined);
});
