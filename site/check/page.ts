// Checks one page of the owner: its encoding, its front matter, and its text.
import { readFileSync } from 'node:fs';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { problemInDay } from '../shared/days.ts';
import { problemInAlt, problemInPhoto } from '../pictures/check.ts';
import { textOf } from '../../widgets/check/saved.ts';
import { markupIn } from './plain.ts';
import { problemInNunjucks } from './nunjucks.ts';
import { notesOnOldNumbers } from './old-numbers.ts';
import { inTemplate, inText } from './text.ts';
import { inTextsOf, textsIn, type Found } from '../../widgets/check/wording.ts';
import { fieldsOf, inLine, meant, shown } from '../../widgets/check/words.ts';
import { isObject, type Unknown } from '../../widgets/shared/is-object.ts';
import { issuesIn, nameOf, type Issue } from '../owner/issues.ts';
import { layouts } from '../generator/templates.ts';
import { firstProblem } from '../owner/yaml-words.ts';
import { pageSchema } from './page.schema.ts';
import { split } from '../shared/front-matter.ts';
import { say } from '../../widgets/check/say.ts';

/** An entry of the front matter, and its problem. */
type Problem = [entry: string, sentence: string];

/** The front matter with the line of each entry, or the reason that it cannot be read. */
export type Front =
  | { data: unknown; lineOf: (name: string) => number | undefined; problem?: undefined }
  | { data?: undefined; lineOf?: undefined; problem: string };

/** What the check needs to know of a page: whether it is news. */
interface About {
  isNews?: boolean;
}

/** The findings in a page, with its front matter if readable. */
interface InPage extends Found {
  data?: Unknown;
}

/** The entries that are texts. */
const texts = ['title', 'description', 'lead', 'heading', 'layout'];
/** The entries that are days, with the most days after today. */
const days = { published: 31, updated: 31, happened: 366 };

/** Reads front matter: days as texts, and the line of each entry; or the line and text of a syntax error. */
export function readFront(front: string): Front {
  const counter = new LineCounter();
  const document = parseDocument(front, { schema: 'core', lineCounter: counter, logLevel: 'error' });
  // The opening `---` is one line before.
  const lineAt = (offset: number): number => counter.linePos(offset).line + 1;
  const found = firstProblem(document, front);
  if (found) return { problem: `${found.problem}${inLine(lineAt(found.offset))}` };
  const items = isMap(document.contents) ? document.contents.items : [];
  const lineOf = (name: string): number | undefined => {
    const range = items.find(({ key }) => isScalar(key) && key.value === name)?.key.range;
    return range ? lineAt(range[0]) : undefined;
  };
  return { data: document.toJS() ?? {}, lineOf };
}

export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The problems with a page's days, each as its entry and a sentence. */
export function* inDays(data: Unknown): Generator<Problem> {
  for (const [name, ahead] of Object.entries(days)) {
    if (data[name] === undefined) continue;
    const expected = problemInDay(data[name], ahead);
    if (expected) yield [name, `${shown(data[name])}; ${expected}`];
  }
  if (typeof data.updated === 'string' && typeof data.published === 'string' && data.updated < data.published) {
    yield ['updated', say`${shown(data.updated)}; expected a day that is not before published`];
  }
}

/** An issue of the schema, as its entry and a sentence. */
function problemOf({ path, found, isMissing, isUnknown, sentence }: Issue): Problem {
  const whole = isUnknown ? sentence : isMissing ? say`missing; ${sentence}` : `${shown(found)}; ${sentence}`;
  const [list, i, ...field] = path;
  if (typeof i !== 'number') return [nameOf(path), whole];
  return [String(list), `${say`entry ${i + 1}`}: ${field.length ? `${nameOf(field)}: ` : ''}${whole}`];
}

