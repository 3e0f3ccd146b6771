import { attempt, listen, read } from '../shared/unshadowed.js';
import type { Open } from './ways-out.js';

/** How often to look whether the help is still on top, in milliseconds. */
const interval = 200;

/** The element of the page's own tree that an element is in: a host hides everything inside it. */
function inPage(element: Element): Element {
  const root = element.getRootNode();
  return 'host' in root ? inPage((root as ShadowRoot).host) : element;
}

/** Whether the page shows something else where the help should be. Where the browser does not say, it does not. */
function isCovered(frame: HTMLIFrameElement): boolean {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const shown = read('elementFromPoint').call(document, left + width / 2, top + height / 2);
  return shown !== null && shown !== inPage(frame);
}

/** Shows the help above everything again, at the same place and with the same focus. */
function raise({ dialog, page }: Open, focused: HTMLElement | undefined): void {
  const panel = page.querySelector('.panel');
  const { scrollTop = 0 } = panel ?? {};
  dialog.close();
  dialog.showModal();
  page.defaultView?.focus();
  // WebKit gives the keys to the frame only when its focus moves.
  focused?.blur();
  focused?.focus({ preventScroll: true });
  panel?.scrollTo({ top: scrollTop, behavior: 'instant' });
}

/** Whether an event says that something has opened in the top layer. A `<details>` sends such events too. */
const opensAbove = ({ target, newState }: ToggleEvent): boolean =>
  newState === 'open' && attempt(() => (target as Element).matches(':popover-open')) === true;

/**
 * Keeps the help above what the page opens later: a dialog would leave its buttons dead, and a popover would lie on it. Where the help
 * cannot be on top, it closes, so that nobody is left with a page that does not answer.
 *
 * @returns A function that stops it.
 */
export function keepOnTop(open: Open): () => void {
  // What lies above takes the focus, and with it the frame's memory of it.
  let focused: HTMLElement | undefined;
  const toTop = (): void => attempt(() => raise(open, focused));
  const look = (): void => {
    if (!isCovered(open.frame)) return;
    toTop();
    if (isCovered(open.frame)) open.close();
  };
  const timer = attempt(() => window.setInterval(() => attempt(look), interval));
  const stops = [
    listen(open.page, 'focusin', ({ target }: FocusEvent) => (focused = target as HTMLElement), { capture: true }),
    listen(document, 'toggle', (event: ToggleEvent) => opensAbove(event) && toTop(), { capture: true }),
  ];
  return () => {
    for (const stop of stops) attempt(stop);
    attempt(() => window.clearInterval(timer));
  };
}
