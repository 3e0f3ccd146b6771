import { LitElement, ReactiveElement } from 'lit';

/** Lit's own, which gives an element its root and its styles. Support for hydration replaces LitElement's. */
const { createRenderRoot } = ReactiveElement.prototype as unknown as { createRenderRoot(this: object): ShadowRoot };

/** What every widget has in common beyond what Lit gives an element. */
export class HamnElement extends LitElement {
  /** What the page writes into a slot may change what is drawn. A template's listener is called on its element. */
  protected renew(): void {
    this.requestUpdate();
  }

  /**
   * What a server has rendered is taken away before Lit renders, or it would stand there twice. Also where a page loads Lit's
   * support for hydration: that wants what a server said and what is true now to be alike, and they are not.
   */
  protected override createRenderRoot(): ShadowRoot {
    this.shadowRoot?.replaceChildren();
    return createRenderRoot.call(this);
  }

  /**
   * When an element cannot draw itself, in a browser or beside a script that nobody has thought of, what the page has written
   * is shown: an empty shadow root would hide it, and with it the number or the way out.
   */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch {
      this.renderRoot.replaceChildren(document.createElement('slot'));
    }
  }
}
