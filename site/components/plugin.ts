// The pages about the components: examples, a reference of each widget, and its appearance.
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import { addScripts } from '../generator/scripts.ts';
import appearance from './appearance.ts';
import exits from './exits.ts';
import { readBuilt } from './manifest.ts';
import attributes from './reference.ts';
import widgets from './widgets.ts';
import words from './words.ts';
import * as appearanceStyle from './appearance-style.ts';

export default function components(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('widgets', widgets);
  eleventyConfig.addGlobalData('componentWords', words);
  eleventyConfig.addGlobalData('attributes', attributes);
  eleventyConfig.addGlobalData('appearance', appearance);
  eleventyConfig.addGlobalData('exits', exits);
  // The hash and the sizes of each file to paste.
  eleventyConfig.addGlobalData('integrity', () => readBuilt('integrity.json'));
  addScripts(eleventyConfig, { site: `${import.meta.dirname}/copy.ts` });
  eleventyConfig.addTemplate('components/appearance-style.11ty.js', { ...appearanceStyle });
}
