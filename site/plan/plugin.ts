// The page about the owner's plan of action.
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import ownPlan from './read.ts';
import words from './words.ts';

export default function plan(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('plan', ownPlan);
  eleventyConfig.addGlobalData('planWords', words);
}
