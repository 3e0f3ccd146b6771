import days from '../facts/checked.json' with { type: 'json' };

/** The day of the last check or change of any helpline or contact. Newer data from `src` has a later day. */
export const checked: string = days.checked;

/** The day of the last complete check of all helplines and contacts. The site shows it at the foot of each page. */
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
