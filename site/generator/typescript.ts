// Lets Eleventy 3 read the data of a page or a folder from TypeScript. Eleventy 4 has this built in.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EleventyConfig } from './eleventy.types.ts';

export default function typescript(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addDataExtension('ts', {
    read: false,
    parser: async (path: string): Promise<unknown> => {
      const { default: value } = (await import(pathToFileURL(resolve(path)).href)) as { default: unknown };
      return typeof value === 'function' ? (value as () => unknown)() : value;
    },
  });
}
