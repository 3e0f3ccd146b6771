import type { Phone } from '../data/types.js';

/**
 * The digits that a `tel:` link dials, with a leading plus kept.
 *
 * @param display - A number as printed, such as `020-80 80 80`. Words around it are passed over.
 * @throws Error when no digit is left.
 */
export function digits(display: string): string {
  const tel = display.replace(/(?!^\+)\D/g, '');
  if (!/\d/.test(tel)) throw new Error(`"${display}" holds no digits, expected a telephone number`);
  return tel;
}

/** The address of a link that dials a number as printed: `tel:020808080`. */
export const telHref = (display: string): string => `tel:${digits(display)}`;

/**
 * A number as printed, made into what a link and a vCard need.
 * Short numbers such as 112 and 116 016 work in Sweden only, so they get no international form.
 */
export function phone(display: string): Phone {
  const tel = digits(display);
  if (tel.startsWith('+')) return { display, tel, e164: tel };
  return tel.startsWith('0') ? { display, tel, e164: `+46${tel.slice(1)}` } : { display, tel };
}
