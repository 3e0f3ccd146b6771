// The packages for publishing platforms: zips in /integrations/, made of the same facts and files as the code to paste. A county's
// own build makes them with its own keys, contacts and numbers. Only a site with the pages for webmasters has them.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltEvent, EleventyConfig } from '../generator/eleventy.types.ts';
import metadata from '../metadata.ts';
import { folder, integrations } from './integrations.ts';

export default function (eleventyConfig: EleventyConfig): void {
  if (!metadata.embedding) return;
  eleventyConfig.addGlobalData('integrations', integrations);
  eleventyConfig.on('eleventy.after', async ({ directories, outputMode }: BuiltEvent) => {
    if (outputMode !== 'fs') return;
    await mkdir(join(directories.output, folder), { recursive: true });
    for (const { name, bytes, sha256 } of Object.values(integrations())) {
      await writeFile(join(directories.output, folder, name), bytes);
      await writeFile(join(directories.output, folder, `${name}.sha256`), `${sha256}  ${name}\n`);
    }
  });
}
