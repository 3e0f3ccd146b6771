// Numbers in what a person reads: the former number of a line, and a short number with a country code.
import { has, placesOf, type Written } from '../digits.ts';
import { dialled, rightOf, short, type Audited, type Found } from '../found.ts';
import { closest, isTogether, ownerAt, placeOf, textOf, type Run, type Tag } from '../page.ts';
import { dialledBy, writtenIn } from '../tel.ts';
import type { KnownLine } from '../types.ts';

/** Words that say, right before or after a number, that it is the old one. */
const saidBefore =
  /(?:tidigare|gamla|förra|ersätter|ersatte|i ?stället för|före detta|f\.\s?d\.|former(?:ly)?|old|previous(?:ly)?|replaces|replaced|instead of)(?:\s+(?:det|the))?(?:\s+(?:tidigare|gamla|förra|former|old|previous))?(?:\s+(?:telefon\s?|phone\s+|telephone\s+)?(?:nummer|numret|number|nr\.?))?[\s:,(–—-]*$/i;
const saidAfter =
  /^[\s)]*(?:\(?(?:är |var |is |was )?(?:det |the )?(?:tidigare|gamla|förra|former|old|previous)(?:\s+(?:telefon)?(?:nummer|numret|number))?\b|(?:gäller|används) inte längre|is no longer)/i;

/** Whether the text says that a number is the old one. */
const isSaidOld = (text: string, { start, end }: Written): boolean =>
  saidBefore.test(text.slice(0, start)) || saidAfter.test(text.slice(end));

/** Attributes that a person sees or hears. */
const readable = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'label'];
const descriptions = /^(?:(?:og:|twitter:)?(?:title|description))$/i;

function isReadable({ name, attributes }: Tag, attribute: string, value: string): boolean {
  if (readable.includes(attribute)) return true;
  if (attribute === 'content') return descriptions.test(attributes.get('name') ?? attributes.get('property') ?? '');
  if (attribute === 'value') return name === 'input' && /^(?:button|submit|reset)$/i.test(attributes.get('type') ?? '');
  return /\b(?:tel|callto|sms):/i.test(value);
}

/** What stands in an element of ours is checked as its content. Code is nothing to call. */
const isElsewhere = ({ name }: Tag): boolean => name.startsWith('hamn-') || ['code', 'kbd', 'samp'].includes(name);

/** A number in a run that a person may call. */
const inRun = (run: Run, digits: string): Written[] =>
  placesOf(digits, run.text, (one, other) => isTogether(run, one, other)).filter(
    ({ start }) => !closest(ownerAt(run, start), isElsewhere),
  );

/** Where a number stands in a text of the page, in a link, or in an attribute. */
function placesIn(
  { page }: Audited,
  digits: string,
  isSkipped: (text: string, written: Written) => boolean,
): { start: number; found: string; isText: boolean }[] {
  const isLink = (tag: Tag): boolean => {
    const written = writtenIn(tag) ?? '';
    return dialledBy(tag) === digits && !isSkipped(written, { start: 0, end: written.length });
  };
  const links = page.tags.filter((each) => !closest(each, isElsewhere) && isLink(each));
  const texts = page.runs.flatMap((run) =>
    inRun(run, digits)
      .filter((each) => !isSkipped(run.text, each) && !closest(ownerAt(run, each.start), (tag) => links.includes(tag)))
      .map((each) => ({
        start: placeOf(run, each.start, page),
        found: short(run.text.slice(each.start, each.end)),
        isText: true,
      })),
  );
  const attributes = page.tags
    .filter((each) => !closest(each, isElsewhere) && !closest(each, (tag) => links.includes(tag)))
    .flatMap((tag) =>
      [...tag.attributes]
        .filter(
          ([name, value]) =>
            isReadable(tag, name, value) && placesOf(digits, value).some((each) => !isSkipped(value, each)),
        )
        .map(([name, value]) => ({
          start: tag.places.get(name) ?? tag.start,
          found: short(`${name}="${value}"`),
          isText: true,
        })),
    );
  return [
    ...links.map((each) => ({
      start: each.start,
      found: short(`${each.written}${textOf(each)}</${each.name}>`),
      isText: false,
    })),
    ...texts,
    ...attributes,
  ];
}

/** The link to a line, to paste. */
export const linkTo = ({ display }: KnownLine): string => `<a href="tel:${dialled(display)}">${display}</a>`;

function formerNumbers(audited: Audited): Found[] {
  const { page, facts } = audited;
  return facts.lines.flatMap((line) => {
    const { former, display, name } = line;
    if (!former) return [];
    const isCurrentHere = page.runs.some(({ text }) => has(dialled(display), text));
    return placesIn(audited, dialled(former), (text, written) => isCurrentHere && isSaidOld(text, written)).map(
      ({ isText, ...place }): Found => ({
        id: 'former-number',
        ...place,
        names: [name, display],
        right: rightOf(line, facts),
        code: isText ? display : linkTo(line),
      }),
    );
  });
}

/** Whether a short number has a country code, and no more digits after it. */
const isAbroad = (text: string, { start, end }: Written): boolean =>
  /^\s*(?:\+|00)/.test(text.slice(start, end)) && !/^[\s-]?\d/.test(text.slice(end));

/** Short numbers work in Sweden only, and not behind +46. */
function abroad(audited: Audited): Found[] {
  const { facts } = audited;
  const lines = new Map(
    facts.lines.filter(({ display }) => /^[1-9]/.test(dialled(display))).map((each) => [dialled(each.display), each]),
  );
  return [...lines].flatMap(([digits, line]) =>
    placesIn(audited, `0${digits}`, (text, written) => !isAbroad(text, written)).map(({ isText, ...place }): Found => ({
      id: 'short-number-abroad',
      ...place,
      names: [line.display],
      right: rightOf(line, facts),
      code: isText ? line.display : linkTo(line),
    })),
  );
}

export const numberFindings = (audited: Audited): Found[] => [...formerNumbers(audited), ...abroad(audited)];
