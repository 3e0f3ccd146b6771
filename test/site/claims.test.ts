// No text may promise that a visit is deleted, or leaves no trace: whoever believes it takes risks. A sentence that speaks of
// such things stands in this list, as something that somebody has read and found true.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { pathsIn } from '../support/found.ts';

const folders = ['site', 'docs', 'widgets/phrases', 'widgets/quick-exit'];
const texts = [
  'README.md',
  ...folders.flatMap((folder) =>
    pathsIn(folder)
      .map((file) => `${folder}/${file}`)
      .filter((file) => /\.(md|njk|html|js|ts)$/.test(file)),
  ),
];

const claim =
  /\b(rader(a|as|ar|at|ad|ade|ing)|utplåna\w*|spårlös\w*|utan spår|osynlig\w*|deleted?|deletes|erase[sd]?|wipe[sd]?|untraceable|without (a )?trace|undetectable)\b/i;

/** Each with why it is true. */
const read: [sentence: RegExp, why: string][] = [
  [/^(Single pages can be deleted|Det går att radera enstaka sidor)/, 'what a browser offers'],
  [/(lova aldrig|never promise|no promise) that something is deleted|lova aldrig att något raderas/, 'a warning'],
  [/believes that a visit has been deleted/, 'a warning'],
  [/^Do not advise anyone to delete a whole history/, 'a warning'],
  [/(advises you to delete it|It can be deleted|Delete it) there/, 'a call in the list of a phone'],
  [
    /^(His entry and his picture are deleted|\(By hand: delete entry)|could not be told .* delete it by hand$/,
    'an ambassador',
  ],
];

const sentences = (text: string): string[] =>
  text
    .replace(/\.delete\(/g, '(')
    .split(/(?<=[.!?])\s|\n|'|`/)
    .map((sentence) => sentence.trim());

it('no text says that a visit is deleted', () => {
  const found = texts.flatMap((file) =>
    sentences(readFileSync(file, 'utf8'))
      .filter((sentence) => claim.test(sentence) && !read.some(([known]) => known.test(sentence)))
      .map((sentence) => `${file}: ${sentence}`),
  );
  assert.deepEqual(found, []);
});
