import { isAlways, isSure, openingAt, type Change, type Timetable } from '../data/opening.js';
import { addDays, inSweden } from '../data/swedish-time.js';
import type { Channel, Day, Opening } from '../data/types.js';
import type { OpeningStrings } from '../strings/sv.js';

const week: Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A day in words; it is always a Swedish one, so no zone takes part. */
const dayIn = (date: string | number, { locale }: OpeningStrings, form: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(date));

/** A date in words: `23 november 2026`. */
export const dateText = (date: string, strings: OpeningStrings): string =>
  dayIn(date, strings, { day: 'numeric', month: 'long', year: 'numeric' });

const timeText = (time: string, { time: form }: OpeningStrings): string =>
  form(...(time.split(':') as [string, string]));

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function changeText({ opens, days, minute }: Change, today: string, strings: OpeningStrings): string {
  const time = timeText(`${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`, strings);
  const day = dayIn(addDays(today, days), strings, {
    weekday: 'long',
    ...(days > 6 && { day: 'numeric', month: 'long' }),
  });
  if (opens) {
    if (days > 1) return strings.opensOn(day, time);
    return days ? strings.opensTomorrow(time) : strings.opensToday(time);
  }
  // A line that is open into the night closes in the morning: nobody takes that for another day.
  return days > 1 || (days && minute > 12 * 60) ? strings.closesOn(day, time) : strings.closesAt(time);
}

/**
 * Whether a channel is open, and what comes next: `Öppet nu, stänger kl. 16.00`. Empty where nothing can be said.
 * A visitor whose own clock shows another time is told that the hours are Swedish.
 */
export function openingText(table: Timetable, channel: Channel, now: Date, strings: OpeningStrings): string {
  const here = inSweden(now);
  const hours = table.hours?.[channel];
  const { state, change } = openingAt(table, channel, now);
  if (!here || !hours) return '';
  if (isAlways(hours)) return state === 'open' ? `${strings.openNow}, ${strings.aroundTheClock}` : '';
  if (state === 'unknown') return isSure(table, channel) ? strings.otherHours : '';
  const next = change ? `, ${changeText(change, here.date, strings)}` : '';
  const elsewhere = next && here.minute !== now.getHours() * 60 + now.getMinutes() ? ` (${strings.swedishTime})` : '';
  return (state === 'open' ? strings.openNow : strings.closedNow) + next + elsewhere;
}

function daysText(days: Day[], strings: OpeningStrings): string {
  if (days.length === 7) return strings.everyDay;
  // 1 January 2024 was a Monday.
  const name = (index: number) => dayIn(Date.UTC(2024, 0, index + 1), strings, { weekday: 'long' });
  const indexes = week.flatMap((day, index) => (days.includes(day) ? [index] : []));
  const runs = indexes.filter((index) => !indexes.includes(index - 1));
  return runs
    .map((first) => {
      let last = first;
      while (indexes.includes(last + 1)) last++;
      return first === last ? name(first) : `${name(first)}–${name(last)}`;
    })
    .join(', ');
}

/** Hours in words, one text for each stretch: `måndag–fredag 08.30–16.00`. */
export const hoursTexts = (hours: Opening[], strings: OpeningStrings): string[] =>
  isAlways(hours)
    ? [strings.aroundTheClock]
    : hours.map(
        ({ days, open, close }) => `${daysText(days, strings)} ${timeText(open, strings)}–${timeText(close, strings)}`,
      );
