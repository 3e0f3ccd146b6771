import type { Phone } from '../data/types.js';

/** The part of a text that one dials: the first digit, with a plus before it, and what belongs to it. */
const dialled = /\+?\d[\d\s().\u00ad\u2010-\u2013/-]*/;

/**
 * A number as printed, in three parts: the words before it, the number, the words after it.
 *
 * @param display - Such as `112 (be om jourhavande präst)`.
 */
export function parts(display: string): [before: string, number: string, after: string] {
  const number = (dialled.exec(display)?.[0] ?? '').replace(/\D+$/, '');
  const start = display.indexOf(number);
  return [display.slice(0, start), number, display.slice(start + number.length)];
}

/**
 * The digits that a `tel:` link dials, with a leading plus kept; empty where there are none. A zero in brackets after a
 * country's code goes.
 *
 * @param display - A number as printed, such as `020-80 80 80`. Words around it are passed over, with any digits in them.
 */
export function digits(display: string): string {
  const [, number] = parts(display);
  return number.replace(/^(\+.*?)\(0\)/, '$1').replace(/(?!^\+)\D/g, '');
}

/** The address of a link that dials a number as printed: `tel:020808080`. */
export const telHref = (display: string): string => `tel:${digits(display)}`;

/** A number as one dials it from abroad: `00` is a plus, and a zero is Sweden's `+46`, with a gap after it where it is printed. */
export const fromAbroad = (number: string, gap: string): string =>
  number.replace(/^00/, '+').replace(/^0/, `+46${gap}`);

/**
 * A number as printed, made into what a link and a vCard need.
 * Short numbers such as 112 and 116 016 work in Sweden only, so they get no international form.
 */
export function phone(display: string): Phone {
  const tel = digits(display);
  const e164 = fromAbroad(tel, '');
  return e164.startsWith('+') ? { display, tel, e164 } : { display, tel };
}

/** The same number as one dials it in Sweden, so that `+46`, `0046` and `0` are told to be alike. */
export const national = (tel: string): string => tel.replace(/[^\d+]/g, '').replace(/^(\+|00)46/, '0');
