import { english } from './en.ts';
import type { Language } from './language.ts';
import { swedish } from './sv.ts';

export type { Language };

export type Words = typeof swedish;

export const words: Record<Language, Words> = { sv: swedish, en: english };
