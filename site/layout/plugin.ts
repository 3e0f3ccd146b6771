// What stands around the text of every page.
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import filters from './filters.ts';
import policy from './policy.ts';
import structuredData from './structured-data.ts';
import twins from './twins.ts';
import words from './words.ts';

export default function layout(eleventyConfig: EleventyConfig): void {
  for (const plugin of [filters, twins, structuredData]) eleventyConfig.addPlugin(plugin);
  eleventyConfig.addGlobalData('policy', policy);
  eleventyConfig.addGlobalData('words', words);
}
