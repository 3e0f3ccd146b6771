import { cover, hide, outermost } from './cover.js';
import { secondDestination } from './destination.js';
import { disguise } from './disguise.js';
import { raiseGuard } from './guard.js';
import { silence } from './silence.js';
import { attempt, create, later, listen, read, write } from '../shared/unshadowed.js';

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
      (read('open') as () => Document).call(document);
      read('close').call(document);
    } catch {
      // The page's own code may stand in the way of it.
      read('body').replaceChildren();
    }
  },

  replace(address: string, page: Window = window.top ?? window): void {
    try {
      page.location.replace(address);
    } catch {
      // A frame that may not take the top page along leaves alone.
      location.replace(address);
    }
  },
};

/** The destination is not to learn where the visitor came from. */
function sendNoReferrer(): void {
  const meta = create('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  read('head').append(meta);
}

/** Esc stops a load, and would leave a blank page behind. */
function ignoreEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.preventDefault();
}

/**
 * Goes back to the page's first entry in the tab's history, so that it is the one that is replaced. Links to parts of the
 * page, the "skip to content" among them, have made entries of their own, and Back to one that was left over would load the
 * page again. Nothing waits long for it.
 *
 * @returns Whether what comes then waits for it.
 */
function toFirstEntry(page: Document, then: () => void): boolean {
  // Safari before 26.2 and WebKitGTK have no such list. `<nav id="navigation">` takes its name there.
  const { navigation, NavigateEvent: event } = (read('defaultView', page) ?? window) as Partial<typeof window>;
  // A page may refuse to be left, or take a navigation over. It may no longer.
  attempt(() => {
    if (event) event.prototype.preventDefault = event.prototype.intercept = () => undefined;
  });
  const first = navigation?.entries().find(({ sameDocument }) => sameDocument);
  if (!first || first === navigation?.currentEntry) return false;
  const gone = navigation?.traverseTo(first.key).committed;
  if (!later(then, 200)) return false;
  void gone?.then(then, then);
  return true;
}

/** Tries one destination and then the other, with longer and longer waits, until the page is gone. */
function goTo(view: Window, destination: string, other: string, wait: number): void {
  browser.replace(destination, view);
  later(() => goTo(view, other, destination, wait * 2), wait);
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
  /** Whether nobody has pressed here. A frame then leaves alone: the page around it may be an editor's, at work. */
  isAlone?: boolean | undefined;
}

/**
 * Covers the page and leaves it by replacing it, so that its entry in the history goes with it. Each step may fail, on a page
 * that has put something of its own in the place of what the step needs. The page is left all the same.
 */
export function depart({ destination, title, guard, covered, isAlone }: Departure): void {
  const [page, view] = isAlone ? [document, window] : [outermost(), window.top ?? window];
  if (leaving) return browser.replace(destination, view);
  leaving = true;
  attempt(() => cover('leave', page));
  attempt(() => disguise(title, page));
  attempt(() => covered?.());
  if (guard) attempt(raiseGuard);
  attempt(silence);
  attempt(() => browser.empty());
  attempt(() => write('title', title));
  attempt(() => (read('documentElement').style.colorScheme = 'light dark'));
  // What the host's timers go on adding is not seen.
  attempt(() => hide(read('documentElement')));
  attempt(sendNoReferrer);
  attempt(() => listen(window, 'keydown', ignoreEscape, { capture: true }));
  attempt(() => listen(window, 'pageshow', () => browser.replace(destination, view)));
  let isOnItsWay = false;
  const go = (): void => {
    if (!isOnItsWay) goTo(view, destination, secondDestination, patience);
    isOnItsWay = true;
  };
  if (!attempt(() => toFirstEntry(page, go))) go();
}
