import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { findHelpline } from '../data/helplines.js';
import { isAlways, stateAt, type State } from '../data/opening.js';
import type { Helpline } from '../data/types.js';
import { Clock } from '../shared/clock.js';
import { define } from '../shared/define.js';
import { Language } from '../shared/language.js';
import { number, numberStyles } from '../shared/number.js';
import { tokens } from '../shared/tokens.styles.js';
import { warn } from '../shared/warn.js';
import { styles } from './hotline-card.styles.js';

/**
 * Shows one helpline: its name, its number as a link, and whether it is open now.
 *
 * Numbers and hours are those of `helplines.json`; each has its source and date there.
 * An id that is not known leaves the page's own link in place and warns once in the console.
 *
 * @tag hamn-hotline-card
 * @slot - The ordinary link that works before the script has run: `<a href="tel:116016">Kvinnofridslinjen 116 016</a>`.
 * @csspart card - The whole card.
 * @csspart link - The link that dials, or that opens the chat or the list of shelters.
 * @csspart state - Open or closed.
 * @csspart facts - Free, anonymous, interpreter.
 * @cssprop --hamn-hotline-accent - Colour of the number. Default: `--hamn-water`.
 */
export class HotlineCard extends LitElement {
  /** The widget's own style sheets. */
  static override styles = [tokens, numberStyles, styles];

  private readonly language = new Language(this);
  protected readonly clock = new Clock(this);

  /** The id of a helpline in `helplines.json`, such as `kvinnofridslinjen`. */
  @property() line = '';

  /**
   * Set by the widget: whether the line's first channel with hours (phone, then chat) is open, in Swedish time.
   * `unknown` where the source does not say or is not sure.
   */
  @property({ reflect: true }) state: State = 'unknown';

  private get helpline(): Helpline | undefined {
    return findHelpline(this.line);
  }

  protected override willUpdate(): void {
    const { helpline } = this;
    this.state = helpline ? stateAt(helpline, new Date()) : 'unknown';
    if (this.line && !helpline) warn(this, 'line', 'the id of a helpline in helplines.json');
  }

  /** @internal */
  protected override render(): TemplateResult {
    const { helpline } = this;
    const link = helpline && this.link(helpline);
    if (!link) return html`<slot></slot>`;
    return html`
      <div part="card" class="card ${helpline.kind}">${link} ${this.opening(helpline)} ${this.facts(helpline)}</div>
    `;
  }

  private link({ name, phone, url }: Helpline): TemplateResult | undefined {
    if (phone) {
      return html`<a part="link" href="tel:${phone.tel}">
        <span class="name">${name}</span> <span class="number">${number(phone.display)}</span>
      </a>`;
    }
    if (!url) return undefined;
    const host = new URL(url).hostname.replace(/^www\./, '');
    return html`<a part="link" href=${url} rel="noreferrer">
      <span class="name">${name}</span> <span class="number words">${host}</span>
    </a>`;
  }

  private opening(helpline: Helpline): TemplateResult | typeof nothing {
    if (this.state === 'unknown') return nothing;
    const { strings } = this.language;
    const always = isAlways(helpline.hours?.phone ?? helpline.hours?.chat) ? `, ${strings.aroundTheClock}` : '';
    const text = this.state === 'open' ? strings.openNow + always : strings.closedNow;
    return html`<p part="state" class="state ${this.state}">${text}</p>`;
  }

  private facts({ freeOfCharge, anonymous, interpreting }: Helpline): TemplateResult | typeof nothing {
    const { strings } = this.language;
    const facts = [
      freeOfCharge && strings.free,
      anonymous && strings.anonymous,
      interpreting && strings.interpreter,
    ].filter(Boolean);
    return facts.length ? html`<p part="facts" class="facts">${facts.join('. ')}.</p>` : nothing;
  }
}

define('hamn-hotline-card', HotlineCard);

declare global {
  interface HTMLElementTagNameMap {
    'hamn-hotline-card': HotlineCard;
  }
}
