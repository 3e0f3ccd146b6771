import type { Phrase } from '../phrases/phrase.js';
import { national } from './phone.js';

/** What a widget says itself. */
export interface Said {
  /** Its words, as they stand there. */
  texts: (Phrase | undefined)[];
  /** The numbers that it dials. */
  numbers: (string | undefined)[];
  /** Whole addresses that its other links lead to. */
  links: (string | undefined)[];
  /** Whether the words of a link to one of these may be others, as long as they hold no other number. */
  anyLabel?: boolean;
}

/** Elements that are nothing but their text. */
const plain = /^(a|address|b|bdi|br|dd|div|dl|dt|em|h[1-6]|i|li|ol|p|small|span|strong|ul)$/;

/** Attributes that a reader never hears of. */
const silent = /^(class|dir|href|hreflang|id|item(prop|scope|type)|lang|rel)$/;

/** A number with what people write within it, and more: what belongs to a longer number is never taken for a shorter one. */
const number = /\+?\d[\d\s()./\u00ad\u2010-\u2013-]*\d/g;

const isPlain = (element: Element): boolean =>
  plain.test(element.localName) &&
  !element.shadowRoot &&
  [...element.attributes].every(({ name }) => silent.test(name)) &&
  // A style sheet may write or draw a number.
  ['', '::before', '::after'].every((part) => {
    const { content, backgroundImage } = getComputedStyle(element, part);
    return /^(none|normal|)$/.test(content) && /^(none|)$/.test(backgroundImage);
  });

/** Finds a phrase, though not in a longer number, with what stands before it as its first group. */
function whole(phrase: string): RegExp {
  const literal = phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`${/^\d/.test(phrase) ? '(^|\\D)' : '()'}${literal}${/\d$/.test(phrase) ? '(?!\\d)' : ''}`, 'g');
}

/**
 * Whether a widget says each single thing that the page has written in it, so that nothing is lost where the page's own
 * words are not shown. Only what is equal counts as said. Everything else stays: a word, a number in another form, a picture,
 * a table, an element or attribute that is not known here. What stands twice does no harm; a number that is gone does.
 */
export function standsTwice(host: Element, { texts, numbers, links, anyLabel }: Said): boolean {
  const known = new Set(numbers.flatMap((each) => (each ? national(each) : [])));
  const phrases = texts
    // A phrase that is marked as Swedish is a template, which no text of the page equals.
    .filter((each): each is string => typeof each === 'string' && each !== '')
    .sort((one, other) => other.length - one.length)
    .map(whole);

  /** What is left of a text when all that is said has been taken out. */
  const rest = (text: string): string =>
    phrases
      .reduce((left, phrase) => left.replace(phrase, '$1\n'), text.replace(/\s+/g, ' '))
      .replace(number, (each) => (known.has(national(each)) ? '' : each));

  const isDialled = (href: string): boolean =>
    /^tel:([-+\d\s().]|%20)+$/i.test(href) && known.has(national(href.replace(/%20/g, '')));

  const isSaid = (parent: Node, unsaid = /[^\s.,:;|·()–-]/): boolean =>
    [...parent.childNodes].every((node) => {
      if (node.nodeType === Node.COMMENT_NODE) return true;
      if (node.nodeType === Node.TEXT_NODE) return !unsaid.test(rest((node as Text).data));
      const element = node as HTMLAnchorElement;
      const href = element.getAttribute('href');
      if (!isPlain(element)) return false;
      if (href === null) return isSaid(element, unsaid);
      return (isDialled(href) || links.includes(element.href)) && isSaid(element, anyLabel ? /\p{N}/u : unsaid);
    });
  return isSaid(host);
}
