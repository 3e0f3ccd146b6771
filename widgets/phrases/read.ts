// Reads the phrases of every language, and refuses phrases without a source. For the build, the site and the docs.
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import Ajv2020, { type ErrorObject, type SchemaObject } from 'ajv/dist/2020.js';
import * as english from './en.ts';
import { saidBy } from './keys.ts';
import { languages as spoken } from './printed.ts';
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
type WrittenFile = Omit<LanguageFile, 'phrases'> & {
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

const folder = relative('.', import.meta.dirname).replaceAll('\\', '/');
const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));

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

const ownTexts: Record<string, Record<string, string>> = { sv: textsOf(swedish), en: textsOf(english) };

const isDay = (text: string) => (new Date(text).toJSON() as string | null)?.startsWith(text) ?? false;
const fits = new Ajv2020({ allErrors: true, strictRequired: false, formats: { date: isDay } }).compile<WrittenFile>(
  read('language.schema') as SchemaObject,
);

function shapeProblem({ instancePath, message = '', params }: ErrorObject): string {
  const { additionalProperty, allowedValues } = params as { additionalProperty?: string; allowedValues?: string[] };
  const more = additionalProperty ?? allowedValues?.join(', ');
  return `${instancePath.slice(1).replaceAll('/', '.') || 'the file'}: ${message}${more ? ` (${more})` : ''}`;
}

function phraseProblems(key: string, { text, status, sources }: LanguagePhrase, language: LanguageFile): string[] {
  const meaning = meanings[key];
  if (!meaning) return [`phrases.${key}: expected one of the keys in meanings.json`];
  if (!text) return [`phrases.${key}.text: expected a text`];
  const problems = sources
    .filter((source) => !language.sources[source])
    .map((source) => `phrases.${key}.sources: ${source}: expected the id of an entry in sources`);
  const wanted = meaning.placeholder ? [`{${meaning.placeholder}}`] : [];
  if (String(text.match(/\{\w*\}/g) ?? []) !== String(wanted)) {
    problems.push(`phrases.${key}.text: expected ${wanted[0] ?? 'no placeholder'}`);
  }
  if (status === 'own' && !ownTexts[language.code]) problems.push(`phrases.${key}.status: expected who printed it`);
  if (key === 'emergency' && !text.includes('112')) problems.push(`phrases.${key}.text: expected 112 in it`);
  if (/\p{Nd}/u.test(text.replace(/[0-9]/g, ''))) problems.push(`phrases.${key}.text: expected Latin digits`);
  if (/\uFFFD|Ã[\x80-\xbf]|â€/.test(text)) problems.push(`phrases.${key}.text: expected a file saved as UTF-8`);
  if (text !== text.normalize('NFC')) problems.push(`phrases.${key}.text: expected Unicode form NFC`);
  return problems;
}

/** Adds the texts from `sv.ts` or `en.ts` to a language. */
const complete = (language: WrittenFile): LanguageFile => ({
  ...language,
  phrases: Object.fromEntries(
    Object.entries(language.phrases).map(([key, phrase]) => [
      key,
      { text: ownTexts[language.code]?.[key] ?? '', ...phrase },
    ]),
  ),
});

const isSpoken = (code: string): boolean => code in ownTexts || spoken.some((each) => each.code === code);

/** Problems in one language's phrases, each as `entry: expected …`. */
export function problemsInLanguage(language: unknown, code: string): string[] {
  if (!fits(language)) return (fits.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(shapeProblem);
  const whole = complete(language);
  const twice = Object.keys(ownTexts[code] ?? {}).filter((key) => language.phrases[key]?.text !== undefined);
  return [
    ...(language.code === code ? [] : [`code: expected ${code}, as the file is called`]),
    ...(isSpoken(code) ? [] : ['code: expected an import in printed.ts, so that the widgets speak it']),
    ...twice.map((key) => `phrases.${key}.text: expected none; it stands in ${code}.ts`),
    ...Object.entries(whole.phrases).flatMap(([key, phrase]) => phraseProblems(key, phrase, whole)),
  ];
}

const codes = readdirSync(folder)
  .filter((file) => /^[a-z]{2,3}\.json$/.test(file))
  .map((file) => file.replace('.json', ''));

/** Every language, Swedish and English first. Throws on a problem, and names the file and the entry. */
export function readLanguages(): LanguageFile[] {
  const first = ['sv', 'en'];
  const languages = [...first, ...codes.filter((code) => !first.includes(code))].map((code) => {
    const language = read(code);
    const problems = problemsInLanguage(language, code);
    if (problems.length) {
      throw new Error(problems.map((problem) => `${folder}/${code}.json, ${problem}`).join('\n'));
    }
    return complete(language as WrittenFile);
  });
  return languages;
}
