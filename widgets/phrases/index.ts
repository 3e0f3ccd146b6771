import * as english from './en.js';
import { languages as exitLanguages } from './languages/quick-exit.js';
import { languages as galleryLanguages } from './languages/ambassador-gallery.js';
import type { InAnyLanguage } from './phrase.js';
import { cardIn, contactIn, exitIn, galleryIn, havenIn, languages, type Printed } from './printed.js';
import * as swedish from './sv.js';

/** The exit's phrases, in any language. */
export type ExitPhrases = InAnyLanguage<swedish.ExitStrings>;

/** Phrases about hours and numbers, in any language. */
export type OpeningPhrases = InAnyLanguage<swedish.OpeningStrings>;

/** The hotline card's phrases, in any language. */
export type CardPhrases = InAnyLanguage<swedish.CardStrings>;

/** The contact block's phrases, in any language. */
export type ContactPhrases = InAnyLanguage<swedish.ContactStrings>;

/** The haven's phrases, in any language. */
export type HavenPhrases = InAnyLanguage<swedish.HavenStrings>;

/** The gallery's phrases, in any language. */
export type GalleryPhrases = InAnyLanguage<swedish.GalleryStrings>;

/** Returns a widget's phrases by language code, or `undefined` for an unsupported language. */
export type Speech<Strings> = (code: string) => Strings | undefined;

/**
 * A widget's phrases in ten languages. Languages from other printed sources are prepared when a page first asks for them.
 *
 * @param sv - The widget's phrases in Swedish.
 * @param en - The same in English.
 * @param make - Prepares the phrases in another language.
 * @param languages - The other languages, with at least the widget's phrases.
 */
function inTenLanguages<Strings>(
  sv: Strings,
  en: Strings,
  make: (language: Printed) => Strings,
  languages: readonly Printed[],
): Speech<Strings> {
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

// Each call is marked as pure, so that a widget's file leaves out the phrases of other widgets.

/** The exit's phrases. */
export const exitSpeech = /* @__PURE__ */ inTenLanguages<ExitPhrases>(
  swedish.exit,
  english.exit,
  exitIn,
  exitLanguages,
);

/** The hotline card's phrases. */
export const cardSpeech = /* @__PURE__ */ inTenLanguages<CardPhrases>(swedish.card, english.card, cardIn, languages);

/** The contact block's phrases. */
export const contactSpeech = /* @__PURE__ */ inTenLanguages<ContactPhrases>(
  swedish.contact,
  english.contact,
  contactIn,
  languages,
);

/** The haven's phrases. */
export const havenSpeech = /* @__PURE__ */ inTenLanguages<HavenPhrases>(
  swedish.haven,
  english.haven,
  havenIn,
  languages,
);

/** Every language with its own name, for a menu. */
export const languageNames = (): { code: string; name: string }[] => [
  { code: 'sv', name: 'Svenska' },
  { code: 'en', name: 'English' },
  ...languages.map(({ code, name = code }) => ({ code, name })),
];

/** The gallery's phrases. */
export const gallerySpeech = /* @__PURE__ */ inTenLanguages<GalleryPhrases>(
  swedish.gallery,
  english.gallery,
  galleryIn,
  galleryLanguages,
);

/** The alert banner's phrases. No printed source has them in other languages, so there they are Swedish, marked as such. */
export function alertSpeech(code: string): swedish.AlertStrings | undefined {
  if (code === 'en') return english.alert;
  return code === 'sv' ? swedish.alert : undefined;
}
