// The pages about the components: examples, a reference of each widget, and its appearance.
import { existsSync } from 'node:fs';
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import { addScripts } from '../generator/scripts.ts';
import { scripts } from './scripts.ts';
import appearance from './appearance.ts';
import exits from './exits.ts';
import havens from './havens.ts';
import metadata from '../metadata.ts';
import { program } from '../project.ts';
import { readIntegrity } from '../signed/pasted-folder.ts';
import attributes, { referencePages } from './reference.ts';
import widgets from './widgets.ts';
import words from './words.ts';
import * as appearanceStyle from './appearance-style.ts';

export default function components(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('widgets', widgets);
  eleventyConfig.addGlobalData('componentWords', words);
  eleventyConfig.addGlobalData('attributes', attributes);
  eleventyConfig.addGlobalData('referencePages', referencePages);
  eleventyConfig.addGlobalData('appearance', appearance);
  eleventyConfig.addGlobalData('exits', exits);
  eleventyConfig.addGlobalData('havens', havens);
  // The hash and the sizes of each file to paste.
  eleventyConfig.addGlobalData('integrity', readIntegrity);
  // The build of the reference makes it, and the reference's links.
  const llms = `${program.widgetsBuilt}/llms.txt`;
  if (metadata.reference?.startsWith('/') && existsSync(llms))
    eleventyConfig.addPassthroughCopy({ [llms]: 'llms.txt' });
  addScripts(eleventyConfig, scripts);
  eleventyConfig.addTemplate('components/appearance-style.11ty.js', { ...appearanceStyle });
}
