// The elements to paste, as data. The code and the previews come from the same data.
import { telHref } from '../../widgets/shared/phone.ts';
import { sure } from '../shared/sure.ts';
import { havenMunicipality, municipalityWithNumbers } from './own-municipality.ts';
import { usable, type Row } from './own.ts';
import type {
  BuilderFacts,
  Child,
  Choice,
  ElementData,
  Language,
  Line,
  Municipality,
  Person,
  Said,
  Widget,
} from './types.ts';

/** Attributes before empty ones are removed. */
type Attributes = Record<string, string | boolean | undefined>;

/** An element. An attribute that is '' or false is left out; `true` writes the name alone. */
export const element = (tag: string, attributes: Attributes = {}, ...children: (Child | undefined)[]): ElementData => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter((each): each is [string, string | true] => Boolean(each[1])),
  ),
  children: children.filter((each): each is Child => Boolean(each)),
});

const link = (href: string, text: string, lang?: string): ElementData =>
  element('a', { href, rel: /^https?:/.test(href) && 'noreferrer', lang }, text);
const newLine = element('br');

/** The `lang` attribute. A page without one counts as Swedish, so Swedish needs none. */
const langAttribute = (lang: string): string => (lang === 'sv' ? '' : lang);

/** A number never breaks: its spaces are no-break spaces. */
export const unbroken = (text: string): string =>
  text.replace(/\d[\d ]*\d/g, (number) => number.replaceAll(' ', '\u00a0'));

/** An empty line. WordPress makes a new paragraph of two line breaks, but not of these. */
const emptyLine: Child[] = ['\u00a0', newLine];

/** Lines of text and links. One link a line, and never two links on lines that touch. */
function lines(all: readonly Said[]): Child[] {
  return all.flatMap(({ text, href, lang }, at): Child[] => {
    const before = at ? [newLine, ...(href && all[at - 1]?.href ? emptyLine : [])] : [];
    const words = unbroken(text);
    if (href) return [...before, link(href, words, lang)];
    return [...before, lang ? element('span', { lang }, words) : words];
  });
}

const paragraph = (all: readonly Said[]): ElementData => element('p', {}, ...lines(all));

/** The words about 112 in Swedish, the language of a municipality's facts. */
const danger: Said = { text: 'Vid akut fara – ring 112', href: 'tel:112' };

const address = ({ fullName, domain, known }: Municipality): ElementData[] => [
  paragraph([{ text: fullName }]),
  ...known.map(paragraph),
  paragraph([danger]),
  ...(domain ? [paragraph([{ text: domain, href: `https://${domain}/` }])] : []),
];

/** Numbers that only the webmaster knows. */
const ownAddress = (choice: Choice): ElementData[] =>
  usable('contact-block.own', choice).rows.map(({ name = '', number = '', when }) =>
    paragraph([{ text: [name, when].filter(Boolean).join(', ') }, { text: number, href: telHref(number) }]),
  );

/** The caption of a figure. Its link leads to the figure itself, and the gallery then shows that person alone. */
function caption({ id, name, role, place, placeName }: Person, lang: string): ElementData {
  const said = role[lang] ?? role.sv;
  return element(
    'figcaption',
    {},
    element('a', { href: `#${id}` }, name),
    `${said ? `, ${said}` : ''}${placeName ? ', ' : ''}`,
    placeName ? element('data', { value: place }, placeName) : undefined,
  );
}

const figure = (person: Person, lang: string): ElementData => {
  const { id, place, src, alt, width, height, pledge } = person;
  return element(
    'figure',
    { id, 'data-place': place },
    src
      ? element('img', {
          src,
          alt: alt[lang] ?? alt.sv,
          width: width === undefined ? '' : String(width),
          height: height === undefined ? '' : String(height),
        })
      : undefined,
    pledge.sv ? element('blockquote', {}, pledge[lang] ?? pledge.sv) : undefined,
    caption(person, lang),
  );
};

