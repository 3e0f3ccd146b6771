// The chosen colours: which have enough contrast, and the CSS that sets them.
import { contrast, nearest } from '../shared/contrast.ts';
import { sure } from '../shared/sure.ts';
import type { Choice, ColourProperty, Property, Widget } from './types.ts';

/** A colour, its background, and the least contrast. */
type Pair = readonly [name: string, on: string, least: number];

/** The measured contrast of a colour against its background. */
export interface Figure {
  scheme: Scheme;
  name: string;
  on: string;
  least: number;
  found: number;
  isEnough: boolean;
  /** The names of the pair that were chosen. */
  chosen: string[];
  /** The derived colour when none was chosen, else ''. */
  derived: string;
  /** The nearest colour with enough contrast. */
  better: string | undefined;
}

/** The result for the colours of one scheme. */
export interface Judged {
  scheme: Scheme;
  figures: Figure[];
  /** The colours with too little contrast. */
  refused: string[];
  /** The colour that the code must contain, else ''. */
  own: (name: string) => string;
  /** The colour in use. */
  value: (name: string) => string;
}

/** The pairs to measure: text needs 4.5 to 1, a sign explained by words 3 to 1 (WCAG 2.2 AA). */
const pairs: readonly Pair[] = [
  ['water', 'ground', 4.5],
  ['hotline-accent', 'ground', 4.5],
  ['buoy', 'ground', 4.5],
  ['on-buoy', 'buoy', 4.5],
  ['on-lamp', 'lamp', 4.5],
  ['soft', 'ground', 4.5],
  ['open', 'ground', 3],
];

export const schemes = ['light', 'dark'] as const;

export type Scheme = (typeof schemes)[number];

/** The name of the field for a colour: `water`, `dark.water`. */
export const fieldOf = (name: string, scheme: Scheme): string => (scheme === 'dark' ? `dark.${name}` : name);

/** The default text colour of a widget: the colour of the page's own text. */
export const ofPage = 'currentcolor';

/**
 * The custom properties of the chosen widgets, each once. A property that is a background in one widget and a text
 * colour in another counts as a background.
 */
export function propertiesOf<Kind extends Property['kind']>(
  widgets: readonly Widget[],
  kind: Kind,
): Extract<Property, { kind: Kind }>[] {
  const all = widgets
    .flatMap(({ properties }) => properties)
    .filter((each): each is Extract<Property, { kind: Kind }> => each.kind === kind);
  const grounds = all.filter(({ light }) => light !== ofPage);
  return [...new Map([...all, ...grounds].map((each) => [each.name, each])).values()];
}

/**
 * The colours of one scheme: the chosen ones, the defaults of the widgets, and, in the dark scheme, colours derived
 * from a light one that was chosen alone.
 */
function judgeScheme(scheme: Scheme, choice: Choice, colours: readonly ColourProperty[], light?: Judged): Judged {
  const refused = new Set<string>();
  const asked = (name: string): string =>
    name === 'ground' || refused.has(name) ? '' : (choice[fieldOf(name, scheme)] ?? '');
  const standard = (name: string): string =>
    sure(
      colours.find((each) => each.name === name),
      name,
    )[scheme];
  const isFollower = (name: string): boolean => standard(name) !== ofPage && !standard(name).startsWith('#');
  const derived = (name: string): string => {
    if (!light || name === 'ground' || asked(name)) return '';
    const pair = pairs.find(([each]) => each === name);
    if (!pair) return light.own(name);
    const [, on, least] = pair;
    const isOnAnother = on !== 'ground' && own(on);
    const from = light.own(name) || (isOnAnother ? standard(name) : '');
    return from && (nearest(from, value(on), least) ?? '');
  };
  /** The colour that the code must contain: the chosen one, or the derived one unless it equals the default. */
  const own = (name: string): string =>
    asked(name) || (name !== 'ground' && derived(name) !== standard(name) ? derived(name) : '');
  /** The colour in use. A colour that follows another has that one's name as its default. */
  const value = (name: string): string => {
    if (name === 'ground') return choice[fieldOf(name, scheme)] ?? '';
    return asked(name) || derived(name) || (isFollower(name) ? value(standard(name)) : standard(name));
  };
  const isThere = (name: string): boolean => name === 'ground' || colours.some((each) => each.name === name);
  const measure = ([name, on, least]: Pair): Figure => {
    const found = contrast(value(name), value(on));
    return {
      scheme,
      name,
      on,
      least,
      found,
      isEnough: found >= least,
      chosen: [name, on].filter(asked),
      derived: asked(name) ? '' : own(name),
      better: nearest(value(name), value(on), least),
    };
  };
  // Text on the page's own background has the page's own colour until one is chosen: there is nothing to measure.
  const isJudged = ([name, on]: Pair): boolean =>
    on !== 'ground' || own(name) !== '' || (isFollower(name) && own(standard(name)) !== '');
  const measureAll = (): Figure[] =>
    pairs.filter((pair) => isThere(pair[0]) && isThere(pair[1]) && isJudged(pair)).map(measure);
  // Figures are for the chosen colours, accepted or not. A colour that follows another uses that one's figure.
  const figures = measureAll().filter(({ name }) => own(name) || !isFollower(name));
  // Only the colour that does not work is refused, not its pair: the text before its background. Its neighbour is measured again.
  for (
    let faint: Figure | undefined;
    (faint = measureAll().find(({ isEnough, chosen }) => !isEnough && chosen.length));
  ) {
    const [first] = faint.chosen;
    refused.add(sure(first, faint.name));
  }
  const again = measureAll();
  const shown = figures.map((figure) => {
    const isOthers = figure.isEnough && !figure.chosen.includes(figure.name);
    return (isOthers && again.find(({ name }) => name === figure.name)) || figure;
  });
  return { scheme, figures: shown, refused: [...refused], own, value };
}

/**
 * Measures the chosen colours on a light and on a dark background. A colour with too little contrast is refused: the
 * code leaves it out, and the page shows the contrast and the nearest colour with enough.
 */
export function judge(choice: Choice, widgets: readonly Widget[]): [light: Judged, dark: Judged] {
  const colours = propertiesOf(widgets, 'colour');
  const light = judgeScheme('light', choice, colours);
  return [light, judgeScheme('dark', choice, colours, light)];
}

const rule = (lines: readonly (readonly [name: string, value: string])[], indent = ''): string =>
  `${indent}:root {\n${lines.map(([name, value]) => `${indent}  --hamn-${name}: ${value};`).join('\n')}\n${indent}}`;

/**
 * The CSS for the choice, '' when it is the default. Each colour is a pair, and the page's own `color-scheme` selects
 * one. A browser without `light-dark()` gets the light ones.
 */
export function choiceCss(choice: Choice, widgets: readonly Widget[]): string {
  const judged = judge(choice, widgets);
  const [light] = judged;
  const names = propertiesOf(widgets, 'colour').map(({ name }) => name);
  const lengths = propertiesOf(widgets, 'length').map(({ name }) => name);
  const plain = [
    ...names.map((name) => [name, light.own(name)] as const),
    ...lengths.map((name) => [name, choice[name] ?? ''] as const),
  ].filter(([, value]) => value);
  const paired = names
    .filter((name) => judged.some(({ own }) => own(name)))
    .map((name) => [name, `light-dark(${judged.map(({ value }) => value(name)).join(', ')})`] as const);
  return [
    plain.length && rule(plain),
    paired.length && `@supports (color: light-dark(#000, #fff)) {\n${rule(paired, '  ')}\n}`,
  ]
    .filter(Boolean)
    .join('\n');
}
