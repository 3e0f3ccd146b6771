import { attempt } from '../shared/unshadowed.js';
import { from, type Corner } from './corners.js';
import { obstaclesUnder, overlap } from './obstacles.js';
import { makeRoom } from './room.js';

/** The most of the window's height that a focused element may take and still be one that the exit makes room for. */
const small = 0.5;

/** The most of what is seen of the page that the exit may take in height, as it likes to be and made small. */
const most: Record<string, number | undefined> = { '': 0.25, tight: 0.5 };

/** A window of at most this height, in rem, is low: the exit is small in it. */
const low = 25;

/** So it is in a window of at most this width, in CSS pixels. */
const narrow = 256;

/** When the page is looked at after something has happened in it, in milliseconds: what comes may slide in, or load. */
const soon = 150;
const later = [600, 1800];

/** How often it looks whether something has come to lie under it, in milliseconds. */
const often = 1500;

/** The least space between the exit, moved along its edge, and what it gives way to, in CSS pixels. */
const gap = 8;

/**
 * Puts the box above everything that the page has opened so far. A browser without popovers has its `z-index`, and a
 * document that no window shows opens nothing.
 */
export function raise(box: HTMLElement | null): void {
  if (!box?.isConnected || !box.ownerDocument.defaultView || !('showPopover' in box)) return;
  if (box.matches(':popover-open')) box.hidePopover();
  box.showPopover();
}

/** What is seen of the page, in the coordinates of `getBoundingClientRect`. */
export function seen(): DOMRect {
  const { clientWidth, clientHeight } = document.documentElement;
  const view = window.visualViewport;
  return view
    ? new DOMRect(view.offsetLeft, view.offsetTop, view.width, view.height)
    : new DOMRect(0, 0, clientWidth, clientHeight);
}

/** How much larger styles (`zoom`) make an element, where the browser tells. */
const zoomOf = ({ currentCSSZoom = 1 }: Partial<HTMLElement>): number => currentCSSZoom;

/** How small a phone shows a page that is too wide for it; a page that is pinched larger has 1. */
export const shrunk = (): number => Math.min(1, window.visualViewport?.scale ?? 1);

const isSmall = ({ width, height }: DOMRect): boolean =>
  width * shrunk() <= narrow || height * shrunk() <= low * 16 || matchMedia(`(max-height: ${low}rem)`).matches;

/** While the page is covered nothing in it can be found, and while the exit is held down it does not move. */
const isHeldDown = (exit: Element): boolean =>
  exit.matches(':active') ||
  /hidden|none/.test(document.documentElement.style.contentVisibility + document.documentElement.style.display);

/** What the exit needs to be kept in view. */
export interface Placed {
  element: HTMLElement;
  /** The part that lies above the page; nothing while there is none, or when it stays in the text. */
  box(): HTMLElement | null;
  /** Whether an element is a part of it: not so what the element holds and what does not belong to it. */
  isOwn(element: Element): boolean;
  /** The corner that the page has chosen. */
  corner(): Corner;
}

/**
 * Keeps the exit where it can be seen and pressed, whatever the page opens, scrolls or zooms: in its corner of what is seen of
 * the page, or in the next one where nothing that can be pressed and stays in place lies under it.
 *
 * @param signal - Ends it.
 * @returns Puts it in its place, after it was drawn.
 */
