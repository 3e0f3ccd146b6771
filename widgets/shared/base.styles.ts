import { css } from 'lit';

/**
 * What every widget has in common: `hidden` works, Swedish and English run from left to right on any page
 * unless the element's own `dir` says otherwise, a link of the page
 * that has no colour of the page's takes that of the text, as the widget's own do, and focus is seen on any ground.
 */
export const base = css`
  :host([hidden]) {
    display: none !important;
  }

  :host(:not([dir])) [lang] {
    direction: ltr;
  }

  a {
    color: var(--_water);
    text-underline-offset: 0.15em;
  }

  ::slotted(a) {
    color: inherit;
  }

  :focus-visible {
    outline: 3px solid var(--hamn-lamp, #ffc83d);
    outline-offset: 2px;
    box-shadow:
      0 0 0 2px #14242c,
      0 0 0 5px #ffc83d,
      0 0 0 6px #14242c;
  }
`;
