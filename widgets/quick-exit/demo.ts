import { html, type TemplateResult } from 'lit';
import type { Phrase } from '../phrases/phrase.js';
import { attempt } from '../shared/unshadowed.js';
import { visibleArea, pageScale } from './in-view.js';

/** How long the screen ignores clicks, in milliseconds: the press that opened it ends with a click. */
const grace = 500;

const opened = new WeakMap<HTMLDialogElement, number>();

/** The screen that a press on an exit with `demo` shows instead of leaving. */
export function demoScreen(words: { gone: Phrase; at: Phrase; back: Phrase; lang: string }): TemplateResult {
  const close = ({ currentTarget, timeStamp }: Event): void => {
    const dialog = (currentTarget as Element).closest('dialog') as HTMLDialogElement;
    if (timeStamp - (opened.get(dialog) ?? 0) > grace) dialog.close();
  };
  return html`
    <dialog class="gone" lang=${words.lang} aria-labelledby="gone" aria-describedby="at">
      <div>
        <p id="gone">${words.gone}</p>
        <p id="at">${words.at}</p>
        <button type="button" @click=${close}>${words.back}</button>
      </div>
    </dialog>
  `;
}

/** Puts the screen's words in its visible part, on a page that is too wide or zoomed by pinching, in letters of the usual size. */
function fit(dialog: HTMLDialogElement): void {
  const { left, top, right, bottom } = dialog.getBoundingClientRect();
  const view = visibleArea();
  const space = [view.top - top, right - view.right, bottom - view.bottom, view.left - left];
  dialog.style.padding = space.map((each) => `${Math.max(0, each)}px`).join(' ');
  (dialog.firstElementChild as HTMLElement).style.zoom = String(1 / pageScale());
}

/** Keeps the words there until the screen closes. */
function keepFitted(dialog: HTMLDialogElement): void {
  const closed = new window.AbortController();
  const refit = (): void => fit(dialog);
  refit();
  for (const type of ['resize', 'scroll'])
    window.visualViewport?.addEventListener(type, refit, { signal: closed.signal });
  dialog.addEventListener('close', () => closed.abort(), { once: true });
}

/** Covers the page with the screen. Its button gets the focus, and Esc also closes it. */
export function showDemo(dialog: HTMLDialogElement | null | undefined): void {
  if (!dialog || dialog.open) return;
  opened.set(dialog, attempt(() => window.performance.now()) ?? 0);
  dialog.showModal();
  attempt(() => keepFitted(dialog));
  // Visitors must still be able to press a real exit on the same page. This event makes it move above the screen.
  attempt(() => dialog.dispatchEvent(new window.Event('toggle', { composed: true })));
}
