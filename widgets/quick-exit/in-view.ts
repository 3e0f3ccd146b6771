import { attempt } from '../shared/unshadowed.js';
import { cornersFrom, type Corner } from './corners.js';
import { obstaclesUnder, overlap } from './obstacles.js';
import { makeRoom } from './room.js';

/** The exit gives way to a focused element that is at most this share of the window's height. */
const maxFocusedHeight = 0.5;

/** The exit's greatest share of the visible area's height, for each `data-fit`: in its usual size, and made small. */
const maxHeight: Record<string, number | undefined> = { '': 0.25, tight: 0.5 };

/** In a window of at most this height, in rem, the exit is small. */
const lowHeight = 25;

/** The same for the window's width, in CSS pixels. */
const narrowWidth = 256;

/** Delays before checks of the page after a change in it, in milliseconds: new things may slide in, or load. */
const firstDelay = 150;
const laterDelays = [600, 1800];

/** How often the exit checks for something new under it, in milliseconds. */
const checkInterval = 1500;

/** The least space between an exit that moved along its edge and the element it gives way to, in CSS pixels. */
const gap = 8;

/**
 * Puts the box above everything that the page has opened so far. Without popovers, the browser uses the box's `z-index`. A
 * document without a window cannot open popovers.
 */
export function raise(box: HTMLElement | null): void {
  if (!box?.isConnected || !box.ownerDocument.defaultView || !('showPopover' in box)) return;
  if (box.matches(':popover-open')) box.hidePopover();
  box.showPopover();
}

/** The visible area of the page, in the coordinates of `getBoundingClientRect`. */
export function visibleArea(): DOMRect {
  const { clientWidth, clientHeight } = document.documentElement;
  const view = window.visualViewport;
  return view
    ? new DOMRect(view.offsetLeft, view.offsetTop, view.width, view.height)
    : new DOMRect(0, 0, clientWidth, clientHeight);
}

/** How much styles (`zoom`) enlarge an element, if the browser reports it. */
const zoomOf = ({ currentCSSZoom = 1 }: Partial<HTMLElement>): number => currentCSSZoom;

/** The scale at which a phone shows a page that is too wide for it. A page zoomed in by pinching has 1. */
export const pageScale = (): number => Math.min(1, window.visualViewport?.scale ?? 1);

const isSmall = ({ width, height }: DOMRect): boolean =>
  width * pageScale() <= narrowWidth ||
  height * pageScale() <= lowHeight * 16 ||
  matchMedia(`(max-height: ${lowHeight}rem)`).matches;

/**
 * Whether the exit must not move: it is leaving and has emptied its page, someone holds it down, or the page is covered, so that
 * nothing in it can be found.
 */
const mustNotMove = (exit: Element): boolean =>
  !exit.isConnected ||
  exit.matches(':active') ||
  /hidden|none/.test(document.documentElement.style.contentVisibility + document.documentElement.style.display);

/** The exit, as `keepInView` needs it. */
export interface Placed {
  element: HTMLElement;
  /** The part that is above the page. `null` before it exists, and for an exit that stays in the text. */
  box(): HTMLElement | null;
  /** Whether an element is part of an exit. Content that does not belong in an exit is not. */
  isOwn(element: Element): boolean;
  /** The corner that the page chose. */
  corner(): Corner;
}

/**
 * Keeps the exit visible and pressable, whatever the page opens, scrolls or zooms. The exit is in its corner of the visible area,
 * or in the next corner that has nothing pressable under it that stays in place.
 *
 * @param signal - Stops this.
 * @returns A function that puts the exit in its place, to call after each rendering.
 */
