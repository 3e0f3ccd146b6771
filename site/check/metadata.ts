// Checks the settings with one schema: it reports unknown entries as well as missing ones.
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { counties, findCounty, findMunicipality, municipalities } from '../../widgets/data/index.ts';
import { problemsInColours } from '../layout/colours.ts';
import { problemInNumber } from '../../widgets/check/numbers.ts';
import { fieldsOf, shown, unknown } from '../../widgets/check/words.ts';
import { isObject, type Unknown } from '../../widgets/shared/is-object.ts';
import { atLine } from '../owner/at-line.ts';
import { withDefaults } from '../owner/defaults.ts';
import type { Written } from '../owner/yaml.ts';
import { program, project } from '../project.ts';

const text = (expected: string) =>
  z.string({ error: expected }).refine((value) => value.trim() !== '', { error: expected });
const flag = (name: string) =>
  z.boolean({ error: `expected ${name}: true or ${name}: false, without quotation marks` }).optional();

const whole = /^https?:\/\/[^\s/.]+(\.[^\s/.]+)+\.?(\/\S*)?$/;
const address = (expected: string) =>
  z.string({ error: expected }).refine((value) => whole.test(value) && URL.canParse(value), { error: expected });
const onThisMachine = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?/;
const email = z.email({ error: 'expected an e-mail address such as namn@example.se' });
/** The number without separators. A `(0)` stays, since it would be dialled. */
const dialled = (value: string): string => value.replace(/[\s-]|\((?=0?[1-9])|(?<=\d)\)/g, '');
const phone = z
  .string({ error: 'expected a telephone number such as 010-223 80 00' })
  .refine((value) => !problemInNumber(dialled(value)), {
    error: 'expected a telephone number such as 010-223 80 00 or +46 10 223 80 00',
  });

/** The source of warnings. A test may use this machine. */
const source = z
  .string({ error: 'expected a whole address' })
  .regex(/^https?:\/\/[^\s/]+/, { error: 'expected a whole address' })
  .optional();

const languages = ['sv', 'en'];

/** A text in each language of the site. */
const inEach = (written: object, expected: string) =>
  z.strictObject(
    Object.fromEntries(languages.map((lang) => [lang, lang in written ? text(expected) : text(expected).optional()])),
    { error: `expected a text in each language: ${Object.keys(written).join(', ')}` },
  );

const colours = ['paper', 'mist', 'ink', 'soft', 'line', 'water', 'buoy', 'on-buoy', 'lamp', 'on-lamp', 'open'];
// colours.ts checks each colour; here only unknown names.
const scheme = z.strictObject(Object.fromEntries(colours.map((name) => [name, z.any().optional()]))).optional();

const link = z.strictObject(
  { name: text('expected a name and a whole address'), url: address('expected a name and a whole address') },
  { error: 'expected a name and a whole address' },
);
const listOfLinks = z.array(link, { error: 'expected a list of links, each with name and url' }).optional();
const empty = z.literal('');

