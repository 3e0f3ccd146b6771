// Each widget as a page of its own, for a frame.
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import { addScripts } from '../generator/scripts.ts';
import { scripts } from './scripts.ts';
import { addPage } from '../generator/pages.ts';
import pages from './pages.ts';

export default function embed(eleventyConfig: EleventyConfig): void {
  addScripts(eleventyConfig, scripts);
  addPage(eleventyConfig, 'embed/embed.njk', pages);
}
