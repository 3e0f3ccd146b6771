import { isHoliday } from './holidays.js';
import { addDays, inSweden, weekday } from './swedish-time.js';
import type { Channel, Helpline, HoursException, Opening } from './types.js';

/** Whether a line is open now. `unknown` when the source does not say. */
export type State = 'open' | 'closed' | 'unknown';

/** When a state ends. */
export interface Change {
  /** True when the line opens then, false when it closes. */
  opens: boolean;
  /** Days from today in Sweden. */
  days: number;
  /** Minutes since that day's midnight; 1440 for a line that closes at 24:00. */
  minute: number;
}

/** The fields with a line's opening hours. */
export type Timetable = Pick<Helpline, 'hours' | 'hoursExceptions' | 'hoursConfidence' | 'chatHoursConfidence'>;

/** One day's openings, and whether the source is certain about this day. */
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

/** Whether openings cover every hour of the week. */
export const isAlways = (openings: readonly Opening[] = []): boolean =>
  new Set(openings.filter(({ open, close }) => open === '00:00' && close === '24:00').flatMap(({ days }) => days))
    .size === 7;

/** Whether a day is in a season. A season may span New Year; then its year is the year in which it begins. */
function applies({ months, from = '', to = '' }: HoursException, date: string): boolean {
  const day = date.slice(5);
  if (months) return months.includes(day.slice(0, 2));
  return from <= to ? day >= from && day <= to : day >= from || day <= to;
}

function isOfYear({ year, from = '', to = '' }: HoursException, date: string): boolean {
  const begins = Number(date.slice(0, 4)) - (from > to && date.slice(5) <= to ? 1 : 0);
  return year === undefined || year === begins;
}

/** The weekly hours that apply on a day: those of a season for this channel, else the ordinary ones. */
export function hoursOn(table: Timetable, channel: Channel, date: string): { hours: Opening[]; certain: boolean } {
  const season = table.hoursExceptions?.find((each) => each[channel] && applies(each, date));
  const hours = (season ?? table.hours)?.[channel] ?? [];
  // A source with last summer's hours says nothing about next summer, not even that the ordinary hours apply.
  return { hours, certain: !season || isOfYear(season, date) };
}

/** The plan for one day. No source has hours for holidays, so only a line that never closes is certain then. */
function planOf(table: Timetable, channel: Channel, date: string): DayPlan {
  const { hours, certain } = hoursOn(table, channel, date);
  return {
    openings: hours.filter(({ days }) => days.includes(weekday(date))),
    certain: certain && (isAlways(hours) || !isHoliday(date)),
  };
}

/** A day's openings as minutes from today's midnight. An opening past midnight ends on the next day. */
const spansOf = ({ openings }: DayPlan, day: number): [number, number][] =>
  openings.map(({ open, close }) => {
    const [from, to] = [minutesOf(open), minutesOf(close)];
    return [day * dayLength + from, day * dayLength + (to > from ? to : to + dayLength)];
  });

/** Whether hours are sure enough to use: high or medium confidence. A wrong "closed" is worse than no answer. */
export function isSure(table: Timetable, channel: Channel): boolean {
  const own = channel === 'chat' ? table.chatHoursConfidence : undefined;
  return ['high', 'medium'].includes(own ?? table.hoursConfidence ?? 'low');
}

/** The current state, and its next change. */
export interface Told {
  /** Open, closed or unknown. */
  state: State;
  /** The next change of the state; absent when unknown. */
  change?: Change;
}

/**
 * The state of a channel at a given time, in Swedish time wherever the visitor is, and its next change.
 *
 * The state is `unknown` when the hours are unknown or unsure, on holidays and their eves, and in a season that the source
 * knows from another year only. The change is absent when it is more than a week away or comes after an unknown day.
 */
export function openingAt(table: Timetable, channel: Channel, now: Date): Told {
  if (answersNow(table, channel, now)) return { state: 'open' };
  const here = inSweden(now);
  if (!here || !table.hours?.[channel] || !isSure(table, channel)) return { state: 'unknown' };
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

/** What a page may say of a channel now. */
export interface Sayable extends Told {
  /** The day in Sweden, `YYYY-MM-DD`. */
  today: string;
  /** Whether the channel answers day and night. */
  isAlways: boolean;
  /** Whether the visitor's clock shows another time than Sweden's. */
  isElsewhere: boolean;
}

/** What a page may say of a channel now: nothing if its hours are unknown or unsure, or Swedish time is. */
export function sayableAt(table: Timetable, channel: Channel, now: Date): Sayable | undefined {
  const here = inSweden(now);
  const hours = table.hours?.[channel];
  if (!here || !hours || !isSure(table, channel)) return undefined;
  return {
    ...openingAt(table, channel, now),
    today: here.date,
    isAlways: isAlways(hours),
    isElsewhere: here.minute !== now.getHours() * 60 + now.getMinutes(),
  };
}

/** Whether a channel answers at every hour of the year, as far as its sources are sure. */
export const answersAlways = (table: Timetable, channel: Channel): boolean =>
  isSure(table, channel) && !table.hoursExceptions && isAlways(table.hours?.[channel]);

/** Whether a channel is open whatever the time in Sweden, for which a browser must first read its calendar. That takes it long. */
export const answersNow = (table: Timetable, channel: Channel, now: Date): boolean =>
  !Number.isNaN(now.valueOf()) && answersAlways(table, channel);

/** The channel that represents the line: the first one with hours, phone before chat. */
export const mainChannel = ({ hours }: Timetable): 'phone' | 'chat' => (hours?.phone ? 'phone' : 'chat');

/** The state of a line's first channel with hours (phone, then chat) at a given time. */
export const stateAt = (table: Timetable, now: Date): State => openingAt(table, mainChannel(table), now).state;
