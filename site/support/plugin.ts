// The support pages: the helplines, ordered by need, and the same in more languages.

import { publishedHelplines } from '../facts/helplines.ts';
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import { addScripts } from '../generator/scripts.ts';
import { scripts } from './scripts.ts';
import { hoursIn } from './rows.ts';
import { lineHref, lineLabel } from './lines.ts';
import phrases from './phrases.ts';
import support from './support.ts';
import supportLanguages from './support-languages.ts';
import { addPage } from '../generator/pages.ts';
import languagePages from './language-pages.ts';

export default function plugin(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addPlugin(phrases);
  // As published, in the order of a list.
  eleventyConfig.addGlobalData('helplines', publishedHelplines);
  eleventyConfig.addGlobalData('support', support);
  // Owners' copies of the accessibility statement use the name `tongues`.
  eleventyConfig.addGlobalData('tongues', supportLanguages);
  eleventyConfig.addNunjucksFilter('lineHref', lineHref);
  eleventyConfig.addNunjucksFilter('lineLabel', lineLabel);
  eleventyConfig.addNunjucksFilter('hoursIn', hoursIn);
  addScripts(eleventyConfig, scripts);
  addPage(eleventyConfig, 'support/languages.njk', languagePages);
}
