import { onServer } from './server.js';
import { tell } from './warn.js';

/** What is seen or used without a word in it. */
const shown =
  'a[href], audio, button, canvas, embed, figure, iframe, img, input, object, picture, select, svg, textarea, video';

/** An element of the page's own may draw what it likes. */
const isShown = (element: Element): boolean => element.matches(shown) || element.localName.includes('-');

/**
 * Whether a page has given an element nothing: no word, and nothing that shows or does something by itself. What editors and the
 * parser leave behind, such as `<p>`, `<br>` or `<strong></strong>`, is nothing. An element that is empty says nothing negative
 * ("not confirmed", "no warnings"): the parser may have moved what was written in it to just after it. A server cannot read what the page has written, so nothing counts as empty there.
 */
export const isEmpty = (host: Element): boolean =>
  !onServer && !host.textContent.trim() && ![...host.querySelectorAll('*')].some(isShown);

/** Whether nothing but space and `<br>` follows a node in its parent. */
function isLast({ nextSibling: next }: Node): boolean {
  return !next || (!next.textContent?.trim() && (next.nodeType !== 1 || next.nodeName === 'BR') && isLast(next));
}

/** Whether an element is the last thing in a paragraph, however deep it lies in it. */
function endsParagraph(element: Element): boolean {
  const { parentElement: parent } = element;
  if (!parent || !isLast(element)) return false;
  return parent.localName === 'p' ? Boolean(parent.nextElementSibling) : endsParagraph(parent);
}

/** What belongs to a page and never to a widget. */
const foreign = 'script, h1, main, nav, header, footer, section, article';

/** The same for a widget that holds as much as a page likes. */
const foreignToMany = 'script[src], h1, main, nav';

/** Whether an element that ends with its parent holds what can only be the rest of the page. */
const swallows = (host: Element, holdsMany: boolean): boolean =>
  isLast(host) &&
  ((!holdsMany && host.parentElement?.localName === 'body' && host.childElementCount > 1) ||
    [...host.querySelectorAll('*')].some(
      (each) => each.localName.startsWith('hamn-') || each.matches(holdsMany ? foreignToMany : foreign),
    ));

/**
 * Tells the page's author, once, where the parser seems to have made another thing of an element than what was meant. In a
 * paragraph (`<p><hamn-… ><address>`) an element ends where a block begins, and is empty. Written as `<hamn-… />` it does not
 * end there: the rest of the page becomes its content.
 *
 * @param content - What belongs in the element, such as `an <address>`.
 * @param holdsMany - Whether it may hold any number of elements.
 */
export function warnOfParser(host: Element, content: string, holdsMany = false): void {
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
  }
}
