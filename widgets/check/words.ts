// What every check says in the same way: what stood there, and what was expected.
import { distance } from 'fastest-levenshtein';
import type { Unknown } from '../shared/is-object.ts';

/** The fields of a value, whatever it is. Nothing has none. */
export const fieldsOf = (value: unknown): Unknown => Object(value) as Unknown;

/** A value as one has written it. */
export const shown = (value: unknown): string => {
  if (value === undefined) return 'missing';
  if (value instanceof Date) return value.toJSON()?.slice(0, 10) ?? 'no day';
  return typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? String(value));
};

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9åäö]/g, '');

/** How far two words are from each other; letters that changed places are one slip. */
function apart(a: string, b: string): number {
  const sorted = (word: string): string => [...word].sort().join('');
  return sorted(a) === sorted(b) ? Math.min(1, distance(a, b)) : distance(a, b);
}

/** The word that somebody probably meant. */
export function meant(word: string, known: readonly string[]): string | undefined {
  const [near] = known
    .map((each): [number, string] => [apart(plain(word), plain(each)), each])
    .sort(([a], [b]) => a - b);
  const most = word.length < 4 ? 1 : word.length < 8 ? 2 : 3;
  return near && near[0] <= most ? near[1] : undefined;
}

/** What is said of an entry that nobody knows. It is never passed over: a setting that is spelt wrongly stays off. */
export function unknown(name: string, known: readonly string[]): string {
  const near = meant(name, known);
  return `${name}: unknown; ${near ? `did you mean ${near}?` : `expected one of ${known.join(', ')}`}`;
}

/** Each entry of an object that nobody knows. */
export const unknownIn = (object: unknown, known: readonly string[], where = ''): string[] =>
  typeof object === 'object' && object !== null && !Array.isArray(object)
    ? Object.keys(object)
        .filter((name) => !known.includes(name))
        .map((name) => `${where}${unknown(name, known)}`)
    : [];
