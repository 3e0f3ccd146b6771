import { css } from 'lit';
import { base } from './base.styles.js';
import { buoy } from './buoy.styles.js';

/**
 * The colours of the widgets. A page sets the `--hamn-` properties; the widgets read the `--_` ones.
 * Dark values hold where the page itself says that it has a dark scheme (`color-scheme`).
 */
export const tokens = css`
  ${base}
  ${buoy}

  :host {
    --_water: var(--hamn-water, #0b5563);
    --_lamp: var(--hamn-lamp, #ffc83d);
    --_on-lamp: var(--hamn-on-lamp, #14242c);
    --_open: var(--hamn-open, #1f6b3a);
    --_soft: var(--hamn-soft, #4a5c66);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_water: var(--hamn-water, light-dark(#0b5563, #86cfdb));
      --_open: var(--hamn-open, light-dark(#1f6b3a, #86d6a0));
      --_soft: var(--hamn-soft, light-dark(#4a5c66, #a9bac1));
    }
  }
`;
