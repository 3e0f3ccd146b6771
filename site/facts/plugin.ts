// Publishes the helplines of this site over those of the package, and the signed facts as they were signed.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltEvent, EleventyConfig } from '../generator/eleventy.types.ts';
import { signedFolder, signedPath } from '../signed/issues.ts';
import { areNewer, cardSource, publishedHelplines } from './helplines.ts';

async function publish(output: string): Promise<void> {
  const data = join(output, 'data');
  await mkdir(data, { recursive: true });
  if (areNewer) await writeFile(join(data, 'helplines.json'), `${JSON.stringify(publishedHelplines(), null, 2)}\n`);
  if (existsSync(signedPath())) await cp(signedPath(), join(data, 'helplines.signed.json'));
  if (existsSync(signedFolder())) await cp(signedFolder(), join(data, 'municipalities'), { recursive: true });
}

export default function plugin(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('cardSource', cardSource);
  // After the package's own data, which `generator` copies.
  eleventyConfig.on('eleventy.after', async ({ directories, outputMode }: BuiltEvent) => {
    if (outputMode === 'fs') await publish(directories.output);
  });
}
