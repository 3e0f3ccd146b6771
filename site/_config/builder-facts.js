// All that the builder knows: what the manifest says can be set, the data to choose from, and the files with their hashes.
import {
  checked,
  counties,
  helplines,
  kalmarMunicipalities,
  municipalities,
  telHref,
} from '../../dist/modules/data/index.js';
import { contact } from '../../dist/modules/strings/sv.js';
import { readExamples } from '../ambassadors/read.js';
import { fieldOf, ofPage, schemes } from '../builder/look.js';
import metadata from '../_data/metadata.js';
import shownMunicipalities from '../_data/municipalities.js';
import version from '../_data/version.js';
import widgets from '../_data/widgets.js';
import words from '../_data/words.js';
import { problemsInLabels } from './builder-labels.js';
import { lineHref, lineLabel } from './filters.js';
import { wordsOf } from './manifest-words.js';
import { readBuilt } from './read-built.js';

/** The attributes whose values are ids in the data. */
const lists = { line: 'lines', municipality: 'municipalities', county: 'counties' };
const addresses = ['href', 'src'];
/** What would put an exit out of action on the page that the code is for. */
const neverCopied = ['asleep', 'demo'];

/** An attribute as a field: its kind, and the words to choose from where there are some. */
function fieldFrom(attribute) {
  const { name, type } = attribute;
  if (type.text === 'boolean') return { name, kind: 'on' };
  const words = wordsOf(attribute);
  if (words.length > 2) return { name, kind: 'word', options: words };
  // Nothing, and the last of the words: what else there is means the same as nothing.
  if (words.length) return { name, kind: words.at(-1) };
  if (lists[name]) return { name, kind: 'one' };
  return { name, kind: addresses.includes(name) ? 'address' : 'text' };
}

/**
 * `light-dark(#b02a17, #ff9d8a)`, `#ffc83d`, `currentcolor`, `var(--hamn-water)`: the value in each scheme, or the property
 * that it follows.
 */
