import { EleventyRenderPlugin } from '@11ty/eleventy';

export default function (eleventyConfig) {
  // {% renderTemplate "md" %} in a template.
  eleventyConfig.addPlugin(EleventyRenderPlugin);

  // collections.utbildningar: every page under /utbildningar/.
  eleventyConfig.addCollection('utbildningar', (collections) =>
    collections.getAll().filter(({ url }) => /^\/utbildningar\/./.test(url || '')),
  );

  // {{ 12 | platser }}
  eleventyConfig.addFilter('platser', (count) => (count === 1 ? '1 plats' : `${count} platser`));
}
