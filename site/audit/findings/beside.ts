// A number beside a line's name that never was the line's: `Kvinnofridslinjen 116 061`. The name is the only clue, so a number counts
// only where nobody could mean another one: it is free to call from the whole country, or a slip of the right number.
import { distance } from 'fastest-levenshtein';
import { national, placesOf, type Written } from '../digits.ts';
import { dialled, isSaidOld, rightOf, short, type Audited, type Found } from '../found.ts';
import { closest, ownerAt, placeOf, textOf, type Page, type Run, type Tag } from '../page.ts';
import { dialledBy, isNotToCall, isOfCard, relinked } from '../tel.ts';
import type { AuditFacts, KnownLine } from '../types.ts';

/** A number as people write it: `116 061`, `020-11 22 33`, `+46 20 11 22 33`. */
const number = String.raw`\+?\d(?:[\s()–‑-]{0,3}\d){4,14}(?!\d)`;

/** What may stand between a name and its number. */
const words = String.raw`(?:på|tel|telefon|telefonnummer|telefonnumret|tfn|nummer|numret|har|ring|nås|når|du|man|ni|via|är|phone|number|call|on|at|is)`;
const between = String.raw`[\s:,(–-]*(?:${words}(?!\p{L})[\s.:,(–-]*){0,5}`;

const after = new RegExp(String.raw`^${between}(${number})`, 'iu');
const before = new RegExp(String.raw`(?<![\d+])(${number})[\s:,()–-]*$`, 'u');
const alone = new RegExp(String.raw`^\s*(?:${words}(?!\p{L})[\s.:]*){0,2}(${number})[\s.]*$`, 'iu');

/** What comes after an amount. */
const isCounted =
  /^\s*(?:%|(?:samtal|kronor|kr|procent|personer|gånger|besök|ärenden|medlemmar|calls|people|per cent|percent)\b)/iu;

/** The digits of every number of a line. */
const ownOf = ({ display, former, others = [] }: KnownLine): string[] =>
  [display, former ?? '', ...others].map(dialled).filter((each) => each);

/** Whether digits beside a line's name can only be meant as its number. A shelter of the same name may have a local number. */
const isMeant = (digits: string, line: KnownLine): boolean =>
  /^020\d{5,7}$/.test(digits) ||
  /^116\d{3}$/.test(digits) ||
  ownOf(line).some((own) => own.length === digits.length && distance(own, digits) <= 2);

/** Whether digits are none of the line's numbers, and none with a footnote's digit after it. */
const isWrong = (digits: string, line: KnownLine): boolean =>
  !ownOf(line).some((own) => digits.startsWith(own)) && isMeant(digits, line);

const linesOf = (digits: string, { lines }: AuditFacts): KnownLine[] =>
  lines.filter((line) => ownOf(line).includes(digits));

const isLetter = (text: string, at: number): boolean => /[\p{L}\d]/u.test(text[at] ?? '');

/** The places of a name in a text, as a word of its own. */
function namesIn(text: string, name: string): Written[] {
  const found: Written[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (!isLetter(text, start - 1) && !isLetter(text, end)) found.push({ start, end });
  }
  return found;
}

/** Whether the name of a line that a number is right for comes after the number. */
const isNextOnes = (digits: string, rest: string, facts: AuditFacts): boolean =>
  linesOf(digits, facts).some(({ name }) => namesIn(rest.slice(0, name.length + 12), name).length > 0);

/** How far from a name its number may begin. */
const reach = 40;

/** The wrong numbers right after or right before a line's name in a text. */
function inText(text: string, line: KnownLine, facts: AuditFacts): Written[] {
  return namesIn(text, line.name).flatMap((name): Written[] => {
    const from = Math.max(0, name.start - reach);
    const [head, rest] = [text.slice(from, name.start), text.slice(name.end, name.end + 2 * reach)];
    const isOwnBefore = ownOf(line).some((own) => placesOf(own, head).length > 0);
    const [whole = '', next = ''] = after.exec(rest) ?? [];
    const at = name.end + whole.length - next.length;
    const following = rest.slice(whole.length);
    if (next && !isOwnBefore && isWrong(national(next), line)) {
      const isOthers = isCounted.test(following) || isNextOnes(national(next), following, facts);
      return isOthers ? [] : [{ start: at, end: at + next.length }];
    }
    const match = before.exec(head);
    const [last, index] = [match?.[1] ?? '', match?.index ?? 0];
    const isOwnAfter = next !== '' && ownOf(line).includes(national(next));
    if (!last || isOwnAfter || linesOf(national(last), facts).length || !isWrong(national(last), line)) return [];
    return [{ start: from + index, end: from + index + last.length }];
  });
}

