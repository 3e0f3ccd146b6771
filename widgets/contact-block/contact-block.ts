import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { findMunicipality } from '../data/municipalities.js';
import type { MunicipalityCode } from '../data/ids.js';
import type { Contact, Municipality } from '../data/types.js';
import { base } from '../shared/base.styles.js';
import { call112 } from '../shared/call-112.js';
import { Clock } from '../shared/clock.js';
import { define } from '../shared/define.js';
import { HamnElement } from '../shared/element.js';
import { entry } from '../shared/entry.js';
import { Content, slots, slotsOf, slotsTwice } from '../shared/content.js';
import { shownHost } from '../shared/shown-host.js';
import { Language } from '../shared/language.js';
import { number, numberStyles } from '../shared/number.js';
import { hoursTexts, openingText } from '../shared/opening-text.js';
import { FactsSource } from '../signed/facts-source.js';
import { isEmpty, warnOfParser } from '../shared/parser.js';
import { tokens } from '../shared/tokens.styles.js';
import { onServer } from '../shared/server.js';
import { OwnWords } from '../shared/own-words.js';
import { warn } from '../shared/warn.js';
import { contactSpeech } from '../phrases/index.js';
import type { Phrase } from '../phrases/phrase.js';
import { contact as swedish } from '../phrases/sv.js';
import { addressCard, addressToSave, municipalityCard } from './card.js';
import { styles } from './contact-block.styles.js';
import { readMunicipality } from './remote-data.js';
import { byName, type NamedService } from './same-name.js';
import { onlyReachable } from './reachable.js';
import { blockContent } from './block-content.js';
import { vCard } from './vcard.js';

export type { MunicipalityCode };

/**
 * Shows where to turn, with a contact to save: the page's own address, or a municipality's.
 *
 * The file that you paste contains no contacts. Without `src` the page's own address stays as it is. With `src` the block
 * shows the facts of `municipalities/<code>.json`, each with its source there. It leaves out a number that no public page
 * gives, and says where to find it. It also leaves out a service with nothing but a name.
 *
 * The page's own content stays, with the facts below it. The block replaces that content only when it repeats all of it: the
 * same names, numbers and links. The console warns once of an unknown code, and of a code without `src` or an address.
 *
 * The facts have microdata for search engines; the page decides the markup of its own address. The page's own address can
 * be saved if it has a link that dials or mails.
 *
 * @tag hamn-contact-block
 * @slot - The page's own `<address>`. It stays unless the block repeats all of it.
 * @slot own - Numbers that only the page knows, in an `<address>` of their own. They stay, under the name of the municipality.
 * @csspart block - The address of a municipality.
 * @csspart link - Each link in it.
 * @csspart save - The button that saves a contact, a vCard made on the page.
 * @cssprop [--hamn-water=currentcolor] - Links, the button, and the line beside the block.
 * @cssprop [--hamn-buoy=currentcolor] - 112.
 * @cssprop [--hamn-soft=currentcolor] - Secondary text.
 * @cssprop [--hamn-lamp=#ffc83d] - The focus ring.
 */
export class ContactBlock extends HamnElement {
  /** The widget's own style sheets. */
  static override styles = [base, tokens, numberStyles, styles];

  private readonly language = new Language(this, contactSpeech);
  private readonly source = new FactsSource(this, readMunicipality, "a municipality's data");

  /** Whether the data has a number to call in the daytime. */
  private hasNumber = false;

  /** The slots whose content the block repeats. It shows the page's own content in all others. A server cannot read any. */
  private twice: ReadonlySet<string> = new Set();

  /** Whether the page's own content shows. */
  private isOwn = true;

  /** A municipality's four-digit code (SCB), such as `0880`. Data of another municipality is not shown. */
  @property() municipality: MunicipalityCode | (string & {}) = '';

  /**
   * The address of a municipality's data: `municipalities/<code>.json` on the page's own origin, or `municipalities/<code>.signed.json` of any
   * other, if the script has the keys that have signed it. Without it the block fetches nothing.
   */
  @property() src = '';

  constructor() {
    super();
    new Clock(this);
    new OwnWords(this, () => this.render());
    new Content(this);
  }

  private get facts(): (Municipality & Contact) | undefined {
    const { data } = this.source;
    return data && (!this.municipality || data.code === this.municipality) ? onlyReachable(data) : undefined;
  }

  protected override readPage(): void {
    const { facts } = this;
    const isRead = !onServer && facts;
    this.twice = isRead ? slotsTwice(this, blockContent(facts, new Set([this.language.strings, swedish]))) : new Set();
    this.isOwn = !isRead || slotsOf(this).some((name) => !this.twice.has(name));
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { facts } = this;
    const { data } = this.source;
    const { switchboard, socialServices = [] } = facts ?? {};
    this.hasNumber = [switchboard, ...socialServices].some((service) => service?.phone);
    warnOfParser(this, 'an <address>', false, Boolean(this.municipality && !this.src));
    if (data && this.municipality && data.code !== this.municipality) {
      warn(this, 'src', `the data of municipality ${this.municipality}, found ${data.code}`);
    } else if (this.municipality && !findMunicipality(this.municipality)) {
      warn(this, 'municipality', 'the code of a municipality, such as 0880');
    }
  }

