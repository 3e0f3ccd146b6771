import { week } from './swedish-time.js';
import type { Day, Opening } from './types.js';

function days(written: string): Day[] {
  return written.split(',').flatMap((part) => {
    const [first = '', last = first] = part.split('-');
    const [from, to] = [week.indexOf(first as Day), week.indexOf(last as Day)];
    if (from < 0 || to < from)
      throw new Error(`"${part}" names no days, expected mon to sun or a range such as mon-fri`);
    return week.slice(from, to + 1);
  });
}

function opening(written: string): Opening {
  const [, when = '', open = '', close = ''] = /^(\S+) (\d\d:\d\d)-(\d\d:\d\d)$/.exec(written) ?? [];
  if (!when) throw new Error(`"${written}" is no opening time, expected "mon-fri 08:30-16:00"`);
  return { days: days(when), open, close };
}

/**
 * Opening times as people write them, made into the published form.
 *
 * @param written - `'always'`, or one text for each stretch: `'mon-fri 08:30-16:00'`, `'sat,sun 09:00-12:00'`.
 * @throws Error when a text has another form.
 */
export const openings = (written: readonly string[] | 'always'): Opening[] =>
  (written === 'always' ? ['mon-sun 00:00-24:00'] : written).map(opening);
