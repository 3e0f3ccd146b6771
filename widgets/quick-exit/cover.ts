import { css } from 'lit';

/** Why the page is covered. It is shown again only when every reason has gone. */
export type Reason = 'press' | 'leave' | 'hidden' | 'away';

/**
 * Only the root changes, and the browser skips what is below it, so covering costs as little on a page of 20,000 elements
 * as on an empty one. What is skipped is gone for screen readers too. System colours, so that nothing flashes in the dark.
 */
const { styleSheet: sheet } = css`
  :root {
    background: Canvas !important;
    cursor: default !important;
  }

  body {
    content-visibility: hidden !important;
    visibility: hidden !important;
  }
`;

const reasons = new Set<Reason>();
let scroll: [number, number] = [0, 0];
let focused: Element | null = null;

/** Takes the page out of sight, for eyes and for screen readers, from the next frame on. */
export function cover(reason: Reason): void {
  if (!reasons.size && sheet) {
    scroll = [scrollX, scrollY];
    focused = document.activeElement;
    document.adoptedStyleSheets.push(sheet);
  }
  reasons.add(reason);
}

/** Takes one reason away; with the last one the page is shown as it was, with its scroll position and focus. */
export function uncover(reason: Reason): void {
  if (!reasons.delete(reason) || reasons.size) return;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  scrollTo({ left: scroll[0], top: scroll[1], behavior: 'instant' });
  if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true });
}
