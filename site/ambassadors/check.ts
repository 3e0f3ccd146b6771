// Checks the ambassadors. Wrong data stops the build before a page shows anyone who has not consented.
import { existsSync, readFileSync } from 'node:fs';
import { project } from '../project.ts';
import { isDate } from '../../widgets/data/check.ts';
import { problemInDay } from '../shared/days.ts';
import { problemInName, problemInPhotoName } from '../shared/names.ts';
import { unknownIn } from '../../widgets/check/words.ts';
import examples from './examples.ts';
import { atLine } from '../owner/at-line.ts';
import type { Written } from '../owner/yaml.ts';
import type { Ambassador, Person } from './types.ts';

const FILE = project.ambassadors;

const reserved = examples.map(({ id }) => id);

/** The entries of an ambassador. */
const entries = ['id', 'name', 'role', 'place', 'pledge', 'consent', 'portrait'];
const languages = ['sv', 'en'];

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The entries of an object; no entries for any other value. */
const entriesOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const problemInDrawingName = (name: string): string | undefined =>
  problemInName(name) ?? (name.endsWith('.svg') ? undefined : 'the name does not end with .svg');

/** The two kinds of portrait. */
const kinds = [
  { kind: 'drawing', folder: project.portraits, such: 'exempel-1.svg', problemIn: problemInDrawingName },
  { kind: 'photo', folder: project.photos, such: 'exempel-1.jpg', problemIn: problemInPhotoName },
];

/** Content of an SVG that could run code, load other files, or reveal who drew it. */
const unwanted: readonly [pattern: RegExp, what: string][] = [
  [/<script\b/i, 'holds a script'],
  [/\son[a-z]+\s*=/i, 'holds a handler of events'],
  [/<foreignObject\b/i, 'holds something other than a drawing'],
  [/\b(?:href|src)\s*=\s*["'](?!#|data:image\/)/i, 'leads to another file'],
  [/url\(\s*["']?(?!#|data:image\/)[^)]/i, 'asks for another file'],
  [/<metadata\b|\b(?:inkscape|sodipodi):/i, 'holds notes of the program that drew it, which may tell who and where'],
];

/** The problem in a drawing, if any. The site publishes the file unchanged. */
export function problemInDrawing(svg: string): string | undefined {
  if (!/<svg\s/.test(svg)) return 'is no drawing; expected one saved as SVG';
  const found = unwanted.find(([pattern]) => pattern.test(svg));
  return found && `${found[1]}; expected a plain SVG`;
}

/** The first problem in a portrait, if any. */
function problemInPortrait(portrait: unknown): string | undefined {
  const expected = 'expected drawing or photo, and alt with sv and en';
  if (typeof portrait !== 'object' || portrait === null) return `portrait is missing; ${expected}`;
  const written = entriesOf(portrait);
  const [other] = unknownIn(portrait, ['drawing', 'photo', 'alt'], 'portrait.');
  if (other) return other;
  const [named, another] = kinds.filter(({ kind }) => written[kind] !== undefined);
  if (!named) return `portrait has no picture; ${expected}`;
  if (another) return `portrait has two pictures; ${expected}`;

  const { kind, folder, such, problemIn } = named;
  const file = written[kind];
  const problem = isText(file) ? problemIn(file) : 'no file name';
  if (!isText(file) || problem) {
    return `portrait.${kind} is ${JSON.stringify(file)}: ${problem}; expected a file name such as ${such}`;
  }
  const alt = entriesOf(written.alt);
  const language = languages.find((each) => !isText(alt[each]));
  if (language) return `portrait.alt.${language} is missing; expected words for those who do not see the picture`;
  const [otherLanguage] = unknownIn(alt, languages, 'portrait.alt.');
  if (otherLanguage) return otherLanguage;
  const path = `${folder}/${file}`;
  if (!existsSync(path)) return `portrait.${kind}: ${path} is missing`;
  const inDrawing = kind === 'drawing' ? problemInDrawing(readFileSync(path, 'utf8')) : undefined;
  if (inDrawing) return `portrait.drawing: ${path} ${inDrawing}`;
}

/** The problems within one entry. The caller checks that ids are unique. */
function* problemsInPerson(person: unknown, codes: ReadonlySet<unknown>, today: string): Generator<string> {
  const written = entriesOf(person);
  const { id, name, place, consent, portrait } = written;

  if (!isText(id) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    yield `id is ${JSON.stringify(id)}; expected small letters, figures and hyphens`;
  } else if (reserved.includes(id)) {
    yield `id is ${JSON.stringify(id)}; expected another: the template's own examples have ${reserved.join(', ')}`;
  }
  if (!isText(name)) yield 'name is missing';
  for (const field of ['role', 'pledge']) {
    const texts = entriesOf(written[field]);
    for (const language of languages) {
      if (!isText(texts[language])) yield `${field}.${language} is missing; expected a text`;
    }
  }
  if (!codes.has(place)) yield `place is ${JSON.stringify(place)}; expected the code of a municipality, such as 0880`;
  if (typeof consent !== 'string' || !isDate(consent)) {
    yield `consent is ${JSON.stringify(consent)}; expected the day he agreed to be shown, such as 2026-01-19`;
  } else if (consent > today) {
    yield `consent is ${consent}; expected a day that is not after today, ${today}`;
  } else {
    const problem = problemInDay(consent);
    if (problem) yield `consent is ${consent}; ${problem}`;
  }
  yield* unknownIn(person, entries);
  for (const field of ['role', 'pledge']) yield* unknownIn(written[field], languages, `${field}.`);
  const problem = problemInPortrait(portrait);
  if (problem) yield problem;
}

/**
 * Throws one error that lists every wrong entry with its file and the expected value.
 *
 * @param people - The content of ambassadors.yaml.
 * @param municipalityCodes - The codes that `place` may have.
 * @param today - The last allowed day of consent.
 * @param lineOf - The line of each entry.
 */
export function checkAmbassadors(
  people: unknown,
  municipalityCodes: Iterable<string>,
  today: string = new Date().toISOString().slice(0, 10),
  lineOf: Written['lineOf'] = () => undefined,
): asserts people is Ambassador[] {
  if (!Array.isArray(people)) throw new Error(`${FILE}: expected a list of ambassadors, each after a hyphen`);
  const codes = new Set<unknown>(municipalityCodes);
  const ids = new Set<unknown>();
  const problems: string[] = [];

  people.forEach((person: unknown, i) => {
    const { id } = entriesOf(person);
    const entry = isText(id) ? id : `entry ${i + 1}`;
    const found = [...problemsInPerson(person, codes, today)];
    if (isText(id) && ids.has(id)) found.unshift('id is there twice; expected an id of his own');
    ids.add(id);
    problems.push(...found.map((each) => `${FILE}: ${entry}: ${each}${atLine(lineOf, [i], each)}`));
  });

  if (problems.length) throw new Error(problems.join('\n'));
}

/** Throws when a made-up example is left: a real site says that each ambassador has consented. */
export function checkThatTheyExist(people: readonly Pick<Person, 'id' | 'name'>[]): void {
  const made = people.filter(({ name }) => /^Exempel \d+$/.test(name)).map(({ id }) => id);
  if (!made.length) return;
  throw new Error(
    `${FILE}: ${made.join(', ')}: made up; expected people who have agreed to be shown, or none, where demonstration is false`,
  );
}
