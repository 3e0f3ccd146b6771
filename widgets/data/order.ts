import { isSure, mainChannel, minutesOf, openingAt, type Timetable } from './opening.js';
import type { Group, Helpline } from './types.js';

/** The facts that decide where a line stands. Scripts import this file without the data: a line brings its own groups. */
export type Grouped = Timetable & Pick<Helpline, 'kind' | 'confidence'> & { groups: readonly Group[] };

/** Whom the lines are for, and the time. Without a group they are for anyone; without a time the order is right most often. */
export interface Wanted {
  /** The group that looks for help. */
  group?: Group | undefined;
  /** The time at which it looks. */
  now?: Date | undefined;
}

/**
 * Whether a group sees a line: each group that the line names does. A line that is most for those who hurt others stands in
 * their list alone: someone exposed must never call it by mistake.
 */
export function isFor({ groups }: Pick<Grouped, 'groups'>, group?: Group): boolean {
  if (groups[0] === 'abuser' && group !== 'abuser') return false;
  return group === undefined || groups.includes(group);
}

/** Minutes of a week in which the line's main channel answers. Hours that are not sure count too: they are the best guess. */
function minutesOpen(line: Timetable): number {
  const openings = line.hours?.[mainChannel(line)] ?? [];
  return openings.reduce((sum, { days, open, close }) => {
    const length = minutesOf(close) - minutesOf(open);
    return sum + days.length * (length > 0 ? length : length + 24 * 60);
  }, 0);
}

/** What a line does now, the best first. A directory only leads to others. */
const stages = { answers: 0, opens: 1, unknown: 2, directory: 3 };

/** A line with its hours as if they were sure. */
export const trusting = <Line extends Timetable>(line: Line): Line => ({
  ...line,
  hoursConfidence: 'high',
  chatHoursConfidence: 'high',
});

/**
 * How soon a line answers: its stage, and the minutes until a closed line opens. A line with hours that are not sure never
 * stands among the open ones, but right after them: it may answer.
 */
function soon(line: Grouped, now: Date): { stage: number; wait: number } {
  if (line.kind === 'directory') return { stage: stages.directory, wait: 0 };
  const channel = mainChannel(line);
  const { state, change } = openingAt(trusting(line), channel, now);
  if (state === 'unknown') return { stage: stages.unknown, wait: 0 };
  if (state === 'open') return { stage: isSure(line, channel) ? stages.answers : stages.opens, wait: 0 };
  return { stage: stages.opens, wait: change ? change.days * 24 * 60 + change.minute : Infinity };
}

/** The places of a line in the order, the most important first. The smaller number comes first. */
function placesOf(line: Grouped, { group, now }: Wanted): number[] {
  const { stage, wait } = now ? soon(line, now) : { stage: 0, wait: 0 };
  const isMost = line.groups[0] === group;
  return [Number(line.confidence === 'low'), stage, wait, Number(!isMost), -minutesOpen(line)];
}

/**
 * The lines that a group sees, in the order of a list. Everything that shows lines uses this order.
 *
 * With a time: the open lines; the closed ones, the next to open first, so that tonight comes before tomorrow; those whose
 * hours are not known; the directories, which lead to others. Among equals the lines that are most for the group come first,
 * then those that answer most of the week. Without a time this is the whole order. A line that a single or a conflicting
 * source gives (`confidence` is `low`) comes last. Lines that are equal in everything keep the order of the list.
 */
export function inOrder<Line extends Grouped>(lines: readonly Line[], wanted: Wanted = {}): Line[] {
  const placed = lines
    .filter((line) => isFor(line, wanted.group))
    .map((line) => ({ line, places: placesOf(line, wanted) }));
  return placed
    .sort((a, b) => a.places.map((place, at) => place - (b.places[at] ?? 0)).find((by) => by && !Number.isNaN(by)) ?? 0)
    .map(({ line }) => line);
}
