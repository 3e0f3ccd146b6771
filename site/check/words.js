// What every check says in the same way: what stood there, and what was expected.
import { distance } from 'fastest-levenshtein';

/** A value as one has written it. */
export const shown = (value) => {
  if (value === undefined) return 'missing';
  if (value instanceof Date) return value.toJSON()?.slice(0, 10) ?? 'no day';
  return typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? String(value));
};

const plain = (name) => name.toLowerCase().replace(/[^a-z0-9åäö]/g, '');

/** How far two words are from each other; letters that changed places are one slip. */
function apart(a, b) {
  const sorted = (word) => [...word].sort().join('');
  return sorted(a) === sorted(b) ? Math.min(1, distance(a, b)) : distance(a, b);
}

/** The word that somebody probably meant. */
export function meant(word, known) {
  const [near] = known.map((each) => [apart(plain(word), plain(each)), each]).sort(([a], [b]) => a - b);
  const most = word.length < 4 ? 1 : word.length < 8 ? 2 : 3;
  return near && near[0] <= most ? near[1] : undefined;
}

/** What is said of an entry that nobody knows. It is never passed over: a setting that is spelt wrongly stays off. */
export function unknown(name, known) {
  const near = meant(name, known);
  return `${name}: unknown; ${near ? `did you mean ${near}?` : `expected one of ${known.join(', ')}`}`;
}

/** Each entry of an object that nobody knows. */
export const unknownIn = (object, known, where = '') =>
  typeof object === 'object' && object !== null && !Array.isArray(object)
    ? Object.keys(object)
        .filter((name) => !known.includes(name))
        .map((name) => `${where}${unknown(name, known)}`)
    : [];
