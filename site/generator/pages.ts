// Pages whose templates lie in the folder of their subject. Those with a text of their own lie in site/pages/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { program } from '../project.ts';
import type { EleventyConfig } from './eleventy.types.ts';

/**
 * Adds a page.
 *
 * @param template - Its template in site/: `news/feeds.njk`.
 * @param data - What the template knows, beside what it says at its top.
 */
export function addPage(eleventyConfig: EleventyConfig, template: string, data: object = {}): void {
  eleventyConfig.addTemplate(template, readFileSync(join(program.site, template), 'utf8'), data);
}
