import { css } from 'lit';

/**
 * With wrong values from the page, the button stays visible and readable, in its corner. An invalid distance gives none; too
 * long a distance is cut. The page's own background is an image over the red: an invalid colour gives no image, and the text
 * then takes the colour of the box. If the page sets no background there is no image, because contrast checkers skip text on
 * images.
 *
 * `in-view.ts` sets `data-corner` and `data-fit`, and moves the box to where all of it is visible.
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

  /* For windows that are too low for the usual text size and padding. */
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

  /* A background for another link beside the exit. */
  .box.shared {
    padding: 0.5rem;
    border-radius: 4px;
    background: Canvas;
    color: CanvasText;
  }

  /* The dots of an exit in the text are beside it. */
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
