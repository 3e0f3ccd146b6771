import { css } from 'lit';

/**
 * The colours of the widgets. What stands on the page's own ground has the page's own colour of text: where the page can be
 * read, so can the widget. A page that wants other colours sets the `--hamn-` properties.
 *
 * Only what has a ground of its own has colours of its own. The dark ones hold where the page itself says that it has a dark
 * scheme (`color-scheme`). A text on such a ground takes its own colour only where the ground's is a colour too: its mixture
 * with none of it is no colour otherwise.
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
