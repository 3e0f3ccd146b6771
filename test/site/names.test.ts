// The button that leaves the page has one name, the one that is written on it: Lämna sidan snabbt, Exit this page. After
// its name, "the button" is enough. A person who is told to press it must find the same words on it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathsIn } from '../support/found.ts';

/** Its former names. */
const former =
  /snabbutgång\w*|\butgången\b|\bvägen ut\b|\ben väg ut\b|\bquick exits?\b|\bexit buttons?\b|\b(the|an|your) exits?\b/i;

/** What a person sees or hears of a page. Code, and what a word of another language means, are not names. */
const seenIn = (html: string): string =>
  [
    html.replace(/<(script|style|code|pre|small)\b[^]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' '),
    ...[...html.matchAll(/\b(?:alt|title|aria-label|content)="([^"]*)"/g)].map(([, text]) => text),
  ].join('\n');

/** The former names in a text, each with the words around it. */
const formerIn = (text: string): string[] =>
  text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.:!?]) /)
    .filter((sentence) => former.test(sentence));

test('no page calls the button by a former name', () => {
  const pages = pathsIn('dist/site').filter((file) => file.endsWith('.html') && !/^(api|v)\//.test(file));
  assert.ok(pages.length > 100, `${pages.length} pages`);
  const found = pages.flatMap((file) =>
    formerIn(seenIn(readFileSync(`dist/site/${file}`, 'utf8'))).map((sentence) => `${file}: ${sentence}`),
  );
  assert.deepEqual(found, []);
});

test('no guide calls the button by a former name', () => {
  // The changelog keeps what was written when something changed.
  const guides = pathsIn('docs').filter((file) => /\.(md|html)$/.test(file) && file !== 'changelog.md');
  const found = ['README.md', ...guides.map((file) => `docs/${file}`)].flatMap((file) =>
    formerIn(readFileSync(file, 'utf8').replace(/`[^`]*`/g, ' ')).map((sentence) => `${file}: ${sentence}`),
  );
  assert.deepEqual(found, []);
});
