import {
  meanings,
  type LanguageFile,
  type LanguagePhrase,
  type Meaning,
  type PhraseSource,
} from '../../widgets/phrases/read.ts';
import supportLanguages, { type SupportLanguage } from '../support/support-languages.ts';
import metadata from '../metadata.ts';

const home = { sv: '/oversattning/', en: '/en/translation/' };

const texts = {
  sv: {
    title: 'Orden på sin plats',
    description: 'Varje språk med sina ord i komponenterna, för den som granskar eller beställer en översättning.',
    lead: 'För dig som granskar orden innan de används, eller beställer en översättning.',
    index:
      'Välj språk. På varje sida står orden först i komponenterna, som besökaren ser dem, och sedan i en lista med källor.',
    none: 'Ingen som talar språket har läst orden än.',
    some: 'En del av orden är lästa av någon som talar språket.',
    all: 'Alla ord är lästa av någon som talar språket.',
    other: 'In English',
    how: 'Så läser du',
    steps: [
      'Se orden på sin plats i exemplen först, och läs sedan listan.',
      'Är något fel, otydligt eller oartigt för den som är rädd och har bråttom, skriv vad det borde stå.',
      'Ord som saknar källa på språket står på svenska. De går att beställa.',
      'Hur en kommun beställer och lämnar in står i docs/translating.md, där koden ligger.',
    ],
    support: 'Stödsidan på språket',
    exit: 'Lämna sidan snabbt',
    danger: 'Nödnumret',
    line: 'En stödlinje',
    hours: 'Öppet och stängt',
    contact: 'En kommun',
    words: 'Orden',
    columns: ['Ord', 'Betyder', 'Källa', 'Läst'],
    status: {
      official: 'myndighet',
      ngo: 'organisation',
      'opensource-ui': 'öppet program, om något annat',
      commissioned: 'beställt',
      own: 'egna ord för det som källan säger',
    },
    nobody: 'av ingen än',
    missing: 'Saknas',
    missingText: 'Vi har inte hittat någon källa för det här på språket. Där det behövs står svenska.',
    meaning: 'meaningSv',
  },
  en: {
    title: 'Words in place',
    description: 'Each language with its words in the components, for anyone who reviews or orders a translation.',
    lead: 'For you who review the words before they are used, or order a translation.',
    index:
      'Choose a language. Each page shows the words in the components first, as a visitor sees them, and then in a list with sources.',
    none: 'Nobody who speaks the language has read the words yet.',
    some: 'Someone who speaks the language has read some of the words.',
    all: 'Someone who speaks the language has read all the words.',
    other: 'På svenska',
    how: 'How to read',
    steps: [
      'First see the words in place in the examples, then read the list.',
      'If something is wrong, unclear or impolite to someone who is afraid and in a hurry, write what it should say.',
      'Words without a source in the language are in Swedish. They can be ordered.',
      'docs/translating.md, in the code, explains how a municipality orders and hands in a translation.',
    ],
    support: 'The support page in the language',
    exit: 'Exit this page',
    danger: 'The emergency number',
    line: 'A helpline',
    hours: 'Open and closed',
    contact: 'A municipality',
    words: 'The words',
    columns: ['Word', 'Means', 'Source', 'Read'],
    status: {
      official: 'authority',
      ngo: 'organisation',
      'opensource-ui': 'open program, about something else',
      commissioned: 'ordered',
      own: 'our own words for what the source says',
    },
    nobody: 'by nobody yet',
    missing: 'Missing',
    missingText: 'We have not found a source for this in the language. Where it is needed, it is in Swedish.',
    meaning: 'meaning',
  },
};

/** The address of the list of languages, in each language. */
export type ReviewHomes = typeof home;

/** The texts of the pages, in each language. */
export type ReviewTexts = typeof texts;

/** A word in the list. */
interface Word {
  key: string;
  meaning: Meaning;
  phrase: LanguagePhrase | undefined;
  sources: (PhraseSource | undefined)[] | undefined;
}

/** A language in context, on a page in Swedish or English. */
export interface Review {
  lang: keyof ReviewTexts;
  language: SupportLanguage;
  words: Word[];
}

/** The languages of the site. `site/check/metadata.ts` refuses any other. */
const indexes = Object.keys(metadata.languages) as (keyof ReviewTexts)[];

/** The list of a language's words. */
const words = ({ phrases, sources }: LanguageFile): Word[] =>
  Object.entries(meanings).map(([key, meaning]) => ({
    key,
    meaning,
    phrase: phrases[key],
    sources: phrases[key]?.sources.map((id) => sources[id]),
  }));

/** Each language in context, for review, in Swedish and English. No visitor who looks for help is led here. */
export default {
  noindex: true,
  texts,
  home,
  indexes,
  reviews: supportLanguages().flatMap((language) =>
    indexes.map((lang): Review => ({ lang, language, words: words(language) })),
  ),
};
