// Writes the builder's facts as a module that its page imports.
import type { BuilderFacts } from './types.ts';

export const data = { permalink: '/builder/facts.js', eleventyExcludeFromCollections: true };

export const render = ({ builder }: { builder: BuilderFacts }): string =>
  `export default ${JSON.stringify(builder)};\n`;
