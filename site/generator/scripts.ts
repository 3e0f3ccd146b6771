// Builds the scripts of the site's own pages: files, and the text of scripts inside a page.
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { BuildEvent, EleventyConfig } from './eleventy.types.ts';

const target = 'es2022';

/** The text of a script inside a page: ordinary, small, without imports. */
export async function inlineScript(source: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target,
      lib: { entry: source, formats: ['iife'], name: 'page' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const files = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return files.map((each) => ('code' in each ? each.code.trim() : '')).join('');
}

/**
 * Adds scripts to the built site.
 *
 * @param sources - The source of each script by its built name: `{ choose: '…/choose.ts' }` becomes `/choose.js`.
 * @param folder - Their folder in the built site. Modules that several scripts import are also there.
 */
export function addScripts(eleventyConfig: EleventyConfig, sources: Record<string, string>, folder = ''): void {
  eleventyConfig.on('eleventy.before', async ({ directories: { output }, outputMode }: BuildEvent) => {
    if (outputMode !== 'fs') return;
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        outDir: resolve(join(output, folder)),
        emptyOutDir: false,
        target,
        lib: { entry: sources, formats: ['es'] },
        // The site writes the builder's facts as a separate module.
        rolldownOptions: { external: [/facts\.js$/], output: { minify: true, chunkFileNames: '[name].js' } },
      },
    });
  });
}
