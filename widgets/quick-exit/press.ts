import { connect, disconnect } from './connection.js';
import { cover, outermost, uncover } from './cover.js';
import { isLeaving } from './departure.js';
import { disguise, undisguise } from './disguise.js';
import { latePress } from './late.js';
import { attempt, later, listen, read } from '../shared/unshadowed.js';

/** How far outside the exit a finger may be lifted and still be on it, in CSS pixels. */
const tolerance = 12;

/** How far a finger may slide within a large exit before it scrolls the page, in CSS pixels. */
const slide = 48;

/** What a press needs to know of the exit. */
export interface Pressable {
  element: HTMLElement;
  /** Whether an event went to its link. */
  isOn(event: Event): boolean;
  /** Where its link is on the screen; nothing while something may rightly lie above it. */
  area(): DOMRect | undefined;
  /** The tab's title from the press on. */
  title(): string;
  /** Where it leads; nothing where it only shows what would happen. */
  destination(): string | undefined;
  leave(): void;
}

type Point = { x: number; y: number };
type Area = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

const isWithin = ({ clientX: x, clientY: y }: PointerEvent, area: Area, margin = 0): boolean =>
  x >= area.left - margin && x <= area.right + margin && y >= area.top - margin && y <= area.bottom + margin;

const canScroll = (part: Element): boolean =>
  part.scrollHeight > part.clientHeight && /auto|scroll/.test(getComputedStyle(part).overflowY);

/** What scrolls under an exit: the nearest part of the page around it that can, or one that lies beneath it; else the page. */
function scrollerOf(element: Element, { x, y }: Point): Element | null {
  for (let part = element.parentElement; part; part = part.parentElement) if (canScroll(part)) return part;
  return document.elementsFromPoint(x, y).find(canScroll) ?? read('scrollingElement');
}

/** Listens on the window before the page does. Each of the functions that it returns ends one listener. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what an event of this type is, its listener says.
const until = (listeners: Record<string, (event: any) => void>): (() => void)[] =>
  Object.entries(listeners).map(([type, listener]) => listen(window, type, listener, { capture: true }));

/**
 * Covers on press and leaves on release (WCAG 2.5.2): released elsewhere or cancelled, everything is back.
 * A press that has begun goes on when the page takes the exit away or draws it anew.
 *
 * A finger that slides off the exit scrolls the page and presses nothing. The browser itself would scroll after a few pixels
 * and end the press, so that a hand that shakes could not leave.
 *
 * It listens on the window, before the page's own listeners, and asks where the pointer is and not only what it hit:
 * under an open modal dialog the exit is inert, and the browser sends its events to the dialog.
 */
export function coverOnPress(exit: Pressable, signal: AbortSignal | undefined): void {
  /** `from` is where a finger was put down. */
  let pressed: { pointer?: number | undefined; area: Area; from?: Point | undefined; ends: (() => void)[] } | undefined;

  const press = (event: PointerEvent): void => {
    // A press whose end never came is over when the next one begins.
    if (event.isPrimary) undo();
    const area = attempt(() => exit.area());
    const hit = exit.isOn(event) || (area && isWithin(event, area));
    if (!hit || !event.isPrimary || event.button > 1) return;
    event.stopImmediatePropagation();
    const { clientX: x, clientY: y } = event;
    begin(area ?? { left: x, right: x, top: y, bottom: y }, event);
    // The link is out of sight from now on, so the root keeps hold of the pointer until it is released, if there still is one.
    attempt(() => read('documentElement').setPointerCapture(event.pointerId));
  };

  const begin = (area: Area, event?: PointerEvent): void => {
    const from = event?.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : undefined;
    // What ends a press comes before what covers: a page that is covered can always be left or shown again.
    const ends = until({
      pointerup: release,
      pointermove: move,
      pointercancel: undo,
      // The page's own scripts are not to learn of the press. Those that listen on the window and stand before ours do.
      mousedown: keep,
      touchstart: keep,
      click: leave,
      contextmenu: hold,
      dragstart: hold,
    });
    const own = (pressed = { pointer: event?.pointerId, area, from, ends });
    attempt(() => cover('press', outermost()));
    // What is not seen of the page waits until the page is out of sight: it would hold up the frame that takes it away.
    const goOn = (): void => {
      if (pressed !== own) return;
      attempt(() => disguise(exit.title()));
      const address = attempt(() => exit.destination());
      if (address) attempt(() => connect(address));
    };
    attempt(() => window.requestAnimationFrame(() => later(goOn, 0)));
  };

  const undo = (): void => {
    if (!pressed) return;
    const { ends } = pressed;
    pressed = undefined;
    for (const end of ends) attempt(end);
    attempt(undisguise);
    attempt(disconnect);
    attempt(() => uncover('press', outermost()));
  };

  const release = (event: PointerEvent): void => {
    if (!pressed || event.pointerId !== (pressed.pointer ?? event.pointerId)) return;
    if (isWithin(event, pressed.area, tolerance) && event.button <= 1) leave(event);
    else undo();
  };

  const move = (event: PointerEvent): void => {
    if (!pressed || event.pointerId !== (pressed.pointer ?? event.pointerId)) return;
    // It has been released where nobody saw it.
    if (!event.buttons) return undo();
    const { area, from } = pressed;
    if (from === undefined) return;
    const slid = Math.max(Math.abs(event.clientX - from.x), Math.abs(event.clientY - from.y));
    if (slid <= slide && isWithin(event, area, tolerance)) return;
    undo();
    scrollWith(event, from);
  };

  /** The page follows a finger until it is lifted. */
  const scrollWith = ({ pointerId }: PointerEvent, from: Point): void => {
    const scroller = scrollerOf(exit.element, from);
    let last = from;
    const follow = ({ pointerId: moved, clientX: x, clientY: y }: PointerEvent): void => {
      if (moved !== pointerId) return;
      scroller?.scrollBy({ left: last.x - x, top: last.y - y, behavior: 'instant' });
      last = { x, y };
    };
    const end = (): void => ends.forEach(attempt);
    const ends = until({ pointermove: follow, pointerup: end, pointercancel: end, pointerdown: end });
  };

  const leave = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    exit.leave();
    if (!isLeaving()) undo();
  };

  /** Enter, voice control, switches and screen readers come as a click alone; a middle click would leave the page on display. */
  const click = (event: MouseEvent): void => {
    if (exit.isOn(event) && event.button <= 1) leave(event);
  };

  const key = (event: KeyboardEvent): void => {
    if (event.key === ' ' && exit.isOn(event)) leave(event);
  };

  const keep = (event: Event): void => event.stopImmediatePropagation();

  const hold = (event: Event): void => event.preventDefault();

  const early = { capture: true, signal };
  // The element as well: in a closed shadow root, the window is not told which link an event went to.
  for (const target of [window, exit.element]) {
    listen(target, 'pointerdown', press, early);
    listen(target, 'click', click, early);
    listen(target, 'auxclick', click, early);
    listen(target, 'keydown', key, early);
  }
  if (latePress && exit.element.contains(latePress.link) && !latePress.isTaken) {
    latePress.isTaken = true;
    begin(latePress.area);
  }
}
