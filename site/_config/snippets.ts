// The examples on the pages, and the code that one copies of them: made by what makes the builder's code.
import { fieldsIn, initial } from '../builder/choice.ts';
import { allCode, frame, framePolicy, scriptTag, trace, whole } from '../builder/code.ts';
import { widgetElement } from '../builder/elements.ts';
import { letter, letterPolicy } from '../builder/letter.ts';
import { ofPage, propertiesOf } from '../builder/look.ts';
import { sure } from '../builder/sure.ts';
import type { BuilderFacts, Choice, ColourProperty, Property, Widget } from '../builder/types.ts';
import { toHtml } from '../builder/write.ts';
import type { CollectionItem, EleventyConfig } from '../eleventy.types.ts';
import county from '../_data/county.ts';
import exampleMunicipality from '../_data/exampleMunicipality.ts';
import { labels } from './builder-labels.ts';

let known: Record<string, string> | undefined;

/** The builder asks which. An example has to be somebody's: worked out once, when the site's owner has been checked. */
function whose(): Record<string, string> {
  known ??= { 'contact-block.municipality': exampleMunicipality().code, 'alert-banner.county': county.code };
  return known;
}

/** A widget as a page shows it. `set` is what differs from the builder's start, by the names of its fields. */
export const example = (facts: BuilderFacts, name: string, lang: string, set: Record<string, string> = {}): string =>
  toHtml(widgetElement(name, { ...initial(facts.fields), ...whose(), lang, ...set }, facts));

/** An example as one copies it: complete, with its script. */
export const snippet = (html: string, facts: BuilderFacts, lang: string, file = 'hamn.js'): string =>
  `${trace(facts, lang)}\n${whole(String(html).trim(), facts.site)}\n${scriptTag(file, facts)}`;

/** The builder's code before anyone has chosen, and without script. */
export const startCode = (facts: BuilderFacts, lang: string): ReturnType<typeof allCode> =>
  allCode(startChoice(facts, lang), facts);

const startChoice = (facts: BuilderFacts, lang: string): Choice => initial(fieldsIn(facts.fields, lang));

/** The colours in force, in each scheme. */
type Shown = Pick<ColourProperty, 'light' | 'dark'>;

/** The custom properties of one kind, with the colours that are in force until others are chosen. */
function properties({ widgets }: BuilderFacts, kind: Property['kind']): (Property & { shown?: Shown })[] {
  if (kind === 'length') return propertiesOf(widgets, kind);
  const all = propertiesOf(widgets, kind);
  const shown = (name: string): Shown => {
    const { light, dark } = sure(
      all.find((each) => each.name === name),
      name,
    );
    return light === ofPage || light.startsWith('#') ? { light, dark } : shown(light);
  };
  return all.map((each) => ({ ...each, shown: shown(each.name) }));
}

/** The widget as a page of its own, for those who may not paste script. Swedish stands at the root. */
export const framePage = ({ name }: Pick<Widget, 'name'>, lang: string, rest = ''): string =>
  `${lang === 'sv' ? '' : `/${lang}`}/embed/${name}/${rest}`;

export default function snippets(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addFilter('example', example);
  eleventyConfig.addFilter('snippet', snippet);
  eleventyConfig.addFilter('startCode', startCode);
  eleventyConfig.addFilter('startLetter', (facts: BuilderFacts, ask: string[], lang: string) =>
    letter(startChoice(facts, lang), facts, ask, lang),
  );
  eleventyConfig.addFilter('startPolicy', (facts: BuilderFacts, lang: string) =>
    letterPolicy(startChoice(facts, lang), facts, lang),
  );
  eleventyConfig.addFilter('framePolicy', framePolicy);
  eleventyConfig.addFilter('properties', properties);
  eleventyConfig.addFilter('helperCode', (facts: BuilderFacts) => scriptTag('frame.js', facts));
  eleventyConfig.addFilter('under', (pages: CollectionItem[], url: string) =>
    pages
      .filter((each) => each.url !== url && each.url?.startsWith(url) && each.data.platform)
      .sort((a, b) => (a.data.platform ?? '').localeCompare(b.data.platform ?? '', 'sv')),
  );
  eleventyConfig.addFilter('labelled', (name: string) => labels[name]);
  eleventyConfig.addFilter('frame', frame);
  eleventyConfig.addFilter('framePage', framePage);
}
