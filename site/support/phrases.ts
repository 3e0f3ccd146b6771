// Says a phrase in the reader's language, or in Swedish where nobody has printed it in hers, marked as such.
import type { TemplateResult } from 'lit';
import { cardSpeech } from '../../widgets/phrases/index.ts';
import { readLanguages, type LanguageFile } from '../../widgets/phrases/read.ts';
import { capital } from '../../widgets/shared/letters.ts';
import { changeText, stateText } from '../../widgets/shared/opening-text.ts';
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import { escaped } from '../shared/html.ts';
import { sure } from '../shared/sure.ts';

/** The phrases of a language. */
type Phrases = Pick<LanguageFile, 'code' | 'phrases'>;

/** What is said, and the language that it is in where it is not the reader's own. */
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

/** Numbers are read from left to right, whatever the language around them. */
const isolated = (text: string) =>
  escaped(text).replace(/\d[\d :]*\d/g, (number: string) => `<bdi dir="ltr">${number.replaceAll(' ', '\u00a0')}</bdi>`);

/** The first of the named phrases that the language has, else the Swedish one, which says so in `lang`. */
export function wording({ code, phrases }: Phrases, ...keys: string[]): Wording {
  const said = keys.map((key) => phrases[key]).find(Boolean);
  if (said) return { text: capital(said.text, code) };
  const fallback = keys.map((key) => swedish.phrases[key]).find(Boolean);
  if (!fallback) throw new Error(`widgets/phrases/sv.json: phrases.${keys.join(', ')}: missing`);
  return { text: capital(fallback.text, 'sv'), lang: 'sv' };
}

/** The same as HTML. */
export function phrase(language: Phrases, ...keys: string[]): string {
  const { text, lang } = wording(language, ...keys);
  return lang ? `<span lang="${lang}" dir="ltr">${isolated(text)}</span>` : isolated(text);
}

/** What a widget says, as HTML: a text, a template, or several of them. */
function toHtml(said: unknown): string {
  if (Array.isArray(said)) return said.map(toHtml).join('');
  if (typeof said === 'string') return isolated(said);
  const { strings, values } = said as TemplateResult;
  return strings.map((text, index) => text + (index < values.length ? toHtml(values[index]) : '')).join('');
}

/** Any day: only a change that is further off than tomorrow says its day. */
const today = '2026-12-02';

/** What a card says of its hours in each state, as HTML. */
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
  eleventyConfig.addFilter('phrase', phrase);
  eleventyConfig.addFilter('wording', (code: string, ...keys: string[]) => wording(languageOf(code), ...keys));
  eleventyConfig.addFilter('states', states);
  eleventyConfig.addFilter('unread', (tongues: { read: string }[]) => tongues.filter(({ read }) => read !== 'all'));
}
