// Says a phrase in the reader's language, or in Swedish where nobody has printed it in hers, marked as such.
import { readBuilt } from './read-built.js';

const swedish = readBuilt('data/languages.json').languages.find(({ code }) => code === 'sv');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Numbers are read from left to right, whatever the language around them. */
const isolated = (text) =>
  escaped(text).replace(/\d[\d :]*\d/g, (number) => `<bdi dir="ltr">${number.replaceAll(' ', '\u00a0')}</bdi>`);

/** The first of the named phrases that the language has, else the Swedish one, which says so in `lang`. */
export function wording({ phrases }, ...keys) {
  const [said, fallback] = [phrases, swedish.phrases].map((each) => keys.map((key) => each[key]).find(Boolean));
  return said ? { text: capital(said.text) } : { text: capital(fallback.text), lang: 'sv' };
}

/** The same as HTML. */
export function phrase(language, ...keys) {
  const { text, lang } = wording(language, ...keys);
  return lang ? `<span lang="${lang}" dir="ltr">${isolated(text)}</span>` : isolated(text);
}

const small = (text) => text.charAt(0).toLowerCase() + text.slice(1);

/** What a card says of its hours in each state, as HTML; `test/languages.test.js` holds it to what the card does say. */
export function states(language) {
  const comma = language.dir === 'rtl' ? '، ' : ', ';
  const said = (key, time) => {
    const { text, lang } = wording(language, key);
    const words = isolated(small(text).replace('{time}', time));
    return lang ? `<span lang="${lang}" dir="ltr">${words}</span>` : words;
  };
  return [
    ['openNow', 'aroundTheClock'],
    ['openNow', 'closesAt', '16:00'],
    ['closedNow', 'opensToday', '16:00'],
    ['closedNow', 'opensTomorrow', '08:00'],
  ].map(([now, next, time]) => phrase(language, now) + comma + said(next, time));
}

export default function phrases(eleventyConfig) {
  eleventyConfig.addFilter('phrase', phrase);
  eleventyConfig.addFilter('wording', wording);
  eleventyConfig.addFilter('states', states);
  eleventyConfig.addFilter('unread', (tongues) => tongues.filter(({ read }) => read !== 'all'));
}
