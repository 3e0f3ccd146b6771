// What templates need to print facts.
import { telHref } from '../../widgets/data/index.ts';
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import { escaped } from '../shared/html.ts';

const locales: Record<string, string> = { sv: 'sv-SE', en: 'en-GB' };

/** Making one takes longer than all else on a page, so each language has its own, made once. */
const days = new Map(
  Object.entries(locales).map(([lang, locale]) => [
    lang,
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  ]),
);

/** A day or a moment, as front matter and data write it. */
type When = Date | string | number;

/** A day in words: `27 oktober 2021`. Days in front matter are midnight UTC, so they are read as such. */
export const day = (date: When, lang: string): string | undefined => days.get(lang)?.format(new Date(date));

/** A moment in words, as a clock in Sweden shows it: `28 november 2026 kl. 07:30`. */
export const moment = (date: When, lang: string): string =>
  new Intl.DateTimeFormat(locales[lang], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  }).format(new Date(date));

/** A day for machines: `2021-10-27`. */
export const isoDay = (date: When): string => new Date(date).toISOString().slice(0, 10);

/** An address without what a reader does not need: `kvinnofridslinjen.se`. */
export const host = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** A size as one reads it: `9,8 kB`. */
export const kilobytes = (bytes: number, lang: string): string =>
  `${new Intl.NumberFormat(locales[lang], { maximumFractionDigits: 1 }).format(bytes / 1000)} kB`;

/** A comment from the code as HTML: what stands between backticks is code. */
export const inlineCode = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** A text as HTML, in which the telephone numbers are kept on one line. */
export const unbroken = (text: string): string =>
  escaped(text).replace(/\+?\d[\d .-]*\d/g, '<span class="tel">$&</span>');

/**
 * Each heading with what follows it as a section of its own, laid beside its text where there is room. What stands before
 * the first heading stays as it is. For Markdown, in which no heading stands inside something else.
 */
export const beside = (html: string): string =>
  html
    .split(/(?=<h2\b)/)
    .map((part) => (part.startsWith('<h2') ? `<section class="beside">\n${part}</section>` : part))
    .join('\n');

export default function filters(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addFilter('telHref', telHref);
  eleventyConfig.addFilter('day', day);
  eleventyConfig.addFilter('moment', moment);
  eleventyConfig.addFilter('isoDay', isoDay);
  eleventyConfig.addFilter('host', host);
  eleventyConfig.addFilter('kilobytes', kilobytes);
  eleventyConfig.addFilter('inlineCode', inlineCode);
  eleventyConfig.addFilter('unbroken', unbroken);
  eleventyConfig.addFilter('beside', beside);
  eleventyConfig.addFilter('values', Object.values);
  eleventyConfig.addFilter('byId', (list: { id: string }[], id: string) => list.find((each) => each.id === id));
  eleventyConfig.addFilter('named', (list: { name: string }[], name: string) =>
    list.find((each) => each.name === name),
  );
}
