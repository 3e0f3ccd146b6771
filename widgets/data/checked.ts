import days from '../facts/checked.json' with { type: 'json' };

/** The day on which a helpline or contact was last checked or changed. Newer data given with `src` has a later day. */
export const checked: string = days.checked;

/** The day on which every helpline and contact was last gone through, which the site says at the foot of each page. */
export const allChecked: string = days.allChecked;

/**
 * Data with this check date may take the place of the data that the widgets carry; with the same date there is no need.
 *
 * @throws Error when it is older.
 */
export function isNewer(date: string): boolean {
  if (date < checked) throw new Error(`checked on ${date}, before the widget's own data of ${checked}`);
  return date > checked;
}
