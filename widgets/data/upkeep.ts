import { isOld } from './check.js';
import { allChecked } from './checked.js';
import { helplines } from './helplines.js';

/** Facts with a check older than a year, one message each: `file, entry: …`. The build prints them and continues. */
export function upkeep(now: Date): string[] {
  const old = helplines.filter(({ lastSource }) => isOld(lastSource, now));
  return [
    ...(isOld(allChecked, now) ? [`checked.json: all was checked on ${allChecked}, more than a year ago`] : []),
    ...old.map(
      ({ id, lastSource }) => `helplines.json, ${id}: the newest source is from ${lastSource}: check it again`,
    ),
  ];
}
