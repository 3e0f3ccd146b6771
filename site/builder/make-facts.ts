// Collects the builder's facts: the attributes and properties in the manifest, the data to choose from, and the hashes
// of the files.
import { checked, helplines, isSigned, isUnsigned } from '../facts/helplines.ts';
import { counties, inOrder, type Helpline } from '../../widgets/data/index.ts';
import type { MunicipalityFile } from '../../widgets/data/index.ts';
import { readLanguages } from '../../widgets/phrases/read.ts';
import { readExamples } from '../ambassadors/read.ts';
import { fieldOf, ofPage, schemes } from './colours.ts';
import type {
  Attribute,
  BuilderFacts,
  ColourProperty,
  Field,
  Language,
  Municipality,
  Property,
  Said,
  Widget,
} from './types.ts';
import metadata, { type Texts } from '../metadata.ts';
import { defaults } from '../owner/defaults.ts';
import shownMunicipalities from '../municipalities/municipalities.ts';
import { publishedMunicipalities } from '../municipalities/published.ts';
import { isReleased } from '../about/versions.ts';
import version from '../generator/version.ts';
import widgets from '../components/widgets.ts';
import words from '../layout/words.ts';
import warningWords from '../warnings/words.ts';
import { problemsInLabels } from './words/labels.ts';
import { emergencyWords, knownOfLine, knownOfMunicipality } from './known.ts';
import { ownFields } from './own.ts';
import { lineHref, lineLabel } from '../support/lines.ts';
import { readBuilt, wordsOf } from '../components/manifest.ts';
import { readIntegrity } from '../signed/pasted-folder.ts';
import { wording } from '../support/phrases.ts';

export type { BuilderFacts };

/** An attribute in the manifest. */
interface ManifestAttribute {
  name: string;
  type: { text: string };
  fieldName: string;
}

/** A custom property in the manifest. */
interface ManifestProperty {
  name: string;
  default?: string;
}

/** An element in the manifest. Other declarations have no `tagName`. */
interface ManifestElement {
  tagName?: string;
  members?: { name: string; readonly?: boolean }[];
  attributes?: ManifestAttribute[];
  cssProperties?: ManifestProperty[];
}

/** The parts of `custom-elements.json` that the builder reads. */
interface Manifest {
  modules: { declarations?: ManifestElement[] }[];
}

/** The attributes with ids from the data as values. */
const lists = ['line', 'municipality', 'county'];
const addresses = ['href', 'src'];
/** Attributes that would disable an exit on the page that gets the code. */
const neverCopied = ['asleep', 'demo'];

/** An attribute as a form field: its kind, and its options, if any. */
function fieldFrom(attribute: ManifestAttribute): Attribute {
  const { name, type } = attribute;
  if (type.text === 'boolean') return { name, kind: 'on' };
  const words = wordsOf(attribute);
  if (words.length > 2) return { name, kind: 'word', options: words };
  // Empty, and the last word: any other word has the same effect as empty.
  const last = words.at(-1);
  if (last === 'off' || last === 'row') return { name, kind: last };
  if (last) throw new Error(`dist/custom-elements.json: ${name}: '${last}'; expected 'off' or 'row', or three words`);
  if (name === 'line') return { name, kind: 'many' };
  if (lists.includes(name)) return { name, kind: 'one' };
  return { name, kind: addresses.includes(name) ? 'address' : 'text' };
}

/**
 * The colour in each scheme, or the property that it follows: `light-dark(#b02a17, #ff9d8a)`, `#ffc83d`,
 * `currentcolor`, `var(--hamn-water)`.
 */
