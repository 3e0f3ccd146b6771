import { framePage } from '../builder/examples.ts';
import widgets, { type SiteWidget } from '../components/widgets.ts';
import type { BuilderFacts } from '../builder/types.ts';
import metadata from '../metadata.ts';

/** A line or a municipality in a frame, and the builder's fields for it. */
interface Part {
  id: string;
  title: string;
  set: Record<string, string>;
}

/** A page for a frame. */
interface Frame extends Partial<Part> {
  lang: string;
  widget: SiteWidget;
}

/** The data of a page. */
interface Subject {
  frame: Frame;
}

/** More frames of a widget: each helpline, and each of the owner's municipalities. */
const more: Record<string, (facts: BuilderFacts) => Part[]> = {
  'hotline-card': ({ lines }) => lines.map(({ id, label }) => ({ id, title: label, set: { 'hotline-card.line': id } })),
  'contact-block': ({ municipalities }) =>
    municipalities
      .filter(({ hasPage }) => hasPage)
      .map(({ code, fullName }) => ({ id: code, title: fullName, set: { 'contact-block.municipality': code } })),
};

const frames = (facts: BuilderFacts): Frame[] =>
  Object.keys(metadata.languages).flatMap((lang) =>
    widgets.flatMap((widget): Frame[] => [
      { lang, widget, set: widget.name === 'quick-exit' ? { 'quick-exit.inline': 'on' } : {} },
      ...(more[widget.name]?.(facts) ?? []).map((each) => ({ lang, widget, ...each })),
    ]),
  );

/**
 * Each widget in each language as a bare page, for an iframe. Without script it shows the same line or municipality.
 */
export default {
  pagination: {
    data: 'builder',
    size: 1,
    alias: 'frame',
    before: (_: unknown, { builder }: { builder: BuilderFacts }) => frames(builder),
  },
  permalink: ({ frame: { widget, lang, id } }: Subject) => framePage(widget, lang, id ? `${id}/` : ''),
  eleventyComputed: {
    lang: ({ frame }: Subject) => frame.lang,
    // A title of more than 70 characters is cut off wherever it is shown.
    title: ({ frame: { widget, lang, title } }: Subject) =>
      title !== undefined && title.length <= 70 ? title : widget.title[lang],
    description: ({ frame: { widget, lang, title } }: Subject) =>
      [title, widget.purpose[lang]].filter(Boolean).join('. '),
  },
};
