import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { allChecked } from '../data/checked.js';
import { findByNumber, findHelpline, helplines, isThrough112 } from '../data/helplines.js';
import type { HelplineId } from '../data/ids.js';
import { mainChannel, openingAt, stateAt, type State } from '../data/opening.js';
import type { Channel, Helpline, Phone } from '../data/types.js';
import { base } from '../shared/base.styles.js';
import { call112 } from '../shared/call-112.js';
import { Clock } from '../shared/clock.js';
import { Content, slots, slotsOf } from '../shared/content.js';
import { define } from '../shared/define.js';
import { HamnElement } from '../shared/element.js';
import { shownHost } from '../shared/shown-host.js';
import { Language } from '../shared/language.js';
import { number, numberStyles } from '../shared/number.js';
import { openingText } from '../shared/opening-text.js';
import { digits, national } from '../shared/phone.js';
import { joinPhrases } from '../shared/join-phrases.js';
import { OwnWords } from '../shared/own-words.js';
import { warnOfParser } from '../shared/parser.js';
import { FactsSource } from '../signed/facts-source.js';
import { standsTwice } from '../shared/stands-twice.js';
import { tokens } from '../shared/tokens.styles.js';
import { onServer } from '../shared/server.js';
import { warn } from '../shared/warn.js';
import { cardSpeech } from '../phrases/index.js';
import { card as swedish } from '../phrases/sv.js';
import { callFacts, cardContent } from './card-content.js';
import { details } from './details.js';
import { styles } from './hotline-card.styles.js';
import { readHelplines } from './remote-data.js';
import { others } from './others.js';

export type { HelplineId, State };

type Part = TemplateResult | typeof nothing;

const isLevel = /^[2-6]$/;

/** Stands for the number in a phrase. */
const gap = '\uE000';

/** The content of a `StateChangeEvent`. */
export interface StateChange {
  /** The id of the line; empty if the card knows none. */
  line: string;
  /** Whether the line is open now. */
  state: State;
  /** The state before. A card begins with `unknown`. */
  before: State;
}

/**
 * The event after a card has shown another state. It bubbles and crosses shadow roots, so that the document hears every card. The
 * first event may come before your listener: read the card's `state` too.
 */
export class StateChangeEvent extends CustomEvent<StateChange> {
  /** Bubbles, leaves shadow roots, and cannot be cancelled. */
  constructor(detail: StateChange) {
    super('hamn-state-change', { bubbles: true, composed: true, detail });
  }
}

/**
 * Shows one helpline: its name, its number as a button, whether it is open now and what comes next, who it is for, its
 * chat, and other useful facts. Below are 112 and other lines to call, so that the card is never a dead end.
 *
 * The button is filled while the line is open. A closed line has an ordinary link instead, in a smaller card.
 *
 * The name and number are a heading, so that visitors can jump from line to line. Its level is that of the page's own
 * heading around the link, or 3. `level` sets another.
 *
 * Numbers and hours come from `helplines.json`, with a source and a date for each. Without `line`, the page's own link
 * selects the line by its number, current or former. An unknown id warns once in the console and leaves the page's own link
 * in place, unless the link has a known number.
 *
 * The card speaks the language of the page around it: the nearest `lang`, and it follows a change. Write `lang` on the card for
 * another.
 *
 * @tag hamn-hotline-card
 * @slot - An ordinary link that works before the script runs: `<a href="tel:116016">Kvinnofridslinjen 116 016</a>`.
 *   The card replaces it. Any other content of the page stays below the card.
 * @csspart card - The whole card.
 * @csspart link - The link that dials, or that opens the chat or the list of shelters.
 * @csspart state - Open or closed, and what comes next.
 * @csspart audience - Who the line is for.
 * @csspart facts - Free, anonymous, several languages.
 * @csspart chat - The chat and the SMS number, where the line has them besides the telephone.
 * @csspart note - A note that the number is new.
 * @csspart more - The collapsed details.
 * @csspart others - 112 and others to call.
 * @cssprop [--hamn-water=currentcolor] - Links, and the line beside the card.
 * @cssprop [--hamn-hotline-accent=var(--hamn-water)] - The number, and the fill of its button. Text on it is black or white.
 * @cssprop [--hamn-hotline-facts=block] - `none` shows the facts only together with the details, for a long list of cards.
 * @cssprop [--hamn-buoy=currentcolor] - 112.
 * @cssprop [--hamn-open=currentcolor] - The sign of an open line.
 * @cssprop [--hamn-soft=currentcolor] - Secondary text.
 * @cssprop [--hamn-lamp=#ffc83d] - The focus ring.
 * @fires {StateChangeEvent} hamn-state-change - After the card has shown another state, its first one included. Its `detail` has
 *   `line`, `state` and `before`. It bubbles and crosses shadow roots. The first event may come before your listener: read `state` too.
 */