function schemaFor(written: object, hasWarnings: boolean) {
  const wholeUrl = 'expected a whole address without a slash at its end';
  const wholeVersion = 'expected the version of hamn, such as 0.2.0';
  const wholeReference = 'expected an address that ends with a slash, such as /api/, or nothing';
  const wholeExit = 'expected a whole address that begins with http: or https:';
  return z.strictObject({
    url: z
      .string({ error: wholeUrl })
      .refine(
        (value) => (whole.test(value) || onThisMachine.test(value)) && !value.endsWith('/') && URL.canParse(value),
        { error: wholeUrl },
      )
      .refine((value) => !URL.canParse(value) || new URL(value).href === `${new URL(value).origin}/`, {
        error: 'expected an address without a folder: the pages lead to each other from its root',
      }),
    county: z.any().optional(),
    moreCounties: z.any().optional(),
    municipality: z.any().optional(),
    title: inEach(written, 'expected the name of the site'),
    description: inEach(written, 'expected the site in a sentence'),
    languages: z
      .strictObject(
        Object.fromEntries(languages.map((lang) => [lang, text("expected the language's own name").optional()])),
        { error: 'expected the languages of the site, such as sv: Svenska' },
      )
      .optional(),
    owner: z.strictObject({ name: text('expected who publishes the site') }, { error: 'expected name' }),
    contact: z.strictObject(
      {
        name: text('expected the name of the contact'),
        url: address('expected a whole address such as https://www.example.se/'),
        email: email.or(empty).optional(),
        phone: phone.or(empty).optional(),
      },
      { error: 'expected name and url' },
    ),
    logo: z
      .strictObject(
        { src: z.any().optional(), width: z.any().optional(), height: z.any().optional() },
        { error: 'expected src, width and height, or nothing' },
      )
      .optional(),
    links: z
      .strictObject({ sv: listOfLinks, en: listOfLinks }, { error: 'expected sv and en, each a list' })
      .optional(),
    colours: z.strictObject({ light: scheme, dark: scheme }, { error: 'expected light and dark' }).optional(),
    repository: address('expected a whole address, or nothing').or(empty).optional(),
    hamn: z
      .string({ error: wholeVersion })
      .regex(/^\d+\.\d+\.\d+/, { error: wholeVersion })
      .optional(),
    embedding: flag('embedding'),
    isNation: z.boolean(),
    demonstration: flag('demonstration'),
    // An empty text means the same as no entry.
    warnings: (hasWarnings
      ? z.strictObject({ smhi: source, vma: source }, { error: 'expected smhi and vma' })
      : z.any()
    ).optional(),
    reference: z
      .string({ error: wholeReference })
      .regex(/^(\/([\w-]+\/)*|https?:\/\/\S+\/)?$/, { error: wholeReference })
      .optional(),
    exit: address(wholeExit).optional(),
    discreetTitles: flag('discreetTitles'),
    discreetTitle: inEach(written, 'expected a name that tells an onlooker nothing; a shared link shows it'),
    feedId: text('the ids in the feeds are made from it'),
  });
}

