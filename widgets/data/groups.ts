import { findHelpline } from './helplines.js';
import type { Group, Helpline } from './types.js';

/** Every group, in the order of a page. */
export const groups: readonly Group[] = ['exposed', 'relative', 'young', 'man', 'lgbtqi', 'abuser', 'professional'];

/** The groups that a line is for, the main one first. Newer data without groups keeps the built-in ones. */
export const groupsOf = ({ id, groups }: Pick<Helpline, 'id' | 'groups'>): readonly Group[] =>
  groups ?? findHelpline(id)?.groups ?? [];
