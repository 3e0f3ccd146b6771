// Adds pages with a template in the folder of their subject. Pages with texts of their own are in site/pages/.
import { readFileSync } from 'node:fs';
import { replaced } from '../owner/replaced.ts';
import type { EleventyConfig } from './eleventy.types.ts';

/**
 * Adds a page.
 *
 * @param template - Its template in site/: `news/feeds.njk`.
 * @param data - Data for the template, in addition to its front matter.
 */
export function addPage(eleventyConfig: EleventyConfig, template: string, data: object = {}): void {
  eleventyConfig.addTemplate(template, readFileSync(replaced(template).path, 'utf8'), data);
}
