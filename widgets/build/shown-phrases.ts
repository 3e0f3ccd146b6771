// The phrases of a widget, without their sources.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { saidBy } from '../phrases/keys.ts';
import { languages } from '../phrases/printed.ts';
import type { LanguageFile } from '../phrases/read.ts';
import { shorten } from './shorten.ts';

function shown({ code, name, dir, phrases }: LanguageFile, widget: string): object {
  const keys: readonly string[] = Object.entries(saidBy).flatMap(([of, keysOfWidget]) =>
    widget in saidBy && of !== widget ? [] : keysOfWidget,
  );
  const kept = Object.entries(phrases).filter(([key]) => keys.includes(key));
  const hasMenu = widget === 'haven' || !(widget in saidBy);
  return {
    code,
    ...(hasMenu && { name }),
    dir,
    phrases: Object.fromEntries(kept.map(([key, { text }]) => [key, { text }])),
  };
}

/** Keeps in a widget's file only the widget's phrases; in a file with every widget, the phrases of all. */
export const shownPhrases = (widget: string): Plugin =>
  shorten('shown-phrases', [[/\/widgets\/phrases\/[a-z]{2,3}\.json$/, (file: LanguageFile) => shown(file, widget)]]);

const ownList = /\/widgets\/phrases\/languages\/([\w-]+)\.ts$/;

/**
 * For npm: writes the list of languages of a widget that needs few of their phrases. A user's bundler keeps a list whole, so the
 * exit would carry every widget's phrases.
 */
export const ownLanguages = (): Plugin => ({
  name: 'own-languages',
  enforce: 'pre',
  load: {
    filter: { id: ownList },
    async handler(id) {
      const [, widget = ''] = ownList.exec(id) ?? [];
      const files = languages.map(({ code }) => readFile(`widgets/phrases/${code}.json`, 'utf8'));
      const read = (await Promise.all(files)).map((file) => shown(JSON.parse(file) as LanguageFile, widget));
      return `export const languages = ${JSON.stringify(read, null, 2)};`;
    },
  },
});
