// What is wrong in a county's plan, before a page shows it.
import { contentFolder } from '../_config/content.js';
import { isDay, problemInDay } from '../check/days.js';
import { unknownIn } from '../check/words.js';

const planEntries = ['title', 'period', 'publisher', 'with', 'report', 'goals', 'sources'];
const goalEntries = ['id', 'title', 'text', 'responsible', 'progress'];

const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isWhole = (value) => Number.isInteger(value) && value >= 0;
const isAddress = (value) => isText(value) && /^https?:\/\/[^\s/]+/.test(value);
const shown = (value) => JSON.stringify(value) ?? 'missing';

const isUntold = (value, languages) => languages.find((lang) => !isText(value?.[lang]));

function* inProgress({ reached, of, unit, date }, languages, today) {
  if (!isWhole(of) || of === 0) yield `progress.of is ${shown(of)}; expected a whole number above 0`;
  else if (!isWhole(reached) || reached > of) {
    yield `progress.reached is ${shown(reached)}; expected a whole number from 0 to ${of}`;
  }
  const lang = isUntold(unit, languages);
  if (lang) yield `progress.unit.${lang} is missing; expected what is counted, such as municipalities`;
  if (typeof date === 'number')
    yield `progress.date is ${date}: quotation marks are missing; expected date: '2026-01-31'`;
  else if (!isDay(date)) yield `progress.date is ${shown(date)}; expected the day of the count, such as 2026-01-31`;
  else if (date > today) yield `progress.date is ${date}; expected a day that is not after today, ${today}`;
  else if (problemInDay(date)) yield `progress.date is ${date}; ${problemInDay(date)}`;
}

function* inGoal({ id, title, text, responsible, progress }, languages, today) {
  if (!isText(id) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    yield `id is ${shown(id)}; expected small letters, figures and hyphens`;
  }
  const lang = isUntold(title, languages);
  if (lang) yield `title.${lang} is missing; expected the goal in a sentence`;
  if (text !== undefined && isUntold(text, languages)) {
    yield `text.${isUntold(text, languages)} is missing; expected a text in each language, or no text`;
  }
  if (responsible !== undefined && !isText(responsible) && isUntold(responsible, languages)) {
    yield 'responsible: expected a name, or one in each language, or nothing';
  }
  yield* unknownIn(progress, ['reached', 'of', 'unit', 'date'], 'progress.');
  if (progress !== undefined) yield* inProgress(progress ?? {}, languages, today);
}

function* inPlan({ title, period, publisher, with: others, report, goals, sources }) {
  const { from, to } = period ?? {};
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
 * Throws one error that names the file and every entry in which something is wrong, and what was expected.
 *
 * @param {object} plan What plan.js exports.
 * @param {string[]} languages
 * @param {string} [today] The day after which nothing can have been counted.
 */
export function checkPlan(plan, languages, today = new Date().toISOString().slice(0, 10)) {
  const problems = [...inPlan(plan ?? {}), ...unknownIn(plan, planEntries)];
  const list = (value) => (Array.isArray(value) ? value : []);
  const ids = new Set();
  list(plan?.goals).forEach((goal, i) => {
    const name = `goals, ${isText(goal?.id) ? goal.id : `entry ${i + 1}`}`;
    for (const problem of inGoal(goal ?? {}, languages, today)) problems.push(`${name}: ${problem}`);
    for (const problem of unknownIn(goal, goalEntries)) problems.push(`${name}: ${problem}`);
    if (ids.has(goal?.id)) problems.push(`${name}: id is there twice; expected an id of its own`);
    ids.add(goal?.id);
  });
  list(plan?.sources).forEach((source, i) => {
    if (!isText(source?.name)) problems.push(`sources, entry ${i + 1}: name is missing`);
    if (!isAddress(source?.url)) problems.push(`sources, entry ${i + 1}: url: expected a whole address`);
    if (typeof source?.date === 'number') {
      problems.push(
        `sources, entry ${i + 1}: date is ${source.date}: quotation marks are missing; expected date: '2026-01-31'`,
      );
    } else if (source?.date !== undefined && !isDay(source.date)) {
      problems.push(`sources, entry ${i + 1}: date is ${shown(source.date)}; expected a day such as 2026-01-31`);
    } else if (source?.date && problemInDay(source.date, 1)) {
      problems.push(`sources, entry ${i + 1}: date is ${source.date}; ${problemInDay(source.date, 1)}`);
    }
    problems.push(...unknownIn(source, ['name', 'url', 'date'], `sources, entry ${i + 1}: `));
  });
  if (problems.length) throw new Error(problems.map((each) => `${contentFolder}/plan.js: ${each}`).join('\n'));
}
