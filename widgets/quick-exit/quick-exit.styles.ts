import { css } from 'lit';

/**
 * What a page has set wrongly leaves a button that is seen and read, in its corner. A distance that is none leaves none; one
 * that is too long is cut. A page's own ground lies as a picture over the red: one that is no colour is no picture, and the
 * text then takes the colour of the box. Where the page sets none there is no picture, which tools that judge contrast pass by.
 */
export const styles = css`
  :host {
    --_inset: var(--hamn-exit-inset, 1rem);
    --_ground: linear-gradient(var(--_on-buoy) -1px, var(--hamn-buoy) 0);
    display: block;
  }

  :host([inline]) {
    display: inline-block;
  }

  .box {
    all: unset;
    position: fixed;
    inset-block-end: 0;
    inset-inline-end: 0;
    z-index: 2147483647;
    display: block;
    margin: clamp(env(safe-area-inset-top), var(--_inset), 30vmin)
      clamp(env(safe-area-inset-right), var(--_inset), 30vmin) clamp(env(safe-area-inset-bottom), var(--_inset), 30vmin)
      clamp(env(safe-area-inset-left), var(--_inset), 30vmin);
    color: var(--_on-red);
  }

  .box.above {
    inset-block: 0 auto;
  }

  :host([inline]) .box {
    position: static;
    margin: 0;
  }

  a,
  ::slotted(a) {
    display: inline-block !important;
    box-sizing: border-box !important;
    min-inline-size: 48px !important;
    min-block-size: 48px !important;
    max-inline-size: 100% !important;
    padding: 0.7em 1em !important;
    border: 2px solid !important;
    border-radius: var(--hamn-exit-radius, 4px) !important;
    background: var(--_red) !important;
    background-image: var(--_ground) !important;
    color: var(--_on-buoy) !important;
    font-size: max(1em, 16px) !important;
    font-weight: 700 !important;
    line-height: 1.3 !important;
    text-decoration: none !important;
    touch-action: pinch-zoom;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }

  ::slotted(a:focus-visible) {
    outline: 3px solid var(--_lamp) !important;
    outline-offset: 2px !important;
    box-shadow:
      0 0 0 2px #14242c,
      0 0 0 5px #ffc83d,
      0 0 0 6px #14242c !important;
  }

  .progress {
    position: absolute;
    inset-block-end: calc(100% + 0.4rem);
    inset-inline-end: 0;
    display: flex;
    gap: 0.4rem;
    padding: 0.4rem;
    border-radius: 4px;
    background: var(--_red);
    background-image: var(--_ground);
    color: var(--_on-buoy);
  }

  .dot {
    inline-size: 0.6rem;
    block-size: 0.6rem;
    border: 2px solid;
    border-radius: 50%;
  }

  .dot.on {
    background: currentcolor;
    forced-color-adjust: none;
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
