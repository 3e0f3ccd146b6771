// The days on which Swedish helplines commonly keep other hours: public holidays and eves, as date-holidays has them.
// A test holds holidays.ts against them. `node widgets/data/make-holidays.js 2038` makes its table of Easter longer.
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

const yearsTo = (last) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** What `holidays.ts` must say: the days that are the same every year, and for each year the others. */
export function holidayTable(last) {
  const years = yearsTo(last);
  const byYear = new Map(years.map((year) => [year, daysOf(year)]));
  // Days that fall together with a movable one in some year are the same every year all the same.
  const fixed = daysOf(first).filter((day) => years.every((year) => byYear.get(year).includes(day)));
  const movable = years.map((year) => [year, byYear.get(year).filter((day) => !fixed.includes(day))]);
  return { fixed, movable: Object.fromEntries(movable) };
}

const easterOf = (year) =>
  calendar
    .getHolidays(year)
    .find(({ rule }) => rule === 'easter')
    ?.date.slice(5, 10);

if (process.argv[1] === import.meta.filename) {
  const last = Number(process.argv[2] ?? 2036);
  const file = new URL('holidays.ts', import.meta.url);
  const source = await readFile(file, 'utf8');
  const rows = yearsTo(last).map((year) => `  ${year}: '${easterOf(year)}',\n`);
  await writeFile(file, source.replace(/(const easter.*\n)[^]*?};\n/, `$1${rows.join('')}};\n`));
}
