// Where the code stands in the pasted page.
import type { Place } from '../types.ts';

/** A comment at the place of the code. The code is written there as a text, so that the parser treats it as on the page itself. */
const mark = 'hamn-place';
export const token = `<!--${mark}-->`;

const words = /hamn (?:här|here)/i;

function textWith(page: Document): Text | undefined {
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT, (node) =>
    words.test(node.nodeValue ?? '') && !node.parentElement?.closest('script, style, template')
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_SKIP,
  );
  return (texts.nextNode() as Text | null) ?? undefined;
}

/** Marks the place. `missing` is the place that the page does not have; the code then stands at the end of the page. */
export function markPlace(page: Document, place: Place): { parent: Element; missing?: Place } {
  const comment = page.createComment(mark);
  if (place === 'body') {
    page.body.prepend(comment);
    return { parent: page.body };
  }
  const text = place === 'mark' ? textWith(page) : undefined;
  if (text) {
    const [before, after] = text.data.split(words);
    text.replaceWith(before ?? '', comment, after ?? '');
    return { parent: comment.parentElement ?? page.body };
  }
  const main = page.querySelector('main, [role="main"]');
  (main ?? page.body).append(comment);
  const missing = place === 'mark' || !main ? { missing: place } : {};
  return { parent: main ?? page.body, ...missing };
}
