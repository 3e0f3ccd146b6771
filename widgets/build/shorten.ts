// The JSON that the widgets read has sources, notes and more that no visitor needs. What is built holds less of it, in the same
// shape, so that the same code reads both.
import type { Plugin } from 'vite';

/** Which files are shortened, and how. */
export type Shortened = [file: RegExp, shorten: (content: never, file: string) => unknown][];

/** Makes a plugin that shortens JSON. */
export const shorten = (name: string, shortened: Shortened): Plugin => ({
  name,
  enforce: 'pre',
  transform: {
    filter: { id: shortened.map(([file]) => file) },
    handler(json, id) {
      const [, short] = shortened.find(([file]) => file.test(id)) ?? [];
      return short && JSON.stringify(short(JSON.parse(json) as never, id));
    },
  },
});
