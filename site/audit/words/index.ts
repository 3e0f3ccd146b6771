// The words of a finding: a title, what happens, what to do.
import type { Id } from '../ids.ts';
import type { Finding } from '../types.ts';
import { en } from './en.ts';
import type { Said, Words } from './said.ts';
import { sv } from './sv.ts';

export type { Said };

const inLanguage: Record<string, Words> = { sv, en };

/** Says a finding in Swedish or English. */
export function wordsOf({ id, names = [] }: Pick<Finding, 'id' | 'names'>, lang: string): Said {
  const [a = '', b = '', c = ''] = names;
  return (inLanguage[lang] ?? sv)[id as Id](a, b, c);
}
