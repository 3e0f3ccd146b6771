import { week } from './swedish-time.js';
import type { Day, Hours, HoursException, Opening } from './types.js';
import type { WrittenHours, WrittenTimes, WrittenTimetable } from './written.js';

function days(written: string): Day[] {
  return written.split(',').flatMap((part) => {
    const [first, last = first] = part.split('-').map((day) => week.indexOf(day as Day));
    return week.slice(first, (last ?? 0) + 1);
  });
}

function opening(written: string): Opening {
  const [when = '', open = '', close = ''] = written.split(/ |-(?=\d)/);
  return { days: days(when), open, close };
}

/** Converts opening times from the source file to the published form. The schema refuses incorrect ones. */
export const openings = (written: WrittenTimes): Opening[] =>
  [written].flat().map((each) => opening(each === 'always' ? 'mon-sun 00:00-24:00' : each));

const channels = ['phone', 'chat', 'sms'] as const;

const readHours = (written: WrittenHours): Hours =>
  Object.fromEntries(channels.flatMap((channel) => (written[channel] ? [[channel, openings(written[channel])]] : [])));

/** Converts the hours and seasons of a line or a service to the published form. */
export const readTimes = ({
  hours,
  hoursExceptions,
}: WrittenTimetable): { hours?: Hours; hoursExceptions?: HoursException[] } => ({
  ...(hours && { hours: readHours(hours) }),
  ...(hoursExceptions && {
    hoursExceptions: hoursExceptions.map((season) => ({ ...season, ...readHours(season) }) as HoursException),
  }),
});
