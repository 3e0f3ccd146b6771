// Copies the built widgets into the site: unpinned, and pinned to their version for people who paste them.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { stop } from '../shared/stop.ts';
import { program, project } from '../project.ts';
import { pastedFolder } from '../signed/pasted-folder.ts';
import type { BuiltEvent, EleventyConfig } from './eleventy.types.ts';
import version from './version.ts';
import { pinnedFiles, problemsInPublished, publishedVersions } from '../../widgets/build/pinned.ts';

export default function builtFiles(eleventyConfig: EleventyConfig): void {
  eleventyConfig.on('eleventy.before', () => {
    stop(
      problemsInPublished(version, {
        dist: pastedFolder(),
        published: project.published,
        known: program.published,
      }),
    );
  });
  eleventyConfig.on('eleventy.after', async ({ directories, outputMode }: BuiltEvent) => {
    if (outputMode !== 'fs') return;
    const copy = (from: string, to: string) => cp(from, join(directories.output, to), { recursive: true });
    const kept = publishedVersions(project.published);
    const pasted = pastedFolder();
    const pinned = pinnedFiles(pasted);
    await Promise.all([
      ...pinned.map((file) => copy(join(pasted, file), file)),
      copy(join(program.widgetsBuilt, 'data'), 'data'),
      ...kept.map((each) => copy(join(project.published, each), join('v', each))),
      ...(kept.includes(version) ? [] : pinned.map((file) => copy(join(pasted, file), join('v', version, file)))),
    ]);
  });
}
