import { css } from 'lit';

export const styles = css`
  :host {
    --_inset: var(--hamn-exit-inset, 1rem);
    display: block;
  }

  :host([inline]) {
    display: inline-block;
  }

  .box {
    position: fixed;
    inset: auto;
    inset-block-end: max(var(--_inset), env(safe-area-inset-bottom));
    inset-inline-end: max(var(--_inset), env(safe-area-inset-right), env(safe-area-inset-left));
    z-index: 2147483647;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: visible;
    background: none;
    color: inherit;
  }

  .box.above {
    inset-block: max(var(--_inset), env(safe-area-inset-top)) auto;
  }

  :host([inline]) .box {
    position: static;
    display: block;
  }

  a,
  ::slotted(a) {
    display: inline-block !important;
    box-sizing: border-box !important;
    min-inline-size: 44px !important;
    min-block-size: 48px !important;
    max-inline-size: calc(100vw - 2rem) !important;
    padding: 0.7em 1em !important;
    border: 2px solid var(--_on-buoy) !important;
    border-radius: var(--hamn-exit-radius, 4px) !important;
    background: var(--_buoy) !important;
    color: var(--_on-buoy) !important;
    font-size: max(1em, 16px) !important;
    font-weight: 700 !important;
    line-height: 1.3 !important;
    text-decoration: none !important;
    touch-action: pinch-zoom;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }

  ::slotted(a:focus-visible) {
    outline: 3px solid var(--hamn-lamp, #ffc83d) !important;
    outline-offset: 2px !important;
    box-shadow: 0 0 0 6px #14242c !important;
  }

  .progress {
    position: absolute;
    inset-block-end: calc(100% + 0.4rem);
    inset-inline-end: 0;
    display: flex;
    gap: 0.4rem;
    padding: 0.4rem;
    border-radius: 4px;
    background: var(--_buoy);
  }

  .dot {
    inline-size: 0.6rem;
    block-size: 0.6rem;
    border: 2px solid var(--_on-buoy);
    border-radius: 50%;
  }

  .dot.on {
    background: var(--_on-buoy);
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
