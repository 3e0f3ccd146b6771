import type { QuickExit } from '../quick-exit/quick-exit.js';
import { shiftEvents, shiftPresses } from '../shared/shift-presses.js';
import { attempt, later, listen, read } from '../shared/unshadowed.js';

/** How long the help stays, hidden, for the end of the press that closes it, in milliseconds. */
const longestWait = 1_000;

/** The help while it is open. */
export interface Open {
  dialog: HTMLDialogElement;
  frame: HTMLIFrameElement;
  /** The document in the frame. */
  page: Document;
  close(): void;
}

/** The panel that an event went into, if any. */
const panelOf = ({ target }: Event): Element | null | undefined =>
  (target as Partial<Element> | null)?.closest?.('.panel');

/** A press on the exit that shows beside the panel leaves the page: in haste one press must do. */
function leaveAt({ clientX, clientY }: MouseEvent, frame: HTMLIFrameElement): () => void {
  const { left, top } = frame.getBoundingClientRect();
  return () => {
    const below = document.elementFromPoint(left + clientX, top + clientY)?.closest('hamn-quick-exit');
    (below as Partial<QuickExit> | null | undefined)?.leave?.();
  };
}

/** Whether an event went beside the panel, or to the button that closes it. */
const isOut = (event: Event): boolean => !panelOf(event) || Boolean((event.target as Element).closest('.close'));

/**
 * Every way to close the help: the button, a press beside the panel, Esc, three lone Shift, Android's back gesture, and whatever
 * hides the tab or leaves the page.
 *
 * A press hides the help in the next frame and closes it at its end, so that no half of a press reaches the page below: neither the
 * release of a finger nor that of a key.
 *
 * @returns A function that stops listening.
 */
export function waysOut({ dialog, frame, page, close }: Open): () => void {
  const stops: (() => void)[] = [];
  let isHidden = false;

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each listener declares its event's type.
  const on = (target: EventTarget | null, type: string, listener: (event: any) => void): void => {
    if (target) stops.push(listen(target, type, listener, { capture: true, passive: false }));
  };

  const hide = (): void => {
    isHidden = true;
    frame.style.opacity = '0';
  };

  const show = (): void => {
    isHidden = false;
    frame.style.removeProperty('opacity');
  };

  /** Hides now and closes at the latest after a moment, if the end of the press does not come. */
  const hideThenClose = (): void => {
    if (isHidden) return;
    hide();
    later(close, longestWait);
  };

  const press = (event: PointerEvent): void => {
    if (event.isPrimary && event.button === 0 && isOut(event)) hide();
  };

  /** A release on the panel, or a finger that scrolls, takes the press back. */
  const release = (event: PointerEvent): void => {
    if (!isHidden) return;
    if (event.type === 'pointercancel' || !isOut(event)) show();
    else later(close, longestWait);
  };

  /** Screen readers and voice control send only a click. */
  const click = (event: MouseEvent): void => {
    if (!isOut(event)) return;
    event.preventDefault();
    const leave = panelOf(event) ? undefined : attempt(() => leaveAt(event, frame));
    // Enter clicks when it goes down, and its release must not reach the page.
    if (isEnterDown) hideThenClose();
    else close();
    attempt(() => leave?.());
  };

  let isEnterDown = false;
  const key = (event: KeyboardEvent): void => {
    const isDown = event.type === 'keydown';
    if (event.key === 'Enter') isEnterDown = isDown;
    if (!isDown && isHidden) return close();
    if (event.key !== 'Escape' || !isDown) return;
    event.preventDefault();
    hideThenClose();
  };

  const count = shiftPresses(() => undefined, close);
  const view = page.defaultView;
  for (const type of shiftEvents) {
    on(view, type, count);
    on(window, type, count);
  }
  on(page, 'pointerdown', press);
  on(page, 'pointerup', release);
  on(page, 'pointercancel', release);
  on(page, 'click', click);
  on(page, 'keydown', key);
  on(page, 'keyup', key);
  // What is beside the panel must not scroll the page below it.
  on(page, 'wheel', (event: WheelEvent) => isOut(event) && event.preventDefault());
  on(dialog, 'cancel', close);
  on(document, 'visibilitychange', () => read('hidden') && close());
  on(document, 'freeze', close);
  on(window, 'pagehide', close);
  // Android sends its back gesture to the focused window, which is the frame's.
  attempt(() => {
    const { CloseWatcher } = view as unknown as { CloseWatcher?: new () => EventTarget & { destroy(): void } };
    if (!CloseWatcher) return;
    const watcher = new CloseWatcher();
    on(watcher, 'close', close);
    stops.push(() => watcher.destroy());
  });
  return () => {
    for (const stop of stops) attempt(stop);
  };
}
