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
    if (isShielded() && document.visibilityState === 'hidden') cover('hidden');
    else uncover('hidden');
  };

  /** What the browser keeps for Back is covered, so that not one frame of it is seen if it must not be shown again. */
  const putAway = (): void => {
    cover('away');
    closeTabs();
  };

  const takeOut = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    if (mustStayAway(true)) return leaveAgain();
    uncover('away');
    openTabs(leaveAgain);
  };

  const early = { capture: true, signal };
  addEventListener('visibilitychange', hide, early);
  addEventListener('pagehide', putAway, early);
  addEventListener('pageshow', takeOut, early);
  openTabs(leaveAgain);
  signal.addEventListener('abort', closeTabs);

  if (hasArrived) return;
  hasArrived = true;
  // A page that the browser brings back after an exit leaves again; one that someone comes to anew is shown at once.
  if (mustStayAway(false)) leaveAgain();
  else lowerGuard();
}
