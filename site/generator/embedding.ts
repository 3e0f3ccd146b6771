// The pages for webmasters who paste the widgets elsewhere. An owner can do without them: `embedding: false`.
import { program } from '../project.ts';
import type { EleventyConfig } from './eleventy.types.ts';

/** The subjects that only these pages need. */
const only = ['builder', 'try', 'embed', 'translations', 'about'];

const pages = ['bygg', 'komponenter', 'utseende', 'versioner', 'fragor'];

/** The subjects of a site without these pages. */
export function withoutEmbedding(subjects: readonly string[], eleventyConfig: EleventyConfig): string[] {
  for (const each of pages)
    for (const path of [`${each}.*`, `${each}/**`]) eleventyConfig.ignores.add(`${program.pages}/*/${path}`);
  return subjects.filter((each) => !only.includes(each));
}