export class HotlineCard extends HamnElement {
  /** The widget's own style sheets. */
  static override styles = [base, tokens, numberStyles, styles];

  private readonly language = new Language(this, cardSpeech);
  private readonly source = new FactsSource(this, readHelplines, 'newer helplines');

  /**
   * The id of a helpline in `helplines.json`, such as `kvinnofridslinjen`. Without it, the number in the page's own link
   * selects the line.
   */
  @property() line: HelplineId | (string & {}) = '';

  /**
   * The address of newer data: `helplines.json` on the page's own origin, or `helplines.signed.json` of any other, if the script has the keys
   * that have signed it. Without it the card fetches nothing.
   */
  @property() src = '';

  /** The heading level of the line's name and number, `2` to `6`. The default is that of the page's own heading, or 3. */
  @property() level = '';

  /**
   * Set by the widget: whether the line's first channel with hours (phone, then chat) is open, in Swedish time.
   * `unknown` when the source does not say or is not sure. CSS sees it as an attribute: `[state="open"]`.
   *
   * @readonly
   */
  @property({ reflect: true }) readonly state: State = 'unknown';

  private helpline: Helpline | undefined;

  /** Whether to show the page's own content: whenever it is more than the link that the card replaces. */
  private isOwn = true;

  constructor() {
    super();
    new Clock(this);
    new OwnWords(this, () => this.render());
    new Content(this);
  }

  protected override readPage(): void {
    this.helpline = findHelpline(this.line, this.lines) ?? findByNumber(this.childNumber, this.lines);
    this.isOwn =
      onServer ||
      !this.helpline ||
      !standsTwice(this.childNodes, cardContent(this.helpline, new Set([this.language.strings, swedish])));
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (this.line && this.helpline?.id !== this.line && this.source.isRead)
      warn(this, 'line', 'the id of a helpline in helplines.json');
    if (this.level && !isLevel.test(this.level)) warn(this, 'level', 'a number from 2 to 6');
    warnOfParser(this, 'a link');
    (this as { state: State }).state = this.helpline ? stateAt(this.helpline, this.source.now) : 'unknown';
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { state, helpline } = this;
    const before = changed.get('state') ?? 'unknown';
    if (changed.has('state') && state !== before)
      this.dispatchEvent(new StateChangeEvent({ line: helpline?.id ?? '', state, before }));
  }

  /** Newer data takes precedence; a line missing from it keeps its built-in data. 112 is always the built-in one. */
  private get lines(): readonly Helpline[] {
    const newer = this.source.data?.lines ?? [];
    return [...newer.filter(({ id }) => id !== '112'), ...helplines];
  }

  private get childNumber(): string {
    if (onServer) return '';
    return this.querySelector('a[href^="tel:"]')?.getAttribute('href') ?? '';
  }

  private get headingLevel(): string {
    if (isLevel.test(this.level)) return this.level;
    return (!onServer && this.querySelector(':is(h2, h3, h4, h5, h6):has(a)')?.localName[1]) || '3';
  }

  /** @internal */
  protected override render(): TemplateResult {
    const { helpline } = this;
    const link = helpline && this.link(helpline);
    if (!link) return html`<slot>${this.others()}</slot>`;
    const { code, strings } = this.language;
    const now = this.source.now;
    const { data } = this.source;
    return html`
      <div part="card" class="card ${helpline.kind}" lang=${code}>
        <div class="line" role="heading" aria-level=${this.headingLevel}>${link}</div>
        ${this.note(helpline)} ${this.opening(helpline, now)}
        <p part="audience" class="soft">${strings.forWhom} <span lang="sv">${helpline.audience.join(', ')}</span></p>
        ${this.facts(helpline)} ${this.chat(helpline, now)} ${this.sms(helpline)}
        ${details(helpline, data?.allChecked ?? data?.checked ?? allChecked, now, strings, code)}
        ${helpline.kind === 'emergency' ? nothing : this.others(helpline)}
      </div>
      ${slots(slotsOf(this), () => !this.isOwn)}
    `;
  }

