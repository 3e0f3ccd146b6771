import { outermost } from './cover.js';

/**
 * Listens in a window and in the frames of its origin, inside it and around it: a key that is pressed in a frame is never
 * seen outside it.
 */
export function listenWithFrames(types: readonly string[], listener: EventListener, signal: AbortSignal): void {
  const known = new WeakSet<Document>();

  const enter = (page: Window): void => {
    try {
      const inside = page.document;
      if (!known.has(inside)) {
        known.add(inside);
        for (const type of types) page.addEventListener(type, listener, { capture: true, passive: true, signal });
        // What a frame shows next is another document with another window.
        inside.addEventListener('load', () => enter(page), { capture: true, signal });
      }
      for (let i = 0; i < page.length; i += 1) enter(page[i] as Window);
    } catch {
      // A frame of another origin keeps its keys to itself.
    }
  };

  enter(window);
  enter(outermost().defaultView ?? window);
}