/** The entries that a schema knows at a path. */
function knownAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inside = (each: unknown): Unknown => {
    let found = fieldsOf(each);
    while (typeof found.unwrap === 'function' && !found.shape && !found.element)
      found = fieldsOf((found.unwrap as () => unknown)());
    return found;
  };
  let at: unknown = schema;
  for (const step of path)
    at = typeof step === 'number' ? inside(at).element : fieldsOf(inside(at).shape)[String(step)];
  return Object.keys(fieldsOf(inside(at).shape));
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((at: unknown, step) => fieldsOf(at)[String(step)], value);
const named = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}, entry ${step + 1}`;
    return name ? `${name}.${String(step)}` : String(step);
  }, '');

/** An issue of zod as `entry: found value; expected value`. */
function sentences(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): string[] {
  // For a link, one sentence about its parts is enough.
  const where = named(issue.path[0] === 'links' ? issue.path.slice(0, 3) : issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownAt(schema, issue.path);
    return issue.keys.map((key) => `${where ? `${where}.` : ''}${unknown(key, known)}`);
  }
  // For an entry of several kinds, the message of the intended kind, not of the empty text.
  const message = issue.code === 'invalid_union' ? (issue.errors.flat()[0]?.message ?? issue.message) : issue.message;
  const found = valueAt(value, issue.path);
  const isMissing = found === undefined || found === '' || found === null;
  if (isMissing) return [`${where}: missing; ${message}`];
  return [`${where}: ${message}; it is ${shown(found)}`];
}

/** A logo needs its size, so that the page does not move when it loads. */
function problemsInLogo({ src, width, height }: Unknown): string[] {
  const problems: string[] = [];
  if (![project.public, program.public].some((folder) => existsSync(`${folder}${src}`))) {
    problems.push(`logo.src: ${src}; expected a file in ${project.public}, written as /logo.svg`);
  }
  if (![width, height].every((each) => typeof each === 'number' && each > 0))
    problems.push('logo: expected its width and height in pixels');
  return problems;
}

/** The parts of a county or a municipality that a message needs. */
interface Place {
  code: string;
  name: string;
  shortName?: string;
}

const listed = (places: readonly Place[]): string =>
  places.map(({ code, shortName, name }) => `${code} ${shortName ?? name}`).join(', ');

/** Unknown codes of counties and municipalities, with a list of the known ones. */
function problemsInPlaces({ county, municipality, moreCounties = [] }: Unknown): string[] {
  const expected = `expected all, or the two-digit code of a county: ${listed(counties)}`;
  const countyOf = (code: unknown) => (typeof code === 'string' ? findCounty(code) : undefined);
  const municipalityOf = (code: unknown) => (typeof code === 'string' ? findMunicipality(code) : undefined);
  const known = countyOf(county);
  const problems = known ? [] : [`county: ${shown(county)}; ${expected}`];
  if (moreCounties !== 'all') {
    if (typeof moreCounties === 'string' && countyOf(moreCounties))
      problems.push(`moreCounties: ${shown(moreCounties)}; expected a list: ['${moreCounties}']`);
    const wrong = [moreCounties].flat<unknown[]>().filter((code) => !countyOf(code));
    problems.push(...wrong.map((code) => `moreCounties: ${shown(code)}; ${expected}; or 'all'`));
  }
  if (known && municipality && municipalityOf(municipality)?.county !== county) {
    const within = listed(municipalities.filter((each) => each.county === county));
    const where = `county ${known.code}, ${known.shortName}: ${within}`;
    problems.push(`municipality: ${shown(municipality)}; expected the code of a municipality in ${where}; or nothing`);
  }
  return problems;
}

/** The exit must not lead back to this site. */
function problemsInExit({ url, exit }: Unknown): string[] {
  const host = (address: unknown) =>
    URL.canParse(String(address)) && new URL(String(address)).hostname.replace(/^www\.|\.$/g, '');
  if (!host(exit) || host(exit) !== host(url)) return [];
  return [`exit: expected the address of another site than this one; it is ${shown(exit)}`];
}

/** The path of the setting that a sentence begins with: `links.sv, entry 1.name`. */
function pathOf(sentence: string): PropertyKey[] {
  const [, name = ''] = /^([\w.-]+(?:, entry \d+[\w.-]*)?)/.exec(sentence) ?? [];
  return name.split('.').flatMap((part) => {
    const [, field = part, number] = /^(.*), entry (\d+)$/.exec(part) ?? [];
    return number ? [field, Number(number) - 1] : [field];
  });
}

/**
 * The problems in the settings, each as `entry: expected value; found value (line N)`.
 *
 * @param settings - The content of hamn.yaml.
 * @param lineOf - The line of each setting.
 */
export function problemsInMetadata(settings: unknown, lineOf: Written['lineOf'] = () => undefined): string[] {
  if (!isObject(settings)) return ['expected settings, each as name: value'];
  const whole = fieldsOf(withDefaults(settings));
  const { languages: given, logo } = whole;
  const written = isObject(given) && Object.keys(given).length ? given : { sv: 'Svenska' };
  const schema = schemaFor(written, Boolean(whole.warnings));
  const { error } = schema.safeParse(whole);
  const problems = (error?.issues ?? []).flatMap((issue) => sentences(issue, schema, whole));
  problems.push(...problemsInPlaces(whole));
  if (isObject(given) && !Object.keys(given).includes('sv')) problems.push('languages.sv: missing; expected Svenska');
  problems.push(...problemsInExit(whole));
  problems.push(...problemsInColours(whole.colours));
  if (isObject(logo)) problems.push(...problemsInLogo(logo));
  return problems.map((each) => each + atLine(lineOf, pathOf(each)));
}
