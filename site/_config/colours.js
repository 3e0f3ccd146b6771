// The owner's colours: checked for contrast, and made into the custom properties of the pages and of the widgets.
import { contrast, ratio } from '../builder/contrast.js';

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

function problemsInScheme(colours, scheme) {
  const isColour = (name) => /^#[0-9a-f]{6}$/i.test(colours?.[name]);
  const wrong = names.filter((name) => !isColour(name));
  const problems = wrong.map(
    (name) => `colours.${scheme}.${name}: ${colours?.[name] ?? 'missing'}; expected a colour such as #0b5563`,
  );
  for (const [name, on] of Object.entries(grounds)) {
    for (const ground of on.filter((each) => isColour(each) && isColour(name))) {
      const measured = contrast(colours[name], colours[ground]);
      if (measured >= least) continue;
      const found = `${colours[name]} has a contrast of ${ratio(measured)} to 1 against ${ground}, ${colours[ground]}`;
      problems.push(`colours.${scheme}.${name}: ${found}; expected at least ${least}`);
    }
  }
  return problems;
}

/** What is wrong in the colours of metadata.js, with the entry and the contrast. */
export const problemsInColours = (colours) => schemes.flatMap((scheme) => problemsInScheme(colours?.[scheme], scheme));

const properties = (colours) => names.map((name) => `--${name}: ${colours[name]};`).join(' ');

const ofWidget = ofWidgets.map((name) => `--hamn-${name}: var(--${name});`).join(' ');

/** The colours as CSS: those of a page follow the visitor's system. */
export const tokens = ({ light, dark }) => `
:root { color-scheme: light dark; ${properties(light)} ${ofWidget} }
@media (prefers-color-scheme: dark) { :root { ${properties(dark)} } }
`;

/** Those of a page in a frame follow its address, which embed.js reads: the page around it is light or dark, whatever the system says. */
export const frameTokens = ({ light, dark }) => `
:root { color-scheme: light; ${properties(light)} ${ofWidget} }
:root[data-scheme='dark'] { ${properties(dark)} }
@media (prefers-color-scheme: dark) { :root[data-scheme='auto'] { ${properties(dark)} } }
`;
