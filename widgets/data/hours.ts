import { week } from './swedish-time.js';
import type { Day, Opening } from './types.js';

/** Opening times as people write them: `'always'`, or one text for each stretch, `'mon-fri 08:30-16:00'`. */
export type WrittenHours = readonly string[] | 'always';

function days(written: string): Day[] {
  return written.split(',').flatMap((part) => {
    const [first, last = first] = part.split('-').map((day) => week.indexOf(day as Day));
    return week.slice(first, (last ?? 0) + 1);
  });
}

const readOpening = /^(\S+) (\d\d:\d\d)-(\d\d:\d\d)$/;

function opening(written: string): Opening {
  const [, when = '', open = '', close = ''] = readOpening.exec(written) ?? [];
  return { days: days(when), open, close };
}

/** Opening times as people write them, made into the published form. What is written wrongly is for `problemInHours`. */
export const openings = (written: WrittenHours): Opening[] =>
  (written === 'always' ? ['mon-sun 00:00-24:00'] : written).map(opening);

const isDays = (part: string): boolean => {
  const [from = -1, to = from] = part.split('-').map((day) => week.indexOf(day as Day));
  return from >= 0 && to >= from;
};

/** What is wrong with opening times as people write them, or nothing. For the build: no pasted widget carries it. */
export function problemInHours(written: WrittenHours): string | undefined {
  for (const each of written === 'always' ? [] : written) {
    const [, when] = readOpening.exec(each) ?? [];
    if (!when) return `"${each}" is no opening time, expected "mon-fri 08:30-16:00"`;
    const wrong = when.split(',').find((part) => !isDays(part));
    if (wrong !== undefined) return `"${wrong}" names no days, expected mon to sun or a range such as mon-fri`;
  }
  return undefined;
}
