import { attempt, read } from '../shared/unshadowed.js';

/** Why a page is covered; an exit that shields it is a reason of its own. It is shown again when every reason has gone. */
export type Reason = 'press' | 'leave' | 'away' | (() => boolean);

interface Veil {
  reasons: Set<Reason>;
  before?: { style: string; scroll: [number, number]; focused: Element | null } | undefined;
}

const veils = new WeakMap<Document, Veil>();

function veilOf(page: Document): Veil {
  const veil = veils.get(page) ?? { reasons: new Set() };
  veils.set(page, veil);
  return veil;
}

/**
 * The outermost page that this one may touch. In a frame of the same origin it is the page around it, which a press takes
 * out of sight as well; in a frame of another origin it is the frame's own.
 */
export function outermost(): Document {
  try {
    return window.top?.document ?? document;
  } catch {
    return document;
  }
}

/**
 * Takes all that is below a root out of sight, also what is added later. The page keeps its height: one that was pinched
 * larger would otherwise move under the finger, which would then be lifted somewhere else.
 */
export function hide({ style, scrollHeight }: HTMLElement): void {
  style.cssText += `;background:Canvas!important;content-visibility:hidden!important;contain-intrinsic-height:${scrollHeight}px!important`;
  // A browser that does not know the one way leaves it out.
  if (style.contentVisibility !== 'hidden') style.cssText += ';display:none!important';
}

/**
 * Takes a page out of sight, for eyes and for screen readers, from the next frame on.
 *
 * Only the root's own style changes and the browser skips all that is below it, dialogs and fullscreen included, so it costs
 * no more on a page of 20,000 elements than on an empty one. The ground is the system's, so that nothing flashes in the dark.
 */
export function cover(reason: Reason, page = document): void {
  const veil = veilOf(page);
  veil.reasons.add(reason);
  if (veil.before) return;
  const root = read('documentElement', page);
  const { scrollX = 0, scrollY = 0 } = read('defaultView', page) ?? {};
  veil.before = { style: root.style.cssText, scroll: [scrollX, scrollY], focused: read('activeElement', page) };
  hide(root);
}

/** Takes one reason away; with the last one the page is shown as it was, with its scroll position and focus. */
export function uncover(reason: Reason, page = document): void {
  const veil = veilOf(page);
  veil.reasons.delete(reason);
  if (!veil.before || veil.reasons.size) return;
  const { style, scroll, focused } = veil.before;
  veil.before = undefined;
  read('documentElement', page).style.cssText = style;
  const view = read('defaultView', page);
  attempt(() => view?.scrollTo({ left: scroll[0], top: scroll[1], behavior: 'instant' }));
  if (focused !== read('activeElement', page)) (focused as HTMLElement | null)?.focus({ preventScroll: true });
}
