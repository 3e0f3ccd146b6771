// The JSON that the widgets read has sources, notes and more that no visitor needs. What is built holds less of it, in the same
// shape, so that the same code reads both.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { saidBy } from '../phrases/keys.ts';
import type { LanguageFile } from '../phrases/read.ts';

/** The phrases that a widget says; those of all widgets for a file that holds all. */
function phrasesOf({ code, dir, phrases }: LanguageFile, widget: string): unknown {
  const keys: readonly string[] = Object.entries(saidBy).flatMap(([name, said]) =>
    widget in saidBy && name !== widget ? [] : said,
  );
  const said = Object.entries(phrases).filter(([key]) => keys.includes(key));
  return { code, dir, phrases: Object.fromEntries(said.map(([key, { text }]) => [key, { text }])) };
}

/** Which files are shortened, and how. */
const shortened: [file: RegExp, shorten: (content: never, widget: string) => unknown][] = [
  [/\/widgets\/phrases\/[a-z]{2,3}\.json$/, phrasesOf],
];

/** Leaves out of JSON what `widget` does not show. */
export const shownFields = (widget: string): Plugin => ({
  name: 'shown-fields',
  enforce: 'pre',
  load: {
    filter: { id: shortened.map(([file]) => file) },
    async handler(id) {
      const [, shorten] = shortened.find(([file]) => file.test(id)) ?? [];
      return shorten && JSON.stringify(shorten(JSON.parse(await readFile(id, 'utf8')) as never, widget));
    },
  },
});
