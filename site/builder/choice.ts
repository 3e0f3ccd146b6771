// The state of the form: one text for each field. It is stored after # in the address, which a browser sends to nobody.
// Unknown names and unusable values are ignored, and the field keeps its initial value.
import { rowsOf, rowsText } from './own.ts';
import type { Choice, Field, FieldKind } from './types.ts';

const part = String.raw`(?:0|(?:\d{1,3}(?:\.\d{1,3})?|\.\d{1,3})(?:px|rem|em|ch|vw|%))`;
const lengths = new RegExp(`^${part}(?: ${part})?$`);

/** A whole web address, normalised as a browser does it. */
function address(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const { href, username, password } = new URL(text);
  return username || password ? undefined : href;
}

/** A folder of a website: `www.kommun.se/hamn` becomes `https://www.kommun.se/hamn/`. */
function folder(text: string): string | undefined {
  const whole = address(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
  if (!whole?.includes('.')) return undefined;
  const { origin, pathname } = new URL(whole);
  // The address of a file means its folder.
  return origin + pathname.replace(/[^/]*\.js$/, '').replace(/\/?$/, '/');
}

/** Normalises `#0AF`, `00aaff` and ` #00AAFF ` to `#00aaff`. */
function colour(text: string): string | undefined {
  const [, digits] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text) ?? [];
  const six = digits?.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return six && `#${six.toLowerCase()}`;
}

/** Several ids, each once, in the order in which they were chosen. */
function several(text: string, { options = [] }: Field): string | undefined {
  const known = [...new Set(text.split(/[\s,]+/))].filter((each) => options.includes(each));
  return known.length ? known.join(',') : undefined;
}

const listed = (text: string, { options }: Field): string | undefined => (options?.includes(text) ? text : undefined);

const kinds: Record<FieldKind, (text: string, field: Field) => string | undefined> = {
  on: (text) => (text === 'on' ? text : undefined),
  off: (text) => (text === 'off' ? text : undefined),
  row: (text) => (text === 'row' ? text : undefined),
  one: listed,
  many: several,
  word: listed,
  address,
  folder,
  text: (text) => text.slice(0, 80),
  rows: (text, { name }) => rowsText(rowsOf(name, text)),
  colour,
  length: (text) => (lengths.test(text) ? text : undefined),
};

/** A value as the code contains it: '' for an empty field, `undefined` for an unusable value. */
export function valueOf(field: Field, text: string): string | undefined {
  const written = field.kind === 'rows' ? text : text.trim();
  const isNeeded = field.kind === 'one' && field.initial !== '';
  return written === '' ? (isNeeded ? undefined : '') : kinds[field.kind](written, field);
}

/** The fields of a page in this language: the language field starts with it. */
export const fieldsIn = (fields: readonly Field[], lang: string): Field[] =>
  fields.map((each) => (each.name === 'lang' ? { ...each, initial: lang } : each));

/** The default choice. */
export const initial = (fields: readonly Field[]): Choice => ({
  lang: '',
  ground: '',
  'dark.ground': '',
  host: '',
  pin: '',
  ...Object.fromEntries(fields.map(({ name, initial = '' }) => [name, initial])),
});

/** Reads the choice from the address, with or without `#`. */
export function readChoice(fragment: string, fields: readonly Field[]): Choice {
  const entries = new URLSearchParams(fragment.replace(/^#/, ''));
  const choice = initial(fields);
  for (const field of fields) {
    const text = entries.get(field.name);
    const value = text === null ? undefined : valueOf(field, text);
    if (value !== undefined) choice[field.name] = value;
  }
  return choice;
}

/** The choice for the address: only the differences from the default, so that the default adds nothing. */
export function writeChoice(choice: Choice, fields: readonly Field[]): string {
  const changed = fields.filter(({ name, initial = '' }) => choice[name] !== initial);
  return new URLSearchParams(
    changed.map(({ name, kind }) => {
      const text = choice[name] ?? '';
      return [name, kind === 'colour' ? text.slice(1) : text];
    }),
  )
    .toString()
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll('%2C', ',');
}
