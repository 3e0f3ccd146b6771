import * as english from './en.js';
import type { InAnyLanguage } from './phrase.js';
import { cardIn, contactIn, exitIn, galleryIn, languages, type Printed } from './printed.js';
import * as swedish from './sv.js';

/** What the exit says, in any language. */
export type ExitPhrases = InAnyLanguage<swedish.ExitStrings>;

/** How hours and numbers are told, in any language. */
export type OpeningPhrases = InAnyLanguage<swedish.OpeningStrings>;

/** What the hotline card says, in any language. */
export type CardPhrases = InAnyLanguage<swedish.CardStrings>;

/** What the contact block says, in any language. */
export type ContactPhrases = InAnyLanguage<swedish.ContactStrings>;

/** What the gallery says, in any language. */
export type GalleryPhrases = InAnyLanguage<swedish.GalleryStrings>;

/** A widget's phrases in a language, by its code; nothing in a language that it does not speak. */
export type Speech<Strings> = (code: string) => Strings | undefined;

/**
 * Speech in ten languages. What others have printed is made into phrases when a page first asks for it.
 *
 * @param sv - What the widget says in Swedish.
 * @param en - The same in English.
 * @param make - Makes its phrases in another language.
 */
function inTenLanguages<Strings>(sv: Strings, en: Strings, make: (language: Printed) => Strings): Speech<Strings> {
  const made = new Map([
    ['sv', sv],
    ['en', en],
  ]);
  return (code) => {
    const language = made.has(code) ? undefined : languages.find((each) => each.code === code);
    if (language) made.set(code, make(language));
    return made.get(code);
  };
}

// Each is marked as pure, so that a widget's file leaves out what the others say.

/** What the exit says. */
export const exitSpeech = /* @__PURE__ */ inTenLanguages<ExitPhrases>(swedish.exit, english.exit, exitIn);

/** What the hotline card says. */
export const cardSpeech = /* @__PURE__ */ inTenLanguages<CardPhrases>(swedish.card, english.card, cardIn);

/** What the contact block says. */
export const contactSpeech = /* @__PURE__ */ inTenLanguages<ContactPhrases>(
  swedish.contact,
  english.contact,
  contactIn,
);

/** What the gallery says. */
export const gallerySpeech = /* @__PURE__ */ inTenLanguages<GalleryPhrases>(
  swedish.gallery,
  english.gallery,
  galleryIn,
);

/** What the alert banner says. Nobody has printed its words in other languages: there it speaks Swedish, marked as such. */
export function alertSpeech(code: string): swedish.AlertStrings | undefined {
  if (code === 'en') return english.alert;
  return code === 'sv' ? swedish.alert : undefined;
}
