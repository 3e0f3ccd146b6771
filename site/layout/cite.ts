// Names the sources of a part of a page: `{% cite "polisen", "nnedv" %}`, by their `id` in the front matter. The list at the
// end of the page has the links: whoever reads in a hurry must not press one by mistake and leave for another site.
import type { EleventyConfig, PageData } from '../generator/eleventy.types.ts';
import { writtenIn } from '../generator/content.ts';
import { escaped } from '../shared/html.ts';
import { say } from '../../widgets/check/say.ts';
import { stop } from '../shared/stop.ts';
import words from './words.ts';

/** What Eleventy gives a shortcode. */
interface Context {
  ctx: Pick<PageData, 'page' | 'lang' | 'sources'>;
}

/** Who published a source: its name up to the first comma. */
const publisher = (name: string): string => name.split(',')[0] ?? name;

export default function cite(eleventyConfig: EleventyConfig): void {
  eleventyConfig.addShortcode('cite', function (this: Context, ...ids: string[]) {
    const { page, lang, sources = [] } = this.ctx;
    const named = ids.map((id) => {
      const source = sources.find((each) => each.id === id);
      if (!source) stop([say`${writtenIn(page.inputPath)}: cite "${id}"; expected the id of an entry in sources`]);
      return publisher(source?.name ?? '');
    });
    const { sources: label } = lang === 'en' ? words.en : words.sv;
    return `<p class="source">${label}: ${escaped([...new Set(named)].join(', '))}.</p>`;
  });
}
