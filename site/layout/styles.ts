// The style sheets: the owner's colours, then the sheet with its imports, bundled and minified. The site's own sheet is inside
// each page, so that a page is drawn without waiting for another file. The others are files.
import { bundle, transform } from 'lightningcss';
import { frameTokens, tokens } from './colours.ts';
import type { Metadata } from '../metadata.ts';
import { program } from '../project.ts';

/** The path of each sheet in site/ that is a file. */
const sheets: Record<string, string> = {
  embed: 'embed/embed.css',
  preview: 'builder/preview.css',
  builder: 'builder/builder.css',
  try: 'try/try.css',
  search: 'search/search.css',
};

export const data = {
  sheets: Object.keys(sheets),
  pagination: { data: 'sheets', size: 1, alias: 'sheet' },
  permalink: ({ sheet }: { sheet: string }) => `/css/${sheet}.css`,
  eleventyExcludeFromCollections: true,
};

const minify = true;

/** A sheet with its imports. */
const bundled = (path: string): string => bundle({ filename: `${program.site}/${path}`, minify }).code.toString();

/** The owner's colours, before the sheet that uses them. */
const coloured = (colours: string, sheet: string): string =>
  transform({ filename: 'colours.css', code: Buffer.from(colours), minify }).code.toString() + sheet;

/** The sheet inside each page. */
export const siteStyles = ({ colours }: Metadata): string => coloured(tokens(colours), bundled('layout/site.css'));

export function render({ sheet, metadata }: { sheet: string; metadata: Metadata }): string {
  const css = bundled(sheets[sheet] ?? '');
  return sheet === 'embed' ? coloured(frameTokens(metadata.colours), css) : css;
}
