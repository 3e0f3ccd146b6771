// The elements to paste, as data. The code and the previews come from the same data.
import { sure } from '../shared/sure.ts';
import type {
  BuilderFacts,
  Child,
  Choice,
  ElementData,
  Language,
  Line,
  Municipality,
  Person,
  PhoneNumber,
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

const link = (href: string, text: string): ElementData =>
  element('a', { href, rel: /^https?:/.test(href) && 'noreferrer' }, text);
const newLine = element('br');

/** The `lang` attribute. A page without one counts as Swedish, so Swedish needs none. */
const langAttribute = (lang: string): string => (lang === 'sv' ? '' : lang);

function address({ fullName, domain, numbers }: Municipality): Child[] {
  const site = domain ? [newLine, link(`https://${domain}/`, domain)] : [];
  const all = numbers.flatMap(({ label, href, display }: PhoneNumber) => [newLine, `${label}:`, link(href, display)]);
  return [fullName, ...site, ...all];
}

/** The caption of a figure. Its link leads to the figure itself, and the gallery then shows that person alone. */
const caption = ({ id, name, role, place, placeName }: Person, lang: string): ElementData =>
  element(
    'figcaption',
    {},
    element('a', { href: `#${id}` }, name),
    `, ${role[lang] ?? role.sv}${place ? ', ' : ''}`,
    place ? element('data', { value: place }, placeName) : undefined,
  );

const figure = (person: Person, lang: string): ElementData => {
  const { id, place, src, alt, width, height, pledge } = person;
  return element(
    'figure',
    { id, 'data-place': place },
    element('img', { src, alt: alt[lang] ?? alt.sv, width: String(width), height: String(height) }),
    element('blockquote', {}, pledge[lang] ?? pledge.sv),
    caption(person, lang),
  );
};

const line = (choice: Choice, { lines }: BuilderFacts): Line => {
  const wanted = choice['hotline-card.line'];
  return sure(
    lines.find(({ id }) => id === wanted),
    `hotline-card.line: ${wanted ?? ''}`,
  );
};
const municipality = (choice: Choice, { municipalities }: BuilderFacts): Municipality => {
  const wanted = choice['contact-block.municipality'];
  return sure(
    municipalities.find(({ code }) => code === wanted),
    `contact-block.municipality: ${wanted ?? ''}`,
  );
};
const language = ({ lang }: Choice, { languages }: BuilderFacts): Language => sure(languages[lang], `lang: ${lang}`);

/** The destination of the exit. */
const exit = (choice: Choice, facts: BuilderFacts): string => choice['quick-exit.href'] || facts.exit;

/** The content of each element. It is all a visitor has before the script runs, or without it. */
const insides: Record<string, (choice: Choice, facts: BuilderFacts) => ElementData[]> = {
  'quick-exit': (choice, facts) => [link(exit(choice, facts), language(choice, facts).exit)],
  'hotline-card': (choice, facts) => {
    const { href, label } = line(choice, facts);
    return [link(href, label)];
  },
  'contact-block': (choice, facts) => [
    element('address', { lang: choice.lang !== 'sv' && 'sv' }, ...address(municipality(choice, facts))),
  ],
  'ambassador-gallery': (choice, { people }) => people.map((person) => figure(person, choice.lang)),
  'alert-banner': (choice, facts) => [link('https://www.smhi.se/', language(choice, facts).readWarnings)],
};

const inside = (name: string, choice: Choice, facts: BuilderFacts): ElementData[] =>
  sure(insides[name], name)(choice, facts);

/**
 * Attributes that differ from the form: the exit's address is in its link, and most municipalities need a data file.
 */
const adjusted: Record<string, (attributes: Attributes, choice: Choice, facts: BuilderFacts) => Attributes> = {
  'quick-exit': (attributes) => ({ ...attributes, href: '' }),
  'contact-block': (attributes, choice, facts) => {
    const { code, isCarried } = municipality(choice, facts);
    return { ...attributes, src: attributes.src || (!isCarried && `/data/municipalities/${code}.json`) };
  },
};

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

/**
 * Whether every required list has a selection: the code contains no municipality's number until the user selects one.
 */
const isComplete = ({ name, attributes }: Widget, choice: Choice): boolean =>
  attributes.every((attribute) => attribute.kind !== 'one' || Boolean(choice[`${name}.${attribute.name}`]));

/** The chosen widgets, in the site's order. */
export const chosen = (choice: Choice, facts: BuilderFacts): Widget[] =>
  facts.widgets.filter((widget) => choice[widget.name] && isComplete(widget, choice));

/** The chosen widgets that still need a municipality or a county. */
export const waiting = (choice: Choice, facts: BuilderFacts): Widget[] =>
  facts.widgets.filter((widget) => choice[widget.name] && !isComplete(widget, choice));

export const elements = (choice: Choice, facts: BuilderFacts): ElementData[] =>
  chosen(choice, facts).map(({ name }) => widgetElement(name, choice, facts));

/** The same facts in elements that every editor keeps. */
export const plainElements = (choice: Choice, facts: BuilderFacts): ElementData[] =>
  chosen(choice, facts).flatMap(({ name }) => {
    const all = inside(name, choice, facts);
    if (name === 'ambassador-gallery') return all;
    const [first] = all;
    return first?.tag === 'address'
      ? element('p', { lang: first.attributes.lang }, ...first.children)
      : element('p', { lang: langAttribute(choice.lang) }, ...all);
  });
