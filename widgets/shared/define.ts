import { ReactiveElement, type LitElement } from 'lit';

/** Lit's own, which gives an element its styles. Support for hydration replaces LitElement's. */
const { createRenderRoot } = ReactiveElement.prototype as unknown as { createRenderRoot(this: object): ShadowRoot };

/**
 * Registers an element unless the tag is taken, so that loading a file twice does no harm.
 *
 * What a server has rendered is taken away before Lit renders, or it would stand there twice. Lit gets the emptied root ready
 * made, so that a page that loads its support for hydration renders anew as well: what a server says and what is true now
 * differ, and hydration wants them alike.
 */
export function define(tag: string, element: typeof LitElement): void {
  element.addInitializer((host) => {
    const { shadowRoot } = host;
    shadowRoot?.replaceChildren();
    if (shadowRoot) Object.assign(host, { renderRoot: createRenderRoot.call(host) });
  });
  if (!customElements.get(tag)) customElements.define(tag, element);
}
