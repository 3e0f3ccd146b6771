// A poster for a library's wall, as SVG on one A4: it says where on the municipality's pages help is, and nothing about violence.
import { escaped } from '../shared/html.ts';
import metadata from '../metadata.ts';
import { forEveryone, type PaperLanguage } from './numbers.ts';
import { a4, drawing, type PosterFacts, type Shape } from './poster-drawing.ts';
import words from './words.ts';

/** What the site's own poster says. */
export const posterFacts = (lang: PaperLanguage): PosterFacts => ({
  lang,
  ...words[lang].poster,
  word: metadata.havenWord[lang] ?? metadata.havenWord.sv,
  place: '',
  numbers: forEveryone(lang)
    .slice(0, 2)
    .map(({ label, number }) => `${label}: ${number}`)
    .join(' · '),
});

const written = (each: Shape | string): string => {
  if (typeof each === 'string') return escaped(each);
  const attributes = Object.entries(each.attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${each.tag}${attributes.join('')}>${each.children.map(written).join('')}</${each.tag}>`;
};

/** The drawing inside a page, as wide as its place. */
export const posterInside = (lang: PaperLanguage): string => drawing(posterFacts(lang)).map(written).join('\n');

/** The poster as a file. It is as large as its window, or as the paper. */
export function poster(lang: PaperLanguage): string {
  const { title } = words[lang].poster;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" width="100%" height="100%" viewBox="0 0 ${a4.width} ${a4.height}">`,
    `<title>${escaped(title.join(' '))}</title>`,
    '<style>@page{size:A4;margin:0}</style>',
    posterInside(lang),
    '</svg>\n',
  ].join('\n');
}
