// The modules with facts that the script of the page imports.
import { pageFacts } from './make-facts.ts';

const module = (name: string, render: () => string): { data: object; render: () => string } => ({
  data: { permalink: `/audit/${name}.js`, eleventyExcludeFromCollections: true },
  render,
});

export const facts = module('facts', () => `export default ${JSON.stringify(pageFacts())};\n`);

/** The page to try has the same list. */
export const thirdPartyFacts = module(
  'third-party-facts',
  () => `export { default } from '/try/third-party-facts.js';\n`,
);
