// What differs between two files of facts, number by number.
import { isObject, type Unknown } from '../../widgets/shared/is-object.ts';

/** A change of a line, a service, or the file itself. */
export interface Change {
  /** What it is called in `--called`: `kvinnofridslinjen`, `kvinnofridslinjen.sms`, `0780 Socialjouren`. */
  key: string;
  /** The name of the line or the service. Empty for what a file of helplines says beside its lines. */
  name: string;
  what: 'added' | 'removed' | 'number' | 'field';
  field: string;
  /** Before and after. Nothing for what was not there, or is no longer. */
  from?: string;
  to?: string;
}

/** A line, a service, or what the file says beside them. */
interface Part {
  /** Whether it is what the file says beside them. It comes and goes with the file. */
  isRoot?: boolean;
  key: string;
  name: string;
  fields: Unknown;
}

/** The fields whose numbers a visitor may be asked to call. */
const numberFields = ['phone', 'phoneFromAbroad', 'sms'];

/** The fields of an issue, and the address of a schema for plain files. */
const ofIssue = ['type', 'spec', 'version', 'issued', 'expires', 'called', '$schema'];

const without = (fields: Unknown, names: readonly string[]): Unknown =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** The facts alone, without what an issue says of itself. */
export const factsOf = (content: Unknown): Unknown => without(content, ofIssue);

const listOf = (value: unknown): Unknown[] => [value ?? []].flat().filter(isObject);

const roles = ['switchboard', 'outOfHours', 'socialServices', 'shelters'];

function partsIn(facts: Unknown): Part[] {
  const root = (key: string, name: string, names: readonly string[]): Part => ({
    isRoot: true,
    key,
    name,
    fields: without(factsOf(facts), names),
  });
  if (facts.lines)
    return [
      root('helplines', '', ['lines']),
      ...listOf(facts.lines).map((fields) => ({ key: String(fields.id), name: String(fields.name), fields })),
    ];
  const [code, name] = [String(facts.code), String(facts.name)];
  const services = roles.flatMap((role) => listOf(facts[role]).map((fields) => ({ ...fields, role })));
  return [
    root(code, name, roles),
    ...services.map((fields: Unknown, at) => {
      const own = String(fields.name);
      const before = services.slice(0, at).filter((each: Unknown) => each.name === own).length;
      return {
        key: `${code} ${own}${before ? ` ${before + 1}` : ''}`,
        name: `${name}, ${own}`,
        fields,
      };
    }),
  ];
}

const numberIn = (value: unknown): string | undefined => (isObject(value) ? String(value.display) : undefined);

/** Every number of a part, in one text. */
const numbersIn = ({ fields }: Part): string | undefined =>
  numberFields
    .flatMap((field) => {
      const number = numberIn(fields[field]);
      return number ? `${field === 'sms' ? 'sms ' : ''}${number}` : [];
    })
    .join(', ') || undefined;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));

/** The parts of two texts around their first difference. */
function excerpts(before: string, after: string): [before: string, after: string] {
  const length = 60;
  const first = [...before].findIndex((sign, at) => sign !== [...after][at]);
  const start = Math.max(0, (first < 0 ? before.length : first) - length / 2);
  const cut = (text: string): string =>
    `${start ? '…' : ''}${text.slice(start, start + length)}${text.length > start + length ? '…' : ''}`;
  return [cut(before), cut(after)];
}

function changeOf(field: string, { key, name, fields: before }: Part, after: Unknown): Change[] {
  if (JSON.stringify(before[field]) === JSON.stringify(after[field])) return [];
  if (numberFields.includes(field)) {
    const [from, to] = [numberIn(before[field]), numberIn(after[field])];
    const ofField = field === 'phone' ? key : `${key}.${field}`;
    return [{ key: ofField, name, what: 'number', field, ...(from && { from }), ...(to && { to }) }];
  }
  const [from, to] = excerpts(textOf(before[field]), textOf(after[field]));
  return [{ key, name, what: 'field', field, from, to }];
}

/** Fields that only say where a change comes from, or repeat it: nobody could read them. */
const quiet = ['sources', 'lastSource', 'formerPhone'];

function changesOf(before: Part, { fields: after }: Part): Change[] {
  const changes = [...new Set([...Object.keys(before.fields), ...Object.keys(after)])].flatMap((field) =>
    changeOf(field, before, after),
  );
  const told = changes.filter(({ field }) => !quiet.includes(field));
  // A change of these alone is told all the same.
  return before.isRoot || told.length ? told : changes;
}

const byKey = (parts: readonly Part[]): Map<string, Part> => new Map(parts.map((part) => [part.key, part]));

/** The changes from one file of facts to another. Without one, everything is added or removed. */
export function differences(before: Unknown | undefined, after: Unknown | undefined): Change[] {
  const [old, current] = [byKey(before ? partsIn(before) : []), byKey(after ? partsIn(after) : [])];
  const gone = [...old.values()].filter(({ key, isRoot }) => !isRoot && !current.has(key));
  return [
    ...[...current.values()].flatMap((part): Change[] => {
      const known = old.get(part.key);
      if (known) return changesOf(known, part);
      if (part.isRoot) return [];
      const to = numbersIn(part);
      return [{ key: part.key, name: part.name, what: 'added', field: '', ...(to && { to }) }];
    }),
    ...gone.map((part): Change => {
      const from = numbersIn(part);
      return { key: part.key, name: part.name, what: 'removed', field: '', ...(from && { from }) };
    }),
  ];
}
