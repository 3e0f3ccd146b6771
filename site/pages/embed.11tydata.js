import { framePage } from '../_config/snippets.js';
import metadata from '../_data/metadata.js';
import widgets from '../_data/widgets.js';

/** Each widget in each language as a bare page, for an iframe. */
export default {
  frames: Object.keys(metadata.languages).flatMap((lang) => widgets.map((widget) => ({ lang, widget }))),
  eleventyComputed: {
    lang: ({ frame }) => frame.lang,
    widget: ({ frame }) => frame.widget,
    title: ({ frame: { widget, lang } }) => widget.title[lang],
    description: ({ frame: { widget, lang } }) => widget.purpose[lang],
    permalink: ({ frame: { widget, lang } }) => framePage(widget, lang),
  },
};
