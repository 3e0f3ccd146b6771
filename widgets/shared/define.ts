import { ReactiveElement, type LitElement } from 'lit';

/** Lit's own, which gives an element its styles. Support for hydration replaces LitElement's. */
const { createRenderRoot } = ReactiveElement.prototype as unknown as { createRenderRoot(this: object): ShadowRoot };

/**
 * Registers an element unless the tag is taken, so that loading a file twice does no harm.
 *
 * What a server has rendered is taken away before Lit renders, or it would stand there twice. Lit gets the emptied root ready
 * made, so that a page that loads its support for hydration renders anew as well: what a server says and what is true now
 * differ, and hydration wants them alike.
 *
 * When an element cannot draw itself, in a browser or beside a script that nobody has thought of, what the page has written
 * is shown: an empty shadow root would hide it, and with it the number or the way out.
 */
export function define(tag: string, element: typeof LitElement): void {
  if (customElements.get(tag)) return;
  element.addInitializer((host) => {
    const { shadowRoot } = host as LitElement;
    shadowRoot?.replaceChildren();
    if (shadowRoot) Object.assign(host, { renderRoot: createRenderRoot.call(host) });
  });
  customElements.define(
    tag,
    class extends element {
      protected override performUpdate(): void {
        try {
          super.performUpdate();
        } catch {
          this.renderRoot.replaceChildren(document.createElement('slot'));
        }
      }
    },
  );
}
