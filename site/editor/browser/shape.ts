// The value of a file as the form shows it, and back. The form has no maps with keys of one's own, and no value that is a
// text or an object.
import { eitherOf, entryOf, listOf, plain, type Schema } from '../schema.ts';

type Entries = Record<string, unknown>;

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';

/** The folder of a file whose name alone is written: `photo: ann.jpg`. The form has it with its folder. */
const folders: Record<string, string> = { photo: 'photos/', drawing: 'portraits/' };

const map = (entries: Entries, change: (value: unknown, key: string) => unknown): Entries =>
  Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value, key)]));

/** The value for the form. Every value of the file is a text so far. */
export function toForm(value: unknown, given: Schema = {}, name = ''): unknown {
  const schema = plain(given);
  const either = eitherOf(schema);
  const list = listOf(schema);
  const entry = entryOf(schema);
  if (either)
    return isEntries(value)
      ? { type: 'own', ...(toForm(value, either.object) as Entries) }
      : { type: 'text', text: value };
  if (list) return isMissing(value) ? [] : [value].flat().map((each) => toForm(each, list.items, name));
  if (entry)
    return isEntries(value)
      ? Object.entries(value).map(([key, each]) => ({ key, ...(toForm(each, entry) as Entries) }))
      : [];
  if (isEntries(value)) return map(value, (each, key) => toForm(each, schema.properties?.[key], key));
  if (schema.type === 'boolean') return value === 'true';
  if (schema.type === 'integer') return Number(value);
  return typeof value === 'string' && folders[name] ? folders[name] + value : value;
}

/** The entries of an object that the form has filled in. */
function filled(value: Entries, { properties = {}, required = [] }: Schema): Entries {
  const all = map(value, (each, key) => (properties[key] ? fromForm(each, properties[key], key) : undefined));
  for (const key of required) if (isMissing(all[key]) && listOf(properties[key] ?? {})) all[key] = [];
  const isKept = ([key, each]: [string, unknown]): boolean =>
    !isMissing(each) &&
    (required.includes(key) ||
      (!(Array.isArray(each) && !each.length) &&
        !(isEntries(each) && !Object.keys(each).length) &&
        each !== properties[key]?.default));
  return Object.fromEntries(Object.entries(all).filter(isKept));
}

/** The value for the file. */
export function fromForm(value: unknown, given: Schema = {}, name = ''): unknown {
  const schema = plain(given);
  const either = eitherOf(schema);
  const list = listOf(schema);
  const entry = entryOf(schema);
  if (either && isEntries(value)) return value.type === 'text' ? value.text : filled(value, either.object);
  if (list && Array.isArray(value)) {
    const items = value.map((each) => fromForm(each, list.items, name)).filter((each) => !isMissing(each));
    return items.length === 1 && !schema.items ? items[0] : items;
  }
  if (entry && Array.isArray(value))
    return Object.fromEntries((value as Entries[]).map(({ key, ...each }) => [String(key), filled(each, entry)]));
  if (isEntries(value)) return filled(value, schema);
  const folder = folders[name];
  return typeof value === 'string' && folder && value.startsWith(folder) ? value.slice(folder.length) : value;
}