function colours(standard: string): Pick<ColourProperty, 'light' | 'dark'> | undefined {
  if (standard === ofPage) return { light: ofPage, dark: ofPage };
  const [, follows] = /^var\(--hamn-([\w-]+)\)$/.exec(standard) ?? [];
  const [light, dark] = follows ? [follows] : (standard.match(/#[0-9a-f]{3,6}\b/gi) ?? []);
  const long = (value: string) => value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  return light === undefined ? undefined : { light: long(light), dark: long(dark ?? light) };
}

function property({ name, default: standard = '' }: ManifestProperty): Property {
  const short = name.replace('--hamn-', '');
  const found = colours(standard);
  return found ? { name: short, kind: 'colour', standard, ...found } : { name: short, kind: 'length', standard };
}

/** Each widget with its entries in the manifest, and with the site's names and frame height. */
function described(manifest: Manifest): Widget[] {
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  return widgets.map(({ name, tag, title, height }) => {
    const widget = { name, tag, title, ...(height && { height }) };
    const found = elements.find(({ tagName }) => tagName === widget.tag);
    if (!found) throw new Error(`dist/custom-elements.json: ${widget.tag}: missing; run \`npm run build:docs\` first`);
    const { members = [], attributes = [], cssProperties = [] } = found;
    const isSet = ({ fieldName }: ManifestAttribute) => !members.find(({ name }) => name === fieldName)?.readonly;
    return {
      ...widget,
      attributes: attributes.filter((each) => isSet(each) && !neverCopied.includes(each.name)).map(fieldFrom),
      properties: cssProperties.map(property),
    };
  });
}

function municipality(file: MunicipalityFile): Municipality {
  const { code, name, fullName, domain, county, violencePage } = file;
  const { switchboard, outOfHours, socialServices = [], shelters = [] } = file;
  return {
    code,
    name,
    fullName,
    county,
    ...(domain && { domain }),
    ...(violencePage && { supportPage: violencePage }),
    services: [switchboard ?? [], outOfHours ?? [], socialServices, shelters].flat().length,
    known: knownOfMunicipality(file),
  };
}

/** The fields of the form, in order. The address uses their names. */
function fieldsOf(
  { widgets, lines, municipalities, counties, languages }: Omit<BuilderFacts, 'fields'>,
  startWidgets: string[],
  starts: Record<string, string>,
): Field[] {
  const ids: Record<string, string[]> = {
    line: lines.map(({ id }) => id),
    municipality: municipalities.map(({ code }) => code),
    county: counties.map(({ code }) => code),
  };
  const one = (name: string, options: string[] = []): Field => ({ name, kind: 'one', options, initial: starts[name] });
  const properties = [...new Map(widgets.flatMap((each) => each.properties).map((each) => [each.name, each])).values()];
  const inSchemes = (name: string) => schemes.map((scheme) => fieldOf(name, scheme));
  return [
    ...widgets.map(({ name }): Field => ({ name, kind: 'on', initial: startWidgets.includes(name) ? 'on' : '' })),
    one('lang', Object.keys(languages)),
    ...widgets.flatMap((widget) =>
      widget.attributes.map(({ name, kind, options }) =>
        kind === 'one' || kind === 'many'
          ? { ...one(`${widget.name}.${name}`, ids[name]), kind }
          : { name: `${widget.name}.${name}`, kind, ...(options && { options }) },
      ),
    ),
    ...ownFields,
    ...inSchemes('ground').map((name, i): Field => ({ name, kind: 'colour', initial: ['#ffffff', '#14181a'][i] })),
    ...properties.flatMap(({ name, kind }): Field[] =>
      kind === 'colour' ? inSchemes(name).map((each) => ({ name: each, kind })) : [{ name, kind }],
    ),
  ];
}

/** The words of the site by language code. */
const wordsByCode: Record<string, { exit: string; buildPage: string } | undefined> = words;

/** The words about warnings by language code. */
const warningWordsByCode: Record<string, { readWarnings: string } | undefined> = warningWords;

/** A word in a language, or the Swedish one. */
function inLanguage(texts: Texts, code: string): Said {
  const text = texts[code];
  return text === undefined ? { text: texts.sv, lang: 'sv' } : { text };
}

/** Lines in the order of the support page, those for others than the exposed last. */
function inListOrder(lines: readonly Helpline[]): Helpline[] {
  return [...new Set([...inOrder(lines, { group: 'exposed' }), ...inOrder(lines), ...lines])];
}

/** The builder's facts, for its page and script. */
export function builderFacts(): BuilderFacts {
  const shown = new Set(shownMunicipalities().map(({ code }) => code));
  const languages = readLanguages().map((language): [string, Language] => {
    const known = wordsByCode[language.code];
    return [
      language.code,
      {
        name: language.name,
        exit: known?.exit ?? wording(language, 'quickExit').text,
        readWarnings: (warningWordsByCode[language.code] ?? warningWords.sv).readWarnings,
        support: inLanguage(defaults.havenWord, language.code),
      },
    ];
  });
  const pages = Object.keys(metadata.languages).flatMap((lang) => {
    const page = wordsByCode[lang]?.buildPage;
    return page === undefined ? [] : [[lang, page] as const];
  });
  const facts = {
    site: metadata.url,
    version,
    isReleased: isReleased(),
    checked,
    signedHelplines: isSigned && metadata.keys.length ? '/data/helplines.signed.json' : '',
    exit: metadata.exit,
    pages: Object.fromEntries(pages),
    files: Object.fromEntries(Object.entries(readIntegrity()).map(([file, { integrity }]) => [file, integrity])),
    widgets: described(readBuilt<Manifest>('custom-elements.json')),
    languages: Object.fromEntries(languages),
    lines: inListOrder(helplines).flatMap((line) => {
      const href = lineHref(line);
      const known = Object.fromEntries(languages.map(([code]) => [code, knownOfLine(line, code)]));
      const words =
        line.kind === 'emergency' && Object.fromEntries(languages.map(([code]) => [code, emergencyWords(code)]));
      if (!href) return [];
      const isUnknownToScript = isUnsigned(line);
      return {
        ...{ id: line.id, label: lineLabel(line), href, known },
        ...(words && { words }),
        ...(isUnknownToScript && { isUnknownToScript }),
      };
    }),
    counties: counties.map(({ code, name }) => ({ code, name })),
    municipalities: publishedMunicipalities().map((each): Municipality => ({
      ...municipality(each),
      ...(shown.has(each.code) && { hasPage: true }),
    })),
    sampleCounty: metadata.county,
    people: readExamples().map(({ portrait, ...person }) => ({ ...person, src: portrait })),
  };
  const named = facts.widgets.flatMap(({ name, attributes, properties }) => [
    ...attributes.map((each) => `${name}.${each.name}`),
    ...properties.map((each) => `--hamn-${each.name}`),
  ]);
  const problems = problemsInLabels(named);
  if (problems.length) throw new Error(problems.map((each) => `site/builder/words/labels.ts: ${each}`).join('\n'));
  const fields = fieldsOf(facts, ['quick-exit', 'hotline-card'], {
    lang: 'sv',
    'hotline-card.line': 'kvinnofridslinjen',
    // Never another municipality's number by default: the user must select one.
    'contact-block.municipality': metadata.municipality ?? '',
    'haven.municipality': metadata.municipality ?? '',
    'alert-banner.county': metadata.municipality ? metadata.county : '',
  });
  return { ...facts, fields };
}
