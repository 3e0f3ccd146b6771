// The owner's colours: a check of their contrast, and the custom properties of pages and widgets.
import { contrast, ratio } from '../shared/contrast.ts';
import { isObject } from '../../widgets/shared/is-object.ts';
import type { Colours, Metadata } from '../metadata.ts';
import { say } from '../../widgets/check/say.ts';

/** The backgrounds of each colour: text needs 4.5 to 1 (WCAG 2.2, 1.4.3). */
const grounds = {
  ink: ['paper', 'mist'],
  soft: ['paper', 'mist'],
  water: ['paper', 'mist'],
  buoy: ['paper', 'mist'],
  open: ['paper', 'mist'],
  'on-buoy': ['buoy'],
  'on-lamp': ['lamp'],
};
const names = ['paper', 'mist', 'line', 'lamp', ...Object.keys(grounds)];
const schemes = ['light', 'dark'];
const least = 4.5;

/** The colours that the widgets also use, as `--hamn-water`. */
const ofWidgets = ['water', 'buoy', 'on-buoy', 'lamp', 'on-lamp', 'open', 'soft'];

function problemsInScheme(colours: unknown, scheme: string): string[] {
  const written = isObject(colours) ? colours : {};
  const colourOf = (name: string) => {
    const value = written[name];
    return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value : undefined;
  };
  const wrong = names.filter((name) => !colourOf(name));
  const problems = wrong.map(
    (name) =>
      say`colours.${scheme}.${name}: ${String(written[name] ?? say`missing`)}; expected a colour such as #0b5563`,
  );
  for (const [name, on] of Object.entries(grounds)) {
    for (const ground of on) {
      const [colour, under] = [colourOf(name), colourOf(ground)];
      if (!colour || !under) continue;
      const measured = contrast(colour, under);
      if (measured >= least) continue;
      const found = ratio(measured);
      problems.push(
        say`colours.${scheme}.${name}: ${colour} has a contrast of ${found} to 1 against ${ground}, ${under}; expected at least ${least}`,
      );
    }
  }
  return problems;
}

/** The problems in the colours of hamn.yaml, with the entry and the contrast. */
export const problemsInColours = (colours: unknown): string[] =>
  schemes.flatMap((scheme) => problemsInScheme(isObject(colours) ? colours[scheme] : undefined, scheme));

const properties = (colours: Colours) => names.map((name) => `--${name}: ${colours[name]};`).join(' ');

const ofWidget = ofWidgets.map((name) => `--hamn-${name}: var(--${name});`).join(' ');

/** The colours of a page as CSS: they follow the visitor's system. */
export const tokens = ({ light, dark }: Metadata['colours']): string => `
:root { color-scheme: light dark; ${properties(light)} ${ofWidget} }
@media (prefers-color-scheme: dark) { :root { ${properties(dark)} } }
`;

/**
 * The colours of a page in a frame. They follow its address, which embed.js reads: the page around it is light or dark,
 * whatever the system's setting.
 */
export const frameTokens = ({ light, dark }: Metadata['colours']): string => `
:root { color-scheme: light; ${properties(light)} ${ofWidget} }
:root[data-scheme='dark'] { ${properties(dark)} }
@media (prefers-color-scheme: dark) { :root[data-scheme='auto'] { ${properties(dark)} } }
`;
