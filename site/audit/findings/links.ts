// Links that dial: whether their form is right, and whether they dial the number that they show.
import { has, national, numbersIn } from '../digits.ts';
import { dialled, linesByDigits, rightOf, short, type Audited, type Found } from '../found.ts';
import { textOf, type Tag } from '../page.ts';
import { addressOf, bareNumber, dialledBy, isOfCard, isWellFormed, relinked, writtenIn } from '../tel.ts';
import type { KnownLine } from '../types.ts';

/** What stands in a link for those who see it, and for those who hear it. */
const readIn = (tag: Tag): string[] => [textOf(tag), tag.attributes.get('aria-label') ?? ''];

/** The digits for a malformed link: those of a line, those in its text, or else those that it has if it has nothing else. */
function meant(
  tag: Tag,
  lines: ReadonlyMap<string, KnownLine>,
  numbers: (text: string) => string[],
): string | undefined {
  const digits = dialledBy(tag);
  if (digits && lines.has(digits)) return digits;
  return numbers(textOf(tag))[0] ?? (/\p{L}/u.test(writtenIn(tag) ?? '') ? undefined : digits);
}

export function linkFindings({ page, facts }: Audited): Found[] {
  const lines = linesByDigits(facts);
  const known = [...lines.keys()];
  const former = facts.lines.flatMap((line) => (line.former ? [dialled(line.former)] : []));
  /** The numbers in a text: the short ones are those of lines. */
  const numbers = (text: string): string[] => [
    ...numbersIn(text).map(national),
    ...known.filter((digits) => !digits.startsWith('0') && has(digits, text)),
  ];
  /** Whether another check says what is wrong with the number. */
  const isTold = (tag: Tag, written: string, digits = ''): boolean =>
    former.some((each) => digits === each || has(each, textOf(tag))) ||
    (known.includes(digits.slice(1)) && /^(?:\+|00)/.test(written));
  const links = page.tags.filter((tag) => addressOf(tag) !== undefined);
  return links.flatMap((tag): Found[] => {
    const written = writtenIn(tag);
    const place = { start: tag.start, found: short(`${tag.written}${textOf(tag)}</${tag.name}>`) };
    if (written === undefined) {
      const digits = bareNumber(tag, known);
      return digits ? [{ id: 'tel-malformed', ...place, code: relinked(tag, digits, digits) }] : [];
    }
    const digits = dialledBy(tag);
    if (isTold(tag, written, digits)) return [];
    if (!isWellFormed(written)) {
      const right = meant(tag, lines, numbers);
      return [{ id: 'tel-malformed', ...place, ...(right && { code: relinked(tag, '', right) }) }];
    }
    const other = readIn(tag).find((text) => digits && !has(digits, text) && numbers(text).length > 0);
    if (!digits || other === undefined || isOfCard(tag)) return [];
    const shown = numbers(other).find((each) => lines.has(each));
    const line = lines.get(shown ?? digits);
    const named = { names: [lines.get(digits)?.display ?? digits], ...(line && { right: rightOf(line, facts) }) };
    return [{ id: 'link-differs', ...place, ...named, ...(shown && { code: relinked(tag, '', shown) }) }];
  });
}
