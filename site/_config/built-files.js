// Copies what the build of the widgets made: as it is, and pinned to its version for those who paste it.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import version from '../_data/version.js';
import { stop } from '../check/stop.js';
import { pinnedFiles, problemsInPublished, publishedVersions } from './published.js';

export default function builtFiles(eleventyConfig) {
  eleventyConfig.on('eleventy.before', () => {
    const problems = problemsInPublished(version);
    stop(problems);
  });
  eleventyConfig.on('eleventy.after', async ({ directories, outputMode }) => {
    if (outputMode !== 'fs') return;
    const copy = (from, to) => cp(from, join(directories.output, to), { recursive: true });
    const kept = publishedVersions();
    const pinned = pinnedFiles();
    await Promise.all([
      ...[...pinned, 'data'].map((file) => copy(join('dist', file), file)),
      ...kept.map((each) => copy(join('site/published', each), join('v', each))),
      ...(kept.includes(version) ? [] : pinned.map((file) => copy(join('dist', file), join('v', version, file)))),
    ]);
  });
}
