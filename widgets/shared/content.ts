import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { onServer } from './server.js';

/** Renders its element anew whenever anything that the page has written in it changes, however deep. */
export class Content implements ReactiveController {
  private observer: MutationObserver | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer ??= new MutationObserver(() => this.host.requestUpdate());
    this.observer.observe(this.host, { attributes: true, characterData: true, childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }
}

/** Where the page's own content stands. A part of it that asks for a slot by name, for another element, gets that too. */
export function slots(host: Element, isHidden: boolean): TemplateResult {
  const named = onServer ? [] : [...host.children].map(({ slot }) => slot);
  return html`${[...new Set(['', ...named])].map((name) => html`<slot name=${name} ?hidden=${isHidden}></slot>`)}`;
}
