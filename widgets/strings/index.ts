import * as english from './en.js';
import * as swedish from './sv.js';

/** A widget's phrases in each language that a pasted file carries. */
export interface Phrases<Strings> {
  sv: Strings;
  en: Strings;
}

/** What the exit says. Apart from the others, so that its file carries no word of theirs. */
export const exitPhrases: Phrases<swedish.ExitStrings> = { sv: swedish.exit, en: english.exit };

/** What the hotline card says. */
export const cardPhrases: Phrases<swedish.CardStrings> = { sv: swedish.card, en: english.card };

/** What the contact block says. */
export const contactPhrases: Phrases<swedish.ContactStrings> = { sv: swedish.contact, en: english.contact };

/** What the alert banner says. */
export const alertPhrases: Phrases<swedish.AlertStrings> = { sv: swedish.alert, en: english.alert };

/** What the gallery says. */
export const galleryPhrases: Phrases<swedish.GalleryStrings> = { sv: swedish.gallery, en: english.gallery };
