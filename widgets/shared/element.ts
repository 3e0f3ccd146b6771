import { LitElement, ReactiveElement, type PropertyValues } from 'lit';
import { startAnew } from './own-words.js';
import { addPageStyles, linkStyles } from './page-styles.js';
import { onServer } from './server.js';
import { attempt, create } from './unshadowed.js';

/** Lit's method that creates an element's shadow root with its styles. Hydration support replaces the one of `LitElement`. */
const { createRenderRoot } = ReactiveElement.prototype as unknown as { createRenderRoot(this: object): ShadowRoot };

/** The base class of all widgets. */
export class HamnElement extends LitElement {
  /** Shows the page's own content. It exists before the shadow root, which would hide that content without it. */
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

  /** Renders again, because content in a slot may change the rendering. Lit calls a template's listener on its element. */
  protected renew(): void {
    this.requestUpdate();
  }

  /**
   * Removes server-rendered content before Lit renders, or it would appear twice. Also on a page that loads Lit's hydration
   * support: that requires the server's rendering to match the current one, and ours does not.
   */
  protected override createRenderRoot(): ShadowRoot {
    this.asWritten = create('slot');
    this.shadowRoot?.replaceChildren();
    return createRenderRoot.call(this);
  }

  /** Reads what the page shows in the element, before each rendering. A server calls it too. */
  protected readPage(): void {
    // An element that needs it overrides it.
  }

  /**
   * Lets elements that start together read the page one after another before the first of them renders. If they took turns,
   * the browser would calculate the styles of the whole page once for each element.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      this.safely(() => {
        this.readPage();
      });
      await Promise.resolve();
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    if (this.hasUpdated || onServer) this.readPage();
  }

  /** Draws everything anew when somebody, such as a page's translator, has taken away what Lit would write into. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      if (!this.hasUpdated) throw error;
      startAnew(this);
      super.update(changed);
    }
  }

  protected override performUpdate(): void {
    this.safely(() => {
      super.performUpdate();
    });
  }

  /** Does something unless the element has failed, and shows the page's own content if it fails. */
  private safely(act: () => void): void {
    if (this.hasFailed) return;
    try {
      act();
    } catch (error) {
      this.showAsWritten(error);
    }
  }

  /**
   * Shows the page's own content for good when the element cannot render, in an unforeseen browser or beside an unforeseen script.
   * An empty shadow root would hide that content, and with it the number or the way out.
   */
  private showAsWritten(cause: unknown): void {
    this.hasFailed = true;
    const { asWritten: slot, shadowRoot: root } = this;
    if (slot) root?.replaceChildren(slot);
    // With manual assignment, a slot takes no children by itself.
    if (root?.slotAssignment === 'manual')
      attempt(() =>
        slot?.assign(...[...this.childNodes].filter((each) => each instanceof Element || each instanceof Text)),
      );
    // Only the console: an error event would also reach the page's trackers.
    attempt(() => console.error(`<${this.localName}> shows what the page has written:`, cause));
  }
}
