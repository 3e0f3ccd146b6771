// Parts of the schemas of the owner's files. Each part says in its own messages what it found and what it expected.
import { z } from 'zod';
import { shown, unknown } from '../../widgets/check/words.ts';
import { problemInDay } from '../shared/days.ts';
import { say } from '../../widgets/check/say.ts';

/** A problem and the path of its entry. */
export interface Problem {
  path: readonly PropertyKey[];
  problem: string;
  /** The path of its line, if that is another: an unknown entry is below the one that the problem names. */
  at?: readonly PropertyKey[];
}

/** The message for a value that is something else. */
export const expected =
  (what: string) =>
  ({ input }: { input?: unknown }): string =>
    say`${shown(input ?? undefined)}; expected ${what}`;

/** An object with these entries and no others. */
export const entries = <Shape extends z.ZodRawShape>(shape: Shape, what = say`entries with a name each`) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknown(key, Object.keys(shape))).join('; ')
        : expected(what)(issue),
  });

/** A text on one or more lines. */
export const text = (what = say`a text`) =>
  z
    .string({ error: expected(what) })
    .refine((value) => value.trim() !== '' && value.length <= 2000, { error: expected(what) });

/** A text that YAML may read as a number: `112`, `2024`. */
export const written = (what: string, isRight: (value: string) => boolean) =>
  z
    .union([z.string(), z.number()], { error: expected(what) })
    .transform(String)
    .refine(isRight, { error: expected(what) });

/** A text from a list. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, { error: expected(say`one of ${words.join(', ')}`) });

/** A list with at least one entry. */
export const list = <Entry extends z.ZodType>(entry: Entry, what: string) =>
  z.array(entry, { error: expected(what) }).min(1, { error: expected(what) });

/** A whole address. */
export const web = z
  .string({ error: expected(say`an address that begins with https://`) })
  .refine((value) => /^https:\/\/[\w.-]+(:\d+)?([/?#][^\s<>"]*)?$/.test(value) && URL.canParse(value), {
    error: expected(say`an address that begins with https://`),
  });

export const email = z.email({ error: expected(say`an e-mail address such as namn@example.se`) });

/** A day that is not in the future. */
export const day = z
  .string({ error: expected(say`a day of the calendar, written as 2026-11-23`) })
  .superRefine((value, context) => {
    const problem = problemInDay(value, 1);
    if (problem) context.addIssue({ code: 'custom', message: `${shown(value)}; ${problem}` });
  });

/** The issues of a value of several kinds: those of the kind that it is. */
function issuesOf(issue: z.core.$ZodIssue, value: unknown): z.core.$ZodIssue[] {
  const found = issue.path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown>)[step], value);
  if (issue.code !== 'invalid_union' || typeof found !== 'object' || found === null) return [issue];
  const inside = issue.errors.find((each) =>
    each.some(({ path, code }) => path.length || code === 'unrecognized_keys'),
  );
  return (inside ?? []).map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}

/** All problems of a value, with their paths. */
export function problemsInShape(schema: z.ZodType, value: unknown): Problem[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues
    .flatMap((issue) => issuesOf(issue, value))
    .map((issue) => ({
      path: issue.path,
      problem: issue.message,
      ...(issue.code === 'unrecognized_keys' && { at: [...issue.path, ...issue.keys.slice(0, 1)] }),
    }));
}
