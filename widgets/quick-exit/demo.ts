import { html, type TemplateResult } from 'lit';
import type { Phrase } from '../phrases/phrase.js';
import { attempt } from '../shared/unshadowed.js';
import { seen, shrunk } from './in-view.js';

/** A click that ends the press which opened the screen closes nothing. In milliseconds. */
const grace = 500;

const opened = new WeakMap<HTMLDialogElement, number>();

/** What a press on an exit with `demo` shows in place of leaving. */
export function demoScreen(said: { gone: Phrase; at: Phrase; back: Phrase; lang: string }): TemplateResult {
  const close = ({ currentTarget, timeStamp }: Event): void => {
    const dialog = (currentTarget as Element).closest('dialog') as HTMLDialogElement;
    if (timeStamp - (opened.get(dialog) ?? 0) > grace) dialog.close();
  };
  return html`
    <dialog class="gone" lang=${said.lang} aria-labelledby="gone" aria-describedby="at">
      <div>
        <p id="gone">${said.gone}</p>
        <p id="at">${said.at}</p>
        <button type="button" @click=${close}>${said.back}</button>
      </div>
    </dialog>
  `;
}

/** Puts what the screen says in the part of it that is seen, on a page that is too wide or pinched, in letters as large as ever. */
function fit(dialog: HTMLDialogElement): void {
  const { left, top, right, bottom } = dialog.getBoundingClientRect();
  const view = seen();
  const space = [view.top - top, right - view.right, bottom - view.bottom, view.left - left];
  dialog.style.padding = space.map((each) => `${Math.max(0, each)}px`).join(' ');
  (dialog.firstElementChild as HTMLElement).style.zoom = String(1 / shrunk());
}

/** Keeps it there until it is closed. */
function keepFitted(dialog: HTMLDialogElement): void {
  const closed = new window.AbortController();
  const refit = (): void => fit(dialog);
  refit();
  for (const type of ['resize', 'scroll'])
    window.visualViewport?.addEventListener(type, refit, { signal: closed.signal });
  dialog.addEventListener('close', () => closed.abort(), { once: true });
}

/** Covers the page with the screen. Its button has the focus, and Esc closes it too. */
export function showDemo(dialog: HTMLDialogElement | null | undefined): void {
  if (!dialog || dialog.open) return;
  opened.set(dialog, attempt(() => window.performance.now()) ?? 0);
  dialog.showModal();
  attempt(() => keepFitted(dialog));
  // A real exit on the same page can still be pressed where it lies. So it is told, and comes to lie above the screen.
  attempt(() => dialog.dispatchEvent(new window.Event('toggle', { composed: true })));
}
