import type { LitElement } from 'lit';

/**
 * Registers an element unless the tag is taken, so that loading a file twice does no harm.
 *
 * When an element cannot draw itself, in a browser or beside a script that nobody has thought of, what the page has written
 * is shown: an empty shadow root would hide it, and with it the number or the way out.
 */
export function define(tag: string, element: typeof LitElement): void {
  if (customElements.get(tag)) return;
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
