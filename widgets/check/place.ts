// Names of places in a file of facts, for messages: `kvinnofridslinjen: phone`, `source bris: date`.
import type { Path } from './json-file.ts';
import { fieldsOf } from './words.ts';
import { say } from './say.ts';

/** The path to a field, with indexes from 1: `hours.phone`. */
const fieldAt = (path: Path): string =>
  path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join('.');

const joined = (entry: string, path: Path): string => [entry, fieldAt(path)].filter(Boolean).join(': ');

/** The name of the place at a path. The file may be damaged. */
export function placeOf(file: unknown, path: Path): string {
  const [list, key, ...rest] = path;
  if (list === undefined || key === undefined) return fieldAt(path);
  if (list === 'sources') return joined(say`source ${key}`, rest);
  const { id, code } = fieldsOf(fieldsOf(fieldsOf(file)[list])[key]);
  const entry = [id, code].find((each) => typeof each === 'string');
  return joined(typeof entry === 'string' ? entry : `${list} ${fieldAt([key])}`, rest);
}
