// The pages about hamn itself: the questions of somebody who decides, and the versions with their files.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipOf } from '../../widgets/build/pinned.ts';
import { cookieMinutes, cookieName } from '../../widgets/quick-exit/guard.ts';
import type { BuiltEvent, EleventyConfig } from '../generator/eleventy.types.ts';
import version from '../generator/version.ts';
import { publicCode } from './publiccode.ts';
import { isReleased, versions, zipOfBuild } from './versions.ts';
import words from './words.ts';

export default function about(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('publicCode', publicCode);
  eleventyConfig.addGlobalData('versions', versions);
  eleventyConfig.addGlobalData('cookie', { name: cookieName, minutes: cookieMinutes });
  eleventyConfig.addGlobalData('aboutWords', words);
  eleventyConfig.on('eleventy.after', async ({ directories, outputMode }: BuiltEvent) => {
    if (outputMode !== 'fs' || isReleased()) return;
    await writeFile(join(directories.output, 'v', version, zipOf(version)), await zipOfBuild());
  });
}
