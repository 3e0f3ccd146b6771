// The form of the words of a finding.
import type { Id } from '../ids.ts';

/** A title, what happens, and what to do. */
export interface Said {
  title: string;
  happens: string;
  todo: string;
}

/** The words of every finding in a language: `a`, `b` and `c` are its names. */
export type Words = Record<Id, (a: string, b: string, c: string) => Said>;

export const said = (title: string, happens: string, todo: string): Said => ({ title, happens, todo });
