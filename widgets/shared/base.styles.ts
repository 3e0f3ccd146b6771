import { css } from 'lit';

/**
 * Styles of every widget:
 * - `hidden` works.
 * - Each phrase has its own language's direction, unless the element has a `dir`, and does not affect its neighbours.
 * - A link of the page without a colour from the page has the colour of the text, like the widget's own links.
 * - Focus is visible on any background.
 */
export const base = css`
  :host([hidden]) {
    display: none !important;
  }

  [lang] {
    unicode-bidi: isolate;
  }

  :host(:not([dir])) [lang] {
    direction: ltr;
  }

  :host(:not([dir])) :is([lang='ar'], [lang='fa']) {
    direction: rtl;
  }

  /* Swedish phrases begin on the same side as the others. Chromium does not support match-parent. */
  :host(:not([dir])) :is([lang='ar'], [lang='fa']) [lang] {
    text-align: right;
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
