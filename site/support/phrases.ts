// Returns a phrase in the visitor's language, or in Swedish, marked as such, where no source has it in that language.
import type { TemplateResult } from 'lit';
import { cardSpeech } from '../../widgets/phrases/index.ts';
import { readLanguages, type LanguageFile } from '../../widgets/phrases/read.ts';
import { capital } from '../../widgets/shared/letters.ts';
import { changeText } from '../../widgets/shared/change-text.ts';
import { stateText } from '../../widgets/shared/opening-text.ts';
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import { escaped } from '../shared/html.ts';
import { sure } from '../shared/sure.ts';

/** The phrases of a language. */
type Phrases = Pick<LanguageFile, 'code' | 'phrases'>;

/** A text, and its language if it is not the visitor's own. */
interface Wording {
  text: string;
  lang?: 'sv';
}

const languages = readLanguages();
const languageOf = (code: string): LanguageFile =>
  sure(
    languages.find((each) => each.code === code),
    `widgets/phrases/${code}.json`,
  );
const swedish = languageOf('sv');

/** Numbers read from left to right in every language. */
const isolated = (text: string) =>
  escaped(text).replace(
    /\d[\d :]*\d/g,
    (number: string) => `<bdi dir="ltr" translate="no">${number.replaceAll(' ', '\u00a0')}</bdi>`,
  );

/** The first of the named phrases that the language has, else the Swedish one with its `lang`. */
export function wording({ code, phrases }: Phrases, ...keys: string[]): Wording {
  const own = keys.map((key) => phrases[key]).find(Boolean);
  if (own) return { text: capital(own.text, code) };
  const fallback = keys.map((key) => swedish.phrases[key]).find(Boolean);
  if (!fallback) throw new Error(`widgets/phrases/sv.json: phrases.${keys.join(', ')}: missing`);
  return { text: capital(fallback.text, 'sv'), lang: 'sv' };
}

/** The same as HTML. */
export function phrase(language: Phrases, ...keys: string[]): string {
  const { text, lang } = wording(language, ...keys);
  return lang ? `<span lang="${lang}" dir="ltr">${isolated(text)}</span>` : isolated(text);
}

/** A widget's text as HTML: a string, a template, or several of them. */
function toHtml(content: unknown): string {
  if (Array.isArray(content)) return content.map(toHtml).join('');
  if (typeof content === 'string') return isolated(content);
  const { strings, values } = content as TemplateResult;
  return strings.map((text, index) => text + (index < values.length ? toHtml(values[index]) : '')).join('');
}

/** Any day: only a change later than tomorrow names its day. */
const today = '2026-12-02';

/** A card's text about its hours in each state, as HTML. */
export function states({ code }: Phrases): string[] {
  const strings = sure(cardSpeech(code), code);
  const [eight, four] = [8 * 60, 16 * 60];
  const next = (opens: boolean, days: number, minute: number) => changeText({ opens, days, minute }, today, strings);
  return [
    stateText(true, strings.aroundTheClock, strings),
    stateText(true, next(false, 0, four), strings),
    stateText(false, next(true, 0, four), strings),
    stateText(false, next(true, 1, eight), strings),
  ].map(toHtml);
}

export default function phrases(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addNunjucksFilter('phrase', phrase);
  eleventyConfig.addNunjucksFilter('wording', (code: string, ...keys: string[]) => wording(languageOf(code), ...keys));
  eleventyConfig.addNunjucksFilter('states', states);
  eleventyConfig.addNunjucksFilter('unread', (languages: { read: string }[]) =>
    languages.filter(({ read }) => read !== 'all'),
  );
}
