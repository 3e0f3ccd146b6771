import attributes, { type Kind, type Row, type Start } from './reference.ts';

/** Rules of style for one selector, as one writes them. */
export const rule = (selector: string, declarations: Record<string, string>): string =>
  `${selector} {\n${Object.entries(declarations)
    .map(([name, value]) => `  ${name}: ${value};`)
    .join('\n')}\n}`;

/** A custom property that more than one widget follows. */
export interface CommonProperty {
  name: string;
  start: Start;
  /** The tags of those widgets. */
  tags: string[];
}

/** What is one widget's alone. */
export interface WidgetDetails {
  tag: string;
  name: string;
  measures: Row[];
  parts: Row[];
}

/** What the page about the looks shows. */
export interface Appearance {
  own: Record<string, string>;
  details: WidgetDetails[];
  /** The rule to copy. */
  code: string;
  /** A rule for a part, to copy. */
  part: string;
  common: CommonProperty[];
}

/** A municipality's colours in five lines: what /utseende/ shows, and what it tells to copy. Each is readable on both grounds. */
const own = {
  '--hamn-water': 'light-dark(#00558c, #8cc8ff)',
  '--hamn-buoy': 'light-dark(#a3180f, #ffa394)',
  '--hamn-on-buoy': 'light-dark(#fff, #14242c)',
};

/**
 * Those that more than one widget follows, so that one sets them once for all. What each widget does with them is on its page.
 * One that is a ground in one widget and a text in another is told as the ground.
 */
function common(): CommonProperty[] {
  const rows = new Map<string, CommonProperty>();
  for (const [tag, tables] of Object.entries(attributes())) {
    for (const { name, start = {} } of tables.find(({ kind }) => kind === 'property')?.rows ?? []) {
      const before = rows.get(name) ?? { name, start, tags: [] };
      const isText = start.colours?.[0] === 'currentcolor';
      rows.set(name, { ...before, start: isText ? before.start : start, tags: [...before.tags, tag] });
    }
  }
  return [...rows.values()].filter(({ start }) => start.colours);
}

/** What is each widget's alone: its measures, a colour that follows another, and its parts. */
function details(): WidgetDetails[] {
  return Object.entries(attributes()).map(([tag, tables]) => {
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
