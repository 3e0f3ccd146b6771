// The page where a webmaster pastes the HTML of a page, and reads what is wrong in it. The command `hamn check <address>` finds
// the same.
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import { addScripts } from '../generator/scripts.ts';
import * as modules from './modules.ts';
import { scripts } from './scripts.ts';
import words from './words/page.ts';

export default function auditPage(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('auditWords', words);
  addScripts(eleventyConfig, scripts);
  eleventyConfig.addTemplate('audit/facts.11ty.js', { ...modules.facts });
  eleventyConfig.addTemplate('audit/third-party-facts.11ty.js', { ...modules.thirdPartyFacts });
}
