// Telephone numbers: the existing short numbers, and a check that a written number can be dialled.
import parsePhoneNumber from 'libphonenumber-js/max';
import { say } from './say.ts';

/** All numbers that begin with 116 in the European Union. */
export const known116 = ['000', '006', '016', '111', '117', '123'].map((last) => `116 ${last}`);

/** The short numbers that a line or a service may have. The last two are Självmordslinjen and Hjälplinjen. */
const short = ['112', '1177', '113 13', '114 14', ...known116, '90101', '90390'];

const withoutGaps = (number: string): string => number.replace(/[ -]/g, '');

/** Digits with spaces and at most one hyphen, perhaps after a plus, perhaps before a request in brackets. */
const format = /^(\+?\d+(?: \d+)*(?:-\d+(?: \d+)*)?)(?: \([^\d()]+\))?$/;

/** The problem with a number in any other format. */
function problemInFormat(display: string): string {
  const mixed = display.match(/(?<!\p{L})[\dOoIl]{2,}(?!\p{L})/gu)?.find((each) => /\d/.test(each) && /\D/.test(each));
  const expected = say`expected digits, spaces and a hyphen, such as 010-223 80 00`;
  return mixed ? say`the letter ${/\D/.exec(mixed)?.[0]} is among the digits; ${expected}` : expected;
}

/**
 * The problem with a printed number, or `undefined`.
 *
 * @param display - Such as `0470-410 00`, `116 016` or `112 (be om jourhavande präst)`.
 */
export function problemInNumber(display: unknown): string | undefined {
  const number = typeof display === 'string' && format.exec(display)?.[1];
  if (!number) return problemInFormat(String(display));
  const isShort = !/^[+0]/.test(number);
  if (isShort && short.some((each) => withoutGaps(each) === withoutGaps(number))) return;
  if (isShort) return say`there is no such number; expected a 0 or a + first, or one of ${short.join(', ')}`;
  if (/^00/.test(number)) return say`expected a + in place of 00`;
  // Some telephones drop the zero, and some dial it.
  if (/^\+46 ?-?0/.test(number)) return say`expected no 0 after +46`;
  const parsed = parsePhoneNumber(number, 'SE');
  if (parsed?.getType() === 'PREMIUM_RATE')
    return say`a call costs money; expected a number that costs no more than others`;
  if (!parsed?.isValid())
    return say`no number is that long, or begins so; expected as many digits as the numbers of its area code have`;
  // Where a prefix has numbers of several lengths, a single digit in a group reveals a missing digit.
  if (/[ -]\d(?!\d)/.test(number)) return say`a digit stands alone; expected groups of two or three`;
}
