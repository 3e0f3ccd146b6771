// What is wrong with a value by its schema.
import type { z } from 'zod';
import { fieldsOf, unknown } from '../../widgets/check/words.ts';
import type { Unknown } from '../../widgets/shared/is-object.ts';
import { say } from '../../widgets/check/say.ts';

/** A problem with one entry. */
export interface Issue {
  path: readonly PropertyKey[];
  /** The value of the entry. */
  found: unknown;
  /** Whether nothing stands there. */
  isMissing: boolean;
  /** Whether nobody knows the entry. */
  isUnknown: boolean;
  /** `expected …`, or `unknown; did you mean …?` */
  sentence: string;
}

/** The object or the list inside a schema, without what wraps it. */
function inside(schema: unknown): Unknown {
  let found = fieldsOf(schema);
  while (!found.shape && !found.element) {
    const def = fieldsOf(found.def);
    const next = def.innerType ?? (def.type === 'pipe' ? def.out : undefined);
    if (!next) break;
    found = fieldsOf(next);
  }
  return found;
}

/** The entries that a schema knows at a path. */
function knownAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const step of path)
    at = typeof step === 'number' ? inside(at).element : fieldsOf(inside(at).shape)[String(step)];
  return Object.keys(fieldsOf(inside(at).shape));
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((at: unknown, step) => fieldsOf(at)[String(step)], value);

function issuesOf(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): Issue[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = knownAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      found: fieldsOf(valueAt(value, path))[key],
      isMissing: false,
      isUnknown: true,
      sentence: unknown(key, known).slice(`${key}: `.length),
    }));
  }
  const found = valueAt(value, path);
  const isMissing =
    found === undefined ||
    found === null ||
    (typeof found === 'string' && !found.trim()) ||
    (Array.isArray(found) && !found.length);
  return [{ path, found, isMissing, isUnknown: false, sentence: issue.message }];
}

/** All problems of a value. */
export const issuesIn = (schema: z.ZodType, value: unknown): Issue[] =>
  (schema.safeParse(value).error?.issues ?? []).flatMap((issue) => issuesOf(issue, schema, value));

/** The path as a name: `progress.unit.sv`. */
export const nameOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}, ${say`entry ${step + 1}`}`;
    return name ? `${name}.${String(step)}` : String(step);
  }, '');

/** A value for a sentence, the beginning of a long one. */
export function briefly(value: unknown): string {
  const text = JSON.stringify(value) ?? say`missing`;
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** An issue as a sentence that begins with the entry. */
export function inSentence(name: string, { found, isMissing, isUnknown, sentence }: Issue): string {
  if (isUnknown) return `${name}: ${sentence}`;
  if (isMissing) return name ? say`${name} is missing; ${sentence}` : say`is missing; ${sentence}`;
  return name ? say`${name} is ${briefly(found)}; ${sentence}` : say`is ${briefly(found)}; ${sentence}`;
}
