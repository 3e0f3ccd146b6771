import { addDays, weekday } from './swedish-time.js';

/*
 * Public holidays and eves as date-holidays has them; a test compares every day. The same each year, `MM-DD`: New Year's
 * Eve and Day, the eve of Epiphany and Epiphany, Walpurgis Eve, May Day, the National Day, and 24 to 26 December.
 */
const fixed = '01-01 01-05 01-06 04-30 05-01 06-06 12-24 12-25 12-26 12-31';

/** Easter Day, written by make-holidays.js. */
const easter: Partial<Record<string, string>> = {
  2026: '04-05',
  2027: '03-28',
  2028: '04-16',
  2029: '04-01',
  2030: '04-21',
  2031: '04-13',
  2032: '03-28',
  2033: '04-17',
  2034: '04-09',
  2035: '03-25',
  2036: '04-13',
};

/** Days from Easter Day: Maundy Thursday to Easter Monday, Ascension Day, Whitsun Eve and Day. */
const fromEaster = [-3, -2, -1, 0, 1, 39, 48, 49];

/** Midsummer and All Saints fall on a Saturday, and the Friday before it is the eve. */
const isSaturdayOff = (date: string): boolean => weekday(date) === 'sat' && /-(06-2[0-6]|10-31|11-0[1-6])$/.test(date);

/** The last year that the table covers. */
export const lastHolidayYear = /* @__PURE__ */ Number(/* @__PURE__ */ Object.keys(easter).at(-1));

/**
 * Whether a day is a Swedish public holiday or one of the eves, on which helplines commonly keep other hours.
 * Nothing where the table ends, so that nobody is told a thing that the table does not know.
 *
 * @param date - A day as `YYYY-MM-DD`.
 */
export function isHoliday(date: string): boolean | undefined {
  const [year, day] = [date.slice(0, 4), date.slice(5)];
  const easterDay = easter[year];
  if (!easterDay) return undefined;
  return (
    fixed.includes(day) ||
    fromEaster.some((days) => addDays(`${year}-${easterDay}`, days) === date) ||
    [date, addDays(date, 1)].some(isSaturdayOff)
  );
}
