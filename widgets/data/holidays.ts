/*
 * Public holidays and eves, made by make-holidays.js from date-holidays (its data is CC BY 3.0), `MM-DD`:
 * New Year's Eve and Day, the eve of Epiphany and Epiphany, Maundy Thursday to Easter Monday, Walpurgis Eve, May Day,
 * Ascension Day, Whitsun Eve and Day, the National Day, Midsummer, All Saints and its eve, and 24 to 26 December.
 */
const fixed = '01-01 01-05 01-06 04-30 05-01 06-06 12-24 12-25 12-26 12-31';

const movable: Partial<Record<string, string>> = {
  2026: '04-02 04-03 04-04 04-05 04-06 05-14 05-23 05-24 06-19 06-20 10-30 10-31',
  2027: '03-25 03-26 03-27 03-28 03-29 05-06 05-15 05-16 06-25 06-26 11-05 11-06',
  2028: '04-13 04-14 04-15 04-16 04-17 05-25 06-03 06-04 06-23 06-24 11-03 11-04',
  2029: '03-29 03-30 03-31 04-01 04-02 05-10 05-19 05-20 06-22 06-23 11-02 11-03',
  2030: '04-18 04-19 04-20 04-21 04-22 05-30 06-08 06-09 06-21 06-22 11-01 11-02',
  2031: '04-10 04-11 04-12 04-13 04-14 05-22 05-31 06-01 06-20 06-21 10-31 11-01',
  2032: '03-25 03-26 03-27 03-28 03-29 05-06 05-15 05-16 06-25 06-26 11-05 11-06',
  2033: '04-14 04-15 04-16 04-17 04-18 05-26 06-04 06-05 06-24 06-25 11-04 11-05',
  2034: '04-06 04-07 04-08 04-09 04-10 05-18 05-27 05-28 06-23 06-24 11-03 11-04',
  2035: '03-22 03-23 03-24 03-25 03-26 05-03 05-12 05-13 06-22 06-23 11-02 11-03',
  2036: '04-10 04-11 04-12 04-13 04-14 05-22 05-31 06-01 06-20 06-21 10-31 11-01',
};

/** The last year that the table covers. */
export const lastHolidayYear = Number(Object.keys(movable).at(-1));

/**
 * Whether a day is a Swedish public holiday or one of the eves, on which helplines commonly keep other hours.
 * Nothing where the table ends, so that nobody is told a thing that the table does not know.
 *
 * @param date - A day as `YYYY-MM-DD`.
 */
export function isHoliday(date: string): boolean | undefined {
  const [year, day] = [date.slice(0, 4), date.slice(5)];
  const own = movable[year];
  return own === undefined ? undefined : `${fixed} ${own}`.includes(day);
}
