// Shortens the JSON that the widgets import. The source files have sources, notes and more that no visitor needs. The short
// form has the same structure, so that the same code reads both.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** The files to shorten, each with its function. */
export type Shortened = [file: RegExp, shorten: (content: never, file: string) => unknown][];

/** A plugin that shortens JSON. */
export const shorten = (name: string, shortened: Shortened): Plugin => ({
  name,
  enforce: 'pre',
  load: {
    filter: { id: shortened.map(([file]) => file) },
    async handler(id) {
      const [, short] = shortened.find(([file]) => file.test(id)) ?? [];
      return short && JSON.stringify(short(JSON.parse(await readFile(id, 'utf8')) as never, id));
    },
  },
});
