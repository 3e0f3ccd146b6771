// The pages about hamn itself: the questions of somebody who decides, and the versions with their files.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipOf } from '../../widgets/build/pinned.ts';
import { secondDestination } from '../../widgets/quick-exit/destination.ts';
import { cookieMinutes, cookieName } from '../../widgets/quick-exit/guard.ts';
import type { BuildEvent, BuiltEvent, EleventyConfig } from '../generator/eleventy.types.ts';
import version from '../generator/version.ts';
import metadata from '../metadata.ts';
import { keepVersion } from './keep.ts';
import { publicCode } from './publiccode.ts';
import { reports, securityText } from './reports.ts';
import { isReleased, versions, zipOfBuild } from './versions.ts';
import words from './words.ts';

export default function about(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('publicCode', publicCode);
  eleventyConfig.addGlobalData('versions', versions);
  eleventyConfig.addGlobalData('cookie', { name: cookieName, minutes: cookieMinutes });
  eleventyConfig.addGlobalData('secondExit', secondDestination);
  eleventyConfig.addGlobalData('reports', reports(metadata));
  eleventyConfig.addGlobalData('aboutWords', words);
  eleventyConfig.on('eleventy.before', async ({ outputMode }: BuildEvent) => {
    if (outputMode === 'fs') await keepVersion();
  });
  eleventyConfig.on('eleventy.after', async ({ directories, outputMode }: BuiltEvent) => {
    if (outputMode !== 'fs') return;
    const text = securityText(metadata, new Date());
    if (text) {
      await mkdir(join(directories.output, '.well-known'), { recursive: true });
      await writeFile(join(directories.output, '.well-known/security.txt'), text);
    }
    if (isReleased()) return;
    await writeFile(join(directories.output, 'v', version, zipOf(version)), await zipOfBuild());
  });
}
