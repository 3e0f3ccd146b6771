// The rules that keep the exit and the numbers to call in sight, whatever an owner's own rules say. An important declaration in
// the first cascade layer wins over every other rule of a page, important or not. The layer has no name, so that nothing can be
// added to it. This is no sheet in site/, which an owner could replace. What an ancestor's `display` and size can hide,
// site/check/hiding.ts refuses.
import type { Metadata } from '../metadata.ts';

type Declarations = Record<string, string>;

/** What would hide an element, or a part of the page with everything in it. */
const visible: Declarations = {
  visibility: 'visible',
  opacity: '1',
  'content-visibility': 'visible',
  'clip-path': 'none',
  filter: 'none',
  mask: 'none',
  'mix-blend-mode': 'normal',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  zoom: '1',
  'offset-path': 'none',
};

/** What would take an element out of its place, or out of reach. */
const inPlace: Declarations = {
  position: 'static',
  float: 'none',
  'pointer-events': 'auto',
  'text-indent': '0',
};

const wholeSize: Declarations = { 'block-size': 'auto', 'max-block-size': 'none', overflow: 'visible' };

/** The distance of the exit from a side of the window, as the widget limits it. */
const inset = (side: string): string => `max(min(var(--hamn-exit-inset), 30vmin), env(safe-area-inset-${side}))`;

/** The exit before its script, as a link in the corner of the window. */
const early: Declarations = {
  ...wholeSize,
  display: 'block',
  position: 'fixed',
  'inset-block': `auto ${inset('bottom')}`,
  'inset-inline': `auto ${inset('right')}`,
  'z-index': '10',
  clip: 'auto',
  'inline-size': 'auto',
  'max-inline-size': 'none',
  margin: '0',
  background: 'var(--hamn-buoy)',
  color: 'var(--hamn-on-buoy)',
  'font-size': '1rem',
};

const rule = (selector: string, declarations: Declarations): string =>
  `${selector} { ${Object.entries(declarations)
    .map(([property, value]) => `${property}: ${value} !important;`)
    .join(' ')} }`;

const exit = 'hamn-quick-exit:not([inline])';
const link = `${exit}:not(:defined) > a`;
const numbers = ':is(.help, .footer-help)';
/** The other numbers. The site itself hides the rows that a visitor has filtered away. */
const others = ":is(hamn-hotline-card, hamn-contact-block, a[href^='tel:'])";
const all = [exit, link, numbers, `${numbers} *`, others, `${others} *`].join(', ');
/** Elements around them. Those around the exit stay above the bar beside it, which would lie over the exit's link. */
const around = `:is(body, body *):has(${exit}, ${numbers})`;

/** The rules as CSS. They come first in the sheet of every page. */
export function inSight({ light, dark }: Metadata['colours']): string {
  const colours = (own: Record<string, string | undefined>): string =>
    rule(exit, { '--hamn-buoy': own.buoy ?? '', '--hamn-on-buoy': own['on-buoy'] ?? '' });
  return `@layer { @media screen {
    ${colours(light)}
    @media (prefers-color-scheme: dark) { ${colours(dark)} }
    ${rule(`${all}, ${around}`, visible)}
    ${rule(`:is(${all})`, inPlace)}
    ${rule(exit, { display: 'block' })}
    ${rule(`:is(${numbers}, ${numbers} .call-button)`, wholeSize)}
    ${rule('.call-button', { display: 'flex', 'inline-size': 'auto', 'max-inline-size': 'none' })}
    ${rule('.call-button .number', { display: 'inline', 'font-size': 'max(20px, var(--digits))' })}
    ${rule(`body :has(${numbers})`, { position: 'relative', inset: 'auto' })}
    ${rule(`body :is(${exit}, :has(${exit}))`, { 'z-index': '10', animation: 'none', 'will-change': 'auto', contain: 'none' })}
    ${rule(`body ${link}:not(#hamn-no-such-id)`, early)}
  } }`;
}
