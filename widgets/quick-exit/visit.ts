import { cover, uncover } from './cover.js';
import { lowerGuard, mustStayAway } from './guard.js';
import { closeTabs, openTabs } from './tabs.js';

let hasArrived = false;

/**
 * Follows the page through a visit: how one came to it, when it is hidden or put away, and when the browser brings it back.
 *
 * @param isShielded - Whether the page is covered while its tab is hidden.
 * @param leaveAgain - Leaves without telling the other tabs.
 * @param signal - Ends it.
 */
export function followVisit(isShielded: () => boolean, leaveAgain: () => void, signal: AbortSignal): void {
  const hide = (): void => {
    if (isShielded() && document.visibilityState === 'hidden') cover(isShielded);
    else uncover(isShielded);
  };

  const takeOut = (): void => {
    if (mustStayAway(true)) return leaveAgain();
    uncover('away');
    openTabs(leaveAgain);
  };

  /**
   * What the browser keeps for Back is covered, so that it is not seen if it must not be shown again. What shows it again
   * outlives the exit, which a page may take away at the same moment.
   *
   * Chromium still shows the last frame from before for an instant. It throws a kept page away when a message comes for it,
   * and loads it anew on Back; so the channel stays open where the page then waits for this script (`blocking="render"`).
   */
  const putAway = (): void => {
    cover('away');
    const script = document.querySelector('script[blocking]');
    if (!script || !('blocking' in script)) closeTabs(leaveAgain);
    addEventListener('pageshow', takeOut, { capture: true, once: true });
  };

  const early = { capture: true, signal };
  addEventListener('visibilitychange', hide, early);
  addEventListener('pagehide', putAway, early);
  openTabs(leaveAgain);
  signal.addEventListener('abort', () => {
    uncover(isShielded);
    closeTabs(leaveAgain);
  });

  if (hasArrived) return;
  hasArrived = true;
  // A page that the browser brings back after an exit leaves again; one that someone comes to anew is shown at once.
  if (mustStayAway(false)) leaveAgain();
  else lowerGuard();
}
