import { english } from './en.ts';
import { swedish } from './sv.ts';

export type Words = typeof swedish;

/** A language of the command line. */
export type Language = 'sv' | 'en';

export const words: Record<Language, Words> = { sv: swedish, en: english };
