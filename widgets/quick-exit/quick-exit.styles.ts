import { css } from 'lit';

/**
 * What a page has set wrongly leaves a button that is seen and read, in its corner. A distance that is none leaves none; one
 * that is too long is cut. A page's own ground lies as a picture over the red: one that is no colour is no picture, and the
 * text then takes the colour of the box. Where the page sets none there is no picture, which tools that judge contrast pass by.
 *
 * `data-corner` and `data-fit` are written by in-view.ts, which also moves the box to where it is wholly seen.
 */
export const styles = css`
  :host {
    --_inset: var(--hamn-exit-inset, 1rem);
    --_ground: linear-gradient(var(--_on-buoy) -1px, var(--hamn-buoy) 0);
    display: block;
  }

  :host([inline]) {
    display: inline-block;
    max-inline-size: 100%;
  }

  .box {
    all: unset;
    position: fixed;
    inset-block-end: 0;
    inset-inline-end: 0;
    z-index: 2147483647;
    display: flex;
    flex-direction: column;
    align-items: flex-end;
    gap: 0.5rem;
    box-sizing: border-box;
    max-inline-size: calc(100vw - 2 * clamp(0px, var(--_inset), 30vmin));
    margin: clamp(env(safe-area-inset-top), var(--_inset), 30vmin)
      clamp(env(safe-area-inset-right), var(--_inset), 30vmin) clamp(env(safe-area-inset-bottom), var(--_inset), 30vmin)
      clamp(env(safe-area-inset-left), var(--_inset), 30vmin);
    color: var(--_on-red);
    font-size: max(1em, 16px);
    line-height: 1.3;
    writing-mode: horizontal-tb;
    white-space: normal;
    pointer-events: auto;
  }

  .box[data-corner*='top'] {
    inset-block: 0 auto;
  }

  .box[data-corner*='start'] {
    inset-inline: 0 auto;
    align-items: flex-start;
  }

  /* Too high for the window with the letters and the room that it would like. */
  .box[data-fit~='tight'] {
    --_size: 16px;
    --_pad-block: 0.2em;
    --_pad-inline: 0.6em;
    --_inset: min(var(--hamn-exit-inset, 1rem), 4px);
    font-size: 16px;
  }

  .box[data-fit~='line'] {
    --_wrap: nowrap;
    --_overflow: hidden;
  }

  /* Another link beside the exit has a ground to be read on. */
  .box.shared {
    padding: 0.5rem;
    border-radius: 4px;
    background: Canvas;
    color: CanvasText;
  }

  /* Its dots lie where it is. */
  .box.placed {
    position: relative;
    z-index: auto;
    max-inline-size: 100%;
    margin: 0;
  }

  .single ::slotted(a)::before,
  .single ::slotted(a)::after {
    content: none !important;
    display: none !important;
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

  .box[data-corner*='top'] .progress {
    inset-block: calc(100% + 0.4rem) auto;
  }

  .box[data-corner*='start'] .progress {
    inset-inline: 0 auto;
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
