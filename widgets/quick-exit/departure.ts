import { cover } from './cover.js';
import { secondDestination } from './destination.js';
import { disguise } from './disguise.js';
import { raiseGuard } from './guard.js';
import { forgetForms, silence } from './silence.js';

/** How long the destination may take before another one is tried, in milliseconds. It doubles with every try. */
const patience = 3_000;

let leaving = false;

/** Whether the page is being left. */
export const isLeaving = (): boolean => leaving;

/** The one step that a test replaces. */
export const browser = {
  replace(address: string): void {
    const page = window.top ?? window;
    try {
      page.location.replace(address);
    } catch {
      // A frame that may not take the top page along leaves alone.
      location.replace(address);
    }
  },
};

/** A page's own "unsaved changes" question must not hold the person. The listener is there only while leaving. */
function dropQuestions(): void {
  window.onbeforeunload = null;
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
}

/** The destination is not to learn where the visitor came from. */
function sendNoReferrer(): void {
  const meta = document.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  document.head.append(meta);
}

/** Esc would stop the load and leave a blank page behind. */
function ignoreEscape(): void {
  addEventListener('keydown', (event) => event.key === 'Escape' && event.preventDefault(), true);
}

/** Tries the destinations in turn, with longer and longer waits, until the page is gone. */
function goTo(destinations: string[], wait: number): void {
  const [first = secondDestination, ...others] = destinations;
  browser.replace(first);
  setTimeout(() => goTo([...others, first], wait * 2), wait);
}

/** What is left behind, when an app takes the link or nothing answers, is empty and not merely hidden. */
function emptyPage(): void {
  document.body.replaceChildren();
}

/** What a departure needs to know. */
export interface Departure {
  destination: string;
  /** The tab's title from now on. */
  title: string;
  /** Whether a cookie keeps the browser from bringing the visit back. */
  guard: boolean;
  /** Runs when the page is covered and before it is left. */
  covered?: () => void;
}

/** Covers the page and leaves it by replacing it, so that its entry in the history goes with it. */
export function depart({ destination, title, guard, covered }: Departure): void {
  if (leaving) return;
  leaving = true;
  cover('leave');
  disguise(title);
  covered?.();
  if (guard) raiseGuard();
  silence();
  forgetForms();
  sendNoReferrer();
  dropQuestions();
  ignoreEscape();
  goTo([destination, secondDestination], patience);
  requestAnimationFrame(() => setTimeout(emptyPage));
}