function colours(standard) {
  if (standard === ofPage) return { light: ofPage, dark: ofPage };
  const [, follows] = /^var\(--hamn-([\w-]+)\)$/.exec(standard) ?? [];
  const [light, dark = light] = follows ? [follows] : (standard.match(/#[0-9a-f]{3,6}\b/gi) ?? []);
  const long = (value) => value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  return light && { light: long(light), dark: long(dark) };
}

const property = ({ name, default: standard = '' }) => {
  const found = colours(standard);
  return { name: name.replace('--hamn-', ''), kind: found ? 'colour' : 'length', standard, ...found };
};

/** What the manifest says of each widget, and what the site adds: its names and the height of its frame. */
function described(manifest) {
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  return widgets.map(({ name, tag, title, height }) => {
    const widget = { name, tag, title, ...(height && { height }) };
    const found = elements.find(({ tagName }) => tagName === widget.tag);
    if (!found) throw new Error(`dist/custom-elements.json: ${widget.tag}: missing; run \`npm run build:docs\` first`);
    const { members, attributes = [], cssProperties = [] } = found;
    const isSet = ({ fieldName }) => !members.find(({ name }) => name === fieldName)?.readonly;
    return {
      ...widget,
      attributes: attributes.filter((each) => isSet(each) && !neverCopied.includes(each.name)).map(fieldFrom),
      properties: cssProperties.map(property),
    };
  });
}

/** The services of a municipality, in the order and with the words of the block. */
const servicesOf = ({ socialServices = [], switchboard, outOfHours, shelters = [] }) => [
  ...socialServices.map((each) => ({ ...each, title: `${contact.socialServices}: ${each.name}` })),
  ...(switchboard ? [{ ...switchboard, title: contact.switchboard }] : []),
  ...[outOfHours ?? [], shelters].flat().map((each) => ({ ...each, title: each.name })),
];

/** How a service is written in the code to paste: without script its number is all that one has. */
const numberOf = ({ title, when, phone: { display } }) => ({
  label: when ? `${title}, ${when}` : title,
  href: telHref(display),
  display,
});

function municipality({ code }) {
  const { fullName, domain, county, ...contacts } = readBuilt(`data/municipalities/${code}.json`);
  const services = servicesOf(contacts);
  return {
    code,
    fullName,
    county,
    ...(domain && { domain }),
    services: services.length,
    numbers: services.filter(({ phone }) => phone).map(numberOf),
  };
}

/** The fields of the form, in its order. A name is what the address calls it. */
function fieldsOf({ widgets, lines, municipalities, counties, languages }, starts) {
  const options = { lines, municipalities, counties };
  const ids = (name) => options[lists[name]].map(({ id, code }) => id ?? code);
  const one = (name, options) => ({ name, kind: 'one', options, initial: starts[name] });
  const properties = [...new Map(widgets.flatMap((each) => each.properties).map((each) => [each.name, each])).values()];
  const inSchemes = (name) => schemes.map((scheme) => fieldOf(name, scheme));
  return [
    ...widgets.map(({ name }) => ({ name, kind: 'on', initial: starts.widgets.includes(name) ? 'on' : '' })),
    one('lang', Object.keys(languages)),
    ...widgets.flatMap((widget) =>
      widget.attributes.map(({ name, kind, options }) =>
        kind === 'one'
          ? one(`${widget.name}.${name}`, ids(name))
          : { name: `${widget.name}.${name}`, kind, ...(options && { options }) },
      ),
    ),
    { name: 'sheet', kind: 'on' },
    ...inSchemes('ground').map((name, i) => ({ name, kind: 'colour', initial: ['#ffffff', '#14181a'][i] })),
    ...properties.flatMap(({ name, kind }) =>
      kind === 'colour' ? inSchemes(name).map((each) => ({ name: each, kind })) : [{ name, kind }],
    ),
  ];
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export async function builderFacts() {
  const carried = new Set(kalmarMunicipalities.map(({ code }) => code));
  const shown = new Set(shownMunicipalities().map(({ code }) => code));
  const languages = readBuilt('data/languages.json').languages.map(({ code, name, phrases }) => [
    code,
    {
      name,
      exit: words[code]?.exit ?? capital(phrases.quickExit.text),
      readWarnings: (words[code] ?? words.sv).readWarnings,
    },
  ]);
  const facts = {
    site: metadata.url,
    version,
    checked,
    exit: metadata.exit,
    pages: Object.fromEntries(Object.keys(metadata.languages).map((lang) => [lang, words[lang].buildPage])),
    files: Object.fromEntries(
      Object.entries(readBuilt('integrity.json')).map(([file, { integrity }]) => [file, integrity]),
    ),
    widgets: described(readBuilt('custom-elements.json')),
    languages: Object.fromEntries(languages),
    lines: helplines
      .map((line) => ({ id: line.id, label: lineLabel(line), href: lineHref(line) }))
      .filter(({ href }) => href),
    counties: counties.map(({ code, name }) => ({ code, name })),
    municipalities: municipalities.map((each) => ({
      ...municipality(each),
      ...(carried.has(each.code) && { isCarried: true }),
      ...(shown.has(each.code) && { hasPage: true }),
    })),
    people: (await readExamples()).map(({ portrait, ...person }) => ({ ...person, src: portrait })),
  };
  const named = facts.widgets.flatMap(({ name, attributes, properties }) => [
    ...attributes.map((each) => `${name}.${each.name}`),
    ...properties.map((each) => `--hamn-${each.name}`),
  ]);
  const problems = problemsInLabels(named);
  if (problems.length) throw new Error(problems.map((each) => `site/_config/builder-labels.js: ${each}`).join('\n'));
  const fields = fieldsOf(facts, {
    widgets: ['quick-exit', 'hotline-card'],
    lang: 'sv',
    'hotline-card.line': 'kvinnofridslinjen',
    // Never somebody else's: who builds for a municipality says which.
    'contact-block.municipality': metadata.municipality ?? '',
    'alert-banner.county': metadata.municipality ? metadata.county : '',
  });
  return { ...facts, fields };
}
