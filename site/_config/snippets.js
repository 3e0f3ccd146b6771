// The examples on the pages, and the code that one copies of them: made by what makes the builder's code.
import { fieldsIn, initial } from '../builder/choice.js';
import { allCode, frame, framePolicy, scriptTag, trace, whole } from '../builder/code.js';
import { widgetElement } from '../builder/elements.js';
import { letter, letterPolicy } from '../builder/letter.js';
import { ofPage, propertiesOf } from '../builder/look.js';
import { toHtml } from '../builder/write.js';
import county from '../_data/county.js';
import exampleMunicipality from '../_data/exampleMunicipality.js';
import { labels } from './builder-labels.js';

let known;

/** The builder asks which. An example has to be somebody's: worked out once, when the site's owner has been checked. */
function whose() {
  known ??= { 'contact-block.municipality': exampleMunicipality().code, 'alert-banner.county': county.code };
  return known;
}

/** A widget as a page shows it. `set` is what differs from the builder's start, by the names of its fields. */
export const example = (facts, name, lang, set = {}) =>
  toHtml(widgetElement(name, { ...initial(facts.fields), ...whose(), lang, ...set }, facts));

/** An example as one copies it: complete, with its script. */
export const snippet = (html, facts, lang, file = 'hamn.js') =>
  `${trace(facts, lang)}\n${whole(String(html).trim(), facts.site)}\n${scriptTag(file, facts)}`;

/** The builder's code before anyone has chosen, and without script. */
export const startCode = (facts, lang) => allCode(startChoice(facts, lang), facts);

const startChoice = (facts, lang) => initial(fieldsIn(facts.fields, lang));

/** The custom properties of one kind, with the colours that are in force until others are chosen. */
function properties({ widgets }, kind) {
  const all = propertiesOf(widgets, kind);
  const shown = (name) => {
    const { light, dark } = all.find((each) => each.name === name);
    return light === ofPage || light.startsWith('#') ? { light, dark } : shown(light);
  };
  return kind === 'colour' ? all.map((each) => ({ ...each, shown: shown(each.name) })) : all;
}

/** The widget as a page of its own, for those who may not paste script. Swedish stands at the root. */
export const framePage = ({ name }, lang, rest = '') => `${lang === 'sv' ? '' : `/${lang}`}/embed/${name}/${rest}`;

export default function snippets(eleventyConfig) {
  eleventyConfig.addFilter('example', example);
  eleventyConfig.addFilter('snippet', snippet);
  eleventyConfig.addFilter('startCode', startCode);
  eleventyConfig.addFilter('startLetter', (facts, ask, lang) => letter(startChoice(facts, lang), facts, ask, lang));
  eleventyConfig.addFilter('startPolicy', (facts, lang) => letterPolicy(startChoice(facts, lang), facts, lang));
  eleventyConfig.addFilter('framePolicy', framePolicy);
  eleventyConfig.addFilter('properties', properties);
  eleventyConfig.addFilter('helperCode', (facts) => scriptTag('frame.js', facts));
  eleventyConfig.addFilter('under', (pages, url) =>
    pages
      .filter((each) => each.url !== url && each.url?.startsWith(url) && each.data.platform)
      .sort((a, b) => a.data.platform.localeCompare(b.data.platform, 'sv')),
  );
  eleventyConfig.addFilter('labelled', (name) => labels[name]);
  eleventyConfig.addFilter('frame', frame);
  eleventyConfig.addFilter('framePage', framePage);
}
