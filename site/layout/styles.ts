// The style sheets: the owner's colours, then the sheet with its imports, bundled and minified.
import { bundle, transform } from 'lightningcss';
import { frameTokens, tokens } from './colours.ts';
import type { Metadata } from '../metadata.ts';
import { program } from '../project.ts';

/** The path of each sheet in site/. */
const sheets: Record<string, string> = {
  site: 'layout/site.css',
  embed: 'embed/embed.css',
  preview: 'builder/preview.css',
  builder: 'builder/builder.css',
};

export const data = {
  sheets: Object.keys(sheets),
  pagination: { data: 'sheets', size: 1, alias: 'sheet' },
  permalink: ({ sheet }: { sheet: string }) => `/css/${sheet}.css`,
  eleventyExcludeFromCollections: true,
};

const minify = true;

/** The sheets that contain the owner's colours, with the function that writes them. */
const coloured: Record<string, typeof tokens> = { site: tokens, embed: frameTokens };

export function render({ sheet, metadata }: { sheet: string; metadata: Metadata }): string {
  const { code } = bundle({ filename: `${program.site}/${sheets[sheet]}`, minify });
  const ours = coloured[sheet];
  if (!ours) return code.toString();
  const colours = Buffer.from(ours(metadata.colours));
  return transform({ filename: 'colours.css', code: colours, minify }).code.toString() + code.toString();
}
