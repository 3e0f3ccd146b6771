/**
 * Listens in a window and, when the focus enters a frame of the same origin, in that frame's window too:
 * a key that is pressed in a frame is never seen outside it.
 */
export function listenWithFrames(
  types: readonly string[],
  listener: EventListener,
  signal: AbortSignal,
  page: Window = window,
  known = new WeakSet<Document>(),
): void {
  for (const type of types) page.addEventListener(type, listener, { capture: true, passive: true, signal });
  known.add(page.document);
  const enterFrame = (): void => {
    try {
      const frame = page.document.activeElement;
      const inside = frame && 'contentWindow' in frame ? (frame.contentWindow as Window | null) : null;
      if (inside && !known.has(inside.document)) listenWithFrames(types, listener, signal, inside, known);
    } catch {
      // A frame of another origin keeps its keys to itself.
    }
  };
  page.addEventListener('blur', enterFrame, { signal });
}
