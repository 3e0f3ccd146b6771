// The modules with facts that the script of the page imports.
import version from '../generator/version.ts';
import metadata from '../metadata.ts';
import { pastedFolder } from '../signed/pasted-folder.ts';
import { hashesIn, pageFacts, publishedFiles } from './make-facts.ts';

const module = (name: string, render: () => string): { data: object; render: () => string } => ({
  data: { permalink: `/audit/${name}.js`, eleventyExcludeFromCollections: true },
  render,
});

const files = () => ({ [version]: hashesIn(pastedFolder()), ...publishedFiles() });

export const facts = module('facts', () => `export default ${JSON.stringify(pageFacts(metadata.url, files()))};\n`);

/** The page to try has the same list. */
export const thirdPartyFacts = module(
  'third-party-facts',
  () => `export { default } from '/try/third-party-facts.js';\n`,
);
