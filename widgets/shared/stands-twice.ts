import type { Phrase } from '../phrases/phrase.js';
import { national } from './phone.js';

/** Content that a widget shows itself. */
export interface Said {
  /** Its words, exactly as shown. A link with a number needs none of them, and the names of weekdays take a browser long. */
  texts: () => (Phrase | undefined)[];
  /** The numbers that it dials. */
  numbers: (string | undefined)[];
  /** Absolute addresses of its other links. */
  links: (string | undefined)[];
  /** Whether a link to one of these addresses may have other words, as long as they contain no other number. */
  anyLabel?: boolean;
}

/** Elements that show only their text. */
const plain = /^(a|address|b|bdi|br|dd|div|dl|dt|em|h[1-6]|i|li|ol|p|small|span|strong|ul)$/;

/** Attributes that readers never notice. */
const unnoticed = /^(class|dir|href|hreflang|id|item(prop|scope|type)|lang|rel|slot|translate)$/;

/** A number with all characters that people write in one, so that part of a longer number never counts as a shorter number. */
const number = /\+?\d[\d\s()./\u00ad\u2010-\u2013-]*\d/g;

const isPlain = (element: Element): boolean =>
  plain.test(element.localName) &&
  !element.shadowRoot &&
  [...element.attributes].every(({ name }) => unnoticed.test(name)) &&
  // A style sheet may show a number as generated content or in an image.
  ['', '::before', '::after'].every((part) => {
    const { content, backgroundImage } = getComputedStyle(element, part);
    return /^(none|normal|)$/.test(content) && /^(none|)$/.test(backgroundImage);
  });

/** Finds a phrase, but not in a longer number. The first group is the character before it, if any. */
function phraseFinder(phrase: string): RegExp {
  const literal = phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`${/^\d/.test(phrase) ? '(^|\\D)' : '()'}${literal}${/\d$/.test(phrase) ? '(?!\\d)' : ''}`, 'g');
}

/**
 * Whether a widget shows everything that the page has written in these nodes, so that hiding them loses nothing. Only equal
 * content counts. Everything else stays visible: another word, a number in another form, a picture, a table, an element or
 * attribute not listed here. Repeated content does no harm; a missing number does.
 */
export function standsTwice(nodes: Iterable<Node>, { texts, numbers, links, anyLabel }: Said): boolean {
  const known = new Set(numbers.flatMap((each) => (each ? national(each) : [])));
  let found: RegExp[] | undefined;
  const phrases = (): RegExp[] =>
    (found ??= texts()
      // A phrase marked as Swedish is a template, which never equals a text of the page.
      .filter((each): each is string => typeof each === 'string' && each !== '')
      .sort((one, other) => other.length - one.length)
      .map(phraseFinder));

  const withoutNumbers = (text: string): string =>
    text.replace(number, (each) => (known.has(national(each)) ? '' : each));

  /** The text without everything that the widget shows. */
  const rest = (text: string): string =>
    withoutNumbers(phrases().reduce((left, phrase) => left.replace(phrase, '$1\n'), text.replace(/\s+/g, ' ')));

  const says = (text: string, notShown: RegExp): boolean =>
    !notShown.test(withoutNumbers(text)) || !notShown.test(rest(text));

  const isDialled = (href: string): boolean =>
    /^tel:([-+\d\s().]|%20)+$/i.test(href) && known.has(national(href.replace(/%20/g, '')));

  const isShown = (nodes: Iterable<Node>, notShown = /[^\s.,:;|·()–-]/): boolean =>
    [...nodes].every((node) => {
      if (node.nodeType === Node.COMMENT_NODE) return true;
      if (node.nodeType === Node.TEXT_NODE) return says((node as Text).data, notShown);
      const element = node as HTMLAnchorElement;
      const href = element.getAttribute('href');
      if (!isPlain(element)) return false;
      if (href === null) return isShown(element.childNodes, notShown);
      return (
        (isDialled(href) || links.includes(element.href)) && isShown(element.childNodes, anyLabel ? /\p{N}/u : notShown)
      );
    });
  return isShown(nodes);
}
