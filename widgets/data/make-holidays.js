// Writes holidays.ts: the days on which Swedish helplines commonly keep other hours than their ordinary ones.
// `node widgets/data/make-holidays.js 2038` makes the table longer. Public holidays and eves, as date-holidays has them.
import { readFile, writeFile } from 'node:fs/promises';
import Holidays from 'date-holidays';

const first = 2026;
const calendar = new Holidays('SE');

/** Red days, the eves that most workplaces keep (bank, optional), and those that people keep without a law. */
const deviates = ({ type, name }) =>
  ['public', 'bank', 'optional'].includes(type) || /afton$|^skärtorsdagen$/.test(name);

/** The days of one year that deviate, as `MM-DD`. */
const daysOf = (year) => {
  const days = calendar.getHolidays(year).filter(deviates);
  return [...new Set(days.map(({ date }) => date.slice(5, 10)))].sort();
};

/** What `holidays.ts` holds: the days that are the same every year, and for each year the others. */
export function holidayTable(last) {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const byYear = new Map(years.map((year) => [year, daysOf(year)]));
  // Days that fall together with a movable one in some year are the same every year all the same.
  const fixed = daysOf(first).filter((day) => years.every((year) => byYear.get(year).includes(day)));
  const movable = years.map((year) => [year, byYear.get(year).filter((day) => !fixed.includes(day))]);
  return { fixed, movable: Object.fromEntries(movable) };
}

if (process.argv[1] === import.meta.filename) {
  const { fixed, movable } = holidayTable(Number(process.argv[2] ?? 2036));
  const file = new URL('holidays.ts', import.meta.url);
  const source = await readFile(file, 'utf8');
  const rows = Object.entries(movable).map(([year, days]) => `  ${year}: '${days.join(' ')}',\n`);
  const table = `const fixed = '${fixed.join(' ')}';\n\nconst movable: Partial<Record<string, string>> = {\n${rows.join('')}};\n`;
  await writeFile(file, source.replace(/const fixed = [^]*?\n};\n/, table));
}
