// Checks a county's plan, before a page shows it.
import { isDate } from '../../widgets/data/check.ts';
import { problemInDay } from '../shared/days.ts';
import { atLine } from '../owner/at-line.ts';
import { briefly, inSentence, issuesIn, nameOf, type Issue } from '../owner/issues.ts';
import type { Written } from '../owner/yaml.ts';
import type { Texts } from '../metadata.ts';
import { project } from '../project.ts';
import { fieldsOf } from '../../widgets/check/words.ts';
import type { Unknown } from '../../widgets/shared/is-object.ts';
import { planSchema } from './plan.schema.ts';
import { say } from '../../widgets/check/say.ts';

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

const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

function* inProgress({ reached, of, date }: Unknown, today: string): Generator<string> {
  if (isWhole(of) && of > 0 && isWhole(reached) && reached > of)
    yield say`progress.reached is ${reached}; expected a whole number from 0 to ${of}`;
  if (!isDate(date)) return;
  const problem = date > today ? say`expected a day that is not after today, ${today}` : problemInDay(date);
  if (problem) yield say`${'progress.date'} is ${date}; ${problem}`;
}

function* inPeriod(period: Unknown): Generator<string> {
  const { from, to } = period;
  if (!isWhole(from) || !isWhole(to)) return;
  if (to < from) yield say`period is ${briefly(period)}; expected a first year and a last year that is not before it`;
  else if (from < 1990 || to > 2100) yield say`period is ${briefly(period)}; expected years from 1990 to 2100`;
}

/** The name of an entry in a list: by its id, or by its place. */
function entryIn(plan: Unknown, list: PropertyKey, i: number): string {
  const { id } = fieldsOf(fieldsOf(fieldsOf(plan)[String(list)])[i]);
  const isNamed = list === 'goals' && (typeof id === 'number' || (typeof id === 'string' && id.trim()));
  return `${String(list)}, ${isNamed ? id : say`entry ${i + 1}`}`;
}

/** An issue of the schema, as a sentence that begins with the entry. */
function sentence(issue: Issue, plan: Unknown): string {
  const { path } = issue;
  const [list = '', i, ...field] = path;
  const isInList = typeof i === 'number' && list !== 'with';
  const name = nameOf(isInList ? field : path);
  const entry = isInList ? `${entryIn(plan, list, i)}: ` : '';
  return entry + inSentence(name, issue);
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
  const written = fieldsOf(plan);
  const problems = issuesIn(planSchema(languages), plan).map(
    (issue) => sentence(issue, written) + atLine(lineOf, issue.path),
  );
  const { goals, sources, period } = written;
  for (const problem of inPeriod(fieldsOf(period))) problems.push(problem + atLine(lineOf, ['period']));
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const ids = new Set<unknown>();
  list(goals).forEach((goal, i) => {
    const { id, progress } = fieldsOf(goal);
    const name = entryIn(written, 'goals', i);
    for (const problem of inProgress(fieldsOf(progress), today))
      problems.push(`${name}: ${problem}${atLine(lineOf, ['goals', i], problem)}`);
    if (id !== undefined && ids.has(id))
      problems.push(say`${name}: id is there twice; expected an id of its own` + atLine(lineOf, ['goals', i, 'id']));
    ids.add(id);
  });
  list(sources).forEach((source, i) => {
    const { date } = fieldsOf(source);
    const problem = isDate(date) && problemInDay(date, 1);
    if (problem)
      problems.push(
        `${entryIn(written, 'sources', i)}: ${say`${'date'} is ${date}; ${problem}`}${atLine(lineOf, ['sources', i, 'date'])}`,
      );
  });
  if (problems.length) throw new Error(problems.map((each) => `${project.plan}: ${each}`).join('\n'));
}
