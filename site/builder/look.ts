// The colours that have been chosen: which of them can be read, and the CSS that carries those that can.
import { contrast, nearest } from '../shared/contrast.ts';
import { sure } from '../shared/sure.ts';
import type { Choice, ColourProperty, Property, Widget } from './types.ts';

/** What stands on what, and how much it must stand out. */
type Pair = readonly [name: string, on: string, least: number];

/** How well one colour is read on another. */
export interface Figure {
  scheme: Scheme;
  name: string;
  on: string;
  least: number;
  found: number;
  isEnough: boolean;
  /** Those of the two that were chosen. */
  chosen: string[];
  /** The colour that was worked out where none was chosen, else ''. */
  reckoned: string;
  /** The nearest colour that is enough. */
  better: string | undefined;
}

/** What was found of the colours in one scheme. */
export interface Judged {
  scheme: Scheme;
  figures: Figure[];
  /** The colours that are too faint. */
  refused: string[];
  /** The colour that the code must contain, else ''. */
  own: (name: string) => string;
  /** The colour in use. */
  value: (name: string) => string;
}

/** What stands on what, and how much it must stand out: text 4.5 to 1, a sign that words explain 3 to 1 (WCAG 2.2 AA). */
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

/** What the text of a widget has until a colour is chosen for it: that of the page's own text. */
export const ofPage = 'currentcolor';

/** The custom properties of the chosen widgets, each once. One that is a ground in one widget and a text in another is a ground. */
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
 * The colours of one scheme: those asked for, those that come with the widgets, and on a dark ground those that are reckoned
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
  const reckoned = (name: string): string => {
    if (!light || name === 'ground' || asked(name)) return '';
    const pair = pairs.find(([each]) => each === name);
    if (!pair) return light.own(name);
    const [, on, least] = pair;
    const isOnAnother = on !== 'ground' && own(on);
    const from = light.own(name) || (isOnAnother ? standard(name) : '');
    return from && (nearest(from, value(on), least) ?? '');
  };
  /** What the code must carry: what was asked for, and what was reckoned unless it is the default anyway. */
  const own = (name: string): string =>
    asked(name) || (name !== 'ground' && reckoned(name) !== standard(name) ? reckoned(name) : '');
  /** The colour in use. One that follows another until it is set is written with the other's name. */
  const value = (name: string): string => {
    if (name === 'ground') return choice[fieldOf(name, scheme)] ?? '';
    return asked(name) || reckoned(name) || (isFollower(name) ? value(standard(name)) : standard(name));
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
      reckoned: asked(name) ? '' : own(name),
      better: nearest(value(name), value(on), least),
    };
  };
  // A text on the page's own ground has the page's own colour until one is chosen: there is nothing to judge.
  const isJudged = ([name, on]: Pair): boolean =>
    on !== 'ground' || own(name) !== '' || (isFollower(name) && own(standard(name)) !== '');
  const measureAll = (): Figure[] =>
    pairs.filter((pair) => isThere(pair[0]) && isThere(pair[1]) && isJudged(pair)).map(measure);
  // The figures are those of what was chosen, whether it is taken or not. What follows another colour has its figure.
  const figures = measureAll().filter(({ name }) => own(name) || !isFollower(name));
  // Without a colour that is refused its neighbour stands on another, so it is measured again.
  for (
    let faint: Figure[];
    (faint = measureAll().filter(({ isEnough, chosen }) => !isEnough && chosen.length)).length;
  ) {
    for (const { chosen } of faint) chosen.forEach((name) => refused.add(name));
  }
  const again = measureAll();
  const shown = figures.map((figure) => {
    const isOthers = figure.isEnough && !figure.chosen.includes(figure.name);
    return (isOthers && again.find(({ name }) => name === figure.name)) || figure;
  });
  return { scheme, figures: shown, refused: [...refused], own, value };
}

/**
 * What can be read of what was chosen, on a light ground and on a dark one. A colour that is too faint is refused: it is left
 * out of the code, and the page says so, with the figure and the nearest colour that is enough.
 */
export function judge(choice: Choice, widgets: readonly Widget[]): [light: Judged, dark: Judged] {
  const colours = propertiesOf(widgets, 'colour');
  const light = judgeScheme('light', choice, colours);
  return [light, judgeScheme('dark', choice, colours, light)];
}

const rule = (lines: readonly (readonly [name: string, value: string])[], indent = ''): string =>
  `${indent}:root {\n${lines.map(([name, value]) => `${indent}  --hamn-${name}: ${value};`).join('\n')}\n${indent}}`;

/**
 * The CSS that carries the choice, '' when nothing of it was chosen. Each colour is a pair, and the page's own `color-scheme`
 * decides between the two. A browser that knows no such pair has the light ones.
 */
export function look(choice: Choice, widgets: readonly Widget[]): string {
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
