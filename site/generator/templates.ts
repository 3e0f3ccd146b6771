// How templates find each other. A template includes another by its path in site/: `support/line.njk`. A layout is
// `<name>.layout.njk` in the folder of its subject, and a page uses its name alone: `layout: start.njk`. The owner's file
// of the same path in the project's folder `templates` takes the place of ours, and can include ours as
// `hamn/support/line.njk`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path/posix';
import nunjucks from 'nunjucks';
import { replaced } from '../owner/replaced.ts';
import { split } from '../shared/front-matter.ts';
import { program } from '../project.ts';
import type { EleventyConfig } from './eleventy.types.ts';
import { Part, Place } from './parts.ts';

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

/** Begins the name of one of our templates that the owner's template of the same name includes. */
const ours = 'hamn/';

/** Finds the owner's template, else ours. */
class Templates extends nunjucks.Loader {
  getSource(name: string): { src: string; path: string; noCache: boolean } | null {
    const path = name.startsWith(ours) ? join(program.site, name.slice(ours.length)) : replaced(name).path;
    if (!existsSync(path)) return null;
    const text = readFileSync(path, 'utf8');
    // Eleventy reads the front matter of a layout; one that is included has none.
    const { body = text } = name.startsWith(ours) ? split(text) : {};
    return { src: body, path, noCache: false };
  }
}

export default function templates(eleventyConfig: EleventyConfig): void {
  const options = { trimBlocks: true, lstripBlocks: true, throwOnUndefined: true };
  const environment = new nunjucks.Environment(new Templates(), options);
  environment.addExtension('part', new Part());
  environment.addExtension('place', new Place());
  eleventyConfig.setLibrary('njk', environment);
  // Layout paths are relative to Eleventy's folder of includes, which need not exist.
  const { includes } = eleventyConfig.directories;
  for (const [name, file] of layouts()) eleventyConfig.addLayoutAlias(name, relative(includes, replaced(file).path));
}
