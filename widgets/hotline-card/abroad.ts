import type { Helpline, Phone } from '../data/types.js';
import { fromAbroad } from '../shared/phone.js';

/**
 * What a caller outside Sweden needs to know: a number to dial from there, that a 116 number reaches another country's
 * line, that the number works in Sweden only, or nothing where no source says.
 */
export function abroad({ kind, phone, phoneFromAbroad }: Helpline): Partial<Phone> | '116' | 'sweden' | undefined {
  if (phoneFromAbroad) return phoneFromAbroad;
  if (!phone || kind === 'emergency' || phone.tel === '112') return undefined;
  if (phone.tel.startsWith('116')) return '116';
  // No source says that 020 numbers, which the called pays for, can be reached from other countries.
  return phone.e164 && !phone.tel.startsWith('020') ? phone : 'sweden';
}

/** A number as one dials it from abroad, for eyes and for the link: `+46 8 702 16 80`. */
export function international({ display = '', tel = '', e164 = tel }: Partial<Phone>): {
  display: string;
  tel: string;
} {
  return { display: fromAbroad(display, ' '), tel: e164 || display };
}
