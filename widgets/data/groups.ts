import { findHelpline } from './helplines.js';
import type { Timetable } from './opening.js';
import * as order from './order.js';
import type { Group, Helpline } from './types.js';

/** Every group, in the order of a page. */
export const groups: readonly Group[] = ['exposed', 'relative', 'young', 'man', 'lgbtqi', 'abuser', 'professional'];

/** The groups that a line is for, the main one first. Newer data without groups keeps the built-in ones. */
export const groupsOf = ({ id, groups }: Pick<Helpline, 'id' | 'groups'>): readonly Group[] =>
  groups ?? findHelpline(id)?.groups ?? [];

/** The facts that decide where a line stands. A line without groups has the built-in ones. */
export type Placed = Timetable & Pick<Helpline, 'id' | 'kind' | 'groups' | 'confidence'>;

/**
 * Whether a group sees a line: each group that the line names does. A line that is most for those who hurt others stands in
 * their list alone: someone exposed must never call it by mistake.
 */
export const isFor = (line: Pick<Helpline, 'id' | 'groups'>, group?: Group): boolean =>
  order.isFor({ groups: groupsOf(line) }, group);

/** The lines that a group sees, in the order of a list: what helps now first. `order.ts` has the rule. */
export const inOrder = <Line extends Placed>(lines: readonly Line[], wanted?: order.Wanted): Line[] =>
  order
    .inOrder(
      lines.map((line) => ({ ...line, groups: groupsOf(line), line })),
      wanted,
    )
    .map(({ line }) => line);

/** A group's lines in the order that is right most of the time. */
export const linesFor = (group: Group, lines: readonly Helpline[]): Helpline[] => inOrder(lines, { group });
