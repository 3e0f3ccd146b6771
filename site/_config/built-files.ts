// Copies what the build of the widgets made: as it is, and pinned to its version for those who paste it.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import version from '../_data/version.ts';
import { stop } from '../check/stop.ts';
import type { BuiltEvent, EleventyConfig } from '../eleventy.types.ts';
import { pinnedFiles, problemsInPublished, publishedVersions } from '../../widgets/build/pinned.ts';

export default function builtFiles(eleventyConfig: EleventyConfig): void {
  eleventyConfig.on('eleventy.before', () => {
    const problems = problemsInPublished(version);
    stop(problems);
  });
  eleventyConfig.on('eleventy.after', async ({ directories, outputMode }: BuiltEvent) => {
    if (outputMode !== 'fs') return;
    const copy = (from: string, to: string) => cp(from, join(directories.output, to), { recursive: true });
    const kept = publishedVersions();
    const pinned = pinnedFiles();
    await Promise.all([
      ...[...pinned, 'data'].map((file) => copy(join('dist', file), file)),
      ...kept.map((each) => copy(join('site/published', each), join('v', each))),
      ...(kept.includes(version) ? [] : pinned.map((file) => copy(join('dist', file), join('v', version, file)))),
    ]);
  });
}
