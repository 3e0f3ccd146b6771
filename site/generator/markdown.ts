// HTML from Markdown: links to other sites do not reveal the page that they are on, and pictures must be photographs
// for pictures/plugin.ts, which never publishes an original, or SVG files.
import { stop } from '../shared/stop.ts';
import type { EleventyConfig } from './eleventy.types.ts';
import { writtenIn } from './content.ts';
import { withTables, type MarkdownLibrary } from './tables.ts';
import { say } from '../../widgets/check/say.ts';

export default function markdown(eleventyConfig: EleventyConfig): void {
  eleventyConfig.amendLibrary('md', (library: MarkdownLibrary) => {
    withTables(library);
    const { rules } = library.renderer;
    rules.link_open = (tokens, index, options, _, renderer) => {
      const link = tokens[index];
      if (link && /^https?:/.test(link.attrGet('href') ?? '')) link.attrSet('rel', 'noreferrer');
      return renderer.renderToken(tokens, index, options);
    };
    const { image } = rules;
    rules.image = (tokens, index, options, env, renderer) => {
      const src = tokens[index]?.attrGet('src') ?? '';
      if (!/^photos\/|\.svg$/.test(src)) {
        stop([
          `${writtenIn(env.page.inputPath)}: ${say`${src}: expected a file in the folder photos, written as photos/name.jpg`}`,
        ]);
      }
      return image(tokens, index, options, env, renderer);
    };
  });
}
