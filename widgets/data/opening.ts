import { isHoliday } from './holidays.js';
import { addDays, inSweden, weekday } from './swedish-time.js';
import type { Channel, Helpline, HoursException, Opening } from './types.js';

/** Whether one can reach a line now. `unknown` whenever the source does not carry the answer. */
export type State = 'open' | 'closed' | 'unknown';

/** When a state ends. */
export interface Change {
  /** True when the line opens then, false when it closes. */
  opens: boolean;
  /** How many days from today in Sweden. */
  days: number;
  /** Minutes since that day's midnight; 1440 for a line that closes at 24:00. */
  minute: number;
}

/** The fields that say when one can reach a line. */
export type Timetable = Pick<Helpline, 'hours' | 'hoursExceptions' | 'hoursConfidence' | 'chatHoursConfidence'>;

/** One day's openings, and whether the source carries them for just this day. */
interface DayPlan {
  openings: Opening[];
  certain: boolean;
}

const dayLength = 24 * 60;
const daysAhead = 8;

/** A time of the day, `HH:MM`, in minutes since midnight. */
export const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};

/** Whether openings leave no hour of the week out. */
export const isAlways = (openings: readonly Opening[] = []): boolean =>
  new Set(openings.filter(({ open, close }) => open === '00:00' && close === '24:00').flatMap(({ days }) => days))
    .size === 7;

/** Whether a season holds on a day. It may run over the turn of the year; then its year is the one it begins in. */
function applies({ months, from = '', to = '' }: HoursException, date: string): boolean {
  const day = date.slice(5);
  if (months) return months.includes(day.slice(0, 2));
  return from <= to ? day >= from && day <= to : day >= from || day <= to;
}

function isOfYear({ year, from = '', to = '' }: HoursException, date: string): boolean {
  const begins = Number(date.slice(0, 4)) - (from > to && date.slice(5) <= to ? 1 : 0);
  return year === undefined || year === begins;
}

/** The hours of the week that a day falls in: the season's where there is one for this channel, else the ordinary. */
export function hoursOn(table: Timetable, channel: Channel, date: string): { hours: Opening[]; certain: boolean } {
  const season = table.hoursExceptions?.find((each) => each[channel] && applies(each, date));
  const hours = (season ?? table.hours)?.[channel] ?? [];
  // A source that tells of last summer's hours says nothing of the next one's, nor that they will be the ordinary.
  return { hours, certain: !season || isOfYear(season, date) };
}

/** No source says when the lines are open on holidays. Only one that never closes is taken at its word. */
function planOf(table: Timetable, channel: Channel, date: string): DayPlan {
  const { hours, certain } = hoursOn(table, channel, date);
  return {
    openings: hours.filter(({ days }) => days.includes(weekday(date))),
    certain: certain && (isAlways(hours) || !isHoliday(date)),
  };
}

/** A day's openings as minutes from today's midnight. One that runs past midnight ends on the next day. */
const spansOf = ({ openings }: DayPlan, day: number): [number, number][] =>
  openings.map(({ open, close }) => {
    const [from, to] = [minutesOf(open), minutesOf(close)];
    return [day * dayLength + from, day * dayLength + (to > from ? to : to + dayLength)];
  });

/** Whether hours are sure enough to be used: of high or medium confidence. A wrong "closed" is worse than none. */
export function isSure(table: Timetable, channel: Channel): boolean {
  const own = channel === 'chat' ? table.chatHoursConfidence : undefined;
  return ['high', 'medium'].includes(own ?? table.hoursConfidence ?? 'low');
}

/** Whether something is open, and what comes next. */
export interface Told {
  /** Whether it is open. */
  state: State;
  /** When that changes; absent when it is not known. */
  change?: Change;
}

/**
 * Whether a channel is open at a moment, in Swedish time wherever the visitor is, and when that changes.
 *
 * Nothing is claimed (`unknown`) where the hours are not known or not sure, on holidays and their eves, in a season that
 * the source knows from another year only. The change is left out when it lies further
 * off than a week or when a day of which nothing is claimed comes first.
 */
export function openingAt(table: Timetable, channel: Channel, now: Date): Told {
  const here = inSweden(now);
  if (!here || !table.hours?.[channel] || !isSure(table, channel)) return { state: 'unknown' };
  if (!table.hoursExceptions && isAlways(table.hours[channel])) return { state: 'open' };
  const { date, minute } = here;
  const plan = (day: number) => planOf(table, channel, addDays(date, day));
  const [yesterday, today] = [plan(-1), plan(0)];
  const mayStillRun = !yesterday.certain && spansOf(yesterday, -1).some(([, to]) => to > minute);
  if (!today.certain || mayStillRun) return { state: 'unknown' };

  const days = [yesterday, today, ...Array.from({ length: daysAhead - 1 }, (_, index) => plan(index + 1))];
  const spans = days.flatMap((each, index) => spansOf(each, index - 1)).sort((a, b) => a[0] - b[0]);
  const end = spans.reduce((last, [from, to]) => (from <= last && to > last ? to : last), minute);
  const open = end > minute;
  const next = open ? end : spans.find(([from]) => from > minute)?.[0];

  const unsure = days.findIndex(({ certain }, index) => index > 1 && !certain);
  const horizon = unsure < 0 ? daysAhead * dayLength - 1 : (unsure - 1) * dayLength;
  const state = open ? 'open' : 'closed';
  if (next === undefined || next > horizon || (!open && next === horizon)) return { state };
  const day = open ? Math.ceil(next / dayLength) - 1 : Math.floor(next / dayLength);
  return { state, change: { opens: !open, days: day, minute: next - day * dayLength } };
}

/** The channel whose state stands for the line: the first one that has hours, phone before chat. */
export const mainChannel = ({ hours }: Timetable): 'phone' | 'chat' => (hours?.phone ? 'phone' : 'chat');

/** Whether a line's first channel with hours (phone, then chat) is open at a moment. */
export const stateAt = (table: Timetable, now: Date): State => openingAt(table, mainChannel(table), now).state;
