import { css } from 'lit';

/**
 * The colours of the widgets. Parts on the page's background use the page's text colour: if the page is readable, so is the
 * widget. A page sets other colours with the `--hamn-` properties.
 *
 * Only parts with their own background have their own colours. The dark ones apply if the page declares a dark scheme
 * (`color-scheme`). Text on such a background gets its own colour only if the background is a valid colour: it is mixed with 0 %
 * of the background, and that mixture is invalid otherwise.
 */
export const tokens = css`
  :host {
    --_water: var(--hamn-water, currentcolor);
    --_soft: var(--hamn-soft, currentcolor);
    --_lamp: var(--hamn-lamp, #ffc83d);
    --_on-lamp: var(--hamn-on-lamp, #14242c);
    --_red: #b02a17;
    --_on-red: #fff;
    --_buoy: var(--hamn-buoy, var(--_red));
    --_on-buoy: var(--hamn-on-buoy, var(--_on-red));
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_on-lamp: color-mix(in srgb, var(--_lamp) 0%, var(--hamn-on-lamp, #14242c));
      --_red: light-dark(#b02a17, #ff9d8a);
      --_on-red: light-dark(#fff, #14242c);
      --_on-buoy: color-mix(in srgb, var(--_buoy) 0%, var(--hamn-on-buoy, var(--_on-red)));
    }
  }
`;
