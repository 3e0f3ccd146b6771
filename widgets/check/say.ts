// Messages in the owner's language. The English sentence stands in the code where it is said; swedish.ts has the Swedish one.
import { existsSync, readFileSync } from 'node:fs';
import { isMap, isScalar, parseDocument } from 'yaml';
import swedish from './swedish.ts';

/** Swedish if the settings name Swedish first, or name no languages; English otherwise, and without settings. */
function languageOf(settings: string): string {
  if (!existsSync(settings)) return 'en';
  // The settings may have errors, which the check reports in this language.
  const { contents } = parseDocument(readFileSync(settings, 'utf8'), { schema: 'core', logLevel: 'silent' });
  const languages = isMap(contents) ? contents.get('languages') : undefined;
  const first = isMap(languages) ? languages.items[0]?.key : undefined;
  return isScalar(first) ? String(first.value) : 'sv';
}

const language = process.env.HAMN_LANGUAGE ?? languageOf('hamn.yaml');

/** The key of a sentence: its English text, with `{0}`, `{1}` in place of the values. */
export const keyOf = (texts: readonly string[]): string =>
  texts.reduce((key, text, index) => `${key}{${index - 1}}${text}`);

/** A sentence of a template in the owner's language: say`${name}: unknown`. */
export function say(texts: TemplateStringsArray, ...values: unknown[]): string {
  const key = keyOf(texts);
  const sentence = language === 'sv' ? (swedish[key] ?? key) : key;
  return sentence.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]));
}
