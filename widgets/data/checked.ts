import days from '../facts/checked.json' with { type: 'json' };
import type { Unknown } from '../shared/is-object.js';

/** The day of the last check or change of any helpline. Newer data from `src` has a later day. */
export const checked: string = days.checked;

/** The day of the last complete check of all helplines. The site shows it at the foot of each page. */
export const allChecked: string = days.allChecked;

/** The time of a visitor's clock, or an invalid date when it is wrong: it shows a day before the data was checked. */
export const trustedTime = (now: Date): Date => (now.toJSON() < checked ? new Date(NaN) : now);

/**
 * Whether data with this check date is newer than the built-in data and may replace it. Data with the same date need not.
 *
 * @throws Error when the data is older.
 */
export function isNewer(date: string): boolean {
  if (date < checked) throw new Error(`checked on ${date}, before the widget's own data of ${checked}`);
  return date > checked;
}

/** Whether a value has all fields of a part of it, with the same values, and lists of the same length. */
function contains(value: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || !part) return value === part;
  if (typeof value !== 'object' || !value) return false;
  const isWhole = !Array.isArray(part) || (value as unknown[]).length === part.length;
  return isWhole && Object.entries(part).every(([name, each]) => contains((value as Unknown)[name], each));
}

/**
 * The reason why the widget does not use data that has the date of the built-in data but is not the same.
 *
 * @param own - The built-in data. A pasted file leaves out some of its fields.
 */
export const problemOfDay = (data: { checked: string }, own: object): string | undefined =>
  data.checked === checked && !contains(data, own)
    ? `checked on ${checked}, like the widget's own data, but not the same: changed data needs a later day`
    : undefined;
