// The style sheets: the owner's colours, then what stands in site/css, made small.
import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { tokens } from '../_config/colours.js';

export const data = {
  sheets: ['site', 'embed', 'preview', 'builder'],
  pagination: { data: 'sheets', size: 1, alias: 'sheet' },
  permalink: ({ sheet }) => `/css/${sheet}.css`,
  eleventyExcludeFromCollections: true,
};

export function render({ sheet, metadata }) {
  const filename = `site/css/${sheet}.css`;
  // What shows how the widgets look elsewhere has none of the owner's colours.
  const colours = sheet === 'preview' ? '' : tokens(metadata.colours);
  const code = Buffer.from(colours + readFileSync(filename, 'utf8'));
  return transform({ filename, code, minify: true }).code.toString();
}
