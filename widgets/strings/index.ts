import * as english from './en.js';
import * as swedish from './sv.js';

/** A widget's phrases in each language that a pasted file carries. */
export interface Phrases<Strings> {
  sv: Strings;
  en: Strings;
}

/** What the exit says. Apart from the others, so that its file carries no word of theirs. */
export const exitPhrases: Phrases<swedish.ExitStrings> = { sv: swedish.exit, en: english.exit };

/** What the other widgets say. */
export const phrases: Phrases<swedish.Strings> = { sv: swedish.sv, en: english.en };
