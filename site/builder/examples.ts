// The examples on the pages, and their code to copy. They use the same functions as the builder.
import { fieldsIn, initial } from './choice.ts';
import { askedText } from './asked.ts';
import { allCode, scriptTag, trace, whole, type Code, type Way } from './code.ts';
import { widgetElement } from './elements.ts';
import { letter, letterPolicy } from './supplier-letter.ts';
import { ofPage, propertiesOf } from './colours.ts';
import { sure } from '../shared/sure.ts';
import type { BuilderFacts, Choice, ColourProperty, Property, Widget } from './types.ts';
import { toHtml } from './write.ts';
import { county, exampleMunicipality } from '../municipalities/place.ts';

let known: Record<string, string> | undefined;

/** The municipality and county of the examples. It is worked out once, after the check of the owner's settings. */
function examplePlace(): Record<string, string> {
  if (known) return known;
  const { code } = exampleMunicipality();
  known = { 'contact-block.municipality': code, 'haven.municipality': code, 'alert-banner.county': county.code };
  return known;
}

/** The examples made of these facts: the exit is the same on nearly every page. */
const made = new WeakMap<BuilderFacts, Map<string, string>>();

/** A widget as a page shows it. `set` holds the differences from the builder's default choice, by field name. */
export function example(facts: BuilderFacts, name: string, lang: string, set: Record<string, string> = {}): string {
  const known = made.get(facts) ?? new Map<string, string>();
  made.set(facts, known);
  const key = JSON.stringify([name, lang, set]);
  const html =
    known.get(key) ?? toHtml(widgetElement(name, { ...initial(facts.fields), ...examplePlace(), lang, ...set }, facts));
  known.set(key, html);
  return html;
}

/** The code of an example to copy: complete, with its script. */
export const snippet = (html: string, facts: BuilderFacts, lang: string, file = 'hamn.js'): string =>
  `${trace(facts, lang)}\n${whole(String(html).trim(), facts.site)}\n${scriptTag(file, facts)}`;

/** The code of the default choice, also for a page without script. */
export function startCode(facts: BuilderFacts, lang: string): Start {
  const choice = startChoice(facts, lang);
  const asked = (way: Way): string => askedText(way, choice, facts, lang);
  return {
    ...allCode(choice, facts),
    asked: { snippet: asked('snippet'), plain: asked('plain'), frame: asked('frame') },
  };
}

/** The code, and who learns of a visit to a page with it. */
interface Start extends Code {
  asked: Record<Way, string>;
}

const startChoice = (facts: BuilderFacts, lang: string): Choice => initial(fieldsIn(facts.fields, lang));

/** The letter to a supplier for the default choice. */
export const startLetter = (facts: BuilderFacts, ask: string[], lang: string): string =>
  letter(startChoice(facts, lang), facts, ask, lang);

/** The policy lines for the default choice. */
export const startPolicy = (facts: BuilderFacts, lang: string): ReturnType<typeof letterPolicy> =>
  letterPolicy(startChoice(facts, lang), facts, lang);

/** The default colours, in each scheme. */
type Shown = Pick<ColourProperty, 'light' | 'dark'>;

/** The custom properties of one kind, with their default colours. */
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

/** The address of a widget's frame page, for those who may not paste script. Swedish is at the root. */
export const framePage = ({ name }: Pick<Widget, 'name'>, lang: string, rest = ''): string =>
  `${lang === 'sv' ? '' : `/${lang}`}/embed/${name}/${rest}`;
