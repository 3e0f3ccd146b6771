// The words of the form, in the files of Sitevision's i18n: what a field has, and what no field has.
import type { CmsWidget, Field } from '../fields.ts';
import type { Texts } from '../../metadata.ts';
import { words } from './words.ts';

/** The key of a field's words. */
export const keyOf = (widget: string, field: string): string => `${widget}-${field}`;

const inLanguage = (said: Texts, lang: string): string => said[lang] ?? said.sv;

/** The words of a field by their keys. Names that are the same in both languages are in the form itself. */
function fieldWords(
  key: string,
  { label, hint, options = [], columns = [] }: Field,
  lang: 'sv' | 'en',
): [string, string][] {
  return [
    [key, inLanguage(label, lang)],
    ...(hint ? [[`${key}-hint`, inLanguage(hint, lang)] as [string, string]] : []),
    ...options
      .filter((each) => each.label.sv !== each.label.en)
      .map((each, at): [string, string] => [optionKey(key, at), inLanguage(each.label, lang)]),
    ...columns.map((each): [string, string] => [`${key}-${each.name}`, inLanguage(each.label, lang)]),
  ];
}

/** The key of an option's name. */
export const optionKey = (field: string, at: number): string => `${field}-${at + 1}`;

/** All words of the form in a language, by their keys. */
export const formWords = (widgets: readonly CmsWidget[], language: Field, lang: 'sv' | 'en'): Record<string, string> =>
  Object.fromEntries([
    ...Object.entries(words).map(([key, said]): [string, string] => [key, inLanguage(said, lang)]),
    ...fieldWords('lang', language, lang),
    ...widgets.flatMap(({ name, title, purpose, fields }): [string, string][] => [
      [name, inLanguage(title, lang)],
      [`${name}-purpose`, inLanguage(purpose, lang)],
      ...fields.flatMap((field) => fieldWords(keyOf(name, field.name), field, lang)),
    ]),
  ]);
