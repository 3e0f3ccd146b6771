// Numbers in what a person reads: the former number of a line, and a short number with a country code.
import { has, placesOf, type Written } from '../digits.ts';
import { dialled, isSaidOld, linesByDigits, rightOf, short, type Audited, type Found } from '../found.ts';
import { closest, isTogether, ownerAt, placeOf, textOf, type Run, type Tag } from '../page.ts';
import { dialledBy, isNotToCall, isOfCard, relinked, writtenIn } from '../tel.ts';

/** Attributes that a person sees or hears. */
const readable = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'label'];
const descriptions = /^(?:(?:og:|twitter:)?(?:title|description))$/i;

function isReadable({ name, attributes }: Tag, attribute: string, value: string): boolean {
  if (readable.includes(attribute)) return true;
  if (attribute === 'content') return descriptions.test(attributes.get('name') ?? attributes.get('property') ?? '');
  if (attribute === 'value') return name === 'input' && /^(?:button|submit|reset)$/i.test(attributes.get('type') ?? '');
  return /\b(?:tel|callto|sms):/i.test(value);
}

/** Whether a number in a text means something else than it seems. */
type Skips = (text: string, written: Written) => boolean;

/** Where a number stands, and what to paste there. */
type Place = Pick<Found, 'start' | 'found' | 'code'>;

/** The links that dial a number. That of a card is checked as the card's. */
function linksTo({ page }: Audited, digits: string, skips: Skips): Set<Tag> {
  const isLink = (tag: Tag): boolean => {
    const written = writtenIn(tag) ?? '';
    return dialledBy(tag) === digits && !isOfCard(tag) && !skips(written, { start: 0, end: written.length });
  };
  return new Set(page.tags.filter(isLink));
}

const inRun = (run: Run, digits: string): Written[] =>
  placesOf(digits, run.text, (one, other) => isTogether(run, one, other));

/** Where a number stands in a link, a text or an attribute. In a link it counts once. */
function placesIn(audited: Audited, digits: string, display: string, skips: Skips): Place[] {
  const { page } = audited;
  const links = linksTo(audited, digits, skips);
  const isTold = (tag: Tag | undefined): boolean =>
    closest(tag, (each) => links.has(each) || isOfCard(each) || isNotToCall(each)) !== undefined;
  const texts = page.runs.flatMap((run) =>
    inRun(run, digits)
      .filter((each) => !skips(run.text, each) && !isTold(ownerAt(run, each.start)))
      .map(({ start, end }) => ({ start: placeOf(run, start, page), found: short(run.text.slice(start, end)) })),
  );
  const attributes = page.tags.flatMap((tag) => {
    const found = [...tag.attributes].filter(
      ([name, value]) => isReadable(tag, name, value) && placesOf(digits, value).some((each) => !skips(value, each)),
    );
    if (!found.length || isTold(tag)) return [];
    return found.map(([name, value]) => ({
      start: tag.places.get(name) ?? tag.start,
      found: short(`${name}="${value}"`),
    }));
  });
  return [
    ...[...links].map((each) => ({
      start: each.start,
      found: short(`${each.written}${textOf(each)}</${each.name}>`),
      code: relinked(each, digits, display),
    })),
    ...[...texts, ...attributes].map((each) => ({ ...each, code: display })),
  ];
}

function formerNumbers(audited: Audited): Found[] {
  const { page, facts } = audited;
  return facts.lines.flatMap((line): Found[] => {
    const { former, display, name } = line;
    if (!former) return [];
    const isCurrentHere = page.runs.some(({ text }) => has(dialled(display), text));
    const skips: Skips = (text, written) => isCurrentHere && isSaidOld(text, written);
    return placesIn(audited, dialled(former), display, skips).map((place) => ({
      id: 'former-number',
      ...place,
      names: [name, display],
      right: rightOf(line, facts),
    }));
  });
}

/** Whether a short number has a country code, and no more digits after it. */
const isAbroad: Skips = (text, { start, end }) =>
  /^[\s(]*(?:\+|00)/.test(text.slice(start, end)) && !/^[\s-]?\d/.test(text.slice(end));

/** Short numbers work in Sweden only, and not behind +46. */
function abroad(audited: Audited): Found[] {
  const { facts } = audited;
  const lines = [...linesByDigits(facts)].filter(([digits]) => /^[1-9]/.test(digits));
  return lines.flatMap(([digits, line]): Found[] =>
    placesIn(audited, `0${digits}`, line.display, (...each) => !isAbroad(...each)).map((place) => ({
      id: 'short-number-abroad',
      ...place,
      names: [line.display],
      right: rightOf(line, facts),
    })),
  );
}

export const numberFindings = (audited: Audited): Found[] => [...formerNumbers(audited), ...abroad(audited)];
