import { outermost } from './cover.js';
import { listen, read } from '../shared/unshadowed.js';

/**
 * Listens in this window and in frames of the same origin, inside it and around it: a key press in a frame fires no event
 * outside the frame.
 */
export function listenWithFrames(
  types: readonly string[],
  listener: EventListener,
  signal: AbortSignal | undefined,
): void {
  const known: Document[] = [];

  const enter = (page: Window): void => {
    try {
      const inside = page.document;
      if (!known.includes(inside)) {
        known.push(inside);
        for (const type of types) listen(page, type, listener, { capture: true, passive: true, signal });
        // The next page in a frame is another document with another window.
        listen(inside, 'load', () => enter(page), { capture: true, signal });
      }
      for (let i = 0; page[i]; i += 1) enter(page[i] as Window);
    } catch {
      // A frame of another origin does not let us listen.
    }
  };

  enter(window);
  enter(read('defaultView', outermost()) ?? window);
}
