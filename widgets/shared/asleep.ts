import { attempt, listen, read } from './unshadowed.js';

/** A selector for an attribute that is on. Other values are off: frameworks write `"false"`. */
const switchedOn = (name: string, ...more: string[]): string =>
  ['', 'true', ...more].map((value) => `[${name}="${value}" i]`).join();

const asleep = `${switchedOn('contenteditable', 'plaintext-only')}, ${switchedOn('data-hamn-asleep', 'data-hamn-asleep')}`;

/** The same for the elements' own attributes, which may also have their own name as value, as in XHTML. */
export const isSwitchedOn = (value: string): boolean => /^(true|asleep|demo)?$/i.test(value);

/** The host of an element's shadow root, or else the frame of its document, if scripts may read the page around the frame. */
function containerOf(element: Element): Element | null {
  const root = element.getRootNode();
  // A document may have a `host` too: an element with that name.
  if (root.nodeType === 11) return (root as Partial<ShadowRoot>).host ?? null;
  return attempt(() => read('defaultView', element.ownerDocument)?.frameElement) ?? null;
}

/** Whether an element is in something that is being edited, also through shadow roots and frames. */
export function isEdited(element: Element | null): boolean {
  if (!element) return false;
  if (element.closest(asleep) || read('designMode', element.ownerDocument) === 'on') return true;
  return isEdited(containerOf(element));
}

/** Whether an event went to something that is being edited. */
export function goesToEditor(event: Event): boolean {
  const [target] = event.composedPath() as Partial<Element & Window>[];
  return isEdited((target?.nodeType === 1 ? target : target?.document?.documentElement) as Element | null);
}

/**
 * Calls `changed` whenever editing around an element may have started or stopped.
 *
 * @returns A function that stops this.
 */
export function followEditing(element: Element, changed: () => void): () => void {
  const observer = attempt(() => new window.MutationObserver(changed));
  for (let part: Element | null = element; part; part = containerOf(part)) {
    observer?.observe(part.getRootNode(), { attributeFilter: ['contenteditable', 'data-hamn-asleep'], subtree: true });
  }
  // `designMode` fires no event when it changes, but an editor then moves the focus or the caret.
  const end = listen(element.ownerDocument, 'selectionchange', changed);
  return () => {
    end();
    observer?.disconnect();
  };
}
