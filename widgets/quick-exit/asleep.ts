import { attempt, listen, read } from '../shared/unshadowed.js';

/** Matches an attribute that is switched on. Any other value switches nothing on: frameworks write `"false"`. */
const on = (name: string, ...more: string[]): string =>
  ['', 'true', ...more].map((value) => `[${name}="${value}" i]`).join();

const asleep = `${on('contenteditable', 'plaintext-only')}, ${on('data-hamn-asleep', 'data-hamn-asleep')}`;

/** The same for an attribute of the exit itself, which may also say its own name, as in XHTML. */
export const isSwitchedOn = (value: string): boolean => /^(true|asleep|demo)?$/i.test(value);

/** What an element stands in: the host of its shadow root, or the frame of its document, where the page around it may be read. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  // A document may have a `host` too: an element of that name.
  if (root.nodeType === 11) return (root as Partial<ShadowRoot>).host ?? null;
  return attempt(() => read('defaultView', element.ownerDocument)?.frameElement) ?? null;
}

/** Whether an element lies in something that is being edited, also by way of shadow roots and frames. */
export function isEdited(element: Element | null): boolean {
  if (!element) return false;
  if (element.closest(asleep) || read('designMode', element.ownerDocument) === 'on') return true;
  return isEdited(around(element));
}

/** Whether an event went to something that is being edited. */
export function goesToEditor(event: Event): boolean {
  const [target] = event.composedPath() as Partial<Element & Window>[];
  return isEdited((target?.nodeType === 1 ? target : target?.document?.documentElement) as Element | null);
}

/**
 * Calls whenever what an element lies in may have begun or ceased to be edited.
 *
 * @returns Ends it.
 */
export function followEditing(element: Element, changed: () => void): () => void {
  const observer = attempt(() => new window.MutationObserver(changed));
  for (let part: Element | null = element; part; part = around(part)) {
    observer?.observe(part.getRootNode(), { attributeFilter: ['contenteditable', 'data-hamn-asleep'], subtree: true });
  }
  // `designMode` says nothing when it changes; whoever edits then moves the focus or the caret.
  const end = listen(element.ownerDocument, 'selectionchange', changed);
  return () => {
    end();
    observer?.disconnect();
  };
}
