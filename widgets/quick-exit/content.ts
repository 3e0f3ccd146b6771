import { isDestination } from './destination.js';

/** What an exit holds: its own link, words for one, or something that was not meant for it. */
export interface Content {
  /** The page's own link, which is the exit. */
  link?: HTMLAnchorElement | undefined;
  /** Whether it holds words that the widget's own link may say. */
  words?: boolean;
  /** Whether it holds what does not belong to an exit. */
  foreign?: boolean;
  /** A link that was written into the element and that the parser has put after it. */
  orphan?: HTMLAnchorElement | undefined;
}

/** No label is longer. */
const longest = 200;

/** What shows or does something of its own. An exit holds none of it beside its link. */
const things =
  'audio, canvas, details, dialog, embed, fieldset, form, iframe, input, object, select, table, textarea, video,' +
  'hamn-alert-banner, hamn-ambassador-gallery, hamn-contact-block, hamn-hotline-card, hamn-haven, hamn-quick-exit';

/** What words for a link may stand in; a link without an address is no more than that. */
const phrasing =
  'a, p, div, span, strong, em, b, i, u, s, small, big, font, mark, bdi, bdo, br, wbr, img, svg, svg *, button';

/** Elements whose text nobody sees. */
const silent = 'script, style, template, noscript';

const says = /[\p{L}\p{N}]/u;

/** Its text, without what stands in an element that matches a selector. */
function textWithout(root: Element, selector: string): string {
  const parts = [...root.childNodes].map((node) => {
    if (node instanceof Text) return node.data;
    return node instanceof Element && !node.matches(selector) ? textWithout(node, selector) : '';
  });
  return parts.join('');
}

/** Whether a link says something, or shows it. */
const hasLabel = (link: Element): boolean => Boolean(link.textContent.trim() || link.querySelector('img, svg'));

const leadsAway = (link: Element): boolean => isDestination(link.getAttribute('href') ?? '');

/** A number or an address that one writes to is never a way out, wherever it stands. */
const isContact = ({ protocol }: HTMLAnchorElement): boolean => /^(tel|sms|mailto):/.test(protocol);

/** The only link in an element that holds nothing else. */
function onlyLink(root: Element): HTMLAnchorElement | undefined {
  const links = root.querySelectorAll<HTMLAnchorElement>('a[href]');
  const [link] = links;
  const isAlone = links.length === 1 && !root.querySelector(things) && !says.test(textWithout(root, `a, ${silent}`));
  return isAlone && link && leadsAway(link) ? link : undefined;
}

/**
 * In a `<p>`, the parser ends the element as soon as a block begins: `<p><hamn-quick-exit><div><a>` becomes a paragraph with an
 * empty exit, then the `<div>`, and for the last end tag an empty `<p>`. Only with all three is it certain.
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
 * Tells what an exit holds. Its content is the exit only if it holds one link and no other words; a second link may stand
 * beside it when the first one leads away from the site. `<hamn-quick-exit />` has no end, so that the rest of the page is
 * its content, and none of that may become a way out: an exit that names its destination itself holds no link to a page of the
 * site. Without words, or without an address, a link is not one that somebody can find and press.
 */
export function contentOf(exit: HTMLElement): Content {
  const links = [...exit.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const [link] = links;
  const text = textWithout(exit, `a[href], ${silent}`);
  if (link && !hasLabel(link) && links.length < 2 && !says.test(text)) return { orphan: link };
  if (link) {
    const isExit =
      links.length <= 2 &&
      !says.test(text) &&
      !exit.querySelector(things) &&
      !isContact(link) &&
      (leadsAway(link) || (links.length < 2 && !exit.hasAttribute('href')));
    return isExit ? { link } : { foreign: true };
  }
  const isLabel = text.trim().length <= longest && !exit.querySelector(`:not(${phrasing}, ${silent})`);
  if (!isLabel) return { foreign: true };
  if (text.trim()) return { words: true };
  // Empty elements are what the parser has left behind.
  return exit.querySelector('img, svg') ? { words: true } : { orphan: findOrphan(exit) };
}
