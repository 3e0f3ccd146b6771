// What Markdown writes: links to other sites tell them nothing of where one came from, and photographs are published as
// pictures.js makes them, never as they were taken.
import { stop } from '../check/stop.js';
import { writtenIn } from './content.js';
import { withTables } from './tables.js';

export default function markdown(eleventyConfig) {
  eleventyConfig.amendLibrary('md', (library) => {
    withTables(library);
    library.renderer.rules.link_open = (tokens, index, options, _, renderer) => {
      const link = tokens[index];
      if (/^https?:/.test(link.attrGet('href'))) link.attrSet('rel', 'noreferrer');
      return renderer.renderToken(tokens, index, options);
    };
    const image = library.renderer.rules.image;
    library.renderer.rules.image = (tokens, index, options, env, renderer) => {
      const src = tokens[index].attrGet('src');
      if (!/^photos\/|\.svg$/.test(src)) {
        stop([
          `${writtenIn(env.page.inputPath)}: ${src}: expected a file in the folder photos, written as photos/name.jpg`,
        ]);
      }
      return image(tokens, index, options, env, renderer);
    };
  });
}
