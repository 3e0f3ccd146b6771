/** The most of the window's height that a focused element may take and still be one that the exit makes room for. */
const small = 0.5;

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Puts the box above everything that the page has opened so far. A browser without popovers has its `z-index`, and a
 * document that no window shows opens nothing.
 */
export function raise(box: HTMLElement | null): void {
  if (!box?.isConnected || !box.ownerDocument.defaultView || !('showPopover' in box)) return;
  if (box.matches(':popover-open')) box.hidePopover();
  box.showPopover();
}

/**
 * Keeps the exit where it can be seen and pressed, whatever the page opens, scrolls or zooms.
 *
 * @param exit - The element.
 * @param box - Finds the part of it that lies above the page; nothing while there is none, or when it stays in the text.
 * @param signal - Ends it.
 */
export function keepInView(exit: HTMLElement, box: () => HTMLElement | null, signal: AbortSignal): void {
  /** What was opened last is on top, so the exit is opened anew when the page opens a dialog, a banner or fullscreen. */
  const raiseAgain = (event?: Event): void => {
    if (!event?.composedPath().includes(exit)) raise(box());
  };

  /** In the corner of what is seen of a page that is pinched larger, and above an on-screen keyboard. */
  const follow = (own: HTMLElement): void => {
    const view = window.visualViewport;
    if (!view) return;
    const { clientHeight, clientWidth } = document.documentElement;
    const x = own.matches(':dir(rtl)') ? view.offsetLeft : view.offsetLeft + view.width - clientWidth;
    const y = own.matches('.above') ? view.offsetTop : view.offsetTop + view.height - clientHeight;
    own.style.translate = `${x}px ${y}px`;
  };

  /** Goes to the other end of what is seen rather than cover what has the focus (WCAG 2.4.11). */
  const settle = (): void => {
    const own = box();
    if (!own) return;
    follow(own);
    const { activeElement: focused, body } = document;
    if (!focused || focused === body || exit.contains(focused)) return;
    const area = focused.getBoundingClientRect();
    if (area.height > innerHeight * small || !overlap(area, own.getBoundingClientRect())) return;
    own.classList.toggle('above');
    follow(own);
  };

  const early = { capture: true, signal };
  addEventListener('focusin', settle, early);
  addEventListener('toggle', raiseAgain, early);
  addEventListener('fullscreenchange', raiseAgain, early);
  window.visualViewport?.addEventListener('resize', settle, early);
  window.visualViewport?.addEventListener('scroll', settle, early);
  const openings = new MutationObserver(() => raiseAgain());
  openings.observe(document, { attributes: true, attributeFilter: ['open'], subtree: true });
  signal.addEventListener('abort', () => openings.disconnect());
  raiseAgain();
}