export function keepInView({ element: exit, box, isOwn, corner }: Placed, signal: AbortSignal | undefined): () => void {
  let current = corner();
  let chosen = current;
  /** How far the exit has moved along its edge. */
  let shift = 0;
  /** Whether a better corner was free at the last check. */
  let isFreeAgain = false;
  /**
   * Whether the first check has run. Asking for the elements at a point forces the browser to lay out the page, and content that
   * elements draw a moment later would then count as a layout shift.
   */
  let hasStarted = false;
  let next: ReturnType<typeof setTimeout> | undefined;
  let timers: ReturnType<typeof setTimeout>[] = [];

  /** The last opened thing is on top, so the exit opens again when the page opens a dialog, a banner or fullscreen. */
  const raiseAgain = (event?: Event): void => {
    if (event?.composedPath().includes(exit)) return;
    raise(box());
    look();
  };

  /** The area of the box in a corner. Its margins are its distance from the edges. */
  const areaIn = (where: Corner, own: HTMLElement, by = 0): DOMRect => {
    const view = visibleArea();
    const { width, height } = own.getBoundingClientRect();
    const { direction, marginTop, marginRight, marginBottom, marginLeft } = getComputedStyle(own);
    const zoom = zoomOf(own);
    const [top, right, bottom, left] = [marginTop, marginRight, marginBottom, marginLeft].map(
      (each) => parseFloat(each) * zoom,
    ) as [number, number, number, number];
    const isRight = where.endsWith('end') === (direction === 'ltr');
    const x = isRight ? Math.max(view.left, view.right - width - right) : view.left + left;
    const y = where.startsWith('top') ? view.top + top : Math.max(view.top, view.bottom - height - bottom);
    return new DOMRect(x, y + by, width, height);
  };

  /** Moves the box by the distance to its right place, whatever the element around it, and however that is scaled. */
  const follow = (own: HTMLElement): void => {
    own.dataset.corner = current;
    let [x, y] = [0, 1].map((axis) => parseFloat(own.style.translate.split(' ')[axis] ?? '') || 0) as [number, number];
    let scale = 1;
    for (let tries = 0; tries < 3; tries += 1) {
      const wanted = areaIn(current, own, shift);
      const now = own.getBoundingClientRect();
      const [right, down] = [wanted.x - now.x, wanted.y - now.y];
      if (Math.abs(right) < 0.5 && Math.abs(down) < 0.5) break;
      x += right * scale;
      y += down * scale;
      own.style.translate = `${x}px ${y}px`;
      // One pixel of the box may be more or less than one pixel of the window.
      const after = own.getBoundingClientRect();
      const moved = Math.abs(right) > Math.abs(down) ? (after.x - now.x) / right : (after.y - now.y) / down;
      if (moved > 0) scale /= moved;
    }
  };

  /** Makes the box as wide as the visible area allows, and no higher than a share of it. */
  const fit = (own: HTMLElement): void => {
    const view = visibleArea();
    // Only if the browser reports how it measures enlarged elements.
    if ('currentCSSZoom' in own) own.style.zoom = String(1 / pageScale());
    const zoom = zoomOf(own);
    for (const size of isSmall(view) ? ['tight', 'tight line'] : ['', 'tight', 'tight line']) {
      own.dataset.fit = size;
      const { marginLeft, marginRight } = getComputedStyle(own);
      own.style.maxInlineSize = `${view.width / zoom - parseFloat(marginLeft) - parseFloat(marginRight)}px`;
      const { height } = own.getBoundingClientRect();
      if (height <= view.height * (maxHeight[size] ?? 1)) return;
    }
  };

  /** Areas that the exit would cover in a corner: the focused element (WCAG 2.4.11), and pressable elements that stay in place. */
  const coveredIn = (where: Corner, area: DOMRect): DOMRect[] => {
    const covered = obstaclesUnder(isOwn, area, where.startsWith('top') ? 'down' : 'up');
    const { activeElement: focused, body } = document;
    if (!focused || focused === body || isOwn(focused)) return covered;
    const focusedArea = focused.getBoundingClientRect();
    return focusedArea.height <= innerHeight * maxFocusedHeight && overlap(focusedArea, area)
      ? [...covered, focusedArea]
      : covered;
  };

  /** How far the exit must move along its edge to cover nothing there. `undefined` if the visible area ends first. */
  const besideIn = (where: Corner, own: HTMLElement, area: DOMRect, covered: DOMRect[]): number | undefined => {
    const view = visibleArea();
    // Above one button there may be another, and so on.
    for (let moved = area, under = covered; ; under = coveredIn(where, moved)) {
      const by = moved.top - area.top;
      if (!under.length) return by;
      const next = where.startsWith('top')
        ? Math.max(...under.map(({ bottom }) => bottom)) + gap - area.top
        : Math.min(...under.map(({ top }) => top)) - gap - area.bottom;
      // An obstacle behind it, such as one as high as the page, is no reason to go back.
      if (Math.abs(next) <= Math.abs(by)) return;
      moved = areaIn(where, own, next);
      if (moved.top < view.top || moved.bottom > view.bottom) return;
    }
  };

  /** The first free corner. If none is free, a place above or below the obstacles; otherwise the corner where it covers least. */
  const choose = (own: HTMLElement): [Corner, number] => {
    const order = cornersFrom(corner());
    const all = order.map((where) => {
      const area = areaIn(where, own);
      return { where, area, covered: coveredIn(where, area) };
    });
    const free = all.find(({ covered }) => !covered.length);
    if (free) return [free.where, 0];
    for (const each of all) {
      const by = besideIn(each.where, own, each.area, each.covered);
      if (by !== undefined) return [each.where, by];
    }
    const size = (areas: DOMRect[]): number => areas.reduce((sum, { width, height }) => sum + width * height, 0);
    const [least] = [...all].sort((a, b) => size(a.covered) - size(b.covered));
    return [least?.where ?? corner(), 0];
  };

  /** Makes room at the page's end while the exit is in a corner. */
  const clear = (own: HTMLElement | null): void => {
    const { height = 0 }: Partial<DOMRect> = own ? own.getBoundingClientRect() : {};
    const { marginTop = '0', marginBottom = '0' }: Partial<CSSStyleDeclaration> = own ? getComputedStyle(own) : {};
    const edge = corner().startsWith('top') ? 'top' : 'bottom';
    makeRoom(exit, edge, height && Math.ceil(height + parseFloat(marginTop) + parseFloat(marginBottom)));
  };

  const settle = (mayReturn = false): void => {
    if (mustNotMove(exit)) return;
    const own = box();
    clear(own);
    if (!own?.getClientRects().length) return;
    if (chosen !== corner()) current = chosen = corner();
    fit(own);
    const isTaken = hasStarted && coveredIn(current, areaIn(current, own, shift)).length > 0;
    const isAway = current !== chosen || shift !== 0;
    if (isTaken || (isAway && mayReturn)) {
      const [where, by] = choose(own);
      const isBetter = where !== current || by !== shift;
      // The exit leaves a taken place at once, and returns when two checks in a row have found its place free.
      if (isTaken || (isBetter && isFreeAgain)) [current, shift] = [where, by];
      isFreeAgain = !isTaken && isBetter;
    }
    follow(own);
  };

  /** Starts to check for obstacles under the exit. */
  const lookUnder = (mayReturn = false): void => {
    hasStarted = true;
    settle(mayReturn);
  };

  /** Checks the page soon, and again when no more changes come. Many changes at once cause one check. */
  const look = (): void => {
    next ??= setTimeout(() => {
      next = undefined;
      lookUnder(true);
    }, firstDelay);
    timers.forEach(clearTimeout);
    timers = laterDelays.map((time) => setTimeout(() => settle(true), time));
  };

  /** Checks regularly. It writes nothing to the page while nothing is under the exit in its own corner. */
  const watch = (): void => {
    const own = box();
    if (!hasStarted || document.hidden || mustNotMove(exit) || !own?.getClientRects().length) return;
    if (coveredIn(current, own.getBoundingClientRect()).length || current !== chosen || shift) lookUnder(true);
  };

  const onChange = (): void => {
    settle();
    look();
  };

  /** Measures a page that was covered until now, after the browser has drawn it and not before. */
  const afterFrame = (): void => {
    attempt(() => window.requestAnimationFrame(() => setTimeout(onChange)));
  };

  const early = { capture: true, passive: true, signal };
  addEventListener('focusin', () => lookUnder(), early);
  addEventListener('toggle', raiseAgain, early);
  addEventListener('fullscreenchange', raiseAgain, early);
  for (const type of ['click', 'scroll', 'load', 'transitionend', 'animationend']) addEventListener(type, look, early);
  // The next check finds things that a page opens in another way, such as with a custom attribute.
  const again = attempt(() => window.setInterval(watch, checkInterval));
  window.visualViewport?.addEventListener('resize', onChange, early);
  window.visualViewport?.addEventListener('scroll', onChange, early);
  raiseAgain();
  const openings = attempt(
    () =>
      new window.MutationObserver((records) => {
        if (records.some(({ attributeName }) => attributeName === 'open')) raiseAgain();
        else if (records.some(({ target }) => target === document.documentElement)) afterFrame();
        else if (records.some(({ target }) => !exit.contains(target))) look();
      }),
  );
  openings?.observe(document, {
    attributes: true,
    attributeFilter: ['open', 'class', 'style', 'hidden'],
    childList: true,
    subtree: true,
  });
  const sizes = attempt(() => new window.ResizeObserver(() => settle()));
  sizes?.observe(document.documentElement);
  signal?.addEventListener('abort', () => {
    openings?.disconnect();
    sizes?.disconnect();
    clearInterval(again);
    for (const timer of [next, ...timers]) clearTimeout(timer);
    makeRoom(exit, 'bottom', 0);
  });
  return () => {
    const own = box();
    if (own) sizes?.observe(own);
    settle();
  };
}
