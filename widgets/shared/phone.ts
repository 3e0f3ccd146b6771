import type { Phone } from '../data/types.js';

/** The part of a text to dial: the first digit, with any plus before it, and everything that belongs to the number. */
const numberToDial = /\+?\d[\d\s().\u00ad\u2010-\u2013/-]*/;

/**
 * A number as printed, in three parts: the words before it, the number, the words after it.
 *
 * @param display - Such as `112 (be om jourhavande präst)`.
 */
export function parts(display: string): [before: string, number: string, after: string] {
  const number = (numberToDial.exec(display)?.[0] ?? '').replace(/\D+$/, '');
  const start = display.indexOf(number);
  return [display.slice(0, start), number, display.slice(start + number.length)];
}

/**
 * The digits that a `tel:` link dials, with any leading plus; empty if there are none. Drops a zero in brackets after a country
 * code.
 *
 * @param display - A number as printed, such as `020-80 80 80`. Words around it do not count, nor do digits in them.
 */
export function digits(display: string): string {
  const [, number] = parts(display);
  return number.replace(/^(\+.*?)\(0\)/, '$1').replace(/(?!^\+)\D/g, '');
}

/** The address of a link that dials a number as printed: `tel:020808080`. */
export const telHref = (display: string): string => `tel:${digits(display)}`;

/** A number to dial from abroad: `00` becomes a plus, and a leading zero becomes `+46` and `gap`, a space in print. */
export const fromAbroad = (number: string, gap: string): string =>
  number.replace(/^00/, '+').replace(/^0/, `+46${gap}`);

/**
 * Converts a number as printed to the forms that a link and a vCard need.
 * Short numbers such as 112 and 116 016 work only in Sweden, so they get no international form.
 */
export function phone(display: string): Phone {
  const tel = digits(display);
  const e164 = fromAbroad(tel, '');
  return e164.startsWith('+') ? { display, tel, e164 } : { display, tel };
}

/** The same number to dial in Sweden, so that numbers with `+46`, `0046` and `0` compare as equal. */
export const national = (tel: string): string => tel.replace(/[^\d+]/g, '').replace(/^(\+|00)46/, '0');

/**
 * Whether a number to dial has the form of one that a visitor may be asked to call. Numbers that cost money (0900, 0939, 0944, 118 000 to
 * 118 999) have not: the Swedish numbering plan, PTS.
 */
export const hasLegalForm = (tel: string): boolean =>
  /^(\+[1-9]\d{6,13}|(?!09(00|39|44))0[1-9]\d{5,10}|(?!118...)[1-9]\d{2,5})$/.test(national(tel));
