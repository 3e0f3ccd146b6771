import { css } from 'lit';

/**
 * The colours of the widgets. A page sets the `--hamn-` properties; the widgets read the `--_` ones.
 * Dark values hold where the page itself says that it has a dark scheme (`color-scheme`). Buoy is red, for 112 and the exit only.
 *
 * A text that has a ground of ours is only of its own colour where the ground's is one too: its mixture with none of it
 * is no colour otherwise.
 */
export const tokens = css`
  :host {
    --_open: var(--hamn-open, #1f6b3a);
    --_water: var(--hamn-water, #0b5563);
    --_lamp: var(--hamn-lamp, #ffc83d);
    --_on-lamp: var(--hamn-on-lamp, #14242c);
    --_soft: var(--hamn-soft, #4a5c66);
    --_red: #b02a17;
    --_on-red: #fff;
    --_buoy: var(--hamn-buoy, var(--_red));
    --_on-buoy: var(--hamn-on-buoy, var(--_on-red));
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_open: var(--hamn-open, light-dark(#1f6b3a, #86d6a0));
      --_water: var(--hamn-water, light-dark(#0b5563, #86cfdb));
      --_on-lamp: color-mix(in srgb, var(--_lamp) 0%, var(--hamn-on-lamp, #14242c));
      --_soft: var(--hamn-soft, light-dark(#4a5c66, #a9bac1));
      --_red: light-dark(#b02a17, #ff9d8a);
      --_on-red: light-dark(#fff, #14242c);
      --_on-buoy: color-mix(in srgb, var(--_buoy) 0%, var(--hamn-on-buoy, var(--_on-red)));
    }
  }
`;
