// Says a phrase in the reader's language, or in Swedish where nobody has printed it in hers, marked as such.
import { readBuilt } from './read-built.js';

const swedish = readBuilt('data/languages.json').languages.find(({ code }) => code === 'sv');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Numbers are read from left to right, whatever the language around them. */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const isolated = (text) =>
  escaped(text).replace(/\d[\d ]*\d/g, (number) => `<bdi dir="ltr">${number.replaceAll(' ', '\u00a0')}</bdi>`);

/** The first of the named phrases that the language has, as HTML. */
export function phrase(language, ...keys) {
  const said = keys.map((key) => language.phrases[key]).find(Boolean);
  if (said) return isolated(capital(said.text));
  const fallback = keys.map((key) => swedish.phrases[key]).find(Boolean);
  return `<span lang="sv" dir="ltr">${isolated(capital(fallback.text))}</span>`;
}

export default function phrases(eleventyConfig) {
  eleventyConfig.addFilter('phrase', phrase);
}
