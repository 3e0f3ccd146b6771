// Publishes the drawn portraits: of each ambassador without a photograph, and of the example on the gallery's own page.
// No other portraits are in the folder.
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltEvent, EleventyConfig } from '../generator/eleventy.types.ts';
import { readAmbassadors, readDrawings } from './read.ts';
import words from './words.ts';

/** Makes the folder contain exactly these drawings, by published name. Removes all other files. */
export async function publishPortraits(drawings: ReadonlyMap<string, string>, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const stale = (await readdir(folder)).filter((name) => !drawings.has(name));
  await Promise.all([
    ...stale.map((name) => rm(join(folder, name), { recursive: true })),
    ...[...drawings].map(([name, file]) => copyFile(file, join(folder, name))),
  ]);
}

export default function ambassadors(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('ambassadors', readAmbassadors);
  eleventyConfig.addGlobalData('ambassadorWords', words);
  eleventyConfig.on('eleventy.after', async ({ directories, outputMode }: BuiltEvent) => {
    if (outputMode === 'fs') await publishPortraits(readDrawings(), join(directories.output, 'portraits'));
  });
}
