// Publishes the helplines of this site over those of the package, and the signed facts as they were signed.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuiltEvent, EleventyConfig } from '../generator/eleventy.types.ts';
import { project } from '../project.ts';
import { pathsIn } from '../signed/issue-files.ts';
import { areNewer, cardSource, publishedHelplines } from './helplines.ts';

async function publish(output: string): Promise<void> {
  const data = join(output, 'data');
  await mkdir(data, { recursive: true });
  if (areNewer) await writeFile(join(data, 'helplines.json'), `${JSON.stringify(publishedHelplines(), null, 2)}\n`);
  for (const path of pathsIn(project.signed)) {
    await mkdir(dirname(join(data, path)), { recursive: true });
    await cp(join(project.signed, path), join(data, path));
  }
}

export default function plugin(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('cardSource', cardSource);
  // After the package's own data, which `generator` copies.
  eleventyConfig.on('eleventy.after', async ({ directories, outputMode }: BuiltEvent) => {
    if (outputMode === 'fs') await publish(directories.output);
  });
}
