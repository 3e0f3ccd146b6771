import { isDestination } from './destination.js';

/** The content of an exit: a link, words for a link, or something that does not belong there. */
export interface Content {
  /** The page's own link, which becomes the exit. */
  link?: HTMLAnchorElement | undefined;
  /** Whether it holds words for the widget's own link. */
  words?: boolean;
  /** Whether it holds something that does not belong in an exit. */
  foreign?: boolean;
  /** A link that the page's author wrote in the element and the parser moved to after it. */
  orphan?: HTMLAnchorElement | undefined;
}

/** The longest label, in characters. */
const longestLabel = 200;

/** Elements that show or do something by themselves. An exit holds none of them besides its link. */
const selfContained =
  'audio, canvas, details, dialog, embed, fieldset, form, iframe, input, object, select, table, textarea, video,' +
  'hamn-alert-banner, hamn-ambassador-gallery, hamn-contact-block, hamn-hotline-card, hamn-haven, hamn-quick-exit';

/** Elements that words for a link may be in. A link without an address counts as one of them. */
const phrasing =
  'a, p, div, span, strong, em, b, i, u, s, small, big, font, mark, bdi, bdo, br, wbr, img, svg, svg *, button';

/** Elements with invisible text. */
const invisible = 'script, style, template, noscript';

const letterOrDigit = /[\p{L}\p{N}]/u;

/** The text of an element, without descendants that match a selector. */
function textWithout(root: Element, selector: string): string {
  const parts = [...root.childNodes].map((node) => {
    if (node instanceof Text) return node.data;
    return node instanceof Element && !node.matches(selector) ? textWithout(node, selector) : '';
  });
  return parts.join('');
}

/** Whether a link has text or a picture. */
const hasLabel = (link: Element): boolean => Boolean(link.textContent.trim() || link.querySelector('img, svg'));

const leadsAway = (link: Element): boolean => isDestination(link.getAttribute('href') ?? '');

/** A telephone number or an e-mail address is never a way out. */
const isContact = ({ protocol }: HTMLAnchorElement): boolean => /^(tel|sms|mailto):/.test(protocol);

/** The link of an element that holds nothing else. */
function onlyLink(root: Element): HTMLAnchorElement | undefined {
  const links = root.querySelectorAll<HTMLAnchorElement>('a[href]');
  const [link] = links;
  const isAlone =
    links.length === 1 &&
    !root.querySelector(selfContained) &&
    !letterOrDigit.test(textWithout(root, `a, ${invisible}`));
  return isAlone && link && leadsAway(link) ? link : undefined;
}

/**
 * The link that the parser moved out of an exit. In a `<p>`, the parser ends the element where a block begins:
 * `<p><hamn-quick-exit><div><a>` becomes a paragraph with an empty exit, then the `<div>`, then an empty `<p>` for the last end
 * tag. Only all three together are certain.
 */
function findOrphan(exit: Element): HTMLAnchorElement | undefined {
  const paragraph = exit.closest('p');
  const block = paragraph?.nextElementSibling;
  const rest = block?.nextElementSibling;
  if (!block || !rest?.matches('p') || rest.textContent.trim() || rest.childElementCount) return undefined;
  for (let node: Node = exit; node !== paragraph; node = node.parentNode as Node) {
    if (node.nextSibling && (node.nextSibling.textContent?.trim() || node.nextSibling.nextSibling)) return undefined;
  }
  return onlyLink(block);
}

/**
 * The content of an exit. The page's link becomes the exit only if the element holds one link and no other words. It may hold a
 * second link if the first leads away from the site.
 *
 * `<hamn-quick-exit />` does not end the element, so the rest of the page becomes its content. None of that may become a way out:
 * if the exit has its own `href`, a link to a page of the site is never the exit. Nobody can find and press a link without
 * words or without an address.
 */
export function contentOf(exit: HTMLElement): Content {
  const links = [...exit.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const [link] = links;
  const text = textWithout(exit, `a[href], ${invisible}`);
  if (link && !hasLabel(link) && links.length < 2 && !letterOrDigit.test(text)) return { orphan: link };
  if (link) {
    const isExit =
      links.length <= 2 &&
      !letterOrDigit.test(text) &&
      !exit.querySelector(selfContained) &&
      !isContact(link) &&
      (leadsAway(link) || (links.length < 2 && !exit.hasAttribute('href')));
    return isExit ? { link } : { foreign: true };
  }
  const isLabel = text.trim().length <= longestLabel && !exit.querySelector(`:not(${phrasing}, ${invisible})`);
  if (!isLabel) return { foreign: true };
  if (text.trim()) return { words: true };
  // The parser leaves empty elements behind.
  return exit.querySelector('img, svg') ? { words: true } : { orphan: findOrphan(exit) };
}
