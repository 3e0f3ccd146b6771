// The basis of every subject: how Eleventy reads pages and templates, the owner's settings and pages, and the files to
// paste.
import metadata from '../metadata.ts';
import { program } from '../project.ts';
import builtFiles from './built-files.ts';
import content from './content.ts';
import type { EleventyConfig } from './eleventy.types.ts';
import markdown from './markdown.ts';
import templates from './templates.ts';
import typescript from './typescript.ts';
import version from './version.ts';

export default function generator(eleventyConfig: EleventyConfig): void {
  for (const plugin of [typescript, templates, content, markdown, builtFiles]) eleventyConfig.addPlugin(plugin);
  eleventyConfig.addPassthroughCopy({ [program.public]: '.' });
  eleventyConfig.addGlobalData('metadata', metadata);
  eleventyConfig.addGlobalData('version', version);
}
