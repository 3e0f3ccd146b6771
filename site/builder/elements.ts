// The elements that one pastes, as data: what is written as code and what is shown are made from the same.
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

/** Attributes as they are asked for. */
type Attributes = Record<string, string | boolean | undefined>;

/** An element. An attribute that is '' or false is left out; `true` stands alone. */
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

/** Swedish is what a page without a language is taken for, so only another one is said. */
const said = (lang: string): string => (lang === 'sv' ? '' : lang);

function address({ fullName, domain, numbers }: Municipality): Child[] {
  const site = domain ? [newLine, link(`https://${domain}/`, domain)] : [];
  const all = numbers.flatMap(({ label, href, display }: PhoneNumber) => [newLine, `${label}:`, link(href, display)]);
  return [fullName, ...site, ...all];
}

/** The name leads to the figure itself, which the gallery shows by itself then. */
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

/** Where the exit leads. */
const exit = (choice: Choice, facts: BuilderFacts): string => choice['quick-exit.href'] || facts.exit;

/** What stands inside each element, which is what a visitor has before the script and without it. */
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

/** What is set without being asked for: the exit's address stands in its link, and most municipalities' data in a file. */
const adjusted: Record<string, (attributes: Attributes, choice: Choice, facts: BuilderFacts) => Attributes> = {
  'quick-exit': (attributes) => ({ ...attributes, href: '' }),
  'contact-block': (attributes, choice, facts) => {
    const { code, isCarried } = municipality(choice, facts);
    return { ...attributes, src: attributes.src || (!isCarried && `/data/municipalities/${code}.json`) };
  },
};

/** One widget as it has been set. */
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
  return element(tag, { lang: said(choice.lang), ...all }, ...inside(name, choice, facts));
}

/** Whether it is said which: no municipality's number stands in the code until one has been chosen. */
const isComplete = ({ name, attributes }: Widget, choice: Choice): boolean =>
  attributes.every((attribute) => attribute.kind !== 'one' || Boolean(choice[`${name}.${attribute.name}`]));

/** The widgets that are chosen, in the order in which the site shows them. */
export const chosen = (choice: Choice, facts: BuilderFacts): Widget[] =>
  facts.widgets.filter((widget) => choice[widget.name] && isComplete(widget, choice));

/** Those that are chosen but wait for a municipality or a county. */
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
      : element('p', { lang: said(choice.lang) }, ...all);
  });
