import { cover, hide, outermost } from './cover.js';
import { secondDestination } from './destination.js';
import { disguise } from './disguise.js';
import { raiseGuard } from './guard.js';
import { silence } from './silence.js';

/** How long a destination may take before another one is tried, in milliseconds. It doubles with every try. */
const patience = 3_000;

let leaving = false;

/** Whether the page is being left. */
export const isLeaving = (): boolean => leaving;

/** What a test must not really do. */
export const browser = {
  /**
   * Takes everything out of the page, so that what is left behind, when an app takes the link or nothing answers,
   * is empty and not merely hidden. Opening a document anew also removes every listener of the page's own,
   * the "unsaved changes" question among them.
   */
  empty(): void {
    try {
      document.open();
      document.close();
    } catch {
      // The page's own code may stand in the way of it.
      document.body.replaceChildren();
    }
  },

  replace(address: string): void {
    try {
      (window.top ?? window).location.replace(address);
    } catch {
      // A frame that may not take the top page along leaves alone.
      location.replace(address);
    }
  },
};

/** The destination is not to learn where the visitor came from. */
function sendNoReferrer(): void {
  const meta = document.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  document.head.append(meta);
}

/** Esc stops a load, and would leave a blank page behind. */
function ignoreEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.preventDefault();
}

/**
 * Goes back to the page's first entry in the tab's history, so that it is the one that is replaced. Links to parts of the
 * page, the "skip to content" among them, have made entries of their own, and Back to one that was left over would load the
 * page again. Nothing waits long for it.
 */
function toFirstEntry(then: () => void): void {
  // Safari before 26.2 and WebKitGTK have no such list.
  const { navigation, NavigateEvent: event } = (outermost().defaultView ?? window) as Partial<typeof window>;
  // A page may refuse to be left, or take a navigation over. It may no longer.
  if (event) event.prototype.preventDefault = event.prototype.intercept = () => undefined;
  const first = navigation?.entries().find(({ sameDocument }) => sameDocument);
  if (!first || first === navigation?.currentEntry) return then();
  const late = new Promise((done) => setTimeout(done, 200));
  void Promise.race([navigation?.traverseTo(first.key).committed, late]).then(then, then);
}

/** Tries one destination and then the other, with longer and longer waits, until the page is gone. */
function goTo(destination: string, other: string, wait: number): void {
  browser.replace(destination);
  setTimeout(() => goTo(other, destination, wait * 2), wait);
}

/** What a departure needs to know. */
export interface Departure {
  destination: string;
  /** The tab's title from now on. */
  title: string;
  /** Whether a cookie keeps the browser from bringing the visit back. */
  guard: boolean;
  /** Runs when the page is covered and before it is left. */
  covered?: (() => void) | undefined;
}

/** Covers the page and leaves it by replacing it, so that its entry in the history goes with it. */
export function depart({ destination, title, guard, covered }: Departure): void {
  if (leaving) return browser.replace(destination);
  leaving = true;
  cover('leave', outermost());
  disguise(title);
  covered?.();
  if (guard) raiseGuard();
  silence();
  browser.empty();
  document.title = title;
  document.documentElement.style.colorScheme = 'light dark';
  // What the host's timers go on adding is not seen.
  hide(document.documentElement);
  sendNoReferrer();
  addEventListener('keydown', ignoreEscape, true);
  addEventListener('pageshow', () => browser.replace(destination));
  toFirstEntry(() => goTo(destination, secondDestination, patience));
}
