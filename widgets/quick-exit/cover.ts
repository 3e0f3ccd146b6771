import { attempt, read } from '../shared/unshadowed.js';

/** Why a page is covered. Each exit with `shield` is a separate reason. The page shows again when no reason remains. */
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
 * The outermost page that scripts may change. In a frame of the same origin it is the page around the frame, which a press also
 * hides. In a frame of another origin it is the frame's own page.
 */
export function outermost(): Document {
  try {
    return window.top?.document ?? document;
  } catch {
    return document;
  }
}

/**
 * Hides everything in a root element, also elements added later. The page keeps its height: a page zoomed by pinching would
 * otherwise move under the finger, and the release would be somewhere else.
 */
export function hide({ style, scrollHeight }: HTMLElement): void {
  style.cssText += `;background:Canvas!important;content-visibility:hidden!important;contain-intrinsic-height:${scrollHeight}px!important`;
  // For browsers without `content-visibility`.
  if (style.contentVisibility !== 'hidden') style.cssText += ';display:none!important';
}

/**
 * Hides a page, from eyes and from screen readers, from the next frame on.
 *
 * Only the root's style changes, and the browser skips everything in it, dialogs and fullscreen included. So a page of 20,000
 * elements costs no more than an empty one. The background is the system's, so that nothing flashes in the dark.
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

/** Removes one reason. After the last one, shows the page as it was, with its scroll position and focus. */
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
