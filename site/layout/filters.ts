// Filters for templates that print facts.
import { telHref } from '../../widgets/data/index.ts';
import { shownHost } from '../../widgets/shared/shown-host.ts';
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import { escaped } from '../shared/html.ts';
import { plainName } from '../shared/names.ts';
import { remembered } from '../shared/remembered.ts';

const locales: Record<string, string> = { sv: 'sv-SE', en: 'en-GB' };

/** A format for each language, made once: making one takes longer than everything else on a page. */
const days = new Map(
  Object.entries(locales).map(([lang, locale]) => [
    lang,
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  ]),
);

/** A date or a time, as in front matter and data. */
type When = Date | string | number;

const dayInWords = remembered((time: string, lang: string) => days.get(lang)?.format(Number(time)));

/** A date in words: `27 oktober 2021`. Dates in front matter are midnight UTC, so the time zone is UTC. */
export const day = (date: When, lang: string): string | undefined => dayInWords(String(new Date(date).valueOf()), lang);

/** A time in words, in Swedish time: `28 november 2026 kl. 07:30`. */
export const moment = (date: When, lang: string): string =>
  new Intl.DateTimeFormat(locales[lang], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  }).format(new Date(date));

/** A date for machines: `2021-10-27`. */
export const isoDay = (date: When): string => new Date(date).toISOString().slice(0, 10);

/** A size for readers: `9,8 kB`. */
export const kilobytes = (bytes: number, lang: string): string =>
  `${new Intl.NumberFormat(locales[lang], { maximumFractionDigits: 1 }).format(bytes / 1000)} kB`;

/** A comment from the code as HTML: text between backticks becomes code. */
export const inlineCode = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** A text as HTML, with each telephone number kept on one line and in its digits, also where a browser translates the page. */
export const unbroken = (text: string): string =>
  escaped(text).replace(/\+?\d[\d .-]*\d/g, '<span class="tel" translate="no">$&</span>');

/** The ids in a page's HTML. */
const idsIn = (html: string): Set<string> => new Set(Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id = '']) => id));

/** A heading's words as its id, so that links lead to it. A second heading with the same words gets none. */
function withId(part: string, taken: Set<string>): string {
  const [, words = ''] = /^<h2>([^<]+)<\/h2>/.exec(part) ?? [];
  const id = plainName(words).replaceAll('.', '');
  if (!id || taken.has(id)) return part;
  taken.add(id);
  return part.replace('<h2>', `<h2 id="${id}">`);
}

/**
 * Makes a section of each heading with its text, laid out next to each other where there is room. Content before the
 * first heading stays unchanged. For Markdown, where no heading is inside another element.
 */
export function beside(html: string): string {
  const taken = idsIn(html);
  return html
    .split(/(?=<h2\b)/)
    .map((part) => (part.startsWith('<h2') ? `<section class="beside">\n${withId(part, taken)}</section>` : part))
    .join('\n');
}

export default function filters(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addNunjucksFilter('telHref', telHref);
  eleventyConfig.addNunjucksFilter('day', day);
  eleventyConfig.addNunjucksFilter('moment', moment);
  eleventyConfig.addNunjucksFilter('isoDay', isoDay);
  eleventyConfig.addNunjucksFilter('host', shownHost);
  eleventyConfig.addNunjucksFilter('kilobytes', kilobytes);
  eleventyConfig.addNunjucksFilter('inlineCode', inlineCode);
  eleventyConfig.addNunjucksFilter('unbroken', unbroken);
  eleventyConfig.addNunjucksFilter('beside', beside);
  eleventyConfig.addNunjucksFilter('values', Object.values);
  eleventyConfig.addNunjucksFilter('byId', (list: { id: string }[], id: string) => list.find((each) => each.id === id));
  eleventyConfig.addNunjucksFilter('named', (list: { name: string }[], name: string) =>
    list.find((each) => each.name === name),
  );
}
