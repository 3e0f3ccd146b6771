import { unsafeCSS } from 'lit';

/**
 * The look of the exit's link, and styles that keep it visible and pressable whatever styles a page gives its links. A page may
 * still choose its font and letter spacing. The `--_` properties come from the box around the link.
 */
export const linkLook: Record<string, string> = {
  display: 'inline-block',
  position: 'static',
  float: 'none',
  'box-sizing': 'border-box',
  'inline-size': 'auto',
  'block-size': 'auto',
  'min-inline-size': '48px',
  'min-block-size': '48px',
  'max-inline-size': '100%',
  'max-block-size': 'none',
  'aspect-ratio': 'auto',
  margin: '0',
  padding: 'max(var(--_pad-block, 0.7em), (44px - 1.3em) / 2) var(--_pad-inline, 1em)',
  border: '2px solid',
  'border-radius': 'var(--hamn-exit-radius, 4px)',
  background: 'var(--_red)',
  'background-image': 'var(--_ground)',
  color: 'var(--_on-buoy)',
  'font-size': 'var(--_size, max(1em, 16px))',
  'font-weight': '700',
  'line-height': '1.3',
  'text-align': 'center',
  'text-decoration': 'none',
  'text-indent': '0',
  'text-shadow': 'none',
  'box-shadow': 'none',
  'text-overflow': 'ellipsis',
  'white-space': 'var(--_wrap, normal)',
  'overflow-wrap': 'anywhere',
  overflow: 'var(--_overflow, visible)',
  columns: 'auto',
  contain: 'none',
  'container-type': 'normal',
  'content-visibility': 'visible',
  visibility: 'inherit',
  opacity: '1',
  flex: 'none',
  order: '0',
  'align-self': 'auto',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  zoom: '1',
  'offset-path': 'none',
  filter: 'none',
  'backdrop-filter': 'none',
  'mix-blend-mode': 'normal',
  clip: 'auto',
  'clip-path': 'none',
  mask: 'none',
  '-webkit-mask': 'none',
  '-webkit-text-fill-color': 'currentcolor',
  '-webkit-text-stroke': '0',
  '-webkit-text-security': 'none',
  'writing-mode': 'horizontal-tb',
  'pointer-events': 'auto',
  'touch-action': 'pinch-zoom',
  'user-select': 'none',
  '-webkit-user-select': 'none',
  '-webkit-touch-callout': 'none',
  'forced-color-adjust': 'auto',
  animation: 'none',
  transition: 'none',
};

/** The ring around a focused link. */
export const focusRing: Record<string, string> = {
  outline: '3px solid var(--_lamp)',
  'outline-offset': '2px',
  'box-shadow': '0 0 0 2px #14242c, 0 0 0 5px #ffc83d, 0 0 0 6px #14242c',
};

/** Elements inside the link take its colour and size. */
export const insideLink: Record<string, string> = {
  background: 'none',
  color: 'inherit',
  'font-size': 'inherit',
  'box-shadow': 'none',
  'touch-action': 'pinch-zoom',
  opacity: '1',
  '-webkit-text-fill-color': 'currentcolor',
};

/** Elements around the link have no box. */
export const aroundLink: Record<string, string> = { all: 'unset', display: 'contents' };

/** Declarations that win over every rule of the page. */
export const important = (declarations: Record<string, string>): string =>
  Object.entries(declarations)
    .map(([property, value]) => `${property}:${value}!important;`)
    .join('');

/** The same for links that the widget's own style sheet reaches. */
export const linkStyles = unsafeCSS(
  `a, .single ::slotted(a) { ${important(linkLook)} } a:focus-visible, .single ::slotted(a:focus-visible) { ${important(focusRing)} }`,
);