const textAt = (runs: readonly Run[], at: number): string => runs[at]?.text ?? '';

/** A name in one cell, or one line of a list, and a wrong number in the next. */
function inNext(runs: readonly Run[], at: number, line: KnownLine, facts: AuditFacts): Written[] {
  const text = textAt(runs, at);
  if (text.length > line.name.length + reach || text.trim().replace(/\s*:$/, '') !== line.name) return [];
  const next = textAt(runs, at + 1);
  const [, written = ''] = alone.exec(next) ?? [];
  const isOwnBefore = ownOf(line).includes(national(alone.exec(textAt(runs, at - 1))?.[1] ?? ''));
  if (!written || isOwnBefore || !isWrong(national(written), line)) return [];
  if (isNextOnes(national(written), textAt(runs, at + 2), facts)) return [];
  const start = next.indexOf(written);
  return [{ start, end: start + written.length }];
}

/** Where numbers of lines are looked for: not in code, not with a line through them, and not in a card, which has checks of its own. */
const isLeft = (tag: Tag | undefined): boolean =>
  closest(tag, (each) => isNotToCall(each) || isOfCard(each) || each.name === 'hamn-hotline-card') !== undefined;

/** The place of a link, and the link to paste. */
const placeOfLink = (tag: Tag, digits: string, { display }: KnownLine): Pick<Found, 'start' | 'found' | 'code'> => ({
  start: tag.start,
  found: short(`${tag.written}${textOf(tag)}</${tag.name}>`),
  code: relinked(tag, digits, display),
});

/** The place of a number in a text: that of its link, if it is in one that dials it. */
function placeOfNumber(
  run: Run,
  written: Written,
  line: KnownLine,
  page: Page,
): Pick<Found, 'start' | 'found' | 'code'>[] {
  const owner = ownerAt(run, written.start);
  if (isLeft(owner) || isSaidOld(run.text, written)) return [];
  const text = run.text.slice(written.start, written.end);
  const digits = national(text);
  const link = closest(owner, (each) => dialledBy(each) !== undefined);
  if (link && dialledBy(link) === digits) return [placeOfLink(link, digits, line)];
  // Of a link that dials another number than it shows, another check tells.
  if (link && digits.startsWith('0')) return [];
  return [{ start: placeOf(run, written.start, page), found: short(text), code: line.display }];
}

export function besideFindings({ page, facts }: Audited): Found[] {
  const { runs } = page;
  const links = page.tags.filter((tag) => dialledBy(tag) !== undefined && !isLeft(tag));
  const lines = facts.lines.filter(({ name, display }) => display && !/\d/.test(name));
  return lines.flatMap((line): Found[] => {
    const texts = runs.flatMap((run, at) => {
      if (!run.text.includes(line.name)) return [];
      const [here, next] = [inText(run.text, line, facts), inNext(runs, at, line, facts)];
      return [
        ...here.flatMap((each) => placeOfNumber(run, each, line, page)),
        ...next.flatMap((each) => placeOfNumber(runs[at + 1] ?? run, each, line, page)),
      ];
    });
    const named = [line.name, `Ring ${line.name}`, `Call ${line.name}`];
    const linked = links
      .filter((tag) => named.includes(textOf(tag).replace(/\s+/g, ' ').trim()) && isWrong(dialledBy(tag) ?? '', line))
      .map((tag) => placeOfLink(tag, '', line));
    return [...texts, ...linked].map((place) => ({
      id: 'not-its-number',
      ...place,
      names: [line.name, line.display],
      right: rightOf(line, facts),
    }));
  });
}
