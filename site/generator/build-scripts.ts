// Builds the scripts of the site's own pages with Vite.
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Scripts } from './scripts.ts';

const target = 'es2022';

/** The text of a script inside a page. */
export async function buildText(source: string): Promise<string> {
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

/** Writes scripts that are files into the folder of a built site. */
export async function buildFiles({ sources, folder = '' }: Scripts, output: string): Promise<void> {
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
}