  /** @internal */
  protected override render(): TemplateResult {
    const { facts } = this;
    const [main = '', ...others] = slotsOf(this);
    const isTwice = (name: string) => this.twice.has(name);
    return html`
      ${slots([main], isTwice)} ${facts ? this.block(facts, slots(others, isTwice)) : slots(others, isTwice)}
      ${!onServer && (this.savesFacts || addressToSave(this)) ? this.saveButton() : nothing}
    `;
  }

  private block(facts: Municipality & Contact, others: TemplateResult): TemplateResult {
    const { code, strings } = this.language;
    const { domain, switchboard, socialServices = [], outOfHours, shelters = [], email, violencePage, visit } = facts;
    const isKnown = this.isOwn || this.hasNumber || isEmpty(this);
    const site = domain && html`<a part="link" itemprop="url" href="https://${domain}/" rel="noreferrer">${domain}</a>`;
    return html`
      <address part="block" lang=${code} itemscope itemtype="https://schema.org/GovernmentOrganization">
        <p class="name" ?hidden=${!onServer && !this.twice.has('')} itemprop="name" lang="sv">${facts.fullName}</p>
        ${others}
        <dl>
          ${outOfHours ? this.service({ ...outOfHours, more: [] }, strings.outOfHours) : nothing}
          ${byName(socialServices).map((service) => this.service(service, strings.socialServices))}
          ${switchboard ? this.service({ ...switchboard, more: [] }, strings.switchboard) : nothing}
          ${byName(shelters).map((service) => this.service(service))} ${entry(strings.email, email && this.mail(email))}
          ${isKnown ? entry(strings.website, site) : nothing}
          ${violencePage ? html`<dd>${this.web(violencePage, strings.violencePage)}</dd>` : nothing}
          ${entry(strings.visit, visit && this.place(visit))}
          ${isKnown ? nothing : entry(strings.daytime, html`${strings.notConfirmed} ${site}`)}
        </dl>
        <p>${call112(strings.emergency, 'link')}</p>
      </address>
    `;
  }

  private service(service: NamedService, label?: Phrase): TemplateResult {
    const { name, phone, more, when, hours, email, url } = service;
    const { code, strings } = this.language;
    // A reader of Swedish sees in the name itself that the service is a "jour".
    const heading = label === strings.outOfHours && code === 'sv' && /jour/i.test(name) ? undefined : label;
    const state = openingText(service, 'phone', this.source.now, strings);
    const times = hoursTexts(hours?.phone ?? [], strings);
    return html`<div itemprop="contactPoint" itemscope itemtype="https://schema.org/ContactPoint">
      <dt>
        ${heading ? [heading, ': '] : nothing}<span itemprop="contactType" lang="sv">${name}</span
        >${when ? html`, <span lang="sv">${when}</span>` : nothing}
      </dt>
      ${[phone, ...more.map((each) => each.phone)].map((each) =>
        each
          ? html`<dd class="number">
              <a part="link" href="tel:${each.tel}"><span itemprop="telephone">${number(each.display)}</span></a>
            </dd>`
          : nothing,
      )}
      ${state ? html`<dd class="soft state">${state}</dd>` : nothing}
      ${times.map((text) => html`<dd class="soft">${text}</dd>`)}
      ${email ? html`<dd>${this.mail(email)}</dd>` : nothing}
      ${url ? html`<dd>${this.web(url, shownHost(url))}</dd>` : nothing}
    </div>`;
  }

  private place({ street, postalCode = '', locality }: NonNullable<Contact['visit']>): TemplateResult {
    const query = encodeURIComponent(`${street}, ${postalCode} ${locality}`);
    return html`<span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"
        ><span itemprop="streetAddress">${street}</span>,
        ${postalCode ? html`<span itemprop="postalCode">${postalCode}</span>` : nothing}
        <span itemprop="addressLocality">${locality}</span></span
      ><br />${this.web(`https://www.openstreetmap.org/search?query=${query}`, this.language.strings.map)}`;
  }

  private web(url: string, text: Phrase): TemplateResult {
    return html`<a part="link" href=${url} rel="noreferrer">${text}</a>`;
  }

  private mail(email: string): TemplateResult {
    return html`<a part="link" href="mailto:${email}"><span itemprop="email">${email}</span></a>`;
  }

  private saveButton(): TemplateResult {
    const { code, strings } = this.language;
    return html`<p class="save" lang=${code}>
      <button part="save" type="button" @click=${this.save}>${strings.save}</button>
      <span class="soft">${strings.saveNote}</span>
    </p>`;
  }

  /** Whether the button saves the block's facts, not the page's own address. */
  private get savesFacts(): boolean {
    return !this.isOwn || this.hasNumber;
  }

  private readonly save = (): void => {
    const address = addressToSave(this);
    const card = this.facts && this.savesFacts ? municipalityCard(this.facts) : address && addressCard(address);
    if (!card) return;
    const url = URL.createObjectURL(new Blob([vCard(card)], { type: 'text/vcard;charset=utf-8' }));
    this.download(url);
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };

  /** Tests replace this step. The file's name does not reveal its content. */
  private download(url: string): void {
    const link = document.createElement('a');
    link.href = url;
    link.download = 'kontakt.vcf';
    link.click();
  }
}

define('hamn-contact-block', ContactBlock);

declare global {
  interface HTMLElementTagNameMap {
    'hamn-contact-block': ContactBlock;
  }
}
