// The owner's colours: checked for contrast, and made into the custom properties of the pages and of the widgets.
import { contrast, ratio } from '../shared/contrast.ts';
import { isObject } from '../../widgets/shared/is-object.ts';
import type { Colours, Metadata } from '../metadata.ts';

/** Which colours stand on which: text needs 4.5 to 1 (WCAG 2.2, 1.4.3). */
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

/** Those that the widgets know by a name of their own, `--hamn-water`. */
const ofWidgets = ['water', 'buoy', 'on-buoy', 'lamp', 'on-lamp', 'open', 'soft'];

function problemsInScheme(colours: unknown, scheme: string): string[] {
  const written = isObject(colours) ? colours : {};
  const colourOf = (name: string) => {
    const value = written[name];
    return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value : undefined;
  };
  const wrong = names.filter((name) => !colourOf(name));
  const problems = wrong.map(
    (name) => `colours.${scheme}.${name}: ${String(written[name] ?? 'missing')}; expected a colour such as #0b5563`,
  );
  for (const [name, on] of Object.entries(grounds)) {
    for (const ground of on) {
      const [colour, under] = [colourOf(name), colourOf(ground)];
      if (!colour || !under) continue;
      const measured = contrast(colour, under);
      if (measured >= least) continue;
      const found = `${colour} has a contrast of ${ratio(measured)} to 1 against ${ground}, ${under}`;
      problems.push(`colours.${scheme}.${name}: ${found}; expected at least ${least}`);
    }
  }
  return problems;
}

/** What is wrong in the colours of metadata.js, with the entry and the contrast. */
export const problemsInColours = (colours: unknown): string[] =>
  schemes.flatMap((scheme) => problemsInScheme(isObject(colours) ? colours[scheme] : undefined, scheme));

const properties = (colours: Colours) => names.map((name) => `--${name}: ${colours[name]};`).join(' ');

const ofWidget = ofWidgets.map((name) => `--hamn-${name}: var(--${name});`).join(' ');

/** The colours as CSS: those of a page follow the visitor's system. */
export const tokens = ({ light, dark }: Metadata['colours']): string => `
:root { color-scheme: light dark; ${properties(light)} ${ofWidget} }
@media (prefers-color-scheme: dark) { :root { ${properties(dark)} } }
`;

/** Those of a page in a frame follow its address, which embed.js reads: the page around it is light or dark, whatever the system says. */
export const frameTokens = ({ light, dark }: Metadata['colours']): string => `
:root { color-scheme: light; ${properties(light)} ${ofWidget} }
:root[data-scheme='dark'] { ${properties(dark)} }
@media (prefers-color-scheme: dark) { :root[data-scheme='auto'] { ${properties(dark)} } }
`;
