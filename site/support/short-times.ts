// The hours of a line in short, as hamn's own file has them. A script of the support pages reads them.
import { isDeepStrictEqual } from 'node:util';
import { written } from '../../widgets/data/helplines.ts';
import { readTimes } from '../../widgets/data/hours.ts';
import type { Helpline, Hours, Opening } from '../../widgets/data/index.ts';
import type { WrittenHours, WrittenTimetable } from '../../widgets/data/written.ts';

const short = (times: readonly Opening[]): string[] =>
  times.map(({ days, open, close }) => `${days.join()} ${open}-${close}`);

const shortHours = ({ phone, chat, sms }: Hours): WrittenHours => ({
  ...(phone && { phone: short(phone) }),
  ...(chat && { chat: short(chat) }),
  ...(sms && { sms: short(sms) }),
});

/** The hours and seasons of a line: as hamn's own file has them, or written again for a line that has changed. */
export function shortTimes({ id, hours, hoursExceptions: seasons }: Helpline): WrittenTimetable {
  const known = written.lines.find((line) => line.id === id) ?? {};
  const now = { ...(hours && { hours }), ...(seasons && { hoursExceptions: seasons }) };
  if (isDeepStrictEqual(readTimes(known), now)) return known;
  return {
    ...(hours && { hours: shortHours(hours) }),
    ...(seasons && {
      hoursExceptions: seasons.map(({ phone, chat, sms, ...season }) => ({
        ...season,
        ...shortHours({ phone, chat, sms }),
      })),
    }),
  };
}
