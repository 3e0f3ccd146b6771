// The site: plugins, copies, folders.
import { begin } from './_config/finished.js';
import { checkSite } from './check/index.js';

const owners = 'site/_data/metadata.js';

export default async function (eleventyConfig) {
  begin(eleventyConfig.directories.output);
  // Before whatever imports it, which could not say in which file a slip of the pen is.
  await checkSite();
  const { default: plugins } = await import('./_config/plugins.js');
  // One after the other: what is noted last is noted when all else is done.
  eleventyConfig.setEventEmitterMode('sequential');
  for (const plugin of plugins) eleventyConfig.addPlugin(plugin);
  eleventyConfig.addPassthroughCopy({ 'site/public': '.', 'site/builder': 'builder' });
  eleventyConfig.addWatchTarget('./site/css/');
  eleventyConfig.addWatchTarget(`./${owners}`, { resetConfig: true });
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
