import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { onServer } from './server.js';

/**
 * Renders its element again whenever the page's content in it changes, at any depth. The element's own attributes are no content:
 * it sets some itself, and would render twice.
 */
export class Content implements ReactiveController {
  private observer: MutationObserver | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer ??= new MutationObserver((changes) => {
      if (changes.some(({ target, type }) => target !== this.host || type !== 'attributes')) this.host.requestUpdate();
    });
    this.observer.observe(this.host, { attributes: true, characterData: true, childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }
}

/** Slots for the page's own content. Content with a `slot` name, meant for another element, gets a slot of that name too. */
export function slots(host: Element, isHidden: boolean): TemplateResult {
  const named = onServer ? [] : [...host.children].map(({ slot }) => slot);
  return html`${[...new Set(['', ...named])].map((name) => html`<slot name=${name} ?hidden=${isHidden}></slot>`)}`;
}
