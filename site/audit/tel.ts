// Links that dial.
import { has, national, replaced } from './digits.ts';
import { escaped } from '../shared/html.ts';
import { closest, findInside, textOf, type Tag } from './page.ts';
import { marks } from './ours.ts';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The address of a link, as a person would write it. */
export const addressOf = ({ name, attributes }: Tag): string | undefined =>
  name === 'a' || name === 'area' ? attributes.get('href')?.trim().replace(marks, '') : undefined;

/** Code is nothing to call, and neither is a number with a line through it. */
export const isNotToCall = ({ name }: Tag): boolean => ['code', 'kbd', 'samp', 'del', 's', 'strike'].includes(name);

const isTel = (address: string): boolean => /^tel:/i.test(address);

/** What a link dials, as written: `+46 (0)20-50 50 50`. */
export function writtenIn(tag: Tag): string | undefined {
  const address = addressOf(tag);
  return address !== undefined && isTel(address) ? decoded(address.replace(/^tel:/i, '')) : undefined;
}

/** The digits that a link dials, as dialled in Sweden. */
export const dialledBy = (tag: Tag): string | undefined => {
  const written = writtenIn(tag);
  return written === undefined ? undefined : national(written.replace(/;.*/s, '')) || undefined;
};

/** Whether a number with an area code lacks its end: no Swedish one has fewer than seven digits. */
const isCutShort = (written: string): boolean => /^0\d{0,5}$/.test(national(written.replace(/;.*/s, '')));

/** A telephone number, as a link may have it: digits, with what a browser passes over between them, and settings after. */
export const isWellFormed = (written: string): boolean =>
  /^(?:\+(?!460)\d[\d.-]*|[\d*#][\d.*#-]*)(?:;[\w.;=+%-]*)?$/.test(written) &&
  !/^(?:\+|00)46-?0/.test(written) &&
  !isCutShort(written);

/** The number in a link without `tel:`, which then leads to a page: `116016`, `http://020-50 50 50`. */
export function bareNumber(tag: Tag, known: readonly string[]): string | undefined {
  const address = decoded(addressOf(tag) ?? '')
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '');
  if (!/^\/?\+?[\d(][\d\s().–-]*$/.test(address)) return undefined;
  const digits = national(address);
  const isNumber =
    known.includes(digits) ||
    (digits.startsWith('0') && digits.length >= 8) ||
    (digits.length >= 3 && has(digits, textOf(tag)) && !/^(?:19|20)\d\d$/.test(digits));
  return isNumber ? digits : undefined;
}

/** The link that a card replaces: the first that dials in it. What is wrong with it is wrong with the card. */
export function isOfCard(tag: Tag): boolean {
  const card = closest(tag.around, ({ name }) => name === 'hamn-hotline-card');
  return card !== undefined && findInside(card, (each) => dialledBy(each) !== undefined) === tag;
}

/** The same link with another number, to paste: in its address, and where its text has the digits. */
export function relinked(tag: Tag, digits: string, display: string): string {
  const attributes = [...tag.attributes].map(([name, value]) => {
    const now = name === 'href' ? `tel:${national(display)}` : replaced(value, digits, display);
    return ` ${name}="${escaped(now).replaceAll('"', '&quot;')}"`;
  });
  const text = replaced(textOf(tag).replace(/\s+/g, ' ').trim(), digits, display);
  return `<${tag.name}${attributes.join('')}>${escaped(text)}</${tag.name}>`;
}