/** The chosen lines, in the order of the form. */
export const chosenLines = (choice: Choice, { lines }: BuilderFacts): Line[] => {
  const wanted = (choice['hotline-card.line'] ?? '').split(',');
  return lines.filter(({ id }) => wanted.includes(id));
};
/** The municipality that a widget is about. */
const municipality = (
  name: 'contact-block' | 'haven',
  choice: Choice,
  { municipalities }: BuilderFacts,
): Municipality => {
  const wanted = choice[`${name}.municipality`];
  return sure(
    municipalities.find(({ code }) => code === wanted),
    `${name}.municipality: ${wanted ?? ''}`,
  );
};
const language = ({ lang }: Choice, { languages }: BuilderFacts): Language => sure(languages[lang], `lang: ${lang}`);

/** The destination of the exit. */
const exit = (choice: Choice, facts: BuilderFacts): string => choice['quick-exit.href'] || facts.exit;

/** The link to the municipality's own page about support, or to its first page: what a visitor gets without script. */
function supportLink(choice: Choice, facts: BuilderFacts): ElementData {
  const { supportPage, domain = '' } = municipality('haven', choice, facts);
  const { text, lang } = choice['haven.word'] ? { text: choice['haven.word'] } : language(choice, facts).support;
  return link(choice['haven.link'] || supportPage || `https://${domain}/`, text, lang);
}

/** The list of the people whom the webmaster enters. */
const people = 'ambassador-gallery.own';

/** A person whom the webmaster has entered. */
const entered = (
  { name = '', role = '', place = '', pledge = '', picture = '', alt = '' }: Row,
  at: number,
  { municipalities }: BuilderFacts,
): Person => ({
  id: `person-${at + 1}`,
  name,
  role: { sv: role, en: role },
  pledge: { sv: pledge, en: pledge },
  place,
  placeName: municipalities.find(({ code }) => code === place)?.fullName,
  src: picture,
  alt: { sv: alt || name, en: alt || name },
});

/** The people: the webmaster's own, each with the day of the consent as a comment, else the examples that the site shows. */
function figures(choice: Choice, facts: BuilderFacts): Child[] {
  const { rows } = usable(people, choice);
  // The code has no made-up people: `chosen` waits for real ones.
  if (!rows.length) return facts.people.map((person) => figure(person, choice.lang));
  const consent = choice.lang === 'sv' ? 'Samtycke' : 'Consent';
  return rows.flatMap((row, at) => [
    { comment: `${consent} ${row.consent ?? ''}` },
    figure(entered(row, at, facts), choice.lang),
  ]);
}

/** The content of each element. It is all a visitor has before the script runs, or without it. */
const insides: Record<string, (choice: Choice, facts: BuilderFacts) => Child[]> = {
  'quick-exit': (choice, facts) => [link(exit(choice, facts), language(choice, facts).exit)],
  'hotline-card': (choice, facts) => {
    const [line] = chosenLines(choice, facts);
    if (!line) throw new Error(`hotline-card.line: ${choice['hotline-card.line'] ?? ''}: no such line`);
    const { href, label, words, known } = line;
    const name: Said = { text: label, ...(choice.lang !== 'sv' && { lang: 'sv' }) };
    return lines([{ ...(words?.[choice.lang] ?? name), href }, ...(known[choice.lang] ?? [])]);
  },
  'contact-block': (choice, facts) => {
    const lang = choice.lang !== 'sv' && 'sv';
    const own = ownAddress(choice);
    // The webmaster's own numbers come first: they answer in the daytime.
    return [
      own.length ? element('address', { lang, slot: 'own' }, ...own) : undefined,
      element('address', { lang }, ...address(municipality('contact-block', choice, facts))),
    ].filter((each) => each !== undefined);
  },
  'ambassador-gallery': figures,
  'alert-banner': (choice, facts) => [link('https://www.smhi.se/', language(choice, facts).readWarnings)],
  haven: (choice, facts) => [supportLink(choice, facts)],
};