  private link({ name, kind, phone, url }: Helpline): TemplateResult | undefined {
    const { strings } = this.language;
    if (phone) {
      return html`<a part="link" class="main" href="tel:${phone.tel}">
        ${kind === 'emergency' ? html`<span class="name">${strings.danger}</span>` : this.name(name, phone)}
        <span class="number"><span>${this.call(phone)}</span></span>
      </a>`;
    }
    if (!url) return undefined;
    const words = kind === 'directory' ? strings.helpAt(shownHost(url)) : strings.chatAt(shownHost(url));
    return html`<a part="link" class="main" href=${url} rel="noreferrer">
      ${this.name(name)} <span class="number words"><span>${words}</span></span>
    </a>`;
  }

  /** The number with the word for “call”, as on a button: `Ring 116 016`. Nobody is asked to call a line that is closed. */
  private call({ display }: Phone): Part {
    const words = this.state === 'closed' ? '' : this.language.strings.callNumber(gap);
    const [before = '', after = ''] = typeof words === 'string' ? words.split(gap) : [];
    return html`${before ? html`<small>${before}</small>` : nothing}${number(display)}${after ? html`<small>${after}</small>` : nothing}`;
  }

  /** The name of a line, unless the line is named after its number. */
  private name(name: string, phone?: Phone): Part {
    return name === phone?.display ? nothing : html`<span class="name" lang="sv">${name}</span>`;
  }

  /** A note when the page's own link has the old number. */
  private note({ formerPhone }: Helpline): Part {
    if (!formerPhone || national(this.childNumber) !== national(formerPhone.tel)) return nothing;
    return html`<p part="note">${this.language.strings.newNumber} ${number(formerPhone.display)}.</p>`;
  }

  /** Empty for a line that callers reach through 112: below that number, "closed" would seem to be about 112. */
  private opening(helpline: Helpline, now: Date): Part {
    if (isThrough112(helpline)) return nothing;
    const channel = mainChannel(helpline);
    const text = openingText(helpline, channel, now, this.language.strings);
    if (!text) return nothing;
    const of = channel === 'chat' && helpline.phone ? joinPhrases(this.language.strings.channel.chat, ': ') : '';
    return html`<p part="state" class="state ${this.state}">${of}${text}</p>`;
  }

  private facts(helpline: Helpline): Part {
    const facts = callFacts(helpline, this.language.strings);
    return facts.length ? html`<p part="facts" class="soft">${facts.map((fact) => [fact, '. '])}</p>` : nothing;
  }

  private chat(helpline: Helpline, now: Date): Part {
    const { phone, url, hours } = helpline;
    if (!phone || !url || !hours?.chat) return nothing;
    const text = hours.phone ? openingText(helpline, 'chat', now, this.language.strings) : '';
    return html`<p part="chat" class="other ${openingAt(helpline, 'chat', now).state}">
      <a href=${url} rel="noreferrer">${this.language.strings.chatAt(shownHost(url))}</a>
      ${text ? html`<span class="soft">${text}</span>` : nothing}
    </p>`;
  }

  private sms({ sms }: Helpline): Part {
    if (!sms) return nothing;
    const channel: Channel = 'sms';
    return html`<p part="chat" class="other">
      <a href="sms:${digits(sms.display)}">${this.language.strings.channel[channel]} ${number(sms.display)}</a>
    </p>`;
  }

  /** Other lines to call, so that a line that does not answer is not a dead end. */
  private others(helpline?: Helpline): TemplateResult {
    const { code, strings } = this.language;
    const isClosed = (line: Helpline) => stateAt(line, this.source.now) === 'closed';
    const known = others(helpline, this.lines, isClosed);
    return html`<p part="others" class="others" lang=${code}>
      ${call112(strings.emergency)}. ${strings.others}
      ${known.map(
        ({ name, phone }, index) =>
          html`${index ? ', ' : nothing}<a href="tel:${phone?.tel}"
              >${this.name(name, phone)} ${number(phone?.display ?? '')}</a
            >`,
      )}
    </p>`;
  }
}

define('hamn-hotline-card', HotlineCard);

declare global {
  interface HTMLElementTagNameMap {
    'hamn-hotline-card': HotlineCard;
  }

  /** The event bubbles, so that the document and the window receive it too. */
  interface GlobalEventHandlersEventMap {
    'hamn-state-change': StateChangeEvent;
  }
}
