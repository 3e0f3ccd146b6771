import { english } from './en.ts';
import { swedish } from './sv.ts';

export type Words = typeof swedish;

export const words: Record<'sv' | 'en', Words> = { sv: swedish, en: english };
