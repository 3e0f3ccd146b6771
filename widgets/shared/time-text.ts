import { addDays } from '../data/swedish-time.js';
import type { FormStrings } from '../phrases/sv.js';

/** Making a format takes longer than anything else on a page full of cards, so each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in words, written as `YYYY-MM-DD`. It is always a Swedish one, so no zone takes part. */
export function dayText(date: string, { locale }: FormStrings, form: Intl.DateTimeFormatOptions): string {
  const key = locale + Object.keys(form).join();
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(date));
}

/** A date in words: `23 november 2026`. */
export const dateText = (date: string, strings: FormStrings): string =>
  dayText(date, strings, { day: 'numeric', month: 'long', year: 'numeric' });

/** A day as one speaks of it near it: `torsdag`, and `torsdag 3 december` when it is a week or more away. */
export const nearDayText = (date: string, today: string, strings: FormStrings): string =>
  dayText(date, strings, {
    weekday: 'long',
    ...((date > addDays(today, 6) || date < addDays(today, -6)) && { day: 'numeric', month: 'long' }),
  });

/** Minutes since midnight as a time of the day: `08.30`. */
export const timeText = (minute: number, { time }: FormStrings): string => {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return time(twoDigits(Math.floor(minute / 60)), twoDigits(minute % 60));
};
