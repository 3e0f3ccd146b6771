import { cover, uncover } from './cover.js';
import { disguise, undisguise } from './disguise.js';

/** How far outside the exit a finger may be lifted and still be on it, in CSS pixels. */
const tolerance = 12;

/** What a press needs to know of the exit. */
export interface Pressable {
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
 *
 * It listens on the window, before the page's own listeners, and asks where the pointer is and not only what it hit:
 * under an open modal dialog the exit is inert, and the browser sends its events to the dialog.
 */
export function coverOnPress(exit: Pressable, signal: AbortSignal): void {
  let pressed: { pointer: number; area: DOMRect } | undefined;

  const press = (event: PointerEvent): void => {
    const area = exit.area();
    const hit = exit.isOn(event) || (area && isWithin(event, area));
    if (!hit || !event.isPrimary || event.button > 1) return;
    event.stopImmediatePropagation();
    pressed = { pointer: event.pointerId, area: area ?? new DOMRect(event.clientX, event.clientY) };
    cover('press');
    disguise(exit.title());
    try {
      // The link is out of sight from now on, so the root keeps hold of the pointer until it is released.
      document.documentElement.setPointerCapture(event.pointerId);
    } catch {
      // The pointer is already gone.
    }
  };

  const undo = (): void => {
    if (!pressed) return;
    pressed = undefined;
    undisguise();
    uncover('press');
  };

  const release = (event: PointerEvent): void => {
    if (event.pointerId !== pressed?.pointer) return;
    if (!isWithin(event, pressed.area, tolerance)) return undo();
    event.stopImmediatePropagation();
    exit.leave();
  };

  /** Enter, voice control, switches and screen readers come as a click alone; a middle click would leave the page on display. */
  const click = (event: MouseEvent): void => {
    if (!exit.isOn(event) || event.button > 1) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    exit.leave();
  };

  const key = (event: KeyboardEvent): void => {
    if (event.key !== ' ' || !exit.isOn(event)) return;
    event.preventDefault();
    exit.leave();
  };

  const hold = (event: Event): void => {
    if (pressed) event.preventDefault();
  };

  const early = { capture: true, signal };
  addEventListener('pointerdown', press, early);
  addEventListener('pointerup', release, early);
  addEventListener('pointercancel', undo, early);
  addEventListener('contextmenu', hold, early);
  addEventListener('dragstart', hold, early);
  addEventListener('click', click, early);
  addEventListener('auxclick', click, early);
  addEventListener('keydown', key, early);
  signal.addEventListener('abort', undo);
}
