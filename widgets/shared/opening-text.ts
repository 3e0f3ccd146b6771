import { isAlways, isSure, minutesOf, openingAt, type Change, type Timetable } from '../data/opening.js';
import { addDays, inSweden, week } from '../data/swedish-time.js';
import type { Channel, Day, Opening } from '../data/types.js';
import type { OpeningStrings } from '../strings/sv.js';
import { said } from './said.js';
import { dayText, nearDayText, timeText } from './time-text.js';

const aMonday = '2024-01-01';

function changeText({ opens, days, minute }: Change, today: string, strings: OpeningStrings): string {
  const time = timeText(minute, strings);
  const day = nearDayText(addDays(today, days), today, strings);
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
  if (!here || !hours || !isSure(table, channel)) return '';
  const { state, change } = openingAt(table, channel, now);
  if (state === 'unknown') return strings.otherHours;
  if (isAlways(hours) && !change) return said(strings.openNow, ', ', strings.aroundTheClock);
  const next = change ? [', ', changeText(change, here.date, strings)] : [];
  const isElsewhere = change && here.minute !== now.getHours() * 60 + now.getMinutes();
  const elsewhere = isElsewhere ? [' (', strings.swedishTime, ')'] : [];
  return said(state === 'open' ? strings.openNow : strings.closedNow, ...next, ...elsewhere);
}

function daysText(days: Day[], strings: OpeningStrings): string {
  const open = week.map((day) => days.includes(day));
  if (!open.includes(false)) return strings.everyDay;
  const name = (index: number) => dayText(addDays(aMonday, index), strings, { weekday: 'long' });
  const firsts = week.flatMap((_, index) => (open[index] && !open[index - 1] ? [index] : []));
  return firsts
    .map((first) => {
      const end = open.indexOf(false, first);
      const last = (end < 0 ? week.length : end) - 1;
      return first === last ? name(first) : `${name(first)}–${name(last)}`;
    })
    .join(', ');
}

/** Hours in words, one text for each stretch: `måndag–fredag 08.30–16.00`. */
export const hoursTexts = (hours: Opening[], strings: OpeningStrings): string[] =>
  isAlways(hours)
    ? [strings.aroundTheClock]
    : hours.map(({ days, open, close }) => {
        const [from, to] = [open, close].map((time) => timeText(minutesOf(time), strings));
        return said(daysText(days, strings), ` ${from}–${to}`);
      });
