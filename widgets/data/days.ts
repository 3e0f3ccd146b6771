import { isDate } from './check.js';
import { allChecked, checked } from './checked.js';
import { contactSources } from './contacts.background.js';
import { background, sources } from './helplines.background.js';
import { helplines, type HelplineId } from './helplines.js';
import type { Helpline, Source } from './types.js';

const earliest = '1990';

/** A year, a month or a day that the calendar has: a source may say no more. */
const isPart = (date: string): boolean =>
  date >= earliest && /^\d{4}(-\d\d){0,2}$/.test(date) && isDate(`${date}-01-01`.slice(0, 10));

/**
 * Days that no calendar has, or that lie in the future, each as `file, entry: …`. What the newest source says came into
 * the data on that day or later. For the build: no pasted widget carries it.
 *
 * @param today - The day after which nothing can have been checked, `YYYY-MM-DD`.
 */
export function problemsInDays(
  days = { checked, allChecked },
  described: Record<string, Record<string, Source>> = {
    'helplines.background.ts': sources,
    'contacts.background.ts': contactSources,
  },
  today = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
): string[] {
  const dated = Object.entries(described).flatMap(([file, all]) =>
    Object.entries(all).flatMap(([id, { date }]) =>
      date === undefined ? [] : [{ where: `${file}, source ${id}`, date }],
    ),
  );
  const wrong = Object.entries(days).filter(([, day]) => !isDate(day) || day < earliest || day > today);
  if (wrong.length) {
    return wrong.map(
      ([name, day]) => `checked.ts: ${name}: ${day}; expected a day from ${earliest} to today, such as 2026-11-23`,
    );
  }
  return [
    ...(days.allChecked > days.checked
      ? [`checked.ts: allChecked: ${days.allChecked}; expected no day after checked, ${days.checked}`]
      : []),
    ...dated
      .filter(({ date }) => !isPart(date))
      .map(
        ({ where, date }) =>
          `${where}: date: ${date}; expected a day from ${earliest} on such as 2026-11-23, or its month or year`,
      ),
    ...dated
      .filter(({ date }) => isPart(date) && date > days.checked)
      .map(
        ({ where, date }) => `${where}: date: ${date}; expected no day after checked in checked.ts, ${days.checked}`,
      ),
  ];
}

/**
 * Lines whose `lastSource` is not the day of their newest source, each as `file, entry: …`: nobody dates a number without
 * the page that it was read from. For the build: no pasted widget carries it.
 */
export const problemsInLastSources = (
  lines: readonly Pick<Helpline, 'id' | 'lastSource'>[] = helplines,
  known: Partial<Record<string, { sources: readonly string[] }>> = background satisfies Record<HelplineId, unknown>,
  described: Partial<Record<string, Pick<Source, 'date'>>> = sources,
): string[] =>
  lines.flatMap(({ id, lastSource }) => {
    const newest = (known[id]?.sources ?? [])
      .flatMap((source) => described[source]?.date ?? [])
      .sort()
      .at(-1);
    if (newest === lastSource || (!newest && /^undated/.test(lastSource))) return [];
    const expected = newest ? `the day of its newest source, ${newest}` : `"undated", since no source of it has a day`;
    return [`helplines.ts, ${id}: lastSource: ${lastSource}; expected ${expected}`];
  });
