// Parts of the schemas of the owner's files. The message of a part says what was expected; `issues.ts` adds what was found. The
// description is what an editor and docs/settings.md show, so it is in Swedish.
import { z } from 'zod';
import { isDate } from '../../widgets/data/check.ts';
import { counties, municipalities } from '../../widgets/data/index.ts';
import { say } from '../../widgets/check/say.ts';

/** The languages that an owner can write in. */
export const languages = ['sv', 'en'];

/** What a JSON Schema says of a value that code checks. */
export type JsonSchema = Record<string, unknown>;

const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/** The message where a text was expected. YAML reads [Läs mer] as a list. */
export const expectedText =
  (expected: string) =>
  ({ input }: { input?: unknown }): string =>
    Array.isArray(input) ? say`expected quotation marks around a text that begins with [` : expected;

/** A text. YAML reads 112 as a number: it becomes its text. */
export const text = (expected = say`expected a text`) =>
  z
    .preprocess(
      asText,
      z.string({ error: expectedText(expected) }).refine((value) => value.trim() !== '', { error: expected }),
    )
    .meta({ type: ['string', 'number'], pattern: String.raw`\S` });

/** A text of a certain form, which `json` describes for editors. */
export const form = (expected: string, isRight: (value: string) => boolean, json: JsonSchema) =>
  z.preprocess(asText, z.string({ error: expected }).refine(isRight, { error: expected })).meta(json);

/** A text in each language. Without the entry, each language is missing. */
export const inEach = (expected: string, required: readonly string[] = languages) =>
  z.preprocess(
    (value) => value ?? {},
    z.strictObject(
      Object.fromEntries(
        languages.map((language) => [
          language,
          (required.includes(language) ? text(expected) : text(expected).optional()).meta({
            description: language === 'sv' ? 'På svenska' : 'På engelska',
          }),
        ]),
      ),
      { error: say`expected a text in each language: ${required.join(', ')}` },
    ),
  );

/** A day. The code checks when it may be. */
export const day = (expected: string) => form(expected, isDate, { type: 'string', format: 'date' });

export const whole = /^https?:\/\/[^\s/.]+(\.[^\s/.]+)+\.?(\/\S*)?$/;

/** A whole address. */
export const address = (expected: string) =>
  form(expected, (value) => whole.test(value) && URL.canParse(value), { type: 'string', pattern: whole.source });

/** The same, or an empty text, which means the same as no entry. */
export const orEmpty = (schema: z.ZodType, error: string) => z.union([schema, z.literal('')], { error });

/** A name in an address: small letters, figures and hyphens. */
export const id = () => {
  const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
  return form(say`expected small letters, figures and hyphens`, (value) => pattern.test(value), {
    type: ['string', 'number'],
    pattern: pattern.source,
  });
};

/** A value that code checks. */
export const checked = (json: JsonSchema) => z.any().meta(json);

/** The same, where the value must be there. */
export const checkedAndThere = (expected: string, json: JsonSchema) =>
  z
    .preprocess(
      asText,
      z.any().refine((value) => value !== undefined, { error: expected }),
    )
    .meta(json);

/** A code. An editor sees 08 as a number, and offers each code with the name of its place. */
const codesOf = (places: readonly { code: string; name: string }[], others: readonly string[] = []): JsonSchema => ({
  type: ['string', 'integer'],
  pattern: `^(${[...places.map(({ code }) => code), ...others].join('|')})$`,
  minimum: Number(places[0]?.code),
  maximum: Number(places.at(-1)?.code),
  defaultSnippets: places.map(({ code, name }) => ({ label: `${code} ${name}`, body: `'${code}'` })),
});

const inOrder = [...municipalities].sort((a, b) => a.code.localeCompare(b.code));

export const countyCode = codesOf(counties);
/** The same, or `all`. */
export const countyOrAll = codesOf(counties, ['all']);
export const municipalityCode = codesOf(inOrder);
/** The same, or an empty text. */
export const municipalityOrNone = codesOf(inOrder, ['']);