const inside = (name: string, choice: Choice, facts: BuilderFacts): Child[] => sure(insides[name], name)(choice, facts);

/**
 * Attributes that differ from the form: the exit's address is in its link. Signed helplines are read from the host of the script, and a
 * municipality's data only from the webmaster's own, so that no visitor asks another.
 */
const adjusted: Record<string, (attributes: Attributes, choice: Choice, facts: BuilderFacts) => Attributes> = {
  'quick-exit': (attributes) => ({ ...attributes, href: '' }),
  // Without its id, a line whose number the script does not know is an ordinary link.
  'hotline-card': (attributes, choice, { lines: all, signedHelplines }) => ({
    ...attributes,
    line: all.find(({ id }) => id === attributes.line)?.isUnknownToScript ? '' : sure(attributes.line, 'line'),
    src: attributes.src || (choice.host ? '' : signedHelplines),
  }),
  'contact-block': (attributes, choice, facts) => withOwnFile('contact-block', attributes, choice, facts),
  haven: (attributes, choice, facts) => withOwnFile('haven', attributes, choice, facts),
};

/** With the municipality's file on the webmaster's own host, if there is one. */
function withOwnFile(name: 'contact-block' | 'haven', attributes: Attributes, choice: Choice, facts: BuilderFacts) {
  const { code } = municipality(name, choice, facts);
  return { ...attributes, src: attributes.src || (choice.host && ownFile(choice, `${code}.json`)) };
}

/** The path of a municipality's data on this site. */
export const municipalityFile = (code: string): string => `/data/municipalities/${code}.json`;

/** The address of a file on the webmaster's own host: in the folder, or beside the file, that the form names. */
export const ownFile = (choice: Choice, name: string): string => new URL(name, choice.host).href;

/** A widget with its chosen attributes. */
export function widgetElement(name: string, choice: Choice, facts: BuilderFacts): ElementData {
  const { tag, attributes } = sure(
    facts.widgets.find((each) => each.name === name),
    name,
  );
  const set: Attributes = Object.fromEntries(
    attributes.map((attribute) => [
      attribute.name,
      attribute.kind === 'on' ? Boolean(choice[`${name}.${attribute.name}`]) : choice[`${name}.${attribute.name}`],
    ]),
  );
  const all = adjusted[name]?.(set, choice, facts) ?? set;
  return element(tag, { lang: langAttribute(choice.lang), ...all }, ...inside(name, choice, facts));
}

/** The lists and addresses without which a widget has nothing to show. */
const needed = ({ name, attributes }: Widget): string[] => [
  ...attributes.filter(({ kind }) => kind === 'one' || kind === 'many').map((each) => `${name}.${each.name}`),
  // No page can read SMHI's warnings: without a copy on the own host the banner is a link and nothing else.
  ...(name === 'alert-banner' ? ['alert-banner.src'] : []),
];

/** Nobody knows where the word would lead: a municipality without a known website. */
export const isNowhere = (choice: Choice, facts: BuilderFacts): boolean => {
  const found = havenMunicipality(choice, facts);
  return Boolean(found && !found.supportPage && !found.domain && !choice['haven.link']);
};

/**
 * We know no page of the municipality's about support, and the webmaster has named none. Its first page is no help to somebody who has
 * followed the sign. A preview (`sample`) shows the sign with it all the same.
 */
const isWithoutPage = (choice: Choice, facts: BuilderFacts): boolean => {
  const found = havenMunicipality(choice, facts);
  if (choice.sample) return isNowhere(choice, facts);
  return Boolean(found && !found.supportPage && !choice['haven.link']);
};

