import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The most of the window's height that a focused element may take and still be one that the exit makes room for. */
const small = 0.5;

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What is kept in view, and the box in it that holds the exit. */
export interface InViewHost extends ReactiveControllerHost, HTMLElement {
  inline: boolean;
  readonly box: HTMLElement | null;
}

/** Keeps the exit where it can be seen and pressed, whatever the page opens, scrolls or zooms. */
export class InView implements ReactiveController {
  private readonly openings = new MutationObserver(() => this.raise());
  private listening = new AbortController();

  constructor(private readonly host: InViewHost) {
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.listening = new AbortController());
    const early = { capture: true, signal };
    addEventListener('focusin', this.makeRoom, early);
    addEventListener('toggle', this.raiseAbove, early);
    addEventListener('fullscreenchange', this.raiseAbove, early);
    window.visualViewport?.addEventListener('resize', this.follow, { signal });
    window.visualViewport?.addEventListener('scroll', this.follow, { signal });
    this.openings.observe(document, { attributes: true, attributeFilter: ['open'], subtree: true });
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.listening.abort();
    this.openings.disconnect();
  }

  hostUpdated(): void {
    if (!this.host.box?.matches(':popover-open')) this.raise();
  }

  /** What was opened last is on top, so the exit is opened anew when the page opens a dialog, a banner or fullscreen. */
  private raise(): void {
    const { box, inline, isConnected } = this.host;
    if (!box || inline || !isConnected || typeof box.showPopover !== 'function') return;
    const focused = document.activeElement;
    if (box.matches(':popover-open')) box.hidePopover();
    box.showPopover();
    const lostFocus =
      focused instanceof HTMLElement && this.host.contains(focused) && focused !== document.activeElement;
    if (lostFocus) focused.focus({ preventScroll: true });
  }

  private readonly raiseAbove = (event: Event): void => {
    if (!event.composedPath().includes(this.host)) this.raise();
  };

  /** Goes to the other end of the window rather than cover what has the focus (WCAG 2.4.11). */
  private readonly makeRoom = ({ target }: Event): void => {
    const { box, inline } = this.host;
    if (!box || inline || !(target instanceof Element) || this.host.contains(target)) return;
    const focused = target.getBoundingClientRect();
    if (focused.height > innerHeight * small) return;
    if (overlap(focused, box.getBoundingClientRect())) box.classList.toggle('above');
  };

  /** Stays clear of an on-screen keyboard, and in the corner of what is seen of a page that is pinched larger. */
  private readonly follow = (): void => {
    const view = window.visualViewport;
    const { box, inline } = this.host;
    if (!view || !box || inline) return;
    const { clientHeight, clientWidth } = document.documentElement;
    const set = (name: string, pixels: number) => box.style.setProperty(name, `${Math.max(0, Math.round(pixels))}px`);
    set('--_top', view.offsetTop);
    set('--_left', view.offsetLeft);
    set('--_bottom', clientHeight - view.offsetTop - view.height);
    set('--_right', clientWidth - view.offsetLeft - view.width);
  };
}
