import attributes, { type Kind, type Row, type Start } from './reference.ts';

/** A CSS rule for one selector, formatted for people. */
export const rule = (selector: string, declarations: Record<string, string>): string =>
  `${selector} {\n${Object.entries(declarations)
    .map(([name, value]) => `  ${name}: ${value};`)
    .join('\n')}\n}`;

/** A custom property of more than one widget. */
export interface CommonProperty {
  name: string;
  start: Start;
  /** The tags of those widgets. */
  tags: string[];
}

/** The measures and parts of one widget. */
export interface WidgetDetails {
  tag: string;
  name: string;
  measures: Row[];
  parts: Row[];
}

/** The data of the page about appearance. */
export interface Appearance {
  own: Record<string, string>;
  details: WidgetDetails[];
  /** The CSS rule to copy. */
  code: string;
  /** A CSS rule for a part, to copy. */
  part: string;
  common: CommonProperty[];
}

/**
 * A municipality's colours in five lines: the example on /utseende/, with the code to copy. Each is readable on both
 * backgrounds.
 */
const own = {
  '--hamn-water': 'light-dark(#00558c, #8cc8ff)',
  '--hamn-buoy': 'light-dark(#a3180f, #ffa394)',
  '--hamn-on-buoy': 'light-dark(#fff, #14242c)',
};

/**
 * The properties of more than one widget, to set once for all. Each widget's page describes its own use. A property
 * that is a background in one widget and a text colour in another is listed as a background.
 */
function common(): CommonProperty[] {
  const rows = new Map<string, CommonProperty>();
  for (const [tag, tables] of Object.entries(attributes)) {
    for (const { name, start = {} } of tables.find(({ kind }) => kind === 'property')?.rows ?? []) {
      const before = rows.get(name) ?? { name, start, tags: [] };
      const isText = start.colours?.[0] === 'currentcolor';
      rows.set(name, { ...before, start: isText ? before.start : start, tags: [...before.tags, tag] });
    }
  }
  return [...rows.values()].filter(({ start }) => start.colours);
}

/** The measures of each widget, including a colour that follows another, and its parts. */
function details(): WidgetDetails[] {
  return Object.entries(attributes).map(([tag, tables]) => {
    const rowsOf = (kind: Kind) => tables.find((each) => each.kind === kind)?.rows ?? [];
    return {
      tag,
      name: tag.replace('hamn-', ''),
      measures: rowsOf('property').filter(({ start }) => !start?.colours),
      parts: rowsOf('part'),
    };
  });
}

export default function appearance(): Appearance {
  return {
    own,
    details: details(),
    code: rule(':root', own),
    part: 'hamn-hotline-card::part(audience) {\n  display: none;\n}',
    common: common(),
  };
}
