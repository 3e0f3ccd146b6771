// What the builder knows, as a module that its page imports.

export const data = { permalink: '/builder/facts.js', eleventyExcludeFromCollections: true };

export const render = ({ builder }) => `export default ${JSON.stringify(builder)};\n`;
