// Names of places in a file of facts, for messages: `kvinnofridslinjen: phone`, `0883 Västervik, switchboard: phone`.
import type { Path } from './json-file.ts';
import { fieldsOf } from './words.ts';

/** The singular of lists with ids. */
const singular: Record<string, string> = { sources: 'source', services: 'service' };

/** The path to a field, with indexes from 1: `hours.phone`. */
const fieldAt = (path: Path): string =>
  path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join('.');

const joined = (entry: string, path: Path): string => [entry, fieldAt(path)].filter(Boolean).join(': ');

/** A municipality in a message: `0883 Västervik`. The list may be damaged. */
function municipalityName(code: string, municipalities: unknown): string {
  const known: unknown[] = Array.isArray(municipalities) ? municipalities : [];
  const { name } = fieldsOf(known.find((each) => fieldsOf(each).code === code));
  return typeof name === 'string' ? `${code} ${name}` : code;
}

/** The name of the place at a path. */
export function placeOf(file: unknown, path: Path, municipalities: unknown): string {
  const [list, key, ...rest] = path;
  if (list === undefined || key === undefined) return fieldAt(path);
  if (singular[list]) return joined(`${singular[list]} ${key}`, rest);
  const { id, code } = fieldsOf(fieldsOf(fieldsOf(file)[list])[key]);
  if (typeof id === 'string') return joined(id, rest);
  if (typeof code !== 'string') return joined(`${list} ${fieldAt([key])}`, rest);
  const entry = municipalityName(code, municipalities);
  const [kind, index, ...field] = rest;
  if (kind === 'switchboard' || kind === 'outOfHours') return joined(`${entry}, ${kind}`, rest.slice(1));
  if (kind === 'socialServices' || kind === 'shelters')
    return joined(`${entry}, ${kind}${index === undefined ? '' : ` ${fieldAt([index])}`}`, field);
  return joined(entry, rest);
}
