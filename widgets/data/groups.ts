import { findHelpline } from './helplines.js';
import type { Group, Helpline } from './types.js';

/** Every group, in the order of a page. */
export const groups: readonly Group[] = ['exposed', 'relative', 'young', 'man', 'lgbtqi', 'abuser', 'professional'];

/** The groups that a line is for, the main one first. Newer data without groups keeps the built-in ones. */
export const groupsOf = ({ id, groups }: Pick<Helpline, 'id' | 'groups'>): readonly Group[] =>
  groups ?? findHelpline(id)?.groups ?? [];

/** A group's lines: first those with it as their main group, otherwise in the order of the list. */
export function linesFor(group: Group, lines: readonly Helpline[]): Helpline[] {
  return lines
    .filter((line) => groupsOf(line).includes(group))
    .sort((a, b) => Number(groupsOf(b)[0] === group) - Number(groupsOf(a)[0] === group));
}
