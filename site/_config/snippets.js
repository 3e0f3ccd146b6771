// Makes of a live example the code that one copies.
import { readFileSync } from 'node:fs';
import version from '../_data/version.js';

/** Addresses on this site, made whole, so that the code works on another. */
const whole = (html, site) => html.replace(/\b(src|href)="\/(?!\/)/g, `$1="${site}/`);

/** The script tag for a built file: its pinned address and its hash. */
export function scriptTag(file, site) {
  const measured = JSON.parse(readFileSync('dist/integrity.json', 'utf8'))[file];
  if (!measured) throw new Error(`dist/integrity.json: ${file}: missing; run \`npm run build:widgets\` first`);
  const address = `${site}/v/${version}/${file}`;
  return `<script type="module" src="${address}" integrity="${measured.integrity}" crossorigin="anonymous"></script>`;
}

/** An example as one copies it: complete, with its script. */
export const snippet = (html, site, file = 'hamn.js') =>
  `${whole(String(html).trim(), site)}\n${scriptTag(file, site)}`;

/** The widget as a page of its own, for those who may not paste script. Swedish stands at the root. */
export const framePage = ({ name }, lang) => `${lang === 'sv' ? '' : `/${lang}`}/embed/${name}/`;

export const frame = (widget, lang, site) =>
  `<iframe src="${site}${framePage(widget, lang)}" title="${widget.title[lang]}" width="100%" height="${widget.height}"></iframe>`;

export default function snippets(eleventyConfig) {
  eleventyConfig.addFilter('snippet', snippet);
  eleventyConfig.addFilter('frame', frame);
  eleventyConfig.addFilter('framePage', framePage);
}
