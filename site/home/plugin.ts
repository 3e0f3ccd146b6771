// The start page.
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import words from './words.ts';
import { addPage } from '../generator/pages.ts';

export default function home(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('homeWords', words);
  addPage(eleventyConfig, 'home/harbour.njk');
}
