// Copies what the build of the widgets made: as it is, and pinned to its version for those who paste it.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import version from '../_data/version.js';

const pasted = ['hamn.js', 'widgets', 'integrity.json'];

export default function builtFiles(eleventyConfig) {
  eleventyConfig.on('eleventy.after', async ({ directories, outputMode }) => {
    if (outputMode !== 'fs') return;
    const copy = (file, to) => cp(join('dist', file), join(directories.output, to), { recursive: true });
    await Promise.all([
      ...pasted.map((file) => copy(file, file)),
      ...pasted.map((file) => copy(file, join('v', version, file))),
      copy('data', 'data'),
    ]);
  });
}
