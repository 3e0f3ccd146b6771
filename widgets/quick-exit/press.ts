import { cover, outermost, uncover } from './cover.js';
import { disguise, undisguise } from './disguise.js';

/** How far outside the exit a finger may be lifted and still be on it, in CSS pixels. */
const tolerance = 12;

/** What a press needs to know of the exit. */
export interface Pressable {
  element: HTMLElement;
  /** Whether an event went to its link. */
  isOn(event: Event): boolean;
  /** Where its link is on the screen; nothing while something may rightly lie above it. */
  area(): DOMRect | undefined;
  /** The tab's title from the press on. */
  title(): string;
  leave(): void;
}

const isWithin = ({ clientX: x, clientY: y }: PointerEvent, area: DOMRect, margin = 0): boolean =>
  x >= area.left - margin && x <= area.right + margin && y >= area.top - margin && y <= area.bottom + margin;

/**
 * Covers on press and leaves on release (WCAG 2.5.2): released elsewhere or cancelled, everything is back.
 * A press that has begun goes on when the page takes the exit away or draws it anew.
 *
 * It listens on the window, before the page's own listeners, and asks where the pointer is and not only what it hit:
 * under an open modal dialog the exit is inert, and the browser sends its events to the dialog.
 */
export function coverOnPress(exit: Pressable, signal: AbortSignal): void {
  let pressed: { pointer: number; area: DOMRect; over: AbortController } | undefined;

  const press = (event: PointerEvent): void => {
    // A press whose end never came is over when the next one begins.
    if (event.isPrimary) undo();
    const area = exit.area();
    const hit = exit.isOn(event) || (area && isWithin(event, area));
    if (!hit || !event.isPrimary || event.button > 1) return;
    event.stopImmediatePropagation();
    const over = new AbortController();
    pressed = { pointer: event.pointerId, area: area ?? new DOMRect(event.clientX, event.clientY), over };
    cover('press', outermost());
    // The title waits until the page is out of sight: it would hold up the frame that takes it away.
    requestAnimationFrame(() => setTimeout(() => pressed?.over === over && disguise(exit.title())));
    try {
      // The link is out of sight from now on, so the root keeps hold of the pointer until it is released.
      document.documentElement.setPointerCapture(event.pointerId);
    } catch {
      // The pointer is already gone.
    }
    const until = { capture: true, signal: over.signal };
    addEventListener('pointerup', release, until);
    addEventListener('pointercancel', undo, until);
    addEventListener('click', leave, until);
    addEventListener('contextmenu', hold, until);
    addEventListener('dragstart', hold, until);
  };

  const undo = (): void => {
    if (!pressed) return;
    pressed.over.abort();
    pressed = undefined;
    undisguise();
    uncover('press', outermost());
  };

  const release = (event: PointerEvent): void => {
    if (event.pointerId !== pressed?.pointer) return;
    if (isWithin(event, pressed.area, tolerance)) leave(event);
    else undo();
  };

  const leave = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    exit.leave();
  };

  /** Enter, voice control, switches and screen readers come as a click alone; a middle click would leave the page on display. */
  const click = (event: MouseEvent): void => {
    if (exit.isOn(event) && event.button <= 1) leave(event);
  };

  const key = (event: KeyboardEvent): void => {
    if (event.key === ' ' && exit.isOn(event)) leave(event);
  };

  const hold = (event: Event): void => event.preventDefault();

  const early = { capture: true, signal };
  // The element as well: in a closed shadow root, the window is not told which link an event went to.
  for (const target of [window, exit.element] as GlobalEventHandlers[]) {
    target.addEventListener('pointerdown', press, early);
    target.addEventListener('click', click, early);
    target.addEventListener('auxclick', click, early);
    target.addEventListener('keydown', key, early);
  }
}
