import { isOld } from './check.js';
import { contactSources } from './contacts.background.js';
import { lastHolidayYear } from './holidays.js';
import { allChecked } from './checked.js';
import { helplines } from './helplines.js';

/**
 * What wants looking after in the data, for the build to print: each as `file, entry: …`. None of it stops a build.
 * Facts whose check is older than a year, and a table of holidays that soon ends.
 */
export function upkeep(now: Date): string[] {
  const old = helplines.filter(({ lastSource }) => isOld(lastSource, now));
  const oldContacts = Object.entries(contactSources).filter(([, { date = '' }]) => isOld(date, now));
  return [
    ...(isOld(allChecked, now) ? [`checked.ts: all was checked on ${allChecked}, more than a year ago`] : []),
    ...old.map(({ id, lastSource }) => `helplines.ts, ${id}: the newest source is from ${lastSource}: check it again`),
    ...oldContacts.map(
      ([id, { date = 'no known day' }]) => `contacts.background.ts, source ${id}: from ${date}: check it again`,
    ),
    ...(lastHolidayYear < now.getUTCFullYear() + 2
      ? [
          `holidays.ts: ends with ${lastHolidayYear}: run "node widgets/data/make-holidays.js ${now.getUTCFullYear() + 10}"`,
        ]
      : []),
  ];
}
