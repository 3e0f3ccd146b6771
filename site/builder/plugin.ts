// The page at /bygg/ for choosing widgets and copying their code, and the filters that write the code of every example.
import type { CollectionItem, EleventyConfig } from '../generator/eleventy.types.ts';
import { addScripts } from '../generator/scripts.ts';
import { frame, framePolicy, scriptTag, trialCode } from './code.ts';
import { example, framePage, properties, snippet, startCode, startLetter, startPolicy } from './examples.ts';
import { builderFacts } from './make-facts.ts';
import type { BuilderFacts } from './types.ts';
import { labels } from './words/labels.ts';
import builderWords from './words/page.ts';
import platformWords from './words/platform.ts';
import { addPage } from '../generator/pages.ts';
import * as factsModule from './facts-module.ts';
import metadata from '../metadata.ts';
import { scripts } from './scripts.ts';

export default function builder(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('builder', builderFacts);
  eleventyConfig.addGlobalData('builderWords', builderWords);
  eleventyConfig.addGlobalData('platformWords', platformWords);
  eleventyConfig.addNunjucksFilter('example', example);
  eleventyConfig.addNunjucksFilter('snippet', snippet);
  eleventyConfig.addNunjucksFilter('startCode', startCode);
  eleventyConfig.addNunjucksFilter('trialCode', trialCode);
  eleventyConfig.addNunjucksFilter('startLetter', startLetter);
  eleventyConfig.addNunjucksFilter('startPolicy', startPolicy);
  eleventyConfig.addNunjucksFilter('framePolicy', framePolicy);
  eleventyConfig.addNunjucksFilter('properties', properties);
  eleventyConfig.addNunjucksFilter('helperCode', (facts: BuilderFacts) => scriptTag('frame.js', facts));
  eleventyConfig.addNunjucksFilter('under', (pages: CollectionItem[], url: string) =>
    pages
      .filter((each) => each.url !== url && each.url?.startsWith(url) && each.data.platform)
      .sort((a, b) => (a.data.platform ?? '').localeCompare(b.data.platform ?? '', 'sv')),
  );
  eleventyConfig.addNunjucksFilter('labelled', (name: string) => labels[name]);
  eleventyConfig.addNunjucksFilter('frame', frame);
  eleventyConfig.addNunjucksFilter('framePage', framePage);
  // The exit of every page is an example; the page at /bygg/ is not in every site.
  if (!metadata.embedding) return;
  addScripts(eleventyConfig, scripts);
  addPage(eleventyConfig, 'builder/preview.njk');
  eleventyConfig.addTemplate('builder/facts-module.11ty.js', { ...factsModule });
}
