// Checks a county's plan, before a page shows it.
import { isDate } from '../../widgets/data/check.ts';
import { problemInDay } from '../shared/days.ts';
import { atLine } from '../owner/at-line.ts';
import type { Written } from '../owner/yaml.ts';
import type { Texts } from '../metadata.ts';
import { project } from '../project.ts';
import { fieldsOf, unknownIn } from '../../widgets/check/words.ts';
import type { Unknown } from '../../widgets/shared/is-object.ts';

/** The progress of a goal. */
export interface Progress {
  reached: number;
  of: number;
  /** The counted unit, in each language. */
  unit: Texts;
  /** The day of the count, `YYYY-MM-DD`. */
  date: string;
}

/** A goal of a plan. */
export interface Goal {
  id: string;
  title: Texts;
  text?: Texts;
  responsible?: string | Texts;
  progress?: Progress;
}

/** The content of plan.yaml, checked. */
export interface Plan {
  title: string;
  /** Its first and its last year. */
  period: { from: number; to: number };
  publisher: string;
  /** Other organisations behind the plan. */
  with?: string[];
  /** Its report numbers. */
  report?: string;
  goals: Goal[];
  sources: { name: string; url: string; date?: string }[];
}

const planEntries = ['title', 'period', 'publisher', 'with', 'report', 'goals', 'sources'];
const goalEntries = ['id', 'title', 'text', 'responsible', 'progress'];

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isAddress = (value: unknown): boolean => isText(value) && /^https?:\/\/[^\s/]+/.test(value);
const shown = (value: unknown): string => JSON.stringify(value) ?? 'missing';

const missingLanguage = (value: unknown, languages: readonly string[]): string | undefined =>
  languages.find((lang) => !isText(fieldsOf(value)[lang]));

function* inProgress(
  { reached, of, unit, date }: Unknown,
  languages: readonly string[],
  today: string,
): Generator<string> {
  if (!isWhole(of) || of === 0) yield `progress.of is ${shown(of)}; expected a whole number above 0`;
  else if (!isWhole(reached) || reached > of) {
    yield `progress.reached is ${shown(reached)}; expected a whole number from 0 to ${of}`;
  }
  const lang = missingLanguage(unit, languages);
  if (lang) yield `progress.unit.${lang} is missing; expected what is counted, such as municipalities`;
  if (!isDate(date)) yield `progress.date is ${shown(date)}; expected the day of the count, such as 2026-01-31`;
  else if (date > today) yield `progress.date is ${date}; expected a day that is not after today, ${today}`;
  else if (problemInDay(date)) yield `progress.date is ${date}; ${problemInDay(date)}`;
}

function* inGoal(
  { id, title, text, responsible, progress }: Unknown,
  languages: readonly string[],
  today: string,
): Generator<string> {
  if (!isText(id) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    yield `id is ${shown(id)}; expected small letters, figures and hyphens`;
  }
  const lang = missingLanguage(title, languages);
  if (lang) yield `title.${lang} is missing; expected the goal in a sentence`;
  if (text !== undefined && missingLanguage(text, languages)) {
    yield `text.${missingLanguage(text, languages)} is missing; expected a text in each language, or no text`;
  }
  if (responsible !== undefined && !isText(responsible) && missingLanguage(responsible, languages)) {
    yield 'responsible: expected a name, or one in each language, or nothing';
  }
  yield* unknownIn(progress, ['reached', 'of', 'unit', 'date'], 'progress.');
  if (progress !== undefined) yield* inProgress(fieldsOf(progress), languages, today);
}

function* inPlan({ title, period, publisher, with: others, report, goals, sources }: Unknown): Generator<string> {
  const { from, to } = fieldsOf(period);
  if (!isText(title)) yield 'title is missing; expected the name of the plan';
  if (!isWhole(from) || !isWhole(to) || to < from) {
    yield `period is ${shown(period)}; expected a first year and a last year that is not before it`;
  } else if (from < 1990 || to > 2100) {
    yield `period is ${shown(period)}; expected years from 1990 to 2100`;
  }
  yield* unknownIn(period, ['from', 'to'], 'period.');
  if (!isText(publisher)) yield 'publisher is missing';
  if (others !== undefined && !(Array.isArray(others) && others.every(isText))) yield 'with: expected a list of names';
  if (report !== undefined && !isText(report)) yield 'report: expected its numbers as a text';
  if (!Array.isArray(goals)) yield 'goals: expected a list, empty if the goals are not known';
  if (!Array.isArray(sources) || !sources.length) yield 'sources: missing; expected a list with name and url';
}

/**
 * Throws one error that lists every wrong entry with its file and the expected value.
 *
 * @param plan - The content of plan.yaml.
 * @param languages - The codes of the site's languages.
 * @param today - The last possible day of a count.
 * @param lineOf - The line of each entry.
 */
export function checkPlan(
  plan: unknown,
  languages: readonly string[],
  today = new Date().toISOString().slice(0, 10),
  lineOf: Written['lineOf'] = () => undefined,
): asserts plan is Plan {
  const problems = [...inPlan(fieldsOf(plan)), ...unknownIn(plan, planEntries)];
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  /** The line of a problem: of its entry in a list, or of its field. */
  const lineOfProblem = (problem: string): string => {
    const [whole, listName = '', number, id] = /^(goals|sources), (?:entry (\d+)|([^:]*)): /.exec(problem) ?? [];
    const at = number ? Number(number) - 1 : list(goals).findIndex((goal) => fieldsOf(goal).id === id);
    return whole ? atLine(lineOf, [listName, at], problem.slice(whole.length)) : atLine(lineOf, [], problem);
  };
  const ids = new Set<unknown>();
  const { goals, sources } = fieldsOf(plan);
  list(goals).forEach((goal, i) => {
    const { id } = fieldsOf(goal);
    const name = `goals, ${isText(id) ? id : `entry ${i + 1}`}`;
    for (const problem of inGoal(fieldsOf(goal), languages, today)) problems.push(`${name}: ${problem}`);
    for (const problem of unknownIn(goal, goalEntries)) problems.push(`${name}: ${problem}`);
    if (ids.has(id)) problems.push(`${name}: id is there twice; expected an id of its own`);
    ids.add(id);
  });
  list(sources).forEach((source, i) => {
    const { name, url, date } = fieldsOf(source);
    if (!isText(name)) problems.push(`sources, entry ${i + 1}: name is missing`);
    if (!isAddress(url)) problems.push(`sources, entry ${i + 1}: url: expected a whole address`);
    if (date !== undefined && !isDate(date)) {
      problems.push(`sources, entry ${i + 1}: date is ${shown(date)}; expected a day such as 2026-01-31`);
    } else if (date && problemInDay(date, 1)) {
      problems.push(`sources, entry ${i + 1}: date is ${date}; ${problemInDay(date, 1)}`);
    }
    problems.push(...unknownIn(source, ['name', 'url', 'date'], `sources, entry ${i + 1}: `));
  });
  if (problems.length)
    throw new Error(problems.map((each) => `${project.plan}: ${each}${lineOfProblem(each)}`).join('\n'));
}
