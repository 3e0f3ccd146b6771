// Everything around the text of a page.
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import filters from './filters.ts';
import policy from './policy.ts';
import quiet from './quiet.ts';
import structuredData from './structured-data.ts';
import translatedPages from './translated-pages.ts';
import words from './words.ts';
import { addPage } from '../generator/pages.ts';
import * as styles from './styles.ts';

export default function layout(eleventyConfig: EleventyConfig): void {
  for (const plugin of [filters, quiet, translatedPages, structuredData]) eleventyConfig.addPlugin(plugin);
  eleventyConfig.addGlobalData('policy', policy);
  eleventyConfig.addGlobalData('words', words);
  eleventyConfig.addTemplate('layout/styles.11ty.js', { ...styles });
  for (const each of ['layout/manifest.njk', 'layout/robots.njk', 'layout/sitemap.njk']) addPage(eleventyConfig, each);
}
