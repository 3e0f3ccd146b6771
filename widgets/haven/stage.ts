import { css } from 'lit';
import { attempt, create, read } from '../shared/unshadowed.js';
import { keepOnTop } from './on-top.js';
import { waysOut } from './ways-out.js';

/** Covers the whole window, in the top layer. Paper gets the page, not the help. */
const styles = css`
  dialog {
    all: initial;
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  dialog:not([open]) {
    display: none;
  }

  dialog::backdrop {
    background: none;
  }

  iframe {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    color-scheme: light dark;
  }

  @media print {
    dialog {
      display: none;
    }
  }
`;

/** Where the help is drawn. */
export interface Stage {
  /** The document of the frame. */
  page: Document;
  isOpen(): boolean;
  /**
   * Opens it over the page.
   *
   * @returns False where the browser or the page does not allow it. Then nothing has changed.
   */
  open(): boolean;
  /** Takes the help away at once, and leaves the page as it was. */
  close(): void;
}

/** The focused element, also inside open shadow roots. */
function focusedIn(root?: ShadowRoot): HTMLElement | null {
  const focused = (root ? root.activeElement : read('activeElement')) as HTMLElement | null;
  return (focused?.shadowRoot && focusedIn(focused.shadowRoot)) ?? focused;
}

/** Remembers where the page is scrolled and what has the focus. Returns a function that brings both back. */
function placeAndFocus(): () => void {
  const { scrollX, scrollY } = window;
  const focused = focusedIn();
  return () => {
    attempt(() => {
      if (window.scrollX !== scrollX || window.scrollY !== scrollY)
        window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    });
    attempt(() => {
      if (focused !== focusedIn()) focused?.focus({ preventScroll: true });
    });
  };
}

/** Gives the help exactly the part of the page that the visitor sees, also one who has zoomed in with two fingers. */
function fit({ style }: HTMLElement): void {
  const view = window.visualViewport;
  if (!view || view.scale === 1) return;
  const { offsetLeft: left, offsetTop: top, width, height } = view;
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

/**
 * Makes an empty frame: a document of its own, made here, that no address leads to and no request fills. What happens in it fires no
 * event in the page's window. It is in a dialog, so that everything else on the page is inert while it is open.
 *
 * @param place - The closed shadow root to put it in.
 * @param name - What a screen reader calls it.
 * @param closed - Runs when the help has gone, whatever has closed it.
 * @returns `undefined` where the browser or the page does not allow it. Then nothing has changed.
 */
export function makeStage(place: ShadowRoot, name: string, closed: () => void): Stage | undefined {
  const dialog = create('dialog');
  const frame = create('iframe');
  dialog.ariaLabel = frame.title = name;
  dialog.append(frame);
  if (styles.styleSheet) place.adoptedStyleSheets = [styles.styleSheet];
  place.append(dialog);
  // A page in a sandbox cannot reach into the frame.
  const page = attempt(() => frame.contentDocument);
  if (!page) {
    dialog.remove();
    return undefined;
  }
  // A screen reader says it on the way in. It is the frame's alone: the tab keeps its own.
  page.title = name;
  const stops: (() => void)[] = [];
  let restore: (() => void) | undefined;

  const close = (): void => {
    for (const stop of stops) attempt(stop);
    attempt(() => dialog.close());
    dialog.remove();
    restore?.();
    closed();
  };

  const open = (): boolean => {
    restore = placeAndFocus();
    const isOpen = attempt(() => {
      dialog.showModal();
      fit(dialog);
      const parts = { dialog, frame, page, close };
      stops.push(waysOut(parts), keepOnTop(parts));
      return dialog.open;
    });
    if (!isOpen) close();
    return isOpen ?? false;
  };
  return { page, isOpen: () => dialog.open, open, close };
}
