import { framePage } from '../_config/snippets.js';
import metadata from '../_data/metadata.js';
import widgets from '../_data/widgets.js';

/** What a frame can show of a widget, beside what it shows by itself: each line, each municipality of the owner's. */
const more = {
  'hotline-card': ({ lines }) => lines.map(({ id, label }) => ({ id, title: label, set: { 'hotline-card.line': id } })),
  'contact-block': ({ municipalities }) =>
    municipalities
      .filter(({ hasPage }) => hasPage)
      .map(({ code, fullName }) => ({ id: code, title: fullName, set: { 'contact-block.municipality': code } })),
};

const frames = (facts) =>
  Object.keys(metadata.languages).flatMap((lang) =>
    widgets.flatMap((widget) => [
      { lang, widget, set: widget.name === 'quick-exit' ? { 'quick-exit.inline': 'on' } : {} },
      ...(more[widget.name]?.(facts) ?? []).map((each) => ({ lang, widget, ...each })),
    ]),
  );

/** Each widget in each language as a bare page, for an iframe. Without script it shows the same line and municipality. */
export default {
  pagination: {
    data: 'builder',
    size: 1,
    alias: 'frame',
    before: (_, { builder }) => frames(builder),
  },
  permalink: ({ frame: { widget, lang, id } }) => framePage(widget, lang, id ? `${id}/` : ''),
  eleventyComputed: {
    lang: ({ frame }) => frame.lang,
    // A title of more than seventy letters is cut short wherever it is shown.
    title: ({ frame: { widget, lang, title } }) => (title?.length <= 70 ? title : widget.title[lang]),
    description: ({ frame: { widget, lang, title } }) => [title, widget.purpose[lang]].filter(Boolean).join('. '),
  },
};
