import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { onServer } from './server.js';
import { standsTwice, type Said } from './stands-twice.js';

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

/** The page's own content by the name of its slot: '' without one. A name may be meant for another element, and gets a slot too. */
function contentBySlot(host: Element): Map<string, Node[]> {
  const found = new Map<string, Node[]>([['', []]]);
  for (const node of onServer ? [] : host.childNodes) {
    const name = (node as Partial<Element>).slot ?? '';
    found.set(name, [...(found.get(name) ?? []), node]);
  }
  return found;
}

/** The names of the slots for the page's own content, '' first. */
export const slotsOf = (host: Element): string[] => [...contentBySlot(host).keys()];

/** The names of the slots whose content the widget shows itself, so that the page's own need not show. */
export const slotsTwice = (host: Element, said: Said): ReadonlySet<string> =>
  new Set([...contentBySlot(host)].flatMap(([name, nodes]) => (standsTwice(nodes, said) ? [name] : [])));

/** Slots for the page's own content. */
export const slots = (names: readonly string[], isHidden: (name: string) => boolean): TemplateResult =>
  html`${names.map((name) => html`<slot name=${name} ?hidden=${isHidden(name)}></slot>`)}`;
