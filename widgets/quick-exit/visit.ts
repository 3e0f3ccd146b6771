import { cover, uncover } from './cover.js';
import { lowerGuard, mustStayAway } from './guard.js';
import { closeTabs, openTabs } from './tabs.js';
import { attempt, listen, read } from '../shared/unshadowed.js';

let hasArrived = false;

/** What a visit needs to know of the exit. */
export interface Visited {
  /** Whether the page is covered while its tab is hidden. */
  isShielded: () => boolean;
  /** Leaves without telling the other tabs: one of them has asked for it, or the browser has brought the page back. */
  leave: () => void;
}

/** Follows the page through a visit: how one came to it, when it is hidden or put away, and when the browser brings it back. */
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
   * What the browser keeps for Back is covered, so that it is not seen if it must not be shown again. What shows it again
   * outlives the exit, which a page may take away at the same moment.
   *
   * Chromium still shows the last frame from before for an instant. It throws a kept page away when a message comes for it,
   * and loads it anew on Back; so the channel stays open where the page then waits for this script (`blocking="render"`).
   */
  const putAway = (): void => {
    listen(window, 'pageshow', takeOut, { capture: true, once: true });
    attempt(() => cover('away'));
    const script = read('querySelector').call(document, 'script[blocking]');
    if (!script || !('blocking' in script)) closeTabs(leave);
  };

  /** A page that the browser brings back after an exit leaves again; one that someone comes to anew is shown at once. */
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
  // Nobody has come to a page that the browser has only made ready. It changes nothing until it is shown.
  if (isMadeReady()) listen(document, 'prerenderingchange', arrive, { once: true, signal });
  else arrive();
}

/** Whether the browser has drawn the page ahead of time and nobody sees it. Chromium alone does so. */
const isMadeReady = (): boolean => read('prerendering' as keyof Document) === (true as unknown);
