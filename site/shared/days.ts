// Days as one writes them. The text is checked, not what YAML makes of it: YAML takes 2026-02-30 for 2 March.

/** Before this nobody published anything here: a year such as 0206 is a slip. */
const earliest = '1990-01-01';

const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar, written as 2026-11-23. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

/**
 * What is expected of a day that is not as it must be, or nothing.
 *
 * @param value - As it is written.
 * @param ahead - How many days after today it may be: a text may be written before it is published.
 */
export function problemInDay(value: unknown, ahead = 31): string | undefined {
  if (!isDay(value)) return 'expected a day of the calendar, written as 2026-11-23';
  if (value < earliest) return `expected a day from ${earliest} on`;
  if (value > later(ahead)) return `expected a day no later than ${later(ahead)}`;
}
