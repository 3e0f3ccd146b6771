// The style sheets: the owner's colours, then what stands in site/css and what that imports, made one and small.
import { bundle, transform } from 'lightningcss';
import { frameTokens, tokens } from '../_config/colours.js';

export const data = {
  sheets: ['site', 'embed', 'preview', 'builder'],
  pagination: { data: 'sheets', size: 1, alias: 'sheet' },
  permalink: ({ sheet }) => `/css/${sheet}.css`,
  eleventyExcludeFromCollections: true,
};

const minify = true;

export function render({ sheet, metadata }) {
  const { code } = bundle({ filename: `site/css/${sheet}.css`, minify });
  const ours = { site: tokens, embed: frameTokens }[sheet];
  if (!ours) return code.toString();
  const colours = Buffer.from(ours(metadata.colours));
  return transform({ filename: 'colours.css', code: colours, minify }).code.toString() + code.toString();
}
