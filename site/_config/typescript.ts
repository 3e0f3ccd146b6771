// Lets Eleventy 3 read data and templates in TypeScript. Eleventy 4 does so by itself.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EleventyConfig } from '../eleventy.types.ts';

/** The default export of a module, read anew when the file has changed. */
async function exported(path: string): Promise<unknown> {
  const read = (await import(`${pathToFileURL(resolve(path)).href}?${statSync(path).mtimeMs}`)) as { default: unknown };
  return read.default;
}

export default function typescript(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addDataExtension('ts', {
    read: false,
    parser: async (path: string): Promise<unknown> => {
      const value = await exported(path);
      return typeof value === 'function' ? (value as () => unknown)() : value;
    },
  });
  eleventyConfig.addExtension('11ty.ts', { key: '11ty.js' });
  eleventyConfig.addTemplateFormats('11ty.ts');
}
