import { addDays, weekday } from './swedish-time.js';

/*
 * Public holidays and eves as in the package date-holidays; a test compares every day. Fixed days, `MM-DD`: New Year's Eve
 * and Day, the eve of Epiphany and Epiphany, Walpurgis Eve, May Day, the National Day, and 24 to 26 December.
 */
const fixed = '01-01 01-05 01-06 04-30 05-01 06-06 12-24 12-25 12-26 12-31';

/** Days from Easter Day: Maundy Thursday to Easter Monday, Ascension Day, Whitsun Eve and Day. */
const fromEaster = [-3, -2, -1, 0, 1, 39, 48, 49];

/**
 * Easter Day, `YYYY-MM-DD`: Butcher's Gregorian algorithm, with the letters of Jean Meeus, Astronomical Algorithms (1991),
 * chapter 8.
 */
function easterOf(year: number): string {
  const whole = Math.floor;
  const [a, b, c] = [year % 19, whole(year / 100), year % 100];
  const [d, e, i, k] = [whole(b / 4), b % 4, whole(c / 4), c % 4];
  const g = whole((b - whole((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = whole((a + 11 * h + 22 * l) / 451);
  return addDays(`${year}-03-22`, h + l - 7 * m);
}

/** Midsummer and All Saints are always on a Saturday; the Friday before is the eve. */
const isSaturdayOff = (date: string): boolean => /-(06-2[0-6]|10-31|11-0[1-6])$/.test(date) && weekday(date) === 'sat';

/**
 * Whether a day is a Swedish public holiday or one of the eves. Helplines often have other hours on these days.
 *
 * @param date - A day as `YYYY-MM-DD`.
 */
export function isHoliday(date: string): boolean {
  const easter = easterOf(Number(date.slice(0, 4)));
  const days = (Date.parse(date) - Date.parse(easter)) / 86_400_000;
  return fixed.includes(date.slice(5)) || fromEaster.includes(days) || [date, addDays(date, 1)].some(isSaturdayOff);
}
