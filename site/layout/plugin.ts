// Everything around the text of a page.
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import cite from './cite.ts';
import filters from './filters.ts';
import { first } from './first.ts';
import { type Inline, policyFor } from './policy.ts';
import quiet from './quiet.ts';
import structuredData from './structured-data.ts';
import translatedPages from './translated-pages.ts';
import words from './words.ts';
import { addPage } from '../generator/pages.ts';
import metadata from '../metadata.ts';
import { inlineScript } from '../generator/scripts.ts';
import { texts } from './scripts.ts';
import * as styles from './styles.ts';

/** The texts inside every page, and the policy that names them. */
async function inlineTexts() {
  const scripts = [first, await inlineScript(texts.drawEarly)];
  const css = await styles.siteStyles(metadata);
  return { scripts, css, policy: policyFor({ scripts, styles: [css] }) };
}

export default function layout(eleventyConfig: EleventyConfig): void {
  for (const plugin of [cite, filters, quiet, translatedPages, structuredData]) eleventyConfig.addPlugin(plugin);
  // A page in a frame has nothing inside it but its own words.
  eleventyConfig.addGlobalData('policy', policyFor());
  eleventyConfig.addGlobalData('inline', inlineTexts);
  eleventyConfig.addNunjucksFilter(
    'policyWith',
    ({ scripts, css, policy }: Awaited<ReturnType<typeof inlineTexts>>, allowed?: Inline) =>
      allowed ? policyFor({ ...allowed, scripts: [...scripts, ...(allowed.scripts ?? [])], styles: [css] }) : policy,
  );
  eleventyConfig.addGlobalData('words', words);
  eleventyConfig.addTemplate('layout/styles.11ty.js', { ...styles });
  for (const each of ['layout/manifest.njk', 'layout/robots.njk', 'layout/sitemap.njk']) addPage(eleventyConfig, each);
}
