// The elements that one pastes, as data: what is written as code and what is shown are made from the same.

/** An element. An attribute that is '' or false is left out; `true` stands alone. */
export const element = (tag, attributes = {}, ...children) => ({
  tag,
  attributes: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value)),
  children: children.filter(Boolean),
});

const link = (href, text) => element('a', { href, rel: /^https?:/.test(href) && 'noreferrer' }, text);
const newLine = element('br');

/** Swedish is what a page without a language is taken for, so only another one is said. */
const said = (lang) => (lang === 'sv' ? '' : lang);

function address({ fullName, domain, numbers }) {
  const site = domain && [newLine, link(`https://${domain}/`, domain)];
  const all = numbers.flatMap(({ label, href, display }) => [newLine, `${label}:`, link(href, display)]);
  return [fullName, ...(site || []), ...all];
}

/** The name leads to the figure itself, which the gallery shows by itself then. */
const caption = ({ id, name, role, place, placeName }, lang) =>
  element(
    'figcaption',
    {},
    element('a', { href: `#${id}` }, name),
    `, ${role[lang] ?? role.sv}${place ? ', ' : ''}`,
    place && element('data', { value: place }, placeName),
  );

const figure = (person, lang) => {
  const { id, place, src, alt, width, height, pledge } = person;
  return element(
    'figure',
    { id, 'data-place': place },
    element('img', { src, alt: alt[lang] ?? alt.sv, width: String(width), height: String(height) }),
    element('blockquote', {}, pledge[lang] ?? pledge.sv),
    caption(person, lang),
  );
};

const line = (choice, { lines }) => lines.find(({ id }) => id === choice['hotline-card.line']);
const municipality = (choice, { municipalities }) =>
  municipalities.find(({ code }) => code === choice['contact-block.municipality']);

/** Where the exit leads. */
const exit = (choice, facts) => choice['quick-exit.href'] || facts.exit;

/** What stands inside each element, which is what a visitor has before the script and without it. */
const insides = {
  'quick-exit': (choice, facts) => [link(exit(choice, facts), facts.languages[choice.lang].exit)],
  'hotline-card': (choice, facts) => {
    const { href, label } = line(choice, facts);
    return [link(href, label)];
  },
  'contact-block': (choice, facts) => [
    element('address', { lang: choice.lang !== 'sv' && 'sv' }, ...address(municipality(choice, facts))),
  ],
  'ambassador-gallery': (choice, { people }) => people.map((person) => figure(person, choice.lang)),
  'alert-banner': (choice, { languages }) => [link('https://www.smhi.se/', languages[choice.lang].readWarnings)],
};

/** What is set without being asked for: the exit's address stands in its link, and most municipalities' data in a file. */
const adjusted = {
  'quick-exit': (attributes) => ({ ...attributes, href: '' }),
  'contact-block': (attributes, choice, facts) => {
    const { code, isCarried } = municipality(choice, facts);
    return { ...attributes, src: attributes.src || (!isCarried && `/data/municipalities/${code}.json`) };
  },
};

/** One widget as it has been set. */
export function widgetElement(name, choice, facts) {
  const { tag, attributes } = facts.widgets.find((each) => each.name === name);
  const set = Object.fromEntries(
    attributes.map((attribute) => [
      attribute.name,
      attribute.kind === 'on' ? Boolean(choice[`${name}.${attribute.name}`]) : choice[`${name}.${attribute.name}`],
    ]),
  );
  const all = adjusted[name]?.(set, choice, facts) ?? set;
  return element(tag, { lang: said(choice.lang), ...all }, ...insides[name](choice, facts));
}

/** Whether it is said which: no municipality's number stands in the code until one has been chosen. */
const isComplete = ({ name, attributes }, choice) =>
  attributes.every((attribute) => attribute.kind !== 'one' || choice[`${name}.${attribute.name}`]);

/** The widgets that are chosen, in the order in which the site shows them. */
export const chosen = (choice, facts) =>
  facts.widgets.filter((widget) => choice[widget.name] && isComplete(widget, choice));

/** Those that are chosen but wait for a municipality or a county. */
export const waiting = (choice, facts) =>
  facts.widgets.filter((widget) => choice[widget.name] && !isComplete(widget, choice));

export const elements = (choice, facts) => chosen(choice, facts).map(({ name }) => widgetElement(name, choice, facts));

/** The same facts in elements that every editor keeps. */
export const plainElements = (choice, facts) =>
  chosen(choice, facts).flatMap(({ name }) => {
    const inside = insides[name](choice, facts);
    if (name === 'ambassador-gallery') return inside;
    const [first] = inside;
    const { lang } = first.attributes;
    return element(
      'p',
      { lang: first.tag === 'address' ? lang : said(choice.lang) },
      ...(first.tag === 'address' ? first.children : inside),
    );
  });
