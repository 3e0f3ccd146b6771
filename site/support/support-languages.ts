import { readLanguages, type LanguageFile } from '../../widgets/phrases/read.ts';
import { ownersPages, type OwnersPage } from './support-language-links.ts';

/** The share of a language's phrases that a speaker has read. */
export type ReadPart = 'none' | 'some' | 'all';

/** A language with a support page. */
export interface SupportLanguage extends LanguageFile {
  read: ReadPart;
  /** The note in English about the source and review of its words. */
  note: string;
  /** What authorities and organisations say in the language. */
  pages: OwnersPage[];
}

/** What the note says of the review, by the share that a speaker has read. */
const reviewed = {
  none: 'Nobody who speaks the language has read the page yet.',
  some: 'Someone who speaks the language has read some of them, not all.',
  all: 'Someone who speaks the language has read them.',
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
      const note = `The words come from authorities, organisations and open programs. ${reviewed[read]}`;
      return { ...language, read, note, pages: ownersPages[language.code] ?? [] };
    });
