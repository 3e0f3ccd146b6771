// Numbers as people write them. Digits are compared, whatever stands between them.

/** One character of a number between its digits: a space, a dash, a dot, a slash, a bracket, or what nobody sees. */
const between = String.raw`\p{Z}\p{Cf}\p{Pd}\p{Ps}\p{Pe}.·•‧․⁄∕/−_~'’*|\\`;
const gap = String.raw`(?:\s+|[${between}]){0,6}`;

/** The digit that a character is in any script: `٢` is 2. The digits of a script stand in order, from a code that ends in 0 or 6. */
const western = (digit: string): string => {
  const code = digit.charCodeAt(0);
  const place = code % 16;
  const isFromZero = place < 6 || /\p{Nd}/u.test(String.fromCharCode(code - place));
  return String(isFromZero ? place : place - 6);
};

/** The same text with the digits 0 to 9. */
const plain = (text: string): string => text.replace(/\p{Nd}/gu, (each) => (each.length === 1 ? western(each) : each));

/** The digits of a number as dialled in Sweden: `+46 (0)20-50 50 50` is `020505050`. */
export const national = (number: string): string =>
  plain(number)
    .replace(/[^\d+]/g, '')
    .replace(/(?!^)\+/g, '')
    .replace(/^(?:\+|00)460?(?=\d)/, '0');

const known = new Map<string, RegExp>();

/** The ways to write a number, from its digits as dialled in Sweden. */
function waysOf(digits: string): RegExp {
  const has = known.get(digits);
  if (has) return has;
  const spaced = (text: string): string => [...text].join(gap);
  const isShort = !digits.startsWith('0');
  const ways = isShort
    ? spaced(digits)
    : `(?:\\((?=[+\\d]{1,5}\\)))?(?:(?:\\+|00)?${gap}4${gap}6${gap}(?:0${gap})?|0${gap})${spaced(digits.slice(1))}`;
  const made = new RegExp(ways, 'gu');
  known.set(digits, made);
  return made;
}

/** A number in a text. */
export interface Written {
  start: number;
  end: number;
}

/** Whether a number in a text belongs to a longer one: to digits, a decimal, or an amount in thousands. */
function isPart(text: string, { start, end }: Written, isTogether: (one: number, other: number) => boolean): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  // A short number has no digits of another group beside it: `08-11 77 00` is not 1177.
  if (!/^\W*[+0]/.test(text.slice(start, end)) && (/\d[\s-]$/.test(before) || /^[\s-]\d/.test(after))) return true;
  const touches = (place: number): boolean => isTogether(place - 1, place);
  if (touches(start) && /\d[.,:]?$/.test(before)) return true;
  if (touches(end) && /^(?:\d|[.,]\d)/.test(after)) return true;
  const [, space = ''] = /^\d{3}([ .\u00a0\u202f])\d{3}\1\d{3}$/.exec(text.slice(start, end)) ?? [];
  return (
    Boolean(space) &&
    ((/^\d{3}(?!\d)/.test(after.slice(1)) && after.startsWith(space)) ||
      new RegExp(`\\b\\d{1,3}[${space}]$`).test(before))
  );
}

/**
 * The places of a number in a text, however it is written.
 *
 * @param isTogether - Whether two characters stand in one text, without a tag between them.
 */
export function placesOf(
  digits: string,
  text: string,
  isTogether: (one: number, other: number) => boolean = () => true,
): Written[] {
  if (!digits || !/\p{Nd}/u.test(text)) return [];
  const read = plain(text);
  return [...read.matchAll(waysOf(digits))]
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }))
    .filter((each) => !isPart(read, each, isTogether));
}

/** Whether a text has a number. */
export const has = (digits: string, text: string): boolean => placesOf(digits, text).length > 0;

const times = /\b\d{1,2}[.:]\d{2}\b|\b\d{4}-\d{2}-\d{2}\b/g;
const likely = new RegExp(String.raw`(?<![\d.,:])(?:\+|00?[1-9])(?:${gap}\d){5,13}(?!\d)`, 'gu');

/** What looks like a telephone number in a text, as written. Times and dates do not. */
export const numbersIn = (text: string): string[] =>
  (plain(text).replace(times, ' ').match(likely) ?? []).map((each) => each.trim());

/** A text with another number in the place of one, however that is written. */
export const replaced = (text: string, digits: string, by: string): string =>
  placesOf(digits, text).reduceRight((done, { start, end }) => done.slice(0, start) + by + done.slice(end), text);
