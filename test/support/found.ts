// What the tests find in texts and folders.
import { readdirSync } from 'node:fs';
import { sure } from '../../site/shared/sure.ts';

/** The first group of a pattern, in a text that must match. */
export const groupIn = (pattern: RegExp, text: string): string => sure(pattern.exec(text)?.[1], String(pattern));

/** The first group of every match of a pattern. */
export const groupsIn = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(([, group = '']) => group);

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', '#39': "'" };

/** A text as a browser reads it from HTML, with the entities that our pages and codes have. */
export const decoded = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '');

/** The paths of everything in a folder, relative to it. */
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

/** The output of a failed program. */
export interface Failed {
  code: number;
  stdout: string;
  stderr: string;
}
