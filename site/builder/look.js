// The colours that have been chosen: which of them can be read, and the CSS that carries those that can.
import { contrast, nearest } from './contrast.js';

/** What stands on what, and how much it must stand out: text 4.5 to 1, a sign that words explain 3 to 1 (WCAG 2.2 AA). */
const pairs = [
  ['water', 'ground', 4.5],
  ['hotline-accent', 'ground', 4.5],
  ['buoy', 'ground', 4.5],
  ['on-buoy', 'buoy', 4.5],
  ['on-lamp', 'lamp', 4.5],
  ['soft', 'ground', 4.5],
  ['open', 'ground', 3],
];

export const schemes = ['light', 'dark'];

/** The name of the field for a colour: `water`, `dark.water`. */
export const fieldOf = (name, scheme) => (scheme === 'dark' ? `dark.${name}` : name);

/** What the text of a widget has until a colour is chosen for it: that of the page's own text. */
export const ofPage = 'currentcolor';

/** The custom properties of the chosen widgets, each once. One that is a ground in one widget and a text in another is a ground. */
export function propertiesOf(widgets, kind) {
  const all = widgets.flatMap(({ properties }) => properties).filter((each) => each.kind === kind);
  const grounds = all.filter(({ light }) => light !== ofPage);
  return [...new Map([...all, ...grounds].map((each) => [each.name, each])).values()];
}

/**
 * The colours of one scheme: those asked for, those that come with the widgets, and on a dark ground those that are reckoned
 * from a light one that was chosen alone.
 */
function judgeScheme(scheme, choice, colours, light) {
  const refused = new Set();
  const asked = (name) => (name === 'ground' || refused.has(name) ? '' : choice[fieldOf(name, scheme)]);
  const standard = (name) => colours.find((each) => each.name === name)[scheme];
  const isFollower = (name) => standard(name) !== ofPage && !standard(name).startsWith('#');
  const reckoned = (name) => {
    if (!light || name === 'ground' || asked(name)) return '';
    const [, on, least] = pairs.find(([each]) => each === name) ?? [];
    const isOnAnother = on && on !== 'ground' && own(on);
    const from = light.own(name) || (isOnAnother && standard(name));
    return from && on ? nearest(from, value(on), least) : from || '';
  };
  /** What the code must carry: what was asked for, and what was reckoned unless it is the default anyway. */
  const own = (name) => asked(name) || (name !== 'ground' && reckoned(name) !== standard(name) ? reckoned(name) : '');
  /** The colour in use. One that follows another until it is set is written with the other's name. */
  const value = (name) => {
    if (name === 'ground') return choice[fieldOf(name, scheme)];
    return asked(name) || reckoned(name) || (isFollower(name) ? value(standard(name)) : standard(name));
  };
  const isThere = (name) => name === 'ground' || colours.some((each) => each.name === name);
  const measure = ([name, on, least]) => {
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
  const isJudged = ([name, on]) => on !== 'ground' || own(name) || (isFollower(name) && own(standard(name)));
  const measureAll = () => pairs.filter((pair) => isThere(pair[0]) && isThere(pair[1]) && isJudged(pair)).map(measure);
  // The figures are those of what was chosen, whether it is taken or not. What follows another colour has its figure.
  const figures = measureAll().filter(({ name }) => own(name) || !isFollower(name));
  // Without a colour that is refused its neighbour stands on another, so it is measured again.
  for (let faint; (faint = measureAll().filter(({ isEnough, chosen }) => !isEnough && chosen.length)).length;) {
    for (const { chosen } of faint) chosen.forEach((name) => refused.add(name));
  }
  const again = measureAll();
  const shown = figures.map((figure) =>
    figure.isEnough && !figure.chosen.includes(figure.name) ? again.find(({ name }) => name === figure.name) : figure,
  );
  return { scheme, figures: shown, refused: [...refused], own, value };
}

/**
 * What can be read of what was chosen, on a light ground and on a dark one. A colour that is too faint is refused: it is left
 * out of the code, and the page says so, with the figure and the nearest colour that is enough.
 */
export function judge(choice, widgets) {
  const colours = propertiesOf(widgets, 'colour');
  const light = judgeScheme('light', choice, colours);
  return [light, judgeScheme('dark', choice, colours, light)];
}

const rule = (lines, indent = '') =>
  `${indent}:root {\n${lines.map(([name, value]) => `${indent}  --hamn-${name}: ${value};`).join('\n')}\n${indent}}`;

/**
 * The CSS that carries the choice, '' when nothing of it was chosen. Each colour is a pair, and the page's own `color-scheme`
 * decides between the two. A browser that knows no such pair has the light ones.
 */
export function look(choice, widgets) {
  const judged = judge(choice, widgets);
  const [light] = judged;
  const names = propertiesOf(widgets, 'colour').map(({ name }) => name);
  const plain = [
    ...names.filter(light.own).map((name) => [name, light.own(name)]),
    ...propertiesOf(widgets, 'length').flatMap(({ name }) => (choice[name] ? [[name, choice[name]]] : [])),
  ];
  const paired = names
    .filter((name) => judged.some(({ own }) => own(name)))
    .map((name) => [name, `light-dark(${judged.map(({ value }) => value(name)).join(', ')})`]);
  return [
    plain.length && rule(plain),
    paired.length && `@supports (color: light-dark(#000, #fff)) {\n${rule(paired, '  ')}\n}`,
  ]
    .filter(Boolean)
    .join('\n');
}
