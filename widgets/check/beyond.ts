// Problems in the facts beyond what a schema can check: numbers, days, and parts that must fit together.
import { z } from 'zod';
import { isDate } from '../data/check.ts';
import type { Source } from '../data/types.ts';
import type { HelplinesWritten } from '../data/written.ts';
import type { Path } from './json-file.ts';
import { problemInNumber } from './numbers.ts';
import type { Problem } from './schema.ts';
import { inWords, textsIn } from './wording.ts';
import { say } from './say.ts';

/** The earliest year for a check or a source. */
const earliest = '1990';

const numbers = ['phone', 'formerPhone', 'phoneFromAbroad', 'sms'];

/** Whether a text is a number to dial: one of the fields above, but not a channel's hours under the same name. */
const isNumber = (path: Path): boolean =>
  numbers.includes(String(path.at(-1))) && !path.some((step) => step === 'hours' || step === 'hoursExceptions');

/** Numbers that nobody can dial, invalid e-mail addresses, and general problems in texts. */
export function* problemsInTexts(file: unknown): Generator<Problem> {
  for (const [path, text] of textsIn(file)) {
    const field = path.at(-1);
    if (isNumber(path)) {
      const problem = problemInNumber(text);
      if (problem) yield [path, `${text}: ${problem}`];
    } else {
      if (field === 'email' && !z.email().safeParse(text).success)
        yield [path, say`${text}: expected an e-mail address such as namn@example.se`];
      for (const problem of inWords(text).problems) yield [path, problem];
    }
  }
}

/** Whether a text is a valid year, month or day: a source may give no more. */
const isPart = (date: string): boolean =>
  date >= earliest && /^\d{4}(-\d\d){0,2}$/.test(date) && isDate(`${date}-01-01`.slice(0, 10));

/** The days on which the facts were checked. */
export interface Days {
  checked: string;
  allChecked: string;
}

/**
 * Check days in the future, or in the wrong order.
 *
 * @param today - The last possible check day, `YYYY-MM-DD`.
 */
export function* problemsInDays(days: Days, today: string): Generator<Problem> {
  for (const name of ['checked', 'allChecked'] as const) {
    const day = days[name];
    if (!isDate(day) || day < earliest || day > today)
      yield [[name], say`${day}; expected a day from ${earliest} to today, such as 2026-11-23`];
  }
  if (days.allChecked > days.checked)
    yield [['allChecked'], say`${days.allChecked}; expected no day after checked, ${days.checked}`];
}

/** Sources with an invalid day, or one after the check day: the data cannot have a source's facts before the source exists. */
function* problemsInSources(sources: Record<string, Source>, { checked }: Days): Generator<Problem> {
  for (const [id, { date }] of Object.entries(sources)) {
    if (date === undefined) continue;
    if (!isPart(date))
      yield [
        ['sources', id, 'date'],
        say`${date}; expected a day from ${earliest} on such as 2026-11-23, or its month or year`,
      ];
    else if (date > checked)
      yield [['sources', id, 'date'], say`${date}; expected no day after checked in checked.json, ${checked}`];
  }
}

function* problemsInIds(ids: readonly string[], sources: Record<string, Source>, path: Path): Generator<Problem> {
  for (const [i, id] of ids.entries())
    if (!Object.hasOwn(sources, id))
      yield [[...path, 'sources', i], say`${id}; expected the id of an entry in sources`];
}

/** The indexes of repeated texts. */
const repeated = (texts: readonly string[]): number[] =>
  texts.flatMap((text, i) => (texts.indexOf(text) < i ? [i] : []));

/** Repeated lines, and lines with undescribed sources or with a `lastSource` that is not the newest source's day. */
export function* problemsInHelplines({ lines, sources }: HelplinesWritten, days: Days): Generator<Problem> {
  yield* problemsInSources(sources, days);
  for (const i of repeated(lines.map(({ id }) => id))) yield [['lines', i, 'id'], say`appears twice; expected it once`];
  for (const [i, { sources: ids = [], lastSource }] of lines.entries()) {
    yield* problemsInIds(ids, sources, ['lines', i]);
    const newest = ids
      .flatMap((id) => sources[id]?.date ?? [])
      .sort()
      .at(-1);
    if (newest === lastSource || (!newest && lastSource.startsWith('undated'))) continue;
    const expected = newest
      ? say`expected the day of its newest source, ${newest}`
      : say`expected "undated", since no source of it has a day`;
    yield [['lines', i, 'lastSource'], `${lastSource}; ${expected}`];
  }
}
