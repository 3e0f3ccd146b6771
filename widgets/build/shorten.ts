// The JSON that the widgets read has sources, notes and more that no visitor needs. What is built holds less of it, in the same
// shape, so that the same code reads both.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Which files are shortened, and how. */
export type Shortened = [file: RegExp, shorten: (content: never, file: string) => unknown][];

/** Makes a plugin that shortens JSON. */
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
