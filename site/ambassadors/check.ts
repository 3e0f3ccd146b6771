// Checks the ambassadors. Wrong data stops the build before a page shows anyone who has not consented.
import { existsSync, readFileSync } from 'node:fs';
import { project } from '../project.ts';
import { isDate } from '../../widgets/data/check.ts';
import { problemInDay } from '../shared/days.ts';
import { problemInName, problemInPhotoName } from '../shared/names.ts';
import { fieldsOf } from '../../widgets/check/words.ts';
import { isObject, type Unknown } from '../../widgets/shared/is-object.ts';
import { ambassadorsSchema } from './ambassadors.schema.ts';
import examples from './examples.ts';
import { atLine } from '../owner/at-line.ts';
import { briefly, inSentence, issuesIn, nameOf } from '../owner/issues.ts';
import type { Written } from '../owner/yaml.ts';
import type { Ambassador, Person } from './types.ts';
import { say } from '../../widgets/check/say.ts';

const FILE = project.ambassadors;

const reserved = examples.map(({ id }) => id);

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const problemInDrawingName = (name: string): string | undefined =>
  problemInName(name) ?? (name.endsWith('.svg') ? undefined : say`the name does not end with .svg`);

/** The two kinds of portrait. */
const kinds = [
  { kind: 'drawing', folder: project.portraits, such: 'exempel-1.svg', problemIn: problemInDrawingName },
  { kind: 'photo', folder: project.photos, such: 'exempel-1.jpg', problemIn: problemInPhotoName },
];

/** Content of an SVG that could run code, load other files, or reveal who drew it. */
const unwanted: readonly [pattern: RegExp, what: string][] = [
  [/<script\b/i, say`holds a script`],
  [/\son[a-z]+\s*=/i, say`holds a handler of events`],
  [/<foreignObject\b/i, say`holds something other than a drawing`],
  [/\b(?:href|src)\s*=\s*["'](?!#|data:image\/)/i, say`leads to another file`],
  [/url\(\s*["']?(?!#|data:image\/)[^)]/i, say`asks for another file`],
  [/<metadata\b|\b(?:inkscape|sodipodi):/i, say`holds notes of the program that drew it, which may tell who and where`],
];

/** The problem in a drawing, if any. The site publishes the file unchanged. */
export function problemInDrawing(svg: string): string | undefined {
  if (!/<svg\s/.test(svg)) return say`is no drawing; expected one saved as SVG`;
  const found = unwanted.find(([pattern]) => pattern.test(svg));
  return found && say`${found[1]}; expected a plain SVG`;
}

/** The first problem with the picture of a portrait. */
function problemInPicture(portrait: Unknown): string | undefined {
  const expected = say`expected drawing or photo, and alt with sv and en`;
  const [named, another] = kinds.filter(({ kind }) => portrait[kind] !== undefined);
  if (!named) return say`portrait has no picture; ${expected}`;
  if (another) return say`portrait has two pictures; ${expected}`;

  const { kind, folder, such, problemIn } = named;
  const file = portrait[kind];
  const problem = isText(file) ? problemIn(file) : say`no file name`;
  if (!isText(file) || problem) {
    return say`portrait.${kind} is ${briefly(file)}: ${problem}; expected a file name such as ${such}`;
  }
  const path = `${folder}/${file}`;
  if (!existsSync(path)) return say`portrait.${kind}: ${path} is missing`;
  const inDrawing = kind === 'drawing' ? problemInDrawing(readFileSync(path, 'utf8')) : undefined;
  if (inDrawing) return `portrait.drawing: ${path} ${inDrawing}`;
}

/** The problems within one entry whose shape the schema has checked. The caller checks that ids are unique. */
function* problemsInPerson(
  { id, place, consent, portrait }: Unknown,
  codes: ReadonlySet<unknown>,
  today: string,
): Generator<string> {
  if (isText(id) && reserved.includes(id))
    yield say`id is ${briefly(id)}; expected another: the template's own examples have ${reserved.join(', ')}`;
  if (place !== undefined && !codes.has(String(place)))
    yield say`place is ${briefly(place)}; expected the code of a municipality, such as 0880`;
  if (isDate(consent)) {
    const problem = consent > today ? say`expected a day that is not after today, ${today}` : problemInDay(consent);
    if (problem) yield say`${'consent'} is ${consent}; ${problem}`;
  }
  const problem = isObject(portrait) && problemInPicture(portrait);
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
  const issues = issuesIn(ambassadorsSchema, people);
  if (!Array.isArray(people)) throw new Error(`${FILE}: ${issues[0]?.sentence}`);
  const codes = new Set<unknown>(municipalityCodes);
  const ids = new Set<string>();
  const problems: string[] = [];

  people.forEach((person: unknown, i) => {
    const written = fieldsOf(person);
    const id = String(written.id ?? '').trim();
    const found = [
      ...(id && ids.has(id) ? [say`id is there twice; expected an id of his own`] : []),
      ...issues.filter(({ path }) => path[0] === i).map((issue) => inSentence(nameOf(issue.path.slice(1)), issue)),
      ...(isObject(person) ? problemsInPerson(written, codes, today) : []),
    ];
    ids.add(id);
    const entry = id || say`entry ${i + 1}`;
    problems.push(...found.map((each) => `${FILE}: ${entry}: ${each}${atLine(lineOf, [i], each)}`));
  });

  if (problems.length) throw new Error(problems.join('\n'));
}

/** Throws when a made-up example is left: a real site says that each ambassador has consented. */
export function checkThatTheyExist(people: readonly Pick<Person, 'id' | 'name'>[]): void {
  const made = people.filter(({ name }) => /^Exempel \d+$/.test(name)).map(({ id }) => id);
  if (!made.length) return;
  throw new Error(
    say`${FILE}: ${made.join(', ')}: made up; expected people who have agreed to be shown, or none, where demonstration is false`,
  );
}
