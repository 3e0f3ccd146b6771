import file from '../facts/helplines.json' with { type: 'json' };
import { national, phone } from '../shared/phone.js';
import { readTimes } from './hours.js';
import type { Helpline, Phone } from './types.js';
import type { HelplinesWritten, WrittenLine } from './written.js';

/** The lines and their sources, in the format of the source file. */
export const written = file as HelplinesWritten;

/** Converts a line to its full form: numbers with their links, and hours as lists. */
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

/** Every helpline, in the order of a list. */
export const helplines: readonly Helpline[] = written.lines.map(readLine);

/** Finds a helpline by its id. */
export const findHelpline = (id: string, lines = helplines): Helpline | undefined =>
  lines.find((line) => line.id === id);

/** Whether callers reach a line through 112. What is said of its hours, or that it is anonymous, would seem to be about 112. */
export const isThrough112 = ({ kind, phone }: Pick<Helpline, 'kind' | 'phone'>): boolean =>
  phone?.tel === '112' && kind !== 'emergency';

/**
 * Finds a helpline by its current or former number: an old link on a page still identifies its line.
 *
 * @param tel - The number in a `tel:` link, in any form: `020505050`, `+4620505050`.
 */
export function findByNumber(tel: string, lines = helplines): Helpline | undefined {
  const wanted = national(tel);
  const has = (phone?: Phone) => phone && national(phone.tel) === wanted;
  return lines.find((line) => has(line.phone) || has(line.formerPhone));
}
