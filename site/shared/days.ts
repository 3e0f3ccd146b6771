// Days as people write them. The check uses the text and not YAML's date: YAML reads 2026-02-30 as 2 March.
import { isDate } from '../../widgets/data/check.ts';
import { say } from '../../widgets/check/say.ts';

/** An earlier year, such as 0206, is a typing mistake. */
const earliest = '1990-01-01';

const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The expected value for a wrong day, or `undefined`.
 *
 * @param value - The day as written.
 * @param ahead - The most days after today: a text may be written before its publication.
 */
export function problemInDay(value: unknown, ahead = 31): string | undefined {
  if (!isDate(value)) return say`expected a day of the calendar, written as 2026-11-23`;
  if (value < earliest) return say`expected a day from ${earliest} on`;
  if (value > later(ahead)) return say`expected a day no later than ${later(ahead)}`;
}
