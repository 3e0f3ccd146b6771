// The site: plugins, copies, folders. What each plugin does stands in its own file.
import ambassadors from './ambassadors/plugin.js';
import builtFiles from './_config/built-files.js';
import checks from './_config/checks.js';
import content from './_config/content.js';
import feeds from './_config/feeds.js';
import filters from './_config/filters.js';
import languages from './_config/languages.js';
import markdown from './_config/markdown.js';
import phrases from './_config/phrases.js';
import pictures from './_config/pictures.js';
import snippets from './_config/snippets.js';
import structuredData from './_config/structured-data.js';

export default function (eleventyConfig) {
  const plugins = [
    checks,
    content,
    filters,
    languages,
    markdown,
    phrases,
    pictures,
    snippets,
    structuredData,
    feeds,
    ambassadors,
    builtFiles,
  ];
  for (const plugin of plugins) {
    eleventyConfig.addPlugin(plugin);
  }
  eleventyConfig.addPassthroughCopy({ 'site/public': '.', 'site/builder': 'builder' });
  eleventyConfig.addWatchTarget('./site/css/');
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
