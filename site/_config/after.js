// What only the finished site tells, and the note that it is finished. The last of the plugins.
import { notesInParts, problemsInLinks, problemsInPublic } from '../check/built.js';
import { stop } from '../check/stop.js';
import metadata from '../_data/metadata.js';
import version from '../_data/version.js';
import { contentFolder, writtenIn } from './content.js';
import { begin, finish } from './finished.js';

export default function after(eleventyConfig) {
  eleventyConfig.on('eleventy.before', ({ directories }) => begin(directories.output));
  eleventyConfig.on('eleventy.after', ({ directories: { output }, outputMode, results, runMode }) => {
    if (outputMode !== 'fs') return;
    for (const note of notesInParts(results, writtenIn)) console.warn(note);
    stop([
      ...problemsInLinks(results, output, writtenIn, metadata.url),
      ...problemsInPublic(contentFolder, output, results),
    ]);
    // What is served while somebody edits carries the address of this machine.
    if (runMode === 'build') finish(output, version);
  });
}
