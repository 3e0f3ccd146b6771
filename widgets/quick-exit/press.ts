import { connect, disconnect } from './connection.js';
import { cover, outermost, uncover } from './cover.js';
import { isLeaving } from './departure.js';
import { disguise, undisguise } from './disguise.js';
import { latePress } from './late.js';
import { attempt, later, listen, read } from '../shared/unshadowed.js';

/** How far outside the exit a release still counts as on it, in CSS pixels. */
const tolerance = 12;

/** How far a finger may slide within a large exit before it scrolls the page, in CSS pixels. */
const slideLimit = 48;

/** The exit, as a press needs it. */
export interface Pressable {
  element: HTMLElement;
  /** Whether an event went to the exit's link. */
  isOn(event: Event): boolean;
  /** The link's area on the screen; `undefined` while something may rightly be above it. */
  area(): DOMRect | undefined;
  /** The tab's title from the press onwards. */
  title(): string;
  /** The destination; `undefined` for an exit that only shows what would happen. */
  destination(): string | undefined;
  leave(): void;
}

type Point = { x: number; y: number };
type Area = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

const isWithin = ({ clientX: x, clientY: y }: PointerEvent, area: Area, margin = 0): boolean =>
  x >= area.left - margin && x <= area.right + margin && y >= area.top - margin && y <= area.bottom + margin;

const canScroll = (part: Element): boolean =>
  part.scrollHeight > part.clientHeight && /auto|scroll/.test(getComputedStyle(part).overflowY);

/** The part of the page to scroll under an exit: the nearest scrollable element around it or beneath it, otherwise the page. */
function scrollerOf(element: Element, { x, y }: Point): Element | null {
  for (let part = element.parentElement; part; part = part.parentElement) if (canScroll(part)) return part;
  return document.elementsFromPoint(x, y).find(canScroll) ?? read('scrollingElement');
}

/** Listens on the window before the page does. Each returned function removes one listener. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each listener declares its event's type.
const listenOnWindow = (listeners: Record<string, (event: any) => void>): (() => void)[] =>
  Object.entries(listeners).map(([type, listener]) => listen(window, type, listener, { capture: true }));

/**
 * Covers the page on press and leaves it on release (WCAG 2.5.2). A release elsewhere or a cancelled press shows the page again.
 * A press goes on if the page removes the exit or draws it again.
 *
 * A finger that slides off the exit scrolls the page and presses nothing. The browser itself would scroll after a few pixels
 * and end the press, so that a shaking hand could not leave.
 *
 * It listens on the window, before the page's own listeners. It checks the pointer's position and not only the event's target:
 * under an open modal dialog the exit is inert, and the browser sends its events to the dialog.
 */
export function coverOnPress(exit: Pressable, signal: AbortSignal | undefined): void {
  /** The current press. `from` is the point where a finger touched down. */
  let pressed: { pointer?: number | undefined; area: Area; from?: Point | undefined; ends: (() => void)[] } | undefined;

  const press = (event: PointerEvent): void => {
    // If an earlier press never ended, it ends now.
    if (event.isPrimary) undo();
    const area = attempt(() => exit.area());
    const hit = exit.isOn(event) || (area && isWithin(event, area));
    if (!hit || !event.isPrimary || event.button > 1) return;
    event.stopImmediatePropagation();
    const { clientX: x, clientY: y } = event;
    begin(area ?? { left: x, right: x, top: y, bottom: y }, event);
    // The link is hidden from now on, so the root captures the pointer, if there still is one, until the release.
    attempt(() => read('documentElement').setPointerCapture(event.pointerId));
  };

  const begin = (area: Area, event?: PointerEvent): void => {
    const from = event?.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : undefined;
    // Listen for the end of the press before covering the page: you can always leave a covered page or show it again.
    const ends = listenOnWindow({
      pointerup: release,
      pointermove: move,
      pointercancel: undo,
      // Hides the press from the page's scripts, except those that listened on the window before us.
      mousedown: hideFromPage,
      touchstart: hideFromPage,
      click: leave,
      contextmenu: preventDefault,
      dragstart: preventDefault,
    });
    const thisPress = (pressed = { pointer: event?.pointerId, area, from, ends });
    attempt(() => cover('press', outermost()));
    // Invisible steps wait until the page is hidden: they would delay the frame that hides it.
    const goOn = (): void => {
      if (pressed !== thisPress) return;
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
    // The release happened where no listener saw it.
    if (!event.buttons) return undo();
    const { area, from } = pressed;
    if (from === undefined) return;
    const slid = Math.max(Math.abs(event.clientX - from.x), Math.abs(event.clientY - from.y));
    if (slid <= slideLimit && isWithin(event, area, tolerance)) return;
    undo();
    scrollWith(event, from);
  };

  /** Scrolls the page with a finger until it lifts. */
  const scrollWith = ({ pointerId }: PointerEvent, from: Point): void => {
    const scroller = scrollerOf(exit.element, from);
    let last = from;
    const follow = ({ pointerId: moved, clientX: x, clientY: y }: PointerEvent): void => {
      if (moved !== pointerId) return;
      scroller?.scrollBy({ left: last.x - x, top: last.y - y, behavior: 'instant' });
      last = { x, y };
    };
    const end = (): void => ends.forEach(attempt);
    const ends = listenOnWindow({ pointermove: follow, pointerup: end, pointercancel: end, pointerdown: end });
  };

  const leave = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    exit.leave();
    if (!isLeaving()) undo();
  };

  /** Enter, voice control, switches and screen readers send only a click. A middle click would leave the page visible. */
  const click = (event: MouseEvent): void => {
    if (exit.isOn(event) && event.button <= 1) leave(event);
  };

  const key = (event: KeyboardEvent): void => {
    if (event.key === ' ' && exit.isOn(event)) leave(event);
  };

  const hideFromPage = (event: Event): void => event.stopImmediatePropagation();

  const preventDefault = (event: Event): void => event.preventDefault();

  const early = { capture: true, signal };
  // Listen on the element too: in a closed shadow root, the window cannot see which link an event went to.
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
