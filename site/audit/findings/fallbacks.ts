// What stands in our elements before the script runs, or without it: a link that works, and the same number as the line has.
import { closest as closestWord, distance } from 'fastest-levenshtein';
import { has, national, numbersIn } from '../digits.ts';
import { dialled, rightOf, short, type Audited, type Found } from '../found.ts';
import { elementsOf } from '../ours.ts';
import { closest, findInside, textOf, type Tag } from '../page.ts';
import { dialledBy } from '../tel.ts';
import type { KnownLine } from '../types.ts';

/** The elements that have a link for those without script. */
const linked = ['hamn-quick-exit', 'hamn-hotline-card', 'hamn-contact-block', 'hamn-alert-banner', 'hamn-haven'];

const isLink = ({ name, attributes }: Tag): boolean => name === 'a' && Boolean(attributes.get('href')?.trim());

const shown = (tag: Tag): string => short(tag.written);

/** The link of a card, to paste. */
const cardLink = ({ name, display }: KnownLine): string =>
  `<a href="tel:${dialled(display)}">${name} ${display.replaceAll(' ', '&nbsp;')}</a>`;

/** Elements that are only shown: nobody needs their link. */
const isTried = ({ attributes }: Tag): boolean => attributes.has('demo') || attributes.has('asleep');

/** An element that its parser has emptied, or that has no link. The words of an address are enough. */
function missingLink(tag: Tag): Found[] {
  if (!linked.includes(tag.name) || isTried(tag) || findInside(tag, isLink) || tag.written.endsWith('/>')) return [];
  if (tag.name === 'hamn-contact-block' && textOf(tag).trim()) return [];
  const isSplit = closest(tag.around, ({ name }) => name === 'p') && !textOf(tag).trim();
  return [{ id: isSplit ? 'split' : 'no-link', start: tag.start, found: shown(tag), names: [tag.name] }];
}

/** Ids that nothing has, each with the nearest that something has. */
function unknownIds(tag: Tag, { facts }: Audited): Found[] {
  const known: Record<string, readonly string[] | undefined> = {
    line: facts.lines.map(({ id }) => id),
    municipality: facts.municipalities,
    county: facts.counties,
  };
  return Object.entries(known).flatMap(([attribute, all]): Found[] => {
    const value = tag.attributes.get(attribute)?.trim();
    if (!value || !all?.length || all.includes(value) || /[”“″„]/.test(value)) return [];
    const near = closestWord(value, [...all]);
    const isNear = attribute === 'line' && distance(value, near) <= 3;
    const place = { start: tag.places.get(attribute) ?? tag.start, found: `${attribute}="${value}"` };
    return [{ id: 'unknown-id', ...place, names: [attribute, value], ...(isNear && { code: `line="${near}"` }) }];
  });
}

/** A card whose own link has another number than its line. */
function staleLink(tag: Tag, { facts }: Audited): Found[] {
  if (tag.name !== 'hamn-hotline-card') return [];
  const link = findInside(tag, (each) => dialledBy(each) !== undefined);
  if (!link) return [];
  const digits = dialledBy(link) ?? '';
  const lineOf = (test: (line: KnownLine) => boolean): KnownLine | undefined => facts.lines.find(test);
  const named = lineOf(({ id }) => id === tag.attributes.get('line'));
  const current = lineOf(({ display }) => Boolean(display) && dialled(display) === digits);
  const former = lineOf((each) => each.former !== undefined && dialled(each.former) === digits);
  const line = named ?? current ?? former;
  if (!line?.display) return [];
  const said = { names: [line.name, line.display], right: rightOf(line, facts), code: cardLink(line) };
  const place = { start: link.start, found: short(`${link.written}${textOf(link)}</a>`) };
  if (dialled(line.display) !== digits) return [{ id: current ? 'other-line' : 'stale-link', ...place, ...said }];
  const written = [
    ...numbersIn(textOf(link)).map(national),
    ...facts.lines.flatMap((each) =>
      each.former && has(dialled(each.former), textOf(link)) ? [dialled(each.former)] : [],
    ),
  ];
  return written.length && !has(digits, textOf(link)) ? [{ id: 'stale-link', ...place, ...said }] : [];
}

export const fallbackFindings = (audited: Audited): Found[] =>
  elementsOf(audited).flatMap((tag) => [...missingLink(tag), ...unknownIds(tag, audited), ...staleLink(tag, audited)]);
