import { readLanguages, type LanguageFile } from '../../widgets/phrases/read.ts';

/** The share of a language's phrases that a speaker has read. */
export type ReadPart = 'none' | 'some' | 'all';

/** A language with a support page. */
export interface SupportLanguage extends LanguageFile {
  read: ReadPart;
  /** The note about the source of its words, in English and Swedish. */
  notes: { lang: string; text: string }[];
}

/** The note about the source and review of a page's words, by the share that a speaker has read. */
const notes = {
  none: {
    en: 'Nobody who speaks the language has read the page yet.',
    sv: 'Ingen som talar språket har läst sidan än.',
  },
  some: {
    en: 'Someone who speaks the language has read some of them, not all.',
    sv: 'Någon som talar språket har läst en del av dem, inte alla.',
  },
  all: {
    en: 'Someone who speaks the language has read them.',
    sv: 'Någon som talar språket har läst dem.',
  },
};

const source = {
  en: 'The words on this page were collected from authorities, organisations and open programs that have printed them.',
  sv: 'Orden på sidan är hämtade från myndigheter, organisationer och öppna program som har tryckt dem.',
};

const fallback = {
  en: 'Words that nobody has printed are in Swedish.',
  sv: 'Ord som ingen har tryckt står på svenska.',
};

/** The share of a language's phrases that a speaker has read: `none`, `some` or `all`. */
function readIn({ phrases }: LanguageFile): ReadPart {
  const all = Object.values(phrases);
  const read = all.filter(({ reviewed }) => reviewed).length;
  if (!read) return 'none';
  return read < all.length ? 'some' : 'all';
}

/** The languages with a support page. Swedish and English are not among them: they have the whole site. */
export default (): SupportLanguage[] =>
  readLanguages()
    .filter(({ code }) => !['sv', 'en'].includes(code))
    .map((language) => {
      const read = readIn(language);
      const text = (lang: 'en' | 'sv') => [source, notes[read], fallback].map((each) => each[lang]).join(' ');
      return { ...language, read, notes: (['en', 'sv'] as const).map((lang) => ({ lang, text: text(lang) })) };
    });
