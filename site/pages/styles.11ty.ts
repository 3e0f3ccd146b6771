// The style sheets: the owner's colours, then what stands in site/css and what that imports, made one and small.
import { bundle, transform } from 'lightningcss';
import { frameTokens, tokens } from '../_config/colours.ts';
import type { Metadata } from '../metadata.ts';

export const data = {
  sheets: ['site', 'embed', 'preview', 'builder'],
  pagination: { data: 'sheets', size: 1, alias: 'sheet' },
  permalink: ({ sheet }: { sheet: string }) => `/css/${sheet}.css`,
  eleventyExcludeFromCollections: true,
};

const minify = true;

/** The sheets that contain the owner's colours, with what makes them. */
const coloured: Record<string, typeof tokens> = { site: tokens, embed: frameTokens };

export function render({ sheet, metadata }: { sheet: string; metadata: Metadata }): string {
  const { code } = bundle({ filename: `site/css/${sheet}.css`, minify });
  const ours = coloured[sheet];
  if (!ours) return code.toString();
  const colours = Buffer.from(ours(metadata.colours));
  return transform({ filename: 'colours.css', code: colours, minify }).code.toString() + code.toString();
}
