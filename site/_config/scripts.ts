// Builds the pages' own scripts: /choose.js, /embed.js, /site.js and those of the builder.
import { join } from 'node:path';
import { build } from 'vite';
import type { BuildEvent, EleventyConfig } from '../eleventy.types.ts';

const bundle = (names: string[], from: string, outDir: string) =>
  build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: Object.fromEntries(names.map((name) => [name, `site/${from}/${name}.ts`])), formats: ['es'] },
      // The site writes the builder's facts as a module of their own.
      rolldownOptions: { external: [/facts\.js$/], output: { minify: true, chunkFileNames: '[name].js' } },
    },
  });

export default function scripts(eleventyConfig: EleventyConfig): void {
  eleventyConfig.on('eleventy.before', async ({ directories: { output }, outputMode }: BuildEvent) => {
    if (outputMode !== 'fs') return;
    await bundle(['choose', 'embed', 'site'], 'browser', output);
    await bundle(['page', 'platform', 'preview'], 'builder', join(output, 'builder'));
  });
}
