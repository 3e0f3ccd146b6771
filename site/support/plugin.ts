// The pages about support: the helplines, in the order of someone's need, and the same in further languages.
import { publishHelplines } from '../../widgets/data/index.ts';
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import { addScripts } from '../generator/scripts.ts';
import { lineHref, lineLabel } from './lines.ts';
import phrases from './phrases.ts';
import support from './support.ts';
import tongues from './tongues.ts';
import { addPage } from '../generator/pages.ts';
import languagePages from './language-pages.ts';

export default function plugin(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addPlugin(phrases);
  // As published, in the order in which a list shows them.
  eleventyConfig.addGlobalData('helplines', publishHelplines);
  eleventyConfig.addGlobalData('support', support);
  eleventyConfig.addGlobalData('tongues', tongues);
  eleventyConfig.addFilter('lineHref', lineHref);
  eleventyConfig.addFilter('lineLabel', lineLabel);
  addScripts(eleventyConfig, { choose: `${import.meta.dirname}/choose.ts` });
  addPage(eleventyConfig, 'support/languages.njk', languagePages);
}
