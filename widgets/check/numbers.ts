// Telephone numbers: the short ones that there are, and whether a number that is written down can be dialled.
import parsePhoneNumber from 'libphonenumber-js/max';

/** The numbers that begin with 116 in all of the European Union. There are no others. */
export const known116 = ['000', '006', '016', '111', '117', '123'].map((last) => `116 ${last}`);

/** The short numbers that a line or a service may have. The last two are Självmordslinjen and Hjälplinjen. */
const short = ['112', '1177', '113 13', '114 14', ...known116, '90101', '90390'];

const figures = (number: string): string => number.replace(/[ -]/g, '');

/** Figures with spaces and one hyphen, with a plus first or not; after them perhaps what one asks for, in brackets. */
const written = /^(\+?\d+(?: \d+)*(?:-\d+(?: \d+)*)?)(?: \([^\d()]+\))?$/;

/** What a number that is written otherwise holds, as it is best told. */
function strange(display: string): string {
  const mixed = display.match(/(?<!\p{L})[\dOoIl]{2,}(?!\p{L})/gu)?.find((each) => /\d/.test(each) && /\D/.test(each));
  const told = mixed ? `the letter ${/\D/.exec(mixed)?.[0]} stands among figures; ` : '';
  return `${told}expected digits, spaces and a hyphen, such as 010-223 80 00`;
}

/**
 * What is wrong with a number as it is printed, or nothing.
 *
 * @param display - Such as `0470-410 00`, `116 016` or `112 (be om jourhavande präst)`.
 */
export function problemInNumber(display: unknown): string | undefined {
  const number = typeof display === 'string' && written.exec(display)?.[1];
  if (!number) return strange(String(display));
  const isShort = !/^[+0]/.test(number);
  if (isShort && short.some((each) => figures(each) === figures(number))) return;
  if (isShort) return `there is no such number; expected a 0 or a + first, or one of ${short.join(', ')}`;
  if (/^00/.test(number)) return 'expected a + in place of 00';
  // Some telephones leave the zero out and some dial it.
  if (/^\+46 ?-?0/.test(number)) return 'expected no 0 after +46';
  if (!parsePhoneNumber(number, 'SE')?.isValid())
    return 'no number is that long, or begins so; expected as many digits as the numbers of its area code have';
  // Where a prefix has numbers of several lengths, a digit that was left out shows in its group.
  if (/[ -]\d(?!\d)/.test(number)) return 'a digit stands alone; expected groups of two or three';
}
