import { html, type TemplateResult } from 'lit';
import type { FormStrings } from './sv.js';

/** What a widget says: a text, or a template where a part of it is in another language than the rest and marked as such. */
export type Phrase = string | TemplateResult;

type AsPhrase<Value> = Value extends string
  ? Phrase
  : Value extends (...values: infer Values) => string
    ? (...values: Values) => Phrase
    : { [Key in keyof Value]: AsPhrase<Value[Key]> };

/** A widget's phrases in any language. The form of days and times is no phrase: it stays a text everywhere. */
export type InAnyLanguage<Strings> = {
  [Key in keyof Strings]: Key extends keyof FormStrings ? Strings[Key] : AsPhrase<Strings[Key]>;
};

/** Swedish on a page in another language: it says so with `lang`, so that a screen reader reads it as such. */
export const inSwedish = (text: string): TemplateResult => html`<span lang="sv" dir="ltr">${text}</span>`;

/** Stands for the value in a phrase that takes one. */
const gap = '\uE000';

/** Marks the Swedish words of a phrase, not the value in it, which is in the language of the page, nor the spaces beside it. */
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

/** Swedish phrases for a page in another language, each marked. */
export const allInSwedish = <Strings extends object>(strings: Strings): AsPhrase<Strings> =>
  Object.fromEntries(Object.entries(strings).map(([key, value]) => [key, asSwedish(value)])) as AsPhrase<Strings>;
