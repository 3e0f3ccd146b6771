// Search for words in the pages, and in the guides and the reference. It runs in the visitor's browser, on a page of its own.
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import { addScripts } from '../generator/scripts.ts';
import { scripts } from './scripts.ts';
import searchIndex from './search-index.ts';
import words from './words.ts';

export default function search(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('searchWords', words);
  addScripts(eleventyConfig, scripts);
  eleventyConfig.addPlugin(searchIndex);
}
