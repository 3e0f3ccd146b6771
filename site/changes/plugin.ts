// The page about numbers that have changed, and its feeds.
import { changes } from '../../widgets/data/changes.ts';
import { written } from '../../widgets/data/helplines.ts';
import type { EleventyConfig } from '../generator/eleventy.types.ts';
import { addPage } from '../generator/pages.ts';
import { anchorOf, entriesOf } from './entries.ts';
import { readIssues } from './issues.ts';
import words from './words.ts';

export default function changedNumbers(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addGlobalData('changesWords', words);
  eleventyConfig.addGlobalData('numberChanges', changes);
  eleventyConfig.addGlobalData('changeSources', written.sources);
  eleventyConfig.addGlobalData('signedIssues', () => readIssues());
  eleventyConfig.addGlobalData('changeEntries', () => entriesOf(changes, readIssues()));
  eleventyConfig.addNunjucksFilter('issueAnchor', anchorOf);
  for (const each of ['changes/feed.njk', 'changes/rss.njk']) addPage(eleventyConfig, each);
}
