import { en } from './en.js';
import { sv, type Strings } from './sv.js';

export type { Strings } from './sv.js';

/** The languages that a pasted file carries, by their code. */
export const languages: ReadonlyMap<string, Strings> = new Map([
  ['sv', sv],
  ['en', en],
]);
