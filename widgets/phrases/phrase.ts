import { html, type TemplateResult } from 'lit';
import type { FormStrings } from './sv.js';

/** A phrase of a widget: a text, or a template when a part of it is in another language and marked as such. */
export type Phrase = string | TemplateResult;

type AsPhrase<Value> = Value extends string
  ? Phrase
  : Value extends (...values: infer Values) => string
    ? (...values: Values) => Phrase
    : { [Key in keyof Value]: AsPhrase<Value[Key]> };

/** A widget's phrases in any language. Formats of days and times are not phrases: they stay texts in every language. */
export type InAnyLanguage<Strings> = {
  [Key in keyof Strings]: Key extends keyof FormStrings ? Strings[Key] : AsPhrase<Strings[Key]>;
};

/** Swedish on a page in another language, marked with `lang` for screen readers. */
export const inSwedish = (text: string): TemplateResult => html`<span lang="sv" dir="ltr">${text}</span>`;

/** Placeholder for the value in a phrase. */
const gap = '\uE000';

/** Marks the Swedish words of a phrase. Leaves out the value, which is in the page's language, and the spaces beside it. */
const around =
  (phrase: (value: string) => string) =>
  (value: string): Phrase =>
    html`${phrase(gap)
      .split(/( *\uE000 *|^\.|\.$)/)
      .map((part) => (/[a-z]/i.test(part) ? inSwedish(part) : part.replace(gap, value)))}`;

function asSwedish(value: unknown): unknown {
  if (typeof value === 'string') return inSwedish(value);
  return typeof value === 'function' ? around(value as (value: string) => string) : allInSwedish(value as object);
}

/** Swedish phrases for a page in another language, each marked with `lang`. */
export const allInSwedish = <Strings extends object>(strings: Strings): AsPhrase<Strings> =>
  Object.fromEntries(Object.entries(strings).map(([key, value]) => [key, asSwedish(value)])) as AsPhrase<Strings>;
