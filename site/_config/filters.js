// What templates need to print facts.
import { telHref } from '../../dist/modules/data/index.js';

const locales = { sv: 'sv-SE', en: 'en-GB' };

/** Making one takes longer than all else on a page, so each language has its own, made once. */
const days = Object.fromEntries(
  Object.entries(locales).map(([lang, locale]) => [
    lang,
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  ]),
);

/** A day in words: `27 oktober 2021`. Days in front matter are midnight UTC, so they are read as such. */
export const day = (date, lang) => days[lang].format(new Date(date));

/** A moment in words, as a clock in Sweden shows it: `28 november 2026 kl. 07:30`. */
export const moment = (date, lang) =>
  new Intl.DateTimeFormat(locales[lang], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  }).format(new Date(date));

/** A day for machines: `2021-10-27`. */
export const isoDay = (date) => new Date(date).toISOString().slice(0, 10);

/** A line's name and number as one reads them, without saying the number twice: `Kvinnofridslinjen 116 016`, `112`. */
export function lineLabel({ name, phone }) {
  return !phone || name.includes(phone.display) ? name : `${name} ${phone.display}`;
}

/** Where a line is reached: its number, else its page. */
export const lineHref = ({ phone, url }) => (phone ? telHref(phone.display) : url);

/** An address without what a reader does not need: `kvinnofridslinjen.se`. */
export const host = (address) => new URL(address).hostname.replace(/^www\./, '');

/** A size as one reads it: `9,8 kB`. */
export const kilobytes = (bytes, lang) =>
  `${new Intl.NumberFormat(locales[lang], { maximumFractionDigits: 1 }).format(bytes / 1000)} kB`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A comment from the code as HTML: what stands between backticks is code. */
export const inlineCode = (text) => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** A text as HTML, in which the telephone numbers are kept on one line. */
export const unbroken = (text) => escaped(text).replace(/\+?\d[\d .-]*\d/g, '<span class="tel">$&</span>');

/**
 * Each heading with what follows it as a section of its own, laid beside its text where there is room. What stands before
 * the first heading stays as it is. For Markdown, in which no heading stands inside something else.
 */
export const beside = (html) =>
  html
    .split(/(?=<h2\b)/)
    .map((part) => (part.startsWith('<h2') ? `<section class="beside">\n${part}</section>` : part))
    .join('\n');

export default function filters(eleventyConfig) {
  eleventyConfig.addFilter('telHref', telHref);
  eleventyConfig.addFilter('day', day);
  eleventyConfig.addFilter('moment', moment);
  eleventyConfig.addFilter('isoDay', isoDay);
  eleventyConfig.addFilter('lineLabel', lineLabel);
  eleventyConfig.addFilter('lineHref', lineHref);
  eleventyConfig.addFilter('host', host);
  eleventyConfig.addFilter('kilobytes', kilobytes);
  eleventyConfig.addFilter('inlineCode', inlineCode);
  eleventyConfig.addFilter('unbroken', unbroken);
  eleventyConfig.addFilter('beside', beside);
  eleventyConfig.addFilter('values', Object.values);
  eleventyConfig.addFilter('byId', (list, id) => list.find((each) => each.id === id));
  eleventyConfig.addFilter('named', (list, name) => list.find((each) => each.name === name));
}
