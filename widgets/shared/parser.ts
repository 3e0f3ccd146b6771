import { onServer } from './server.js';
import { tell } from './warn.js';

/** Elements that are visible or usable without words. */
const visibleWithoutText =
  'a[href], audio, button, canvas, embed, figure, iframe, img, input, object, picture, select, svg, textarea, video';

/** Whether an element shows something without words. A custom element of the page may draw anything. */
const isShown = (element: Element): boolean => element.matches(visibleWithoutText) || element.localName.includes('-');

/**
 * Whether an element has no content: no words, and nothing that shows or does something by itself. Leftovers of editors and the
 * parser, such as `<p>`, `<br>` or `<strong></strong>`, are no content. An empty element must say nothing negative ("not
 * confirmed", "no warnings"): the parser may have moved its content to just after it. A server cannot read the page's content, so
 * there no element counts as empty.
 */
export const isEmpty = (host: Element): boolean =>
  !onServer && !host.textContent.trim() && ![...host.querySelectorAll('*')].some(isShown);

/** Whether only white space and `<br>` follow a node in its parent. */
function isLast({ nextSibling: next }: Node): boolean {
  return !next || (!next.textContent?.trim() && (next.nodeType !== 1 || next.nodeName === 'BR') && isLast(next));
}

/** Whether an element is the last thing in a paragraph, at any depth. */
function endsParagraph(element: Element): boolean {
  const { parentElement: parent } = element;
  if (!parent || !isLast(element)) return false;
  return parent.localName === 'p' ? Boolean(parent.nextElementSibling) : endsParagraph(parent);
}

/** Elements that belong to a page and never to a widget. */
const pageOnly = 'script, h1, main, nav, header, footer, section, article';

/** The same for a widget that holds any number of elements. */
const pageOnlyForMany = 'script[src], h1, main, nav';

/** Whether an element that ends with its parent has swallowed the rest of the page. */
const swallows = (host: Element, holdsMany: boolean): boolean =>
  isLast(host) &&
  ((!holdsMany && host.parentElement?.localName === 'body' && host.childElementCount > 1) ||
    [...host.querySelectorAll('*')].some(
      (each) => each.localName.startsWith('hamn-') || each.matches(holdsMany ? pageOnlyForMany : pageOnly),
    ));

/**
 * Warns the page's author, once, if the parser seems to have misread an element. In a paragraph (`<p><hamn-… ><address>`) the
 * parser ends an element where a block begins, so the element is empty. It does not end an element at `<hamn-… />`: the rest of
 * the page becomes its content.
 *
 * @param content - The element's expected content, such as `an <address>`.
 * @param holdsMany - Whether it may hold any number of elements.
 * @param isNeeded - Whether the element shows nothing without its content.
 */
export function warnOfParser(host: Element, content: string, holdsMany = false, isNeeded = false): void {
  // While the page is being read, everything is the last thing in it.
  if (onServer || host.ownerDocument.readyState === 'loading') return;
  const tag = `<${host.localName}>`;
  if (isEmpty(host) && endsParagraph(host)) {
    tell(
      host,
      `${tag} is empty: expected ${content} in it. A <p> ends where a block begins: place ${tag} outside the <p>`,
    );
  } else if (swallows(host, holdsMany)) {
    tell(host, `${tag} holds more than ${content}. It needs its own end tag: "/>" does not end an element`);
  } else if (isNeeded && isEmpty(host)) {
    tell(host, `${tag} is empty: expected ${content} in it`);
  }
}
