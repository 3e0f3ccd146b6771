import { cover, hide, outermost } from './cover.js';
import { secondDestination } from './destination.js';
import { disguise } from './disguise.js';
import { raiseGuard } from './guard.js';
import { silence } from './silence.js';
import { attempt, create, later, listen, read, write } from '../shared/unshadowed.js';

/** How long to wait for a destination before trying another, in milliseconds. It doubles with every try. */
const patience = 3_000;

let leaving = false;

/** Whether the exit is leaving the page. */
export const isLeaving = (): boolean => leaving;

/** Actions that tests replace. */
export const browser = {
  /**
   * Empties the page, so that it is empty and not merely hidden if it stays, because an app takes the link or nothing answers.
   * Opening a document again also removes all its listeners, such as the "unsaved changes" question.
   */
  empty(): void {
    try {
      (read('open') as () => Document).call(document);
      read('close').call(document);
    } catch {
      // The page's own code may prevent this.
      read('body').replaceChildren();
    }
  },

  replace(address: string, page: Window = window.top ?? window): void {
    try {
      page.location.replace(address);
    } catch {
      // A frame that may not change the top page leaves alone.
      location.replace(address);
    }
  },
};

/** Keeps the destination from learning where the visitor came from. */
function sendNoReferrer(): void {
  const meta = create('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  read('head').append(meta);
}

/** Esc would stop the load and leave a blank page. */
function ignoreEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.preventDefault();
}

/**
 * Goes back to the page's first entry in the tab's history, so that the destination replaces that entry. Links to parts of the
 * page, such as "skip to content", have added entries, and Back to one of those would load the page again.
 *
 * @param then - The next step. It waits at most 200 milliseconds.
 * @returns Whether `then` will run later.
 */
function toFirstEntry(page: Document, then: () => void): boolean {
  // Safari before 26.2 and WebKitGTK have no `navigation`. There, `<nav id="navigation">` has the name.
  const { navigation, NavigateEvent: event } = (read('defaultView', page) ?? window) as Partial<typeof window>;
  // A page may block or take over navigations. From now on it cannot.
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

/** Tries the two destinations in turn, with longer and longer waits, until the page is gone. */
function goTo(view: Window, destination: string, other: string, wait: number): void {
  browser.replace(destination, view);
  later(() => goTo(view, other, destination, wait * 2), wait);
}

/** Options of a departure. */
export interface Departure {
  destination: string;
  /** The new title of the tab. */
  title: string;
  /** Whether to set the cookie that keeps the browser from bringing the visit back. */
  guard: boolean;
  /** Runs after the page is covered and before it is left. */
  covered?: (() => void) | undefined;
  /** Whether nobody pressed in this page. A frame then leaves alone: the page around it may be an editor at work. */
  isAlone?: boolean | undefined;
}

/**
 * Covers the page and leaves it by replacing it, so that its entry in the history is replaced too. Any step may fail, because a
 * page may have overwritten what the step needs. The exit leaves the page anyway.
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
  // The page's timers may go on adding elements; hide those.
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
