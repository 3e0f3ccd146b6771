// What a page holds of each widget before its script has run: the HTML of the builder, by language and by line or municipality.
// A page by a plugin says the same as a page that someone has pasted.
import { fieldsIn, initial } from '../builder/choice.ts';
import { isNowhere, widgetElement } from '../builder/elements.ts';
import type { BuilderFacts, Choice } from '../builder/types.ts';
import { toHtml } from '../builder/write.ts';
import { sure } from '../shared/sure.ts';
import type { CmsWidget, Field } from './fields.ts';

/** A widget's content. */
export interface Fallbacks {
  /** The field whose value chooses the HTML, if any does. Without one the only value is ''. */
  key?: string;
  /** The languages that share their HTML, in sets. */
  sets: string[][];
  /** The HTML for each set of languages, by the value of the field. A zip holds texts that are alike best side by side. */
  html: Record<string, string[]>;
}

/** Stands in a link whose address nobody knows but the webmaster: the page of a municipality without a known website. */
const hrefHole = '{href}';

const hole = 'https://href.invalid/';

/** The HTML between the tags of a widget. */
const inside = (html: string): string => sure(/^<[^>]*>([^]*)<\/[\w-]+>$/.exec(html)?.[1], html);

function htmlOf({ name }: CmsWidget, choice: Choice, facts: BuilderFacts): string {
  const all = { ...choice, ...(isNowhere(choice, facts) && { 'haven.link': hole }) };
  return inside(toHtml(widgetElement(name, all, facts))).replaceAll(hole, hrefHole);
}

/** The field that chooses the content: the one that takes an id. A word, such as a corner, changes only an attribute. */
const keyOf = ({ fields }: CmsWidget): Field | undefined =>
  fields.find(({ kind, options }) => kind === 'choice' && !options?.some(({ value }) => value === ''));

function fallbacksOf(widget: CmsWidget, facts: BuilderFacts): Fallbacks {
  // The gallery has no content but the people whom the municipality enters. Made-up people are for examples.
  if (widget.name === 'ambassador-gallery') return { sets: [], html: {} };
  const key = keyOf(widget);
  const values = key?.options?.map(({ value }) => value) ?? [''];
  const of = (lang: string): string[] => {
    const start = initial(fieldsIn(facts.fields, lang));
    const chosen = (value: string): Choice => ({ ...start, ...(key && { [`${widget.name}.${key.name}`]: value }) });
    const all = values.map((value) => htmlOf(widget, chosen(value), facts));
    return new Set(all).size === 1 ? all.slice(0, 1) : all;
  };
  const sets = new Map<string, { languages: string[]; all: string[] }>();
  for (const lang of Object.keys(facts.languages)) {
    const all = of(lang);
    const set = sets.get(all.join('\0')) ?? { languages: [], all };
    set.languages.push(lang);
    sets.set(all.join('\0'), set);
  }
  const found = [...sets.values()];
  const isChosen = found.some(({ all }) => all.length > 1);
  return {
    ...(key && isChosen && { key: key.name }),
    sets: found.map(({ languages }) => languages),
    html: Object.fromEntries(
      (isChosen ? values : ['']).map((value, at) => [value, found.map(({ all }) => sure(all[at] ?? all[0], value))]),
    ),
  };
}

/** The content of each widget, by its name. */
export const fallbacks = (widgets: readonly CmsWidget[], facts: BuilderFacts): Record<string, Fallbacks> =>
  Object.fromEntries(widgets.map((widget) => [widget.name, fallbacksOf(widget, facts)]));
