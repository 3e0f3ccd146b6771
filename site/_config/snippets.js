// The examples on the pages, and the code that one copies of them: made by what makes the builder's code.
import { initial } from '../builder/choice.js';
import { frame, scriptTag, whole } from '../builder/code.js';
import { widgetElement } from '../builder/elements.js';
import { toHtml } from '../builder/write.js';

/** A widget as a page shows it. `set` is what differs from the builder's start, by the names of its fields. */
export const example = (facts, name, lang, set = {}) =>
  toHtml(widgetElement(name, { ...initial(facts.fields), lang, ...set }, facts));

/** An example as one copies it: complete, with its script. */
export const snippet = (html, facts, file = 'hamn.js') =>
  `${whole(String(html).trim(), facts.site)}\n${scriptTag(file, facts)}`;

/** The widget as a page of its own, for those who may not paste script. Swedish stands at the root. */
export const framePage = ({ name }, lang, rest = '') => `${lang === 'sv' ? '' : `/${lang}`}/embed/${name}/${rest}`;

export default function snippets(eleventyConfig) {
  eleventyConfig.addFilter('example', example);
  eleventyConfig.addFilter('snippet', snippet);
  eleventyConfig.addFilter('frame', frame);
  eleventyConfig.addFilter('framePage', framePage);
}
