import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { cover, uncover } from './cover.js';
import { isLeaving } from './departure.js';
import { lowerGuard, mustStayAway } from './guard.js';
import { Tabs } from './tabs.js';

/** What takes part in the visit: an exit that can leave again and that may shield the page. */
export interface VisitHost extends ReactiveControllerHost {
  shield: boolean;
  leaveAgain(): void;
}

let hasArrived = false;

/** Follows the page through a visit: how one came to it, when it is hidden or put away, and when the browser brings it back. */
export class Visit implements ReactiveController {
  private readonly tabs = new Tabs(() => this.host.leaveAgain());
  private listening = new AbortController();

  constructor(private readonly host: VisitHost) {
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.listening = new AbortController());
    const early = { capture: true, signal };
    addEventListener('visibilitychange', this.shieldPage, early);
    addEventListener('pagehide', this.putAway, early);
    addEventListener('pageshow', this.takeOut, early);
    this.tabs.open();
    if (!hasArrived) this.arrive();
  }

  hostDisconnected(): void {
    // The page that is being left is emptied, and its elements with it. What sees to the way out goes on.
    if (isLeaving()) return;
    this.listening.abort();
    this.tabs.close();
  }

  /** Asks the site's other tabs to leave too. */
  callTabs(): void {
    this.tabs.call();
  }

  /** A page that the browser brings back after an exit leaves again; one that someone comes to anew is shown at once. */
  private arrive(): void {
    hasArrived = true;
    if (mustStayAway(false)) this.host.leaveAgain();
    else lowerGuard();
  }

  private readonly shieldPage = (): void => {
    if (this.host.shield && document.visibilityState === 'hidden') cover('hidden');
    else uncover('hidden');
  };

  /** What the browser keeps for Back is covered, so that not one frame of it is seen if it must not be shown again. */
  private readonly putAway = (): void => {
    cover('away');
    this.tabs.close();
  };

  private readonly takeOut = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    if (mustStayAway(true)) this.host.leaveAgain();
    else if (isLeaving()) location.reload();
    else {
      uncover('away');
      this.tabs.open();
    }
  };
}
