import { css } from 'lit';

/**
 * The defaults of every widget's colours. A page sets the `--hamn-` properties; the widgets read the `--_` ones.
 * Dark values hold where the page itself says that it has a dark scheme (`color-scheme`).
 */
export const tokens = css`
  :host {
    --_water: var(--hamn-water, #0b5563);
    --_buoy: var(--hamn-buoy, #b02a17);
    --_on-buoy: var(--hamn-on-buoy, #fff);
    --_lamp: var(--hamn-lamp, #ffc83d);
    --_on-lamp: var(--hamn-on-lamp, #14242c);
    --_open: var(--hamn-open, #1f6b3a);
    --_soft: var(--hamn-soft, #4a5c66);
    --_line: var(--hamn-line, #c9d3d6);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_water: var(--hamn-water, light-dark(#0b5563, #86cfdb));
      --_buoy: var(--hamn-buoy, light-dark(#b02a17, #ff9d8a));
      --_on-buoy: var(--hamn-on-buoy, light-dark(#fff, #14242c));
      --_open: var(--hamn-open, light-dark(#1f6b3a, #86d6a0));
      --_soft: var(--hamn-soft, light-dark(#4a5c66, #a9bac1));
      --_line: var(--hamn-line, light-dark(#c9d3d6, #34464f));
    }
  }

  :host([hidden]) {
    display: none !important;
  }

  a {
    color: var(--_water);
    text-underline-offset: 0.15em;
  }

  a:focus-visible {
    outline: 3px solid var(--_lamp);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px #14242c;
  }
`;
