import { cover, uncover } from './cover.js';
import { lowerGuard, mustStayAway } from './guard.js';
import { closeTabs, openTabs } from './tabs.js';
import { attempt, listen, read } from '../shared/unshadowed.js';

let hasArrived = false;

/** The exit, as a visit needs it. */
export interface Visited {
  /** Whether the page is covered while its tab is hidden. */
  isShielded: () => boolean;
  /** Leaves without calling the other tabs: one of them has asked for it, or the browser has brought the page back. */
  leave: () => void;
}

/** Follows the page through a visit: its arrival, when its tab is hidden or it is put away, and when the browser brings it back. */
export function followVisit({ isShielded, leave }: Visited, signal: AbortSignal | undefined): void {
  const hide = (): void => {
    if (isShielded() && read('visibilityState') === 'hidden') cover(isShielded);
    else uncover(isShielded);
  };

  const takeOut = (): void => {
    if (mustStayAway(true)) return leave();
    attempt(() => uncover('away'));
    openTabs(leave);
  };

  /**
   * Covers the page that the browser keeps for Back, so that nobody sees it if it must stay hidden. The listener that shows it
   * again outlives the exit, because a page may remove the exit at the same moment.
   *
   * Chromium still shows the last earlier frame for an instant. It discards a kept page when a message comes for it, and loads
   * the page again on Back. So the channel stays open if the page then waits for this script (`blocking="render"`).
   */
  const putAway = (): void => {
    listen(window, 'pageshow', takeOut, { capture: true, once: true });
    attempt(() => cover('away'));
    const script = read('querySelector').call(document, 'script[blocking]');
    if (!script || !('blocking' in script)) closeTabs(leave);
  };

  /** Leaves again if the browser brought the page back after an exit. A new visit shows the page at once. */
  const arrive = (): void => {
    openTabs(leave);
    if (hasArrived) return;
    hasArrived = true;
    if (mustStayAway(false)) leave();
    else lowerGuard();
  };

  const early = { capture: true, signal };
  listen(window, 'visibilitychange', hide, early);
  listen(window, 'pagehide', putAway, early);
  attempt(() =>
    signal?.addEventListener('abort', () => {
      attempt(() => uncover(isShielded));
      closeTabs(leave);
    }),
  );
  // Nobody visits a page that the browser has only prerendered. It changes nothing until it is shown.
  if (isPrerendering()) listen(document, 'prerenderingchange', arrive, { once: true, signal });
  else arrive();
}

/** Whether the browser has drawn the page ahead of time and nobody sees it. Only Chromium does so. */
const isPrerendering = (): boolean => read('prerendering' as keyof Document) === (true as unknown);
