// The pages for webmasters who paste the widgets elsewhere.
import { program } from '../project.ts';
import type { EleventyConfig } from './eleventy.types.ts';

const pages = ['bygg', 'kontrollera', 'komponenter', 'utseende', 'versioner', 'andrade-nummer', 'fragor'];

/** Leaves these pages out of the site. */
export function ignoreEmbedding(eleventyConfig: EleventyConfig): void {
  for (const each of pages)
    for (const path of [`${each}.*`, `${each}/**`]) eleventyConfig.ignores.add(`${program.pages}/*/${path}`);
}
