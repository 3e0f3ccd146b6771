import { LitElement, ReactiveElement } from 'lit';
import { addPageStyles, linkStyles } from './page-styles.js';
import { attempt, create } from './unshadowed.js';

/** Lit's own, which gives an element its root and its styles. Support for hydration replaces LitElement's. */
const { createRenderRoot } = ReactiveElement.prototype as unknown as { createRenderRoot(this: object): ShadowRoot };

/** What every widget has in common beyond what Lit gives an element. */
export class HamnElement extends LitElement {
  /** Shows what the page has written. It is made before there is a shadow root, which without it would hide that. */
  private asWritten: HTMLSlotElement | undefined;
  private hasFailed = false;

  /** @internal */
  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      this.showAsWritten(error);
    }
    attempt(() => addPageStyles(this, linkStyles));
  }

  /** What the page writes into a slot may change what is drawn. A template's listener is called on its element. */
  protected renew(): void {
    this.requestUpdate();
  }

  /**
   * What a server has rendered is taken away before Lit renders, or it would stand there twice. Also where a page loads Lit's
   * support for hydration: that wants what a server said and what is true now to be alike, and they are not.
   */
  protected override createRenderRoot(): ShadowRoot {
    this.asWritten = create('slot');
    this.shadowRoot?.replaceChildren();
    return createRenderRoot.call(this);
  }

  protected override performUpdate(): void {
    if (this.hasFailed) return;
    try {
      super.performUpdate();
    } catch (error) {
      this.showAsWritten(error);
    }
  }

  /**
   * When an element cannot draw itself, in a browser or beside a script that nobody has thought of, it shows what the page has
   * written, from then on: an empty shadow root would hide it, and with it the number or the way out.
   */
  private showAsWritten(cause: unknown): void {
    this.hasFailed = true;
    const { asWritten: slot, shadowRoot: root } = this;
    if (slot) root?.replaceChildren(slot);
    // Where children are assigned by hand, a slot takes none by itself.
    if (root?.slotAssignment === 'manual')
      attempt(() =>
        slot?.assign(...[...this.childNodes].filter((each) => each instanceof Element || each instanceof Text)),
      );
    // Told to the author alone: an error event would tell the page's trackers.
    attempt(() => console.error(`<${this.localName}> shows what the page has written:`, cause));
  }
}
