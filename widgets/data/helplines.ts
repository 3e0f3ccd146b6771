import file from '../facts/helplines.json' with { type: 'json' };
import { national, phone } from '../shared/phone.js';
import { readTimes } from './hours.js';
import type { Helpline, Phone } from './types.js';
import type { HelplinesWritten, WrittenLine } from './written.js';

/** The lines and the pages that they were read from, as they are written. */
export const written = file as HelplinesWritten;

/** A line in full: each number with what a link dials, and hours as lists. */
export function readLine({ formerPhoneStatus: status, ...line }: WrittenLine): Helpline {
  const { formerPhone, phoneFromAbroad, sms } = line;
  return {
    ...line,
    ...(line.phone && { phone: phone(line.phone) }),
    ...(formerPhone && { formerPhone: { ...phone(formerPhone), ...(status && { status }) } }),
    ...(phoneFromAbroad && { phoneFromAbroad: phone(phoneFromAbroad) }),
    ...(sms && { sms: { display: sms } }),
    ...readTimes(line),
  } as Helpline;
}

/** Every helpline, in the order in which a list shows them. */
export const helplines: readonly Helpline[] = written.lines.map(readLine);

/** Finds one helpline by its id, or nothing. */
export const findHelpline = (id: string, lines = helplines): Helpline | undefined =>
  lines.find((line) => line.id === id);

/**
 * Finds the helpline that has a number, or had it before: a link that a page wrote years ago still tells which line it means.
 *
 * @param tel - What a `tel:` link dials, in any form: `020505050`, `+4620505050`.
 */
export function findByNumber(tel: string, lines = helplines): Helpline | undefined {
  const wanted = national(tel);
  const has = (phone?: Phone) => phone && national(phone.tel) === wanted;
  return lines.find((line) => has(line.phone) || has(line.formerPhone));
}
