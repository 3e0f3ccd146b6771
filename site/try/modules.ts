// The modules with facts that the script of the page imports.
import { inlineScript } from '../generator/scripts.ts';
import { texts } from './scripts.ts';
import { thirdParties } from '../shared/third-parties.ts';

const module = (name: string, text: string): { data: object; render: () => string } => ({
  data: { permalink: `/try/${name}.js`, eleventyExcludeFromCollections: true },
  render: () => text,
});

/** The builder's facts: the browser has them already when somebody comes from the builder. */
export const facts = module('facts', `export { default } from '/builder/facts.js';\n`);

export const thirdPartyFacts = module('third-party-facts', `export default ${JSON.stringify(thirdParties)};\n`);

/**
 * The script inside the frame, as an ordinary script with no names of its own. A sandboxed frame has no origin; servers let every
 * page load files under /embed/.
 */
export const inside = {
  data: { permalink: '/embed/try.js', eleventyExcludeFromCollections: true },
  render: () => inlineScript(texts.inside),
};
