// Lets Eleventy 3 read data and templates in TypeScript. Eleventy 4 does so by itself.
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
  eleventyConfig.addExtension('11ty.ts', { key: '11ty.js' });
  eleventyConfig.addTemplateFormats('11ty.ts');
}
