import type { Helpline, Phone } from '../data/types.js';
import { fromAbroad } from '../shared/phone.js';

/**
 * The facts for a caller outside Sweden: a number to dial from there, `116` for a number that reaches another country's
 * line, `sweden` for a number that works in Sweden only, or `undefined` where no source says.
 */
export function abroad({ kind, phone, phoneFromAbroad }: Helpline): Partial<Phone> | '116' | 'sweden' | undefined {
  if (phoneFromAbroad) return phoneFromAbroad;
  if (!phone || kind === 'emergency' || phone.tel === '112') return undefined;
  if (phone.tel.startsWith('116')) return '116';
  // No source says that 020 numbers, which the receiver pays for, work from other countries.
  return phone.e164 && !phone.tel.startsWith('020') ? phone : 'sweden';
}

/** A number in the form to dial from abroad, to show and to link: `+46 8 702 16 80`. */
export function international({ display = '', tel = '', e164 = tel }: Partial<Phone>): {
  display: string;
  tel: string;
} {
  return { display: fromAbroad(display, ' '), tel: e164 || display };
}
