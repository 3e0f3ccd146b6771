// The page about the programme for municipalities, En kommun fri från våld.
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import words from './words.ts';

export default function programme(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('programmeWords', words);
}
