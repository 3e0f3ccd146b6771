import type { Day } from './types.js';

/** What the clock and the calendar show in Sweden. */
export interface SwedishTime {
  /** The day as `YYYY-MM-DD`. */
  date: string;
  /** Minutes since midnight, as the clock shows them: on the nights that the clock is moved they jump or come again. */
  minute: number;
}

/** The days of the week, from Monday. */
export const week: Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

let clock: Intl.DateTimeFormat | undefined;
let newest: { minute: number; time: SwedishTime | undefined } | undefined;

function read(now: Date): SwedishTime | undefined {
  try {
    // Swedish writes dates and times as ISO 8601 does: 2026-11-23 08:30.
    clock ??= new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const [, date, hour, minute] = /^(\d{4}-\d\d-\d\d) (\d\d):(\d\d)$/.exec(clock.format(now)) ?? [];
    return date ? { date, minute: Number(hour) * 60 + Number(minute) } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A moment as it is in Sweden, whatever zone the visitor's own clock is in.
 * Nothing where the browser does not know the zone, and for a moment that is none.
 */
export function inSweden(now: Date): SwedishTime | undefined {
  // A page full of cards asks for the same minute again and again.
  const minute = Math.floor(now.valueOf() / 60_000);
  if (newest?.minute !== minute) newest = { minute, time: read(now) };
  return newest.time;
}

const midnight = (date: string): Date => new Date(`${date}T00:00Z`);

/** The day that is so many days after another, both as `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  const day = midnight(date);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The day of the week of a day written as `YYYY-MM-DD`. */
export const weekday = (date: string): Day => week[(midnight(date).getUTCDay() + 6) % 7] as Day;
