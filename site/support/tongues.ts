import { readLanguages, type LanguageFile } from '../../widgets/phrases/read.ts';

/** How many phrases of a language a speaker has read. */
export type ReadPart = 'none' | 'some' | 'all';

/** A language that has a page of support. */
export interface Tongue extends LanguageFile {
  read: ReadPart;
  /** What its page says of where the words are from, in English and Swedish. */
  told: { lang: string; text: string }[];
}

/** What a page says of where its words are from and who has read them, by how many of them a speaker has read. */
const told = {
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

/** How much of a language a speaker has read: `none`, `some` or `all` of its phrases. */
function readIn({ phrases }: LanguageFile): ReadPart {
  const all = Object.values(phrases);
  const read = all.filter(({ reviewed }) => reviewed).length;
  if (!read) return 'none';
  return read < all.length ? 'some' : 'all';
}

/** The languages that have a page of support, beside Swedish and English, which have the whole site. */
export default (): Tongue[] =>
  readLanguages()
    .filter(({ code }) => !['sv', 'en'].includes(code))
    .map((language) => {
      const read = readIn(language);
      const text = (lang: 'en' | 'sv') => [source, told[read], fallback].map((each) => each[lang]).join(' ');
      return { ...language, read, told: (['en', 'sv'] as const).map((lang) => ({ lang, text: text(lang) })) };
    });
