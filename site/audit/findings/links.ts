// Links that dial: whether their form is right, and whether they dial the number that they show.
import { has, national, numbersIn } from '../digits.ts';
import { dialled, rightOf, short, type Audited, type Found } from '../found.ts';
import { closest, textOf, type Tag } from '../page.ts';
import { bareNumber, dialledBy, isWellFormed, writtenIn } from '../tel.ts';

const shown = (tag: Tag): string => short(`${tag.written}${textOf(tag)}</${tag.name}>`);

/** What stands in a link for those who see it, and for those who hear it. */
const readIn = (tag: Tag): string[] => [textOf(tag), tag.attributes.get('aria-label') ?? ''];

/** A link to paste, with the number that stands in the text or the address. */
const linkWith = (digits: string, text: string): string =>
  `<a href="tel:${digits}">${text.replace(/\s+/g, ' ').trim()}</a>`;

/** The digits for a link: those that it dials, or else the first number in its text. */
function meant(tag: Tag): string | undefined {
  const written = writtenIn(tag) ?? '';
  const inText = numbersIn(textOf(tag)).map(national);
  const digits = /^[^a-zåäö]*$/i.test(written) ? dialledBy(tag) : undefined;
  return digits ?? inText[0];
}

export function linkFindings({ page, facts }: Audited): Found[] {
  const lines = new Map(facts.lines.flatMap((line) => (line.display ? [[dialled(line.display), line] as const] : [])));
  const known = [...lines.keys()];
  const former = facts.lines.flatMap((line) => (line.former ? [dialled(line.former)] : []));
  /** The numbers in a text: the short ones are those of lines. */
  const numbers = (text: string): string[] => [
    ...numbersIn(text).map(national),
    ...known.filter((digits) => !digits.startsWith('0') && has(digits, text)),
  ];
  return page.tags.flatMap((tag): Found[] => {
    if (closest(tag, ({ name }) => name.startsWith('hamn-'))) return [];
    const written = writtenIn(tag);
    const place = { start: tag.start, found: shown(tag) };
    if (written === undefined) {
      const digits = bareNumber(tag, known);
      return digits ? [{ id: 'tel-malformed', ...place, code: linkWith(digits, textOf(tag)) }] : [];
    }
    const digits = dialledBy(tag);
    const isOld = former.some((each) => digits === each || has(each, textOf(tag)));
    const isAbroad = digits !== undefined && known.includes(digits.slice(1)) && /^(?:\+|00)/.test(written);
    if (isOld || isAbroad) return [];
    if (!isWellFormed(written)) {
      const right = meant(tag);
      return [{ id: 'tel-malformed', ...place, ...(right && { code: linkWith(right, textOf(tag)) }) }];
    }
    const line = lines.get(digits ?? '');
    const differs = readIn(tag).some((text) => digits && !has(digits, text) && numbers(text).length > 0);
    return differs
      ? [{ id: 'link-differs', ...place, names: [digits ?? ''], ...(line && { right: rightOf(line, facts) }) }]
      : [];
  });
}
