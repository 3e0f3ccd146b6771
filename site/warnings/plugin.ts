// Warnings in force in the county, on the start page.
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import warnings from './warnings.ts';
import words from './words.ts';
import { addPage } from '../generator/pages.ts';

export default function plugin(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('warnings', warnings);
  eleventyConfig.addGlobalData('warningWords', words);
  addPage(eleventyConfig, 'warnings/files.njk');
}
