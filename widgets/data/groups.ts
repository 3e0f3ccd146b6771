import { findHelpline } from './helplines.js';
import type { Group, Helpline } from './types.js';

/** Every group, in the order in which a page shows them. */
export const groups: readonly Group[] = ['exposed', 'relative', 'young', 'man', 'lgbtqi', 'abuser', 'professional'];

/** Whom a line is for; the first is the one it is most for. Newer data that does not say so leaves it as it is here. */
export const groupsOf = ({ id, groups }: Pick<Helpline, 'id' | 'groups'>): readonly Group[] =>
  groups ?? findHelpline(id)?.groups ?? [];

/** A group's lines: those that are most for it first, and otherwise in the order of the list. */
export function linesFor(group: Group, lines: readonly Helpline[]): Helpline[] {
  return lines
    .filter((line) => groupsOf(line).includes(group))
    .sort((a, b) => Number(groupsOf(b)[0] === group) - Number(groupsOf(a)[0] === group));
}
