import { html, LitElement, type TemplateResult } from 'lit';
import { base } from '../shared/base.styles.js';
import { define } from '../shared/define.js';
import { addPageStyles } from '../shared/page-styles.js';
import { figureStyles, styles } from './ambassador-gallery.styles.js';

/**
 * Lays the page's own figures out as a grid that follows the width it is given.
 *
 * @tag hamn-ambassador-gallery
 * @slot - One `<figure>` for each person: `<img alt>`, `<blockquote>` with the pledge, `<figcaption>` with name and role,
 *   and `data-place` with the code of the municipality.
 * @cssprop [--hamn-gallery-column=11rem] - The least width of a column.
 * @cssprop [--hamn-gallery-gap=2rem 1.5rem] - The space between figures, rows before columns.
 */
export class AmbassadorGallery extends LitElement {
  /** The widget's own style sheets. */
  static override styles = [base, styles];

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    addPageStyles(this, figureStyles);
  }

  /** @internal */
  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

define('hamn-ambassador-gallery', AmbassadorGallery);

declare global {
  interface HTMLElementTagNameMap {
    'hamn-ambassador-gallery': AmbassadorGallery;
  }
}