/** The problems in the front matter, each as its entry and a sentence. */
async function inFront(data: Unknown, { isNews, isTemplate }: About & { isTemplate: boolean }): Promise<Problem[]> {
  const problems = issuesIn(pageSchema, data)
    // A template may have entries of its own, but nearly the name of one of ours is a mistake there too.
    .filter(
      ({ isUnknown, path }) =>
        !isTemplate || !isUnknown || path.length > 1 || meant(nameOf(path), Object.keys(pageSchema.shape)),
    )
    .map(problemOf);
  for (const name of texts.filter((each) => each !== 'layout')) {
    const text = data[name];
    if (!isText(text)) continue;
    const markup = markupIn(text);
    if (markup) problems.push([name, markup]);
  }
  const names = [...layouts().keys()];
  if (isText(data.layout) && !names.includes(data.layout)) {
    const near = meant(
      data.layout.replace(/\.njk$/, ''),
      names.map((each) => each.replace(/\.njk$/, '')),
    );
    problems.push([
      'layout',
      `${shown(data.layout)}; ${near ? say`did you mean ${`${near}.njk`}?` : say`expected one of ${names.join(', ')}`}`,
    ]);
  }
  if (data.permalink !== undefined && !isText(data.permalink) && !isTemplate) {
    problems.push(['permalink', say`${shown(data.permalink)}; expected an address such as /om-oss/, or no such line`]);
  }
  if (
    isText(data.permalink) &&
    !/[{%]/.test(data.permalink) &&
    !/^\/([a-z0-9-]+\/)*([a-z0-9-]+\.[a-z]+)?$/.test(data.permalink)
  ) {
    problems.push([
      'permalink',
      say`${shown(data.permalink)}; expected small letters, figures and hyphens, such as /om-oss/`,
    ]);
  }
  problems.push(...inDays(data));
  if (isNews && data.published === undefined)
    problems.push(['published', say`missing; expected the day on which it was published`]);
  if (isNews && data.sources === undefined) problems.push(['sources', say`missing; expected a list with name and url`]);
  if (isObject(data.picture)) {
    const { src, alt } = fieldsOf(data.picture);
    if (src !== undefined && (!isText(src) || !src.startsWith('photos/')))
      problems.push(['picture.src', say`${shown(src)}; expected photos/ and a file name`]);
    else if (isText(src)) {
      const problem = await problemInPhoto(src.slice('photos/'.length));
      if (problem) problems.push(['picture.src', `${src}: ${problem}`]);
    }
    const inAlt = alt === undefined ? undefined : problemInAlt(alt, src);
    if (inAlt) problems.push(['picture.alt', inAlt]);
  }
  return problems;
}

/** The lengths that a tab, a search result and a shared link have room for. */
const longest = { title: 70, description: 160 };

/** The notes on the front matter, each as its entry and a sentence. */
function* notesInFront({ title, description, published }: Unknown): Generator<Problem> {
  if (isText(published) && !problemInDay(published) && published > new Date().toISOString().slice(0, 10))
    yield ['published', say`${published} is after today, but the page is shown from the next build on`];
  if (isText(title) && title.length > longest.title)
    yield ['title', say`${title.length} characters; expected at most ${longest.title}, or the end is cut`];
  if (isText(description) && description.length > longest.description)
    yield [
      'description',
      say`${description.length} characters; expected at most ${longest.description}, or the end is cut`,
    ];
}

/**
 * The problems and notes in one page, each as `file: entry: found value; expected value (line N)`.
 *
 * @param file - Its path.
 * @param about - Whether it is news.
 */
export async function inOwnPage(file: string, { isNews = false }: About): Promise<InPage> {
  const at = (line: number | undefined, problem: string): string => `${file}: ${problem}${inLine(line)}`;
  const stopped = (line: number | undefined, problem: string): InPage => ({ problems: [at(line, problem)], notes: [] });
  const { text, problem: unread } = textOf(file);
  if (unread !== undefined) return stopped(undefined, unread);
  const conflict = /^(<{7}|>{7}) .*/m.exec(text);
  if (conflict) {
    const line = text.slice(0, conflict.index).split('\n').length;
    return stopped(line, say`${conflict[0]}: two versions were not merged; expected one of them`);
  }
  const { front, body, offset, problem: unsplit } = split(text);
  if (unsplit !== undefined) return stopped(undefined, unsplit);
  const { data, lineOf, problem: unparsed } = readFront(front);
  if (unparsed !== undefined) return stopped(undefined, unparsed);
  if (!isObject(data)) return stopped(2, say`expected entries such as title: …`);
  const isTemplate = file.endsWith('.njk');
  const found = isTemplate ? inTemplate(body) : await inText(body);
  const inFrontTexts = inTextsOf(data);
  const inNunjucks = problemInNunjucks(body);
  const inEntry = ([name, each]: Problem): string => at(lineOf(name.split(/[.,]/)[0] ?? ''), `${name}: ${each}`);
  const inTexts = (each: string): string => at(lineOf(each.split(/[.,:]/)[0] ?? ''), each);
  return {
    data,
    problems: [
      ...(isNews && !body.trim() ? [at(undefined, say`no text; expected the news under the second ---`)] : []),
      ...(await inFront(data, { isNews, isTemplate })).map(inEntry),
      ...inFrontTexts.problems.map(inTexts),
      ...(inNunjucks ? [at(inNunjucks[0] && inNunjucks[0] + offset, inNunjucks[1])] : []),
      ...found.problems.map(([line, problem]) => at(line && line + offset, problem)),
    ],
    notes: [
      ...[...notesInFront(data)].map(inEntry),
      ...inFrontTexts.notes.map(inTexts),
      ...[...textsIn(data)].flatMap(([path, each]) =>
        notesOnOldNumbers(each).map(([, note]) => inEntry([nameOf(path), note])),
      ),
      ...found.notes.map(([line, note]) => at(line && line + offset, note)),
    ],
  };
}

/** The problems with the days in one of the template's own pages. Its other content is not the owner's. */
export function problemsInDaysOf(file: string): string[] {
  const { front } = split(readFileSync(file, 'utf8'));
  if (front === undefined) return [];
  const { data, lineOf, problem } = readFront(front);
  if (problem !== undefined) return [`${file}: ${problem}`];
  return [...inDays(fieldsOf(data))].map(([name, each]) => `${file}: ${name}: ${each}${inLine(lineOf(name))}`);
}
