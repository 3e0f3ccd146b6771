// The words of each language in context, for people who review or order a translation.
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import { addPage } from '../generator/pages.ts';
import language from './language.ts';
import reviews from './reviews.ts';

export default function translations(eleventyConfig: EleventyConfig): void {
  addPage(eleventyConfig, 'translations/index.njk', reviews);
  addPage(eleventyConfig, 'translations/language.njk', { ...reviews, ...language });
}
