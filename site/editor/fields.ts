// The fields of a form in the editor, from the JSON Schema of a file: what the check asks for, the form asks for.
import { municipalities } from '../../widgets/data/index.ts';
import { labels, singular } from './labels.ts';
import { eitherOf, entryOf, listOf, plain, type Schema } from './schema.ts';

/** A field, as Sveltia CMS reads it. */
export interface Field {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  hint?: string;
  fields?: Field[];
  field?: Field;
  types?: object[];
  [setting: string]: unknown;
}

/** The folder of each kind of file. */
export const folders: Record<string, string> = { photo: 'photos', drawing: 'portraits', src: 'photos' };

const isLong = /^(description|lead|pledge|text|alt|use|useEn|note)$/;

/** The description in Swedish: some say the same in English after a slash. */
const hintOf = ({ description }: Schema): string | undefined => description?.split(' / ')[0];

const municipalityNames = new Map(municipalities.map(({ code, name }) => [code, name]));
const optionsOf = (codes: readonly string[]): object[] =>
  codes.map((value) => ({ value, label: municipalityNames.get(value) ?? value }));

/** What a text must look like. The hint says it in words. */
const patternOf = ({ pattern, description }: Schema): object =>
  pattern && pattern !== String.raw`\S`
    ? { pattern: [pattern, hintOf({ description }) ?? 'Skriv på ett annat sätt'] }
    : {};

function valueField(name: string, schema: Schema, around: string): Partial<Field> & { widget: string } {
  if (schema.format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (schema.enum) return { widget: 'select', options: optionsOf(schema.enum) };
  if (schema.type === 'boolean') return { widget: 'boolean', default: schema.default ?? false };
  if (schema.type === 'integer') return { widget: 'number', value_type: 'int', min: schema.minimum };
  const folder = folders[name];
  if (folder) return { widget: 'image', media_folder: `/${folder}`, public_folder: folder };
  return { widget: isLong.test(/^(sv|en)$/.test(name) ? around : name) ? 'text' : 'string', ...patternOf(schema) };
}

/** The two ways to write a value that is a text or an object. */
const typesOf = ({ text, object }: { text: Schema; object: Schema }): object[] => [
  {
    name: 'text',
    label: 'Bara ett namn eller id',
    widget: 'object',
    fields: [{ ...fieldOf('text', text, true), label: 'Namn eller id', widget: 'string' }],
  },
  { name: 'own', label: 'Med fler uppgifter', widget: 'object', fields: fieldsOf(object) },
];

function listField(name: string, { items = {}, minItems }: Schema): Partial<Field> & { widget: string } {
  const either = eitherOf(items);
  const list = { widget: 'list', label_singular: singular[name] ?? 'rad', collapsed: true, min: minItems };
  if (either) return { ...list, types: typesOf(either) };
  if (items.properties) return { ...list, fields: fieldsOf(items), summary: '{{name}}{{title}}' };
  return { ...list, field: fieldOf(name, items, true) };
}

/** Entries under keys that the owner chooses: a list in which the key is the first field. */
const entriesField = (name: string, entry: Schema): Partial<Field> & { widget: string } => ({
  ...listField(name, { items: entry }),
  fields: [
    name === 'municipalities'
      ? { ...fieldOf('key', { enum: municipalities.map(({ code }) => code) }, true), label: 'Kommun' }
      : { ...fieldOf('key', { type: 'string' }, true), label: 'Id', hint: 'Små bokstäver, siffror och bindestreck' },
    ...fieldsOf(entry),
  ],
  summary: name === 'municipalities' ? '{{key}}' : '{{name}}{{title}}',
});

/**
 * The field of a value.
 *
 * @param around - The name of the object that the value is in: a pledge is as long in each language.
 */
export function fieldOf(name: string, given: Schema, isRequired: boolean, around = ''): Field {
  const schema = plain(given);
  const either = eitherOf(schema);
  const list = listOf(schema);
  const entry = entryOf(schema);
  const kind = either
    ? { widget: 'object', types: typesOf(either) }
    : list
      ? listField(name, list)
      : entry
        ? entriesField(name, entry)
        : schema.properties
          ? { widget: 'object', fields: fieldsOf(schema, undefined, name) }
          : valueField(name, schema, around);
  // An empty list that a file must have is written by hamn itself.
  const required = isRequired && !(list && !list.minItems);
  return { name, label: labels[name] ?? name, hint: hintOf(given), required, ...kind };
}

/**
 * The fields of an object.
 *
 * @param names - Only these, in this order.
 */
export function fieldsOf(
  { properties = {}, required = [] }: Schema,
  names = Object.keys(properties),
  around = '',
): Field[] {
  return names.flatMap((name) => {
    const schema = properties[name];
    return schema ? [fieldOf(name, schema, required.includes(name), around)] : [];
  });
}

/** Fields with a text in each language, for pages in a file for each language. Days and pictures are the same in all. */
export const inLanguages = (fields: readonly Field[]): Field[] =>
  fields.map((field) => ({
    ...field,
    i18n: /^(datetime|image|boolean)$/.test(field.widget) ? 'duplicate' : true,
    ...(field.fields ? { fields: inLanguages(field.fields) } : {}),
    ...(field.field ? { field: inLanguages([field.field])[0] } : {}),
  }));
