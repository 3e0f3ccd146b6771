// The colours of the drawn portraits, and the measure by which two of them are told apart.
export { contrast, mix } from '../../builder/contrast.js';

/** The least contrast between areas that must never run together: skin and hair, skin and background, … */
export const APART = 1.6;

/** The least contrast between areas that an outline or a collar also parts: hair and background, clothes and skin. */
export const EDGE = 1.25;

export const BLACK = '#000000';
export const WHITE = '#ffffff';
export const INK = '#14242c';

export const skins = {
  pale: '#f4cfb4',
  fair: '#ecbf9d',
  rosy: '#e5ab8b',
  tan: '#d59a70',
  olive: '#c08558',
  brown: '#a1663f',
  deep: '#814f32',
  dark: '#67402c',
};

export const hairs = {
  black: '#1d1a1c',
  brown: '#3f2a1e',
  chestnut: '#6b4226',
  blond: '#a47a35',
  sandy: '#c79a52',
  ginger: '#9c4c1e',
  steel: '#56606a',
  grey: '#8e979b',
  white: '#f1efe9',
};

/** Daylight, water and what lies on a quay, from the lightest to the darkest. */
export const grounds = {
  mist: '#dbe7e7',
  sand: '#e8dcc2',
  haze: '#bcd6dd',
  straw: '#ebcb86',
  sage: '#b3cab4',
  rope: '#d2b98f',
  lilac: '#b4b8d4',
  sea: '#72a8b6',
  heath: '#9089b3',
  lichen: '#a58f52',
  wave: '#5592a3',
  willow: '#6b8f7c',
  slate: '#6a8794',
  evening: '#5f6d98',
  moss: '#4b7264',
  water: '#2b7687',
  deep: '#0b5563',
  night: '#234556',
};

export const cloths = {
  white: '#f3f2ec',
  oat: '#e6dac2',
  mustard: '#d9a53c',
  sky: '#b5d0e2',
  fog: '#9fabb0',
  denim: '#47709a',
  teal: '#23777f',
  green: '#3c6b4f',
  wine: '#6d3345',
  rust: '#a5603a',
  brown: '#5a4335',
  navy: '#1d3550',
  charcoal: '#2c353b',
  black: '#191d20',
  lime: '#d3e04a',
  orange: '#ef8a3a',
};