/** Where the municipality's own numbers are. */
export type OwnNumbers =
  /** We know none, and the webmaster has written none. */
  | 'none'
  /** We know some, in a file that belongs on the own host. */
  | 'file'
  /** The file with the numbers that we know is on the own host. */
  | 'read'
  /** The webmaster has written some, and the code does not say where their file is. */
  | 'written'
  /** The webmaster has written some, and the code reads their file. */
  | 'own';

/** Whether the help has the municipality's own numbers, and how they come in. */
export function ownNumbers(choice: Choice, facts: BuilderFacts): OwnNumbers | undefined {
  const found = choice.haven ? havenMunicipality(choice, facts) : undefined;
  if (!found) return undefined;
  if (municipalityWithNumbers(choice, facts)) return choice['haven.src'] || choice.host ? 'own' : 'written';
  if (choice['haven.src']) return undefined;
  if (!found.services) return 'none';
  return choice.host ? 'read' : 'file';
}

/** The fields that a chosen widget still needs. A preview (`sample`) shows made-up people; the code has none. */
export const missing = (widget: Widget, choice: Choice, facts: BuilderFacts): string[] => [
  ...needed(widget).filter((field) => !choice[field]),
  ...(widget.name === 'ambassador-gallery' && !choice.sample && !usable(people, choice).rows.length ? [people] : []),
  ...(widget.name === 'haven' && isWithoutPage(choice, facts) ? ['haven.link'] : []),
];

/** The site's order, but warnings come first: they stand at the top of a page. */
const inOrder = ({ widgets }: BuilderFacts): Widget[] =>
  [...widgets].sort((a, b) => Number(b.name === 'alert-banner') - Number(a.name === 'alert-banner'));

/** The chosen widgets, in the order of the code. The code contains no municipality's number until the user selects one. */
export const chosen = (choice: Choice, facts: BuilderFacts): Widget[] =>
  inOrder(facts).filter((widget) => choice[widget.name] && !missing(widget, choice, facts).length);

/** The chosen widgets that still need something. */
export const waiting = (choice: Choice, facts: BuilderFacts): Widget[] =>
  facts.widgets.filter((widget) => choice[widget.name] && missing(widget, choice, facts).length);

/** The choices of each element of a widget: one for each line. */
const each = (name: string, choice: Choice, facts: BuilderFacts): Choice[] =>
  name === 'hotline-card'
    ? chosenLines(choice, facts).map(({ id }) => ({ ...choice, 'hotline-card.line': id }))
    : [choice];

/**
 * What stands around a widget: a paragraph around text and links, and a `div` around an address or pictures. It gives space with
 * and without script. Where an editor has put everything in a paragraph of its own, it ends that one, and no widget is split.
 */
export const boxOf = (name: string): string => (['quick-exit', 'hotline-card', 'haven'].includes(name) ? 'p' : 'div');

/** The elements to paste. */
export const elements = (choice: Choice, facts: BuilderFacts): Child[] =>
  chosen(choice, facts).flatMap(({ name }) =>
    each(name, choice, facts).map((one) => element(boxOf(name), {}, widgetElement(name, one, facts))),
  );

const isElement = (child: Child): child is ElementData => typeof child === 'object' && 'tag' in child;

/** The paragraphs of an address, each with the language of the address. */
const paragraphsOf = ({ attributes: { lang = '' }, children }: ElementData): Child[] =>
  children.map((child) =>
    isElement(child) && lang ? element(child.tag, { ...child.attributes, lang }, ...child.children) : child,
  );

/** The same facts in elements that every editor keeps. */
export const plainElements = (choice: Choice, facts: BuilderFacts): Child[] =>
  chosen(choice, facts).flatMap(({ name }) =>
    each(name, choice, facts).flatMap((one) => {
      const all = inside(name, one, facts);
      if (name === 'ambassador-gallery') return all;
      if (name === 'contact-block') return all.filter(isElement).flatMap(paragraphsOf);
      return element('p', { lang: langAttribute(choice.lang) }, ...all);
    }),
  );
