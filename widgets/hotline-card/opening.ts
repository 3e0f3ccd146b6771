import type { Channel, Confidence, Day, Helpline, HoursException, Opening } from '../data/types.js';

/** Whether one can reach a line now. `unknown` whenever the source does not carry the answer. */
export type State = 'open' | 'closed' | 'unknown';

/** A moment in Sweden: weekday, minutes since midnight, and the date as `MM-DD`. */
interface Moment {
  day: Day;
  minute: number;
  date: string;
}

const week: Day[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const swedishClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  hourCycle: 'h23',
  weekday: 'short',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

function inSweden(now: Date): Moment {
  const part = Object.fromEntries(swedishClock.formatToParts(now).map(({ type, value }) => [type, value]));
  return {
    day: part.weekday?.toLowerCase() as Day,
    minute: Number(part.hour) * 60 + Number(part.minute),
    date: `${part.month}-${part.day}`,
  };
}

const minutes = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};

const dayBefore = (day: Day): Day => week[(week.indexOf(day) + 6) % 7] as Day;

function covers({ days, open, close }: Opening, { day, minute }: Moment): boolean {
  const [from, to] = [minutes(open), minutes(close)];
  if (from < to) return days.includes(day) && minute >= from && minute < to;
  return (days.includes(day) && minute >= from) || (days.includes(dayBefore(day)) && minute < to);
}

function applies({ months, from = '', to = '' }: HoursException, { date }: Moment): boolean {
  return months ? months.includes(date.slice(0, 2)) : date >= from && date <= to;
}

/** The channel whose state the card tells: the first one that has hours. */
const channelOf = (line: Helpline): Channel | undefined =>
  (['phone', 'chat'] as const).find((channel) => line.hours?.[channel]);

function confidenceOf(line: Helpline, channel: Channel): Confidence {
  const own = channel === 'chat' ? line.chatHoursConfidence : undefined;
  return own ?? line.hoursConfidence ?? 'low';
}

/** Whether a line's channel is open at every hour of the week. */
export function isAlwaysOpen(line: Helpline): boolean {
  const channel = channelOf(line);
  const openings = (channel && line.hours?.[channel]) ?? [];
  return openings.some(({ days, open, close }) => days.length === 7 && open === '00:00' && close === '24:00');
}

/**
 * Whether a line is open at a moment, in Swedish time wherever the visitor is.
 * Only hours of high or medium confidence are used: a wrong "closed" is worse than none.
 */
export function stateAt(line: Helpline, now: Date): State {
  const channel = channelOf(line);
  if (!channel || confidenceOf(line, channel) === 'low') return 'unknown';
  const moment = inSweden(now);
  const hours = line.hoursExceptions?.find((exception) => applies(exception, moment)) ?? line.hours;
  const openings = hours?.[channel];
  if (!openings) return 'unknown';
  return openings.some((opening) => covers(opening, moment)) ? 'open' : 'closed';
}
