import type { Day } from './types.js';

/** The date and time in Sweden. */
export interface SwedishTime {
  /** The day as `YYYY-MM-DD`. */
  date: string;
  /** Minutes since midnight on the clock: they jump or repeat on the nights when the clock changes. */
  minute: number;
}

/** The days of the week, from Monday. */
export const week: Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

let clock: Intl.DateTimeFormat | undefined;
let latest: { minute: number; time: SwedishTime | undefined } | undefined;

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
 * Converts a time to Swedish time, whatever the visitor's own time zone. Returns `undefined` for an invalid date, and in a
 * browser that does not know the zone.
 */
export function inSweden(now: Date): SwedishTime | undefined {
  // A page full of cards asks for the same minute again and again.
  const minute = Math.floor(now.valueOf() / 60_000);
  if (latest?.minute !== minute) latest = { minute, time: read(now) };
  return latest.time;
}

const midnight = (date: string): Date => new Date(`${date}T00:00Z`);

/** Adds days to a day, both as `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  const day = midnight(date);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The weekday of a day, `YYYY-MM-DD`. */
export const weekday = (date: string): Day => week[(midnight(date).getUTCDay() + 6) % 7] as Day;
