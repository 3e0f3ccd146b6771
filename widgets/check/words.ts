// Shared parts of all messages: the value found, and the expected one.
import { distance } from 'fastest-levenshtein';
import type { Unknown } from '../shared/is-object.ts';
import { say } from './say.ts';

/** The fields of any value; `null` and `undefined` have none. */
export const fieldsOf = (value: unknown): Unknown => Object(value) as Unknown;

/** The line of a problem, as the end of its sentence: ` (line 4)`. */
export const inLine = (line: number | undefined): string => (line ? say` (line ${line})` : '');

/** A value in the form that its author wrote. */
export const shown = (value: unknown): string => {
  if (value === undefined) return say`missing`;
  if (value instanceof Date) return value.toJSON()?.slice(0, 10) ?? say`no day`;
  if (typeof value === 'string') return `'${value}'`;
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9åäö]/g, '');

/** The distance between two words. Swapped letters count as one mistake. */
export function distanceBetween(a: string, b: string): number {
  const sorted = (word: string): string => [...word].sort().join('');
  return sorted(a) === sorted(b) ? Math.min(1, distance(a, b)) : distance(a, b);
}

/** The known word that the author probably meant. */
export function meant(word: string, known: readonly string[]): string | undefined {
  const [near] = known
    .map((each): [number, string] => [distanceBetween(plain(word), plain(each)), each])
    .sort(([a], [b]) => a - b);
  const most = word.length < 4 ? 1 : word.length < 8 ? 2 : 3;
  return near && near[0] <= most ? near[1] : undefined;
}

/** The message for an unknown entry. It is never ignored, because a misspelt setting would stay off. */
export function unknown(name: string, known: readonly string[]): string {
  const near = meant(name, known);
  return near
    ? say`${name}: unknown; did you mean ${near}?`
    : say`${name}: unknown; expected one of ${known.join(', ')}`;
}
