// The packages for publishing platforms: zips in /integrations/, made of the same facts and files as the code to paste. A county's
// own build makes them with its own keys, contacts and numbers. Only a site with the pages for webmasters has them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltEvent, EleventyConfig } from '../generator/eleventy.types.ts';
import metadata from '../metadata.ts';
import { folder, integrations, makers, picturesOf, writeIntegrations } from './integrations.ts';

export default function (eleventyConfig: EleventyConfig): void {
  if (!metadata.embedding) return;
  eleventyConfig.addGlobalData('integrations', integrations);
  for (const platform of Object.keys(makers))
    if (existsSync(picturesOf(platform)))
      eleventyConfig.addPassthroughCopy({ [picturesOf(platform)]: `${folder}/${platform}` });
  eleventyConfig.on('eleventy.after', ({ directories, outputMode }: BuiltEvent) => {
    if (outputMode === 'fs') writeIntegrations(join(directories.output, folder));
  });
}
