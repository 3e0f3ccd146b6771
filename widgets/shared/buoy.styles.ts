import { css } from 'lit';

/** Red, for 112 and the exit only. */
export const buoy = css`
  :host {
    --_buoy: var(--hamn-buoy, #b02a17);
    --_on-buoy: var(--hamn-on-buoy, #fff);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_buoy: var(--hamn-buoy, light-dark(#b02a17, #ff9d8a));
      --_on-buoy: var(--hamn-on-buoy, light-dark(#fff, #14242c));
    }
  }
`;
