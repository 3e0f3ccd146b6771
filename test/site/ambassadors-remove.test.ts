// `hamn remove` finds an entry in a file of any layout, and changes nothing else.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { ownPicture, withoutEntry } from '../../site/ambassadors/entry.ts';
import { makeProject } from '../support/owner-project.ts';
import { runIn } from '../support/site-copy.ts';

/** The ids in a file of ambassadors. */
const ids = (text: string): string[] => (parse(text) as { id: string }[]).map(({ id }) => id);

const entry = (id: string, indent = '', quote = ''): string =>
  [
    `${indent}- id: ${quote}${id}${quote}`,
    `${indent}  name: 'Förnamn {Efternamn}, - id: b'`,
    `${indent}  pledge:`,
    `${indent}    sv: >-`,
    `${indent}      Jag säger: "id: b",`,
    '',
    `${indent}      # alltid`,
    '',
  ].join('\n');
const three = (indent?: string, quote?: string, between = ''): string =>
  ['a', 'b', 'c'].map((id) => entry(id, indent, quote)).join(between);

const layouts = {
  'as the editor writes it': `# People.\n\n${three()}`,
  'with an empty line between': three('', '', '\n'),
  'with indented entries': three('  '),
  'with double quotes': three('', '"'),
  'with single quotes': three('', "'"),
  'with one line each': '- { id: a }\n- { id: b }\n- { id: c }\n',
  'on one line': '[{ id: a }, { id: b }, { id: c }]',
  'with the id last and a key in quotes': '- name: b\n  id: a\n- name: a\n  "id": b\n- { name: x, id: c }',
  'with tabs after the colons': '- id:\ta\n- id:\tb\n- id:\tc\n',
  'with notes': '# Everybody.\n\n- id: a # first\n# about b\n- id: b # him\n\n# about c\n- id: c\n',
  'without an end of the last line': '- id: a\n- id: b\n- id: c',
};

for (const [what, text] of Object.entries(layouts)) {
  for (const [ends, written] of [
    ['LF', text],
    ['CRLF', text.replaceAll('\n', '\r\n')],
  ] as const) {
    test(`removes an entry from a file ${what} (${ends})`, () => {
      for (const id of ['a', 'b', 'c']) {
        const rest = withoutEntry(id, written);
        assert.deepEqual(
          ids(rest),
          ['a', 'b', 'c'].filter((each) => each !== id),
          rest,
        );
        if (what !== 'on one line')
          assert.doesNotMatch(rest.replaceAll('\r\n', ''), ends === 'CRLF' ? /\n/ : /\r/, rest);
      }
    });
  }
}

test('removes the comment beside an entry with it, and no other comment', () => {
  const text = layouts['with notes'];
  assert.equal(withoutEntry('b', text), '# Everybody.\n\n- id: a # first\n# about c\n- id: c\n');
  assert.equal(
    withoutEntry('c', `${text}# the end\n`),
    '# Everybody.\n\n- id: a # first\n# about b\n- id: b # him\n\n# the end\n',
  );
  assert.equal(withoutEntry('d', text), text);
});

test('tells of a file that nobody can read, with the line, and removes nothing', async () => {
  const folder = await makeProject();
  after(() => rm(folder, { recursive: true }));
  for (const [text, told] of [
    ['- id: exempel-1\n\tname: Exempel 1\n', 'a tab before the text; expected spaces: name: Exempel 1 (line 2)'],
    [
      "- id: exempel-1\r\n  name: 'Exempel 1\r\n",
      "the quotation mark at the start has none at the end: name: 'Exempel 1 (line 2)",
    ],
  ] as const) {
    await writeFile(join(folder, 'ambassadors.yaml'), text);
    const { status, stdout, stderr } = runIn(folder, resolve('site/ambassadors/remove.ts'), 'exempel-1');
    assert.equal(stderr.trim(), `ambassadors.yaml: ${told}`);
    assert.equal(stdout, '');
    assert.equal(status, 1);
    assert.equal(readFileSync(join(folder, 'ambassadors.yaml'), 'utf8'), text);
    assert.ok(existsSync(join(folder, 'photos/exempel-1.png')));
  }
});

test('removes the last person: the file is an empty list, with its comments', () => {
  const rest = withoutEntry('a', '# Everybody.\n\n- id: a\n  name: A\n');
  assert.deepEqual(ids(rest), []);
  assert.match(rest, /^# Everybody\./);
});

test('removes a picture with its person, unless another entry uses it too', () => {
  const photographed = { id: 'a', name: 'A', portrait: { photo: 'a.jpg' } };
  const drawn = { id: 'b', name: 'B', portrait: { drawing: 'man.svg' } };
  assert.equal(ownPicture(photographed, [drawn]), 'photos/a.jpg');
  assert.equal(ownPicture(drawn, [photographed]), 'portraits/man.svg');
  assert.equal(ownPicture(drawn, [photographed, { ...drawn, id: 'c' }]), undefined);
  assert.equal(ownPicture({ id: 'd', name: 'D' }, [drawn]), undefined);
});
