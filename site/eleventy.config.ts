// The site: plugins, copies, folders.
import { begin } from './_config/finished.ts';
import { checkSite } from './check/index.ts';
import type { EleventyConfig } from './eleventy.types.ts';
import { isWatching } from './watching.ts';

export default async function (eleventyConfig: EleventyConfig): Promise<void> {
  begin(eleventyConfig.directories.output);
  // Before whatever imports it, which could not say in which file a slip of the pen is.
  // `npm run build` has noted all in its first step.
  await checkSite({ hasNotes: isWatching() });
  const { default: plugins } = await import('./_config/plugins.ts');
  // One after the other: what is noted last is noted when all else is done.
  eleventyConfig.setEventEmitterMode('sequential');
  for (const plugin of plugins) eleventyConfig.addPlugin(plugin);
  eleventyConfig.addPassthroughCopy({ 'site/public': '.' });
  eleventyConfig.setNunjucksEnvironmentOptions({ trimBlocks: true, lstripBlocks: true, throwOnUndefined: true });
}

export const config = {
  dir: {
    input: 'site/pages',
    output: 'dist/site',
    includes: '../_includes',
    layouts: '../_includes/layouts',
    data: '../_data',
  },
  markdownTemplateEngine: 'njk',
  htmlTemplateEngine: 'njk',
};
