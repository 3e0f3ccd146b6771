// What has been chosen: one text for each field of the form. The part of the address after # holds it, and a browser sends
// that part to nobody. What is not known or cannot be used is passed over and leaves what was there from the start.
import type { Choice, Field, FieldKind } from './types.ts';

const part = String.raw`(?:0|(?:\d{1,3}(?:\.\d{1,3})?|\.\d{1,3})(?:px|rem|em|ch|vw|%))`;
const lengths = new RegExp(`^${part}(?: ${part})?$`);

/** A whole web address, as a browser writes it. */
function address(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const { href, username, password } = new URL(text);
  return username || password ? undefined : href;
}

/** `#0AF`, `00aaff` and ` #00AAFF ` are all `#00aaff`. */
function colour(text: string): string | undefined {
  const [, digits] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text) ?? [];
  const six = digits?.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return six && `#${six.toLowerCase()}`;
}

const listed = (text: string, { options }: Field): string | undefined => (options?.includes(text) ? text : undefined);

const kinds: Record<FieldKind, (text: string, field: Field) => string | undefined> = {
  on: (text) => (text === 'on' ? text : undefined),
  off: (text) => (text === 'off' ? text : undefined),
  row: (text) => (text === 'row' ? text : undefined),
  one: listed,
  word: listed,
  address,
  text: (text) => text.slice(0, 80),
  colour,
  length: (text) => (lengths.test(text) ? text : undefined),
};

/** A value as the code will carry it: '' where nothing is written, `undefined` where it cannot be used. */
export function valueOf(field: Field, text: string): string | undefined {
  const written = text.trim();
  const isNeeded = field.kind === 'one' && field.initial !== '';
  return written === '' ? (isNeeded ? undefined : '') : kinds[field.kind](written, field);
}

/** The fields as a page in a language begins: with its own language. */
export const fieldsIn = (fields: readonly Field[], lang: string): Field[] =>
  fields.map((each) => (each.name === 'lang' ? { ...each, initial: lang } : each));

/** What is chosen before anyone has chosen. */
export const initial = (fields: readonly Field[]): Choice => ({
  lang: '',
  ground: '',
  'dark.ground': '',
  ...Object.fromEntries(fields.map(({ name, initial = '' }) => [name, initial])),
});

/** Reads the address. Both `#line=…` and `line=…` are understood. */
export function readChoice(fragment: string, fields: readonly Field[]): Choice {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  const choice = initial(fields);
  for (const field of fields) {
    const text = said.get(field.name);
    const value = text === null ? undefined : valueOf(field, text);
    if (value !== undefined) choice[field.name] = value;
  }
  return choice;
}

/** What the address must say: only what differs from the start, so that nothing chosen is nothing written. */
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
    .replaceAll('%2F', '/');
}
