import { css } from 'lit';

/**
 * What every widget has in common: `hidden` works, each phrase runs as its own language does unless the element's own `dir`
 * says otherwise, and does not disturb those beside it, a link of the page that has no colour of the page's takes that of the
 * text, as the widget's own do, and focus is seen on any ground.
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

  /* What is in Swedish begins on the same side as the rest. Chromium does not know match-parent. */
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
