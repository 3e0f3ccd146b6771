// Anonymity on the built pages and in the files: a visitor can be anonymous, is never promised to be. Nothing about it beside
// 112, where the operator sees the caller's number and location.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { HelplinesFile } from '../../widgets/data/index.ts';
import { readLanguages } from '../../widgets/phrases/read.ts';
import { readJson } from '../support/built.ts';
import { groupsIn, pathsIn } from '../support/found.ts';

const built = pathsIn('dist')
  .filter((file) => /\.(html|js|xml|txt)$/.test(file) && !/^(site\/)?(api|modules|types)\//.test(file))
  .map((file) => ({ file, text: readFileSync(`dist/${file}`, 'utf8') }));
const pages = built.filter(({ file }) => file.endsWith('.html'));

const promise = /du är anonym|du förblir anonym|you (?:are|stay|remain) anonymous/i;
const phrases = readLanguages().flatMap(({ phrases: { anonymous } }) => (anonymous ? [anonymous.text] : []));
const isOfAnonymity = (text: string): boolean =>
  /anonym/i.test(text) || phrases.some((each) => text.toLowerCase().includes(each.toLowerCase()));

/** The text after each link to 112, until the next link. */
const besides112 = (html: string): string[] =>
  groupsIn(/<a\b[^>]*href="tel:112"[^>]*>((?:(?!<a\b)[^])*)/g, html).map((text) => text.replace(/<[^>]*>/g, ' '));

describe('anonymity', () => {
  it('is never promised', () => {
    assert.ok(pages.length > 150, String(pages.length));
    assert.ok(built.some(({ file, text }) => file === 'hamn.js' && text.includes('Du kan vara anonym')));
    assert.deepEqual(
      built.filter(({ text }) => promise.test(text)).map(({ file }) => file),
      [],
    );
  });

  it('is not mentioned beside 112 on any page', () => {
    const found = pages.flatMap(({ file, text }) => besides112(text).map((following) => ({ file, following })));
    assert.ok(found.length > 50, String(found.length));
    assert.deepEqual(
      found.filter(({ following }) => isOfAnonymity(following)),
      [],
    );
    assert.ok(besides112('<a href="tel:112">112</a> <p>gratis, du kan vara anonym</p>').some(isOfAnonymity));
  });

  it('is not set for any line reached through 112', () => {
    const { lines } = readJson<HelplinesFile>('dist/data/helplines.json');
    const through = lines.filter(({ phone }) => phone?.tel === '112');
    assert.ok(through.length > 1);
    assert.deepEqual(
      through.filter(({ anonymous }) => anonymous !== undefined),
      [],
    );
  });
});
