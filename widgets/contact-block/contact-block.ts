import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from '../shared/decorators.js';
import { findContact } from '../data/contacts.js';
import { findMunicipality } from '../data/municipalities.js';
import type { Municipality, Service } from '../data/types.js';
import { define } from '../shared/define.js';
import { Language } from '../shared/language.js';
import { number, numberStyles } from '../shared/number.js';
import { tokens } from '../shared/tokens.styles.js';
import { warn } from '../shared/warn.js';
import { contactPhrases } from '../strings/index.js';
import { styles } from './contact-block.styles.js';

/**
 * Shows where to turn: the page's own address, or a municipality's.
 *
 * What is shown for a municipality are the facts of `municipalities/<code>.json`, each with its source there.
 * A number that no municipal page gives is left out. A code that is not known leaves the page's own address in place
 * and warns once in the console.
 *
 * @tag hamn-contact-block
 * @slot - The page's own `<address>`; shown until the script has run, and always when there is no municipality.
 * @csspart block - The address of a municipality.
 * @csspart link - Each link in it.
 */
export class ContactBlock extends LitElement {
  /** The widget's own style sheets. */
  static override styles = [tokens, numberStyles, styles];

  private readonly language = new Language(this, contactPhrases);

  /** A municipality's four-digit code (SCB), such as `0880` for Kalmar. */
  @property() municipality = '';

  protected override willUpdate(): void {
    if (this.municipality && !findMunicipality(this.municipality)) {
      warn(this, 'municipality', 'the four-digit code of a Swedish municipality');
    }
  }

  /** @internal */
  protected override render(): TemplateResult {
    const municipality = findMunicipality(this.municipality);
    if (!municipality) return html`<slot></slot>`;
    const { outOfHours, socialServices = [] } = findContact(municipality.code) ?? {};
    const { strings } = this.language;
    return html`
      <address part="block">
        <p class="name" lang="sv">${municipality.fullName}</p>
        <dl>
          ${this.website(municipality)}
          ${socialServices.map((service) => this.service(service, strings.socialServices))}
          ${outOfHours ? this.service(outOfHours) : nothing}
        </dl>
      </address>
    `;
  }

  private website({ domain }: Municipality): TemplateResult | typeof nothing {
    if (!domain) return nothing;
    return html`<dt>${this.language.strings.website}</dt>
      <dd><a part="link" href="https://${domain}/" rel="noreferrer">${domain}</a></dd>`;
  }

  private service({ name, phone, when }: Service, heading?: string): TemplateResult | typeof nothing {
    if (!phone) return nothing;
    return html`<dt>
        ${heading ? html`${heading}, ` : nothing}<span lang="sv">${name}${when ? `, ${when}` : ''}</span>
      </dt>
      <dd><a part="link" href="tel:${phone.tel}">${number(phone.display)}</a></dd>`;
  }
}

define('hamn-contact-block', ContactBlock);

declare global {
  interface HTMLElementTagNameMap {
    'hamn-contact-block': ContactBlock;
  }
}
