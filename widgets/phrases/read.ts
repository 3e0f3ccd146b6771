// Reads the phrases of every language. For the build, the site and the docs.
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as english from './en.ts';
import { saidBy } from './keys.ts';
import * as swedish from './sv.ts';

/** The origin of a phrase: an authority, an organisation, an open-source program, a hired translator, or ourselves. */
export type PhraseStatus = 'official' | 'ngo' | 'opensource-ui' | 'commissioned' | 'own';

/** A phrase in a language, with its sources. */
export interface LanguagePhrase {
  text: string;
  status: PhraseStatus;
  /** The ids of entries in the language's `sources`. */
  sources: string[];
  note?: string;
  /** The person who reviewed it in its place on the page, and the date. */
  reviewed?: { by: string; date: string };
}

/** A page or program that has printed phrases. */
export interface PhraseSource {
  what: string;
  publisher: string;
  url?: string;
  /** A year, a month or a day. */
  date?: string;
  licence?: string;
  note?: string;
}

/** The file of one language, `<code>.json`. */
export interface LanguageFile {
  $schema?: string;
  /** The value of `lang`. */
  code: string;
  /** The language's own name. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** The day on which somebody last read the sources. */
  collected: string;
  sources: Record<string, PhraseSource>;
  phrases: Record<string, LanguagePhrase>;
}

/** The source file of a language. It leaves out texts that are in `sv.ts` and `en.ts`. */
export type WrittenFile = Omit<LanguageFile, 'phrases'> & {
  phrases: Record<string, Omit<LanguagePhrase, 'text'> & { text?: string }>;
};

/** The meaning of a phrase: an entry of `meanings.json`. */
export interface Meaning {
  meaning: string;
  meaningSv: string;
  /** Facts that a translator needs. */
  brief?: string;
  /** The name of the placeholder in its text. */
  placeholder?: string;
  /** Whether a person in danger needs it. */
  safety?: boolean;
  /** Whether the widgets use it. */
  widgets?: boolean;
}

/** The folder of the phrases. */
export const folder = relative('.', import.meta.dirname).replaceAll('\\', '/');

/** The content of a file in it. */
export const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));

const said: readonly string[] = Object.values(saidBy).flat();

/** The meaning of each phrase, with facts that a translator needs. */
export const meanings: Record<string, Meaning> = Object.fromEntries(
  Object.entries(read('meanings') as Record<string, Meaning>).map(([key, meaning]) => [
    key,
    said.includes(key) ? { ...meaning, widgets: true } : meaning,
  ]),
);

/** Texts from `sv.ts` and `en.ts`, for phrases of the widgets. The JSON files of these two languages have only the sources. */
const textsOf = ({ exit, card, contact, gallery }: Pick<typeof swedish, 'exit' | 'card' | 'contact' | 'gallery'>) => ({
  quickExit: exit.leave,
  emergency: `${card.emergency} 112`,
  openNow: card.openNow,
  closedNow: card.closedNow,
  opensToday: card.opensToday('{time}'),
  opensTomorrow: card.opensTomorrow('{time}'),
  closesAt: card.closesAt('{time}'),
  aroundTheClock: card.aroundTheClock,
  callNumber: card.callNumber('{number}'),
  openingHours: card.openingHours,
  free: card.free,
  anonymous: card.anonymous,
  chat: card.channel.chat,
  phone: card.channel.phone,
  municipality: gallery.municipality,
  socialServices: contact.socialServices,
  close: gallery.close,
});

/** These texts by language. */
export const ownTexts: Record<string, Record<string, string>> = { sv: textsOf(swedish), en: textsOf(english) };

/** Adds the texts from `sv.ts` or `en.ts` to a language. */
export const complete = (language: WrittenFile): LanguageFile => ({
  ...language,
  phrases: Object.fromEntries(
    Object.entries(language.phrases).map(([key, phrase]) => [
      key,
      { text: ownTexts[language.code]?.[key] ?? '', ...phrase },
    ]),
  ),
});

const first = ['sv', 'en'];
const others = readdirSync(folder)
  .filter((file) => /^[a-z]{2,3}\.json$/.test(file))
  .map((file) => file.replace('.json', ''))
  .filter((code) => !first.includes(code));

/** The code of every language, Swedish and English first. */
export const codes: readonly string[] = [...first, ...others];

/** Every language. `check.ts` has checked them in the build. */
export const readLanguages = (): LanguageFile[] => codes.map((code) => complete(read(code) as WrittenFile));
