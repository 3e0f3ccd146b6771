import { addDays } from '../data/swedish-time.js';
import type { FormStrings } from '../phrases/sv.js';

/** Formatters, each made once: making one takes longer than anything else on a page full of cards. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in words. `date` is `YYYY-MM-DD`, always a day in Sweden, so no time zone matters. */
export function dayText(date: string, { locale }: FormStrings, form: Intl.DateTimeFormatOptions): string {
  const key = locale + Object.keys(form).join();
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(date));
}

/** A date in words: `23 november 2026`. */
export const dateText = (date: string, strings: FormStrings): string =>
  dayText(date, strings, { day: 'numeric', month: 'long', year: 'numeric' });

/** A weekday, with the date if it is a week or more away: `torsdag`, `torsdag 3 december`. */
export const nearDayText = (date: string, today: string, strings: FormStrings): string =>
  dayText(date, strings, {
    weekday: 'long',
    ...((date > addDays(today, 6) || date < addDays(today, -6)) && { day: 'numeric', month: 'long' }),
  });

/** Minutes since midnight as a time of day: `08.30`. */
export const timeText = (minute: number, { time }: FormStrings): string => {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return time(twoDigits(Math.floor(minute / 60)), twoDigits(minute % 60));
};
