import { renderWidgets, styleHashes } from './render.js';

export default function (eleventyConfig) {
  eleventyConfig.addPassthroughCopy({ 'node_modules/hamn/dist/hamn.js': 'hamn.js' });

  eleventyConfig.addTransform('widgets', async function (content) {
    if (!this.page.outputPath?.endsWith('.html')) return content;
    const page = await renderWidgets(content);
    // The styles are in the page now. A strict policy needs their hashes.
    return page.replace("style-src 'self'", `style-src 'self' ${styleHashes(page).join(' ')}`);
  });
}

export const config = { dir: { input: 'pages', output: 'site' } };
