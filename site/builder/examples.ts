// The examples on the pages, and the code that one copies of them: made by what makes the builder's code.
import { fieldsIn, initial } from './choice.ts';
import { allCode, scriptTag, trace, whole } from './code.ts';
import { widgetElement } from './elements.ts';
import { letter, letterPolicy } from './letter.ts';
import { ofPage, propertiesOf } from './look.ts';
import { sure } from '../shared/sure.ts';
import type { BuilderFacts, Choice, ColourProperty, Property, Widget } from './types.ts';
import { toHtml } from './write.ts';
import { county, exampleMunicipality } from '../municipalities/place.ts';

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

/** The text to send to a supplier, before anyone has chosen. */
export const startLetter = (facts: BuilderFacts, ask: string[], lang: string): string =>
  letter(startChoice(facts, lang), facts, ask, lang);

/** The lines of the security policy, before anyone has chosen. */
export const startPolicy = (facts: BuilderFacts, lang: string): ReturnType<typeof letterPolicy> =>
  letterPolicy(startChoice(facts, lang), facts, lang);

/** The colours in force, in each scheme. */
type Shown = Pick<ColourProperty, 'light' | 'dark'>;

/** The custom properties of one kind, with the colours that are in force until others are chosen. */
export function properties({ widgets }: BuilderFacts, kind: Property['kind']): (Property & { shown?: Shown })[] {
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
