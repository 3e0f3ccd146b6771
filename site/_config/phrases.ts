// Says a phrase in the reader's language, or in Swedish where nobody has printed it in hers, marked as such.
import { readLanguages, type LanguageFile } from '../../widgets/strings/languages/read.ts';
import type { EleventyConfig } from '../eleventy.types.ts';

/** The phrases of a language. */
type Phrases = Pick<LanguageFile, 'phrases'>;

/** What is said, and the language that it is in where it is not the reader's own. */
interface Wording {
  text: string;
  lang?: 'sv';
}

const swedish = readLanguages().find(({ code }) => code === 'sv');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Numbers are read from left to right, whatever the language around them. */
const isolated = (text: string) =>
  escaped(text).replace(/\d[\d :]*\d/g, (number: string) => `<bdi dir="ltr">${number.replaceAll(' ', '\u00a0')}</bdi>`);

/** The first of the named phrases that the language has, else the Swedish one, which says so in `lang`. */
export function wording({ phrases }: Phrases, ...keys: string[]): Wording {
  const said = keys.map((key) => phrases[key]).find(Boolean);
  if (said) return { text: capital(said.text) };
  const fallback = keys.map((key) => swedish?.phrases[key]).find(Boolean);
  if (!fallback) throw new Error(`widgets/strings/languages/sv.json: phrases.${keys.join(', ')}: missing`);
  return { text: capital(fallback.text), lang: 'sv' };
}

/** The same as HTML. */
export function phrase(language: Phrases, ...keys: string[]): string {
  const { text, lang } = wording(language, ...keys);
  return lang ? `<span lang="${lang}" dir="ltr">${isolated(text)}</span>` : isolated(text);
}

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What a card says of its hours in each state, as HTML; `test/pasted/languages.test.ts` holds it to what the card does say. */
export function states(language: Phrases & Pick<LanguageFile, 'dir'>): string[] {
  const comma = language.dir === 'rtl' ? '، ' : ', ';
  const said = (key: string, time: string) => {
    const { text, lang } = wording(language, key);
    const words = isolated(small(text).replace('{time}', time));
    return lang ? `<span lang="${lang}" dir="ltr">${words}</span>` : words;
  };
  const all: [now: string, next: string, time?: string][] = [
    ['openNow', 'aroundTheClock'],
    ['openNow', 'closesAt', '16:00'],
    ['closedNow', 'opensToday', '16:00'],
    ['closedNow', 'opensTomorrow', '08:00'],
  ];
  return all.map(([now, next, time = '']) => phrase(language, now) + comma + said(next, time));
}

export default function phrases(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addFilter('phrase', phrase);
  eleventyConfig.addFilter('wording', wording);
  eleventyConfig.addFilter('states', states);
  eleventyConfig.addFilter('unread', (tongues: { read: string }[]) => tongues.filter(({ read }) => read !== 'all'));
}
