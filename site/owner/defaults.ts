// The settings that an owner may leave out.
import { fieldsOf } from '../../widgets/check/words.ts';
import { findCounty, findMunicipality } from '../../widgets/data/index.ts';
import type { Unknown } from '../../widgets/shared/is-object.ts';
import { withNewNames } from './upgrades.ts';

/** The county of Stockholm, for the examples of a site for the whole country. */
const capital = '01';

/** The default value of each optional setting. */
export const defaults = {
  moreCounties: [],
  municipality: '',
  languages: { sv: 'Svenska', en: 'English' },
  logo: undefined,
  links: { sv: [], en: [] },
  colours: {
    light: {
      paper: '#fbfaf6', // background
      mist: '#eaf0f0', // bands across the background
      ink: '#14242c', // text
      soft: '#4a5c66', // secondary text
      line: '#c9d3d6', // lines
      water: '#0b5563', // links, and the line beside the numbers to call
      buoy: '#b02a17', // 112 and the exit
      'on-buoy': '#ffffff', // text on buoy
      lamp: '#ffc83d', // focus and warnings
      'on-lamp': '#14242c', // text on lamp
      open: '#1f6b3a', // the sign for an open helpline
    },
    dark: {
      paper: '#10191e',
      mist: '#18252b',
      ink: '#e8eef0',
      soft: '#a9bac1',
      line: '#34464f',
      water: '#86cfdb',
      buoy: '#ff9d8a',
      'on-buoy': '#14242c',
      lamp: '#ffc83d',
      'on-lamp': '#14242c',
      open: '#86d6a0',
    },
  },
  repository: '',
  reference: '',
  embedding: true,
  demonstration: false,
  warnings: {},
  keys: [] as string[],
  exit: 'https://www.smhi.se/',
  haven: true,
  havenWord: { sv: 'Stöd', en: 'Support' },
  discreetTitles: false,
};

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A code without quotation marks: YAML reads 10 and 1080 as numbers, but not 07. */
const asCode = (value: unknown): unknown =>
  typeof value === 'number' && (findCounty(String(value)) ?? findMunicipality(String(value))) ? String(value) : value;

const withCodes = (settings: Unknown): Unknown =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) =>
      ['county', 'municipality', 'moreCounties'].includes(name)
        ? [name, Array.isArray(value) ? value.map(asCode) : asCode(value)]
        : [name, value],
    ),
  );

/**
 * The settings with the defaults for those that the owner left out, also inside `colours` and `links`. An owner who names
 * languages has only these. A municipality's county needs no entry. `county: all` is the whole country.
 */
export function withDefaults(settings: unknown): object {
  const written = withNewNames(settings);
  const { light, dark } = fieldsOf(fieldsOf(written).colours);
  const given = withCodes(Object.fromEntries(Object.entries(fieldsOf(written)).filter(([, value]) => value !== null)));
  const colours = isGroup(given.colours)
    ? {
        ...given.colours,
        light: { ...defaults.colours.light, ...fieldsOf(light) },
        dark: { ...defaults.colours.dark, ...fieldsOf(dark) },
      }
    : (given.colours ?? defaults.colours);
  const links = isGroup(given.links) ? { ...defaults.links, ...given.links } : (given.links ?? defaults.links);
  const places =
    given.county === 'all'
      ? { county: capital, moreCounties: 'all', isNation: true }
      : { county: given.county ?? findMunicipality(String(given.municipality))?.county, isNation: false };
  return { ...defaults, ...given, ...places, colours, links };
}
