// The style sheets: the owner's colours, then what stands in site/css, made small.
import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { tokens } from '../_config/colours.js';

export const data = {
  sheets: ['site', 'embed'],
  pagination: { data: 'sheets', size: 1, alias: 'sheet' },
  permalink: ({ sheet }) => `/css/${sheet}.css`,
  eleventyExcludeFromCollections: true,
};

export function render({ sheet, metadata }) {
  const filename = `site/css/${sheet}.css`;
  const code = Buffer.from(tokens(metadata.colours) + readFileSync(filename, 'utf8'));
  return transform({ filename, code, minify: true }).code.toString();
}
