// What the tests of the site share: values that must be there, and files that were built.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';

/** Gives back a value that must be there. `what` names it where it is missing. */
export function known<T>(value: T, what = 'what the test needs'): NonNullable<T> {
  assert.ok(value !== undefined && value !== null, `${what}: missing`);
  return value;
}

/** What the first group of a pattern holds in a text that must match. */
export const groupIn = (pattern: RegExp, text: string): string => known(pattern.exec(text)?.[1], String(pattern));

/** What the first group of a pattern holds, at each place where it matches. */
export const groupsIn = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(([, group = '']) => group);

/** The paths of everything in a folder, from that folder on. */
export const pathsIn = (folder: string): string[] => readdirSync(folder, { encoding: 'utf8', recursive: true });

/** An item of the site's JSON feeds. */
export interface FeedItem {
  id: string;
  url: string;
  title: string;
  content_html: string;
  date_published: string;
  date_modified: string;
}

/** One of the site's JSON feeds. */
export interface Feed {
  language: string;
  items: FeedItem[];
}

/** What a program said when it failed. */
export interface Failed {
  code: number;
  stdout: string;
  stderr: string;
}
