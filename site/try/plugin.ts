// The page where a webmaster pastes the HTML of a page of their own, sees the widgets in it, and reads what goes wrong there.
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import { addScripts } from '../generator/scripts.ts';
import { examplePages } from './example.ts';
import * as modules from './modules.ts';
import { scripts } from './scripts.ts';
import words from './words/page.ts';

/** A text as JSON inside a script element. */
const inScript = (text: string): string => JSON.stringify(text).replaceAll('<', String.raw`\u003c`);

export default function tryPage(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addNunjucksFilter('inScript', inScript);
  eleventyConfig.addGlobalData('tryWords', words);
  eleventyConfig.addGlobalData('examplePages', examplePages);
  addScripts(eleventyConfig, scripts);
  eleventyConfig.addTemplate('try/facts.11ty.js', { ...modules.facts });
  eleventyConfig.addTemplate('try/inside.11ty.js', { ...modules.inside });
  eleventyConfig.addTemplate('try/third-party-facts.11ty.js', { ...modules.thirdPartyFacts });
}
