/** Why the page is covered. It is shown again only when every reason has gone. */
export type Reason = 'press' | 'leave' | 'hidden' | 'away';

const reasons = new Set<Reason>();
let before: { style: string; scroll: [number, number]; focused: Element | null } | undefined;

/**
 * Takes the page out of sight, for eyes and for screen readers, from the next frame on.
 *
 * Only the root's own style changes and the browser skips all that is below it, dialogs and fullscreen included, so it costs
 * no more on a page of 20,000 elements than on an empty one. The ground is the system's, so that nothing flashes in the dark.
 */
export function cover(reason: Reason): void {
  reasons.add(reason);
  if (before) return;
  const { style } = document.documentElement;
  before = { style: style.cssText, scroll: [scrollX, scrollY], focused: document.activeElement };
  const hide = CSS.supports('content-visibility', 'hidden') ? 'content-visibility:hidden' : 'display:none';
  style.cssText += `;background:Canvas!important;cursor:default!important;${hide}!important`;
}

/** Takes one reason away; with the last one the page is shown as it was, with its scroll position and focus. */
export function uncover(reason: Reason): void {
  reasons.delete(reason);
  if (!before || reasons.size) return;
  const { style, scroll, focused } = before;
  before = undefined;
  document.documentElement.style.cssText = style;
  scrollTo({ left: scroll[0], top: scroll[1], behavior: 'instant' });
  if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true });
}