export function keepInView({ element: exit, box, isOwn, corner }: Placed, signal: AbortSignal | undefined): () => void {
  let current = corner();
  let chosen = current;
  /** How far it has moved along its edge. */
  let shift = 0;
  /** Whether a better corner was free at the last look. */
  let isFreeAgain = false;
  /**
   * Whether the page has been looked at. To ask what lies at a point makes the browser place everything, and what its elements
   * draw a moment later would count as moved.
   */
  let hasStarted = false;
  let next: ReturnType<typeof setTimeout> | undefined;
  let timers: ReturnType<typeof setTimeout>[] = [];

  /** What was opened last is on top, so the exit is opened anew when the page opens a dialog, a banner or fullscreen. */
  const raiseAgain = (event?: Event): void => {
    if (event?.composedPath().includes(exit)) return;
    raise(box());
    look();
  };

  /** Where the box would lie in a corner. Its margins are its distance from the edges. */
  const areaIn = (where: Corner, own: HTMLElement, by = 0): DOMRect => {
    const view = seen();
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

  /** Moves the box by what is between where it is and where it must be, whatever it is placed in and however that is scaled. */
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
      // One pixel of ours may be more than one, or less, of the window's.
      const after = own.getBoundingClientRect();
      const moved = Math.abs(right) > Math.abs(down) ? (after.x - now.x) / right : (after.y - now.y) / down;
      if (moved > 0) scale /= moved;
    }
  };

  /** As wide as what is seen allows, and no higher than a part of it. */
  const fit = (own: HTMLElement): void => {
    const view = seen();
    // Only a browser that tells how it measures what it enlarges.
    if ('currentCSSZoom' in own) own.style.zoom = String(1 / shrunk());
    const zoom = zoomOf(own);
    for (const size of isSmall(view) ? ['tight', 'tight line'] : ['', 'tight', 'tight line']) {
      own.dataset.fit = size;
      const { marginLeft, marginRight } = getComputedStyle(own);
      own.style.maxInlineSize = `${view.width / zoom - parseFloat(marginLeft) - parseFloat(marginRight)}px`;
      const { height } = own.getBoundingClientRect();
      if (height <= view.height * (most[size] ?? 1)) return;
    }
  };

  /** What the exit would cover in a corner: what has the focus (WCAG 2.4.11), and what can be pressed and stays in place. */
  const coveredIn = (where: Corner, area: DOMRect): DOMRect[] => {
    const covered = obstaclesUnder(isOwn, area, where.startsWith('top') ? 'down' : 'up');
    const { activeElement: focused, body } = document;
    if (!focused || focused === body || isOwn(focused)) return covered;
    const held = focused.getBoundingClientRect();
    return held.height <= innerHeight * small && overlap(held, area) ? [...covered, held] : covered;
  };

  /** How far along its edge from a corner it must move to cover nothing there; nothing where what is seen ends first. */
  const besideIn = (where: Corner, own: HTMLElement, area: DOMRect, covered: DOMRect[]): number | undefined => {
    const view = seen();
    // Above one button there may be another, and so on.
    for (let moved = area, under = covered; ; under = coveredIn(where, moved)) {
      const by = moved.top - area.top;
      if (!under.length) return by;
      const next = where.startsWith('top')
        ? Math.max(...under.map(({ bottom }) => bottom)) + gap - area.top
        : Math.min(...under.map(({ top }) => top)) - gap - area.bottom;
      // What lies behind it on its way, such as a thing as high as the page, is no reason to go back.
      if (Math.abs(next) <= Math.abs(by)) return;
      moved = areaIn(where, own, next);
      if (moved.top < view.top || moved.bottom > view.bottom) return;
    }
  };

  /** The first corner that is free; where none is, the place above or below what it would cover; else where it covers least. */
  const choose = (own: HTMLElement): [Corner, number] => {
    const order = from(corner());
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

  /** Room at the page's end for as long as the exit lies in a corner. */
  const clear = (own: HTMLElement | null): void => {
    const { height = 0 }: Partial<DOMRect> = own ? own.getBoundingClientRect() : {};
    const { marginTop = '0', marginBottom = '0' }: Partial<CSSStyleDeclaration> = own ? getComputedStyle(own) : {};
    const edge = corner().startsWith('top') ? 'top' : 'bottom';
    makeRoom(exit, edge, height && Math.ceil(height + parseFloat(marginTop) + parseFloat(marginBottom)));
  };

  const settle = (mayReturn = false): void => {
    if (isHeldDown(exit)) return;
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
      // It leaves at once what it would cover, and comes back when that has been gone for two looks.
      if (isTaken || (isBetter && isFreeAgain)) [current, shift] = [where, by];
      isFreeAgain = !isTaken && isBetter;
    }
    follow(own);
  };

  /** From now on it asks what lies under it. */
  const lookUnder = (mayReturn = false): void => {
    hasStarted = true;
    settle(mayReturn);
  };

  /** Looks at the page soon, and again when nothing more happens: many things that happen at once are one. */
  const look = (): void => {
    next ??= setTimeout(() => {
      next = undefined;
      lookUnder(true);
    }, soon);
    timers.forEach(clearTimeout);
    timers = later.map((time) => setTimeout(() => settle(true), time));
  };

  /** Nothing is written as long as nothing lies under it where it is. */
  const watch = (): void => {
    const own = box();
    if (!hasStarted || document.hidden || isHeldDown(exit) || !own?.getClientRects().length) return;
    if (coveredIn(current, own.getBoundingClientRect()).length || current !== chosen || shift) lookUnder(true);
  };

  const onChange = (): void => {
    settle();
    look();
  };

  /** A page that was covered until now is measured once it has been drawn: not while the browser still holds it back. */
  const afterFrame = (): void => {
    attempt(() => window.requestAnimationFrame(() => setTimeout(onChange)));
  };

  const early = { capture: true, passive: true, signal };
  addEventListener('focusin', () => lookUnder(), early);
  addEventListener('toggle', raiseAgain, early);
  addEventListener('fullscreenchange', raiseAgain, early);
  for (const type of ['click', 'scroll', 'load', 'transitionend', 'animationend']) addEventListener(type, look, early);
  // What a page opens in another way, such as by an attribute of its own, is seen at the next look.
  const again = attempt(() => window.setInterval(watch, often));
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
