// What only the finished site tells, and the note that it is finished. The last of the plugins.
import { notesInParts, problemsInLinks, problemsInPublic } from '../check/built.ts';
import { stop } from '../check/stop.ts';
import type { BuildEvent, BuiltEvent, EleventyConfig } from '../eleventy.types.ts';
import metadata from '../metadata.ts';
import version from '../_data/version.ts';
import { contentFolder, writtenIn } from './content.ts';
import { isWatching } from '../watching.ts';
import { begin, finish } from './finished.ts';

export default function after(eleventyConfig: EleventyConfig): void {
  eleventyConfig.on('eleventy.before', ({ directories }: BuildEvent) => begin(directories.output));
  eleventyConfig.on('eleventy.after', ({ directories: { output }, outputMode, results }: BuiltEvent) => {
    if (outputMode !== 'fs') return;
    for (const note of notesInParts(results, writtenIn)) console.warn(note);
    stop([
      ...problemsInLinks(results, output, writtenIn, metadata.url),
      ...problemsInPublic(contentFolder, output, results),
    ]);
    // What is served while somebody edits carries the address of this machine.
    if (!isWatching()) finish(output, version);
  });
}
