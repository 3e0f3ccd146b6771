// How templates find each other. A template includes another by its path in site/: `support/line.njk`. A layout is
// `<name>.layout.njk` in the folder of its subject, and a page uses its name alone: `layout: start.njk`.
import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path/posix';
import nunjucks from 'nunjucks';
import { program } from '../project.ts';
import type { EleventyConfig } from './eleventy.types.ts';

const ending = '.layout.njk';

/** The file of each layout in site/ by its name, in alphabetical order. */
export function layouts(): Map<string, string> {
  const subjects = readdirSync(program.site, { withFileTypes: true }).filter((each) => each.isDirectory());
  const files = subjects.flatMap(({ name }) => readdirSync(join(program.site, name)).map((file) => join(name, file)));
  return new Map(
    files
      .filter((file) => file.endsWith(ending))
      .map((file): [string, string] => [`${basename(file, ending)}.njk`, file])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

export default function templates(eleventyConfig: EleventyConfig): void {
  const options = { trimBlocks: true, lstripBlocks: true, throwOnUndefined: true };
  eleventyConfig.setLibrary('njk', new nunjucks.Environment(new nunjucks.FileSystemLoader(program.site), options));
  // Layout paths are relative to Eleventy's folder of includes, which need not exist.
  const { includes } = eleventyConfig.directories;
  for (const [name, file] of layouts())
    eleventyConfig.addLayoutAlias(name, relative(includes, join(program.site, file)));
}
