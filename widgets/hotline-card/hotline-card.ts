import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { isDate, isOld } from '../data/check.js';
import { allChecked } from '../data/checked.js';
import { findByNumber, findHelpline, helplines } from '../data/helplines.js';
import { mainChannel, stateAt, type State } from '../data/opening.js';
import type { Channel, Helpline, Phone } from '../data/types.js';
import { base } from '../shared/base.styles.js';
import { call112 } from '../shared/call-112.js';
import { Clock, readClock } from '../shared/clock.js';
import { Content, slots } from '../shared/content.js';
import { define } from '../shared/define.js';
import { HamnElement } from '../shared/element.js';
import { shownHost } from '../shared/shown-host.js';
import { Language } from '../shared/language.js';
import { number, numberStyles } from '../shared/number.js';
import { openingText } from '../shared/opening-text.js';
import { digits, national } from '../shared/phone.js';
import { joinPhrases } from '../shared/join-phrases.js';
import { warnOfParser } from '../shared/parser.js';
import { Source } from '../shared/read-json.js';
import { standsTwice, type Said } from '../shared/stands-twice.js';
import { dateText } from '../shared/time-text.js';
import { tokens } from '../shared/tokens.styles.js';
import { onServer } from '../shared/server.js';
import { warn } from '../shared/warn.js';
import { cardSpeech } from '../phrases/index.js';
import { details } from './details.js';
import { styles } from './hotline-card.styles.js';
import { readHelplines } from './newer.js';
import { others } from './others.js';

type Part = TemplateResult | typeof nothing;

const isLevel = /^[2-6]$/;

/**
 * Shows one helpline: its name, its number as a link, whether it is open now and what comes next, whom it is for, its
 * chat, and what else is good to know. Beneath it stand 112 and others to call, so that it is never a dead end.
 *
 * The name and number are a heading, so that one can jump from line to line; `level` says which where 3 does not fit.
 *
 * Numbers and hours are those of `helplines.json`; each has its source and date there. A link in the page that has a
 * line's number, or the one it had before, says which line is meant where `line` does not. An id that is not known
 * warns once in the console and leaves the page's own link in place, unless its number is known.
 *
 * @tag hamn-hotline-card
 * @slot - The ordinary link that works before the script has run: `<a href="tel:116016">Kvinnofridslinjen 116 016</a>`.
 *   The card takes its place. Anything else that the page has written stays beneath the card.
 * @csspart card - The whole card.
 * @csspart link - The link that dials, or that opens the chat or the list of shelters.
 * @csspart state - Open or closed, and what comes next.
 * @csspart audience - Whom the line is for.
 * @csspart facts - Free, anonymous, several languages.
 * @csspart chat - The chat and the SMS number, where there are such beside the telephone.
 * @csspart note - That the number is new, or that it was checked long ago.
 * @csspart more - What is folded away.
 * @csspart others - 112 and others to call.
 * @cssprop [--hamn-water=currentcolor] - Links, and the line beside the card.
 * @cssprop [--hamn-hotline-accent=var(--hamn-water)] - The number.
 * @cssprop [--hamn-buoy=currentcolor] - 112.
 * @cssprop [--hamn-open=currentcolor] - The sign of a line that is open.
 * @cssprop [--hamn-soft=currentcolor] - Text of second rank.
 * @cssprop [--hamn-lamp=#ffc83d] - The ring of focus.
 */
export class HotlineCard extends HamnElement {
  /** The widget's own style sheets. */
  static override styles = [base, tokens, numberStyles, styles];

  /** What renders anew when it changes. */
  static override properties: PropertyDeclarations = { line: {}, src: {}, level: {}, state: { reflect: true } };

  private readonly language = new Language(this, cardSpeech);
  private readonly source = new Source(this, readHelplines, 'newer helplines');

  /**
   * The id of a helpline in `helplines.json`, such as `kvinnofridslinjen`. Without it, the number of the page's own link says
   * which line it is.
   */
  line = '';

  /** The address of newer data in the shape of `helplines.json`. Read only when this is written. */
  src = '';

  /** The level of the heading that the line's name and number are, `2` to `6`. Without it 3. */
  level = '';

  /**
   * Set by the widget: whether the line's first channel with hours (phone, then chat) is open, in Swedish time.
   * `unknown` where the source does not say or is not sure.
   *
   * @readonly
   */
  state: State = 'unknown';

  private helpline: Helpline | undefined;

  /** Whether the page's own content is shown: wherever it is more than the link that the card takes the place of. */
  private isOwn = true;

  constructor() {
    super();
    new Clock(this);
    new Content(this);
  }

  protected override willUpdate(): void {
    const known = findHelpline(this.line, this.lines);
    if (this.line && !known) warn(this, 'line', 'the id of a helpline in helplines.json');
    if (this.level && !isLevel.test(this.level)) warn(this, 'level', 'a number from 2 to 6');
    this.helpline = known ?? findByNumber(this.childNumber, this.lines);
    this.isOwn = onServer || !this.helpline || !standsTwice(this, this.said(this.helpline));
    warnOfParser(this, 'a link');
    this.state = this.helpline ? stateAt(this.helpline, readClock()) : 'unknown';
  }

  /** Newer data goes first; a line that it leaves out keeps what is built in. */
  private get lines(): readonly Helpline[] {
    return [...(this.source.data?.lines ?? []), ...helplines];
  }

  /** What the card says. It takes the place of a link that dials its number, whatever that link says. */
  private said({ name, phone, formerPhone, url, hours }: Helpline): Said {
    const numbers = [phone?.tel, formerPhone?.tel];
    const links = !phone || hours?.chat ? [url] : [];
    return { texts: [name, phone?.display, formerPhone?.display], numbers, links, anyLabel: true };
  }

  private get childNumber(): string {
    if (onServer) return '';
    return this.querySelector('a[href^="tel:"]')?.getAttribute('href') ?? '';
  }

  /** @internal */
  protected override render(): TemplateResult {
    const { helpline } = this;
    const link = helpline && this.link(helpline);
    if (!link) return html`<slot>${this.others()}</slot>`;
    const { code, strings } = this.language;
    const now = readClock();
    const { data } = this.source;
    return html`
      <div part="card" class="card ${helpline.kind}" lang=${code}>
        <div class="line" role="heading" aria-level=${isLevel.test(this.level) ? this.level : 3}>${link}</div>
        ${this.note(helpline, now)} ${this.opening(helpline, now)}
        <p part="audience" class="soft">${strings.forWhom} <span lang="sv">${helpline.audience.join(', ')}</span></p>
        ${this.facts(helpline)} ${this.chat(helpline, now)} ${this.sms(helpline)}
        ${details(helpline, data?.allChecked ?? data?.checked ?? allChecked, now, strings, code)}
        ${helpline.kind === 'emergency' ? nothing : this.others(helpline)}
      </div>
      ${slots(this, !this.isOwn)}
    `;
  }

  private link({ name, kind, phone, url }: Helpline): TemplateResult | undefined {
    const { strings } = this.language;
    if (phone) {
      return html`<a part="link" class="main" href="tel:${phone.tel}">
        ${kind === 'emergency' ? html`<span class="name">${strings.danger}</span>` : this.name(name, phone)}
        <span class="number">${number(phone.display)}</span>
      </a>`;
    }
    if (!url) return undefined;
    const words = kind === 'directory' ? strings.helpAt(shownHost(url)) : strings.chatAt(shownHost(url));
    return html`<a part="link" class="main" href=${url} rel="noreferrer">
      ${this.name(name)} <span class="number words">${words}</span>
    </a>`;
  }

  /** Some lines are called by their number. */
  private name(name: string, phone?: Phone): Part {
    return name === phone?.display ? nothing : html`<span class="name" lang="sv">${name}</span>`;
  }

  /** The page's own link still has the old number, or nobody has looked at the number for more than a year. */
  private note({ kind, phone, formerPhone, lastSource }: Helpline, now: Date): Part {
    const { strings } = this.language;
    if (formerPhone && national(this.childNumber) === national(formerPhone.tel)) {
      return html`<p part="note">${strings.newNumber} ${number(formerPhone.display)}.</p>`;
    }
    if (!phone || kind === 'emergency' || !isOld(lastSource, now)) return nothing;
    const text = isDate(lastSource) ? strings.lastChecked(dateText(lastSource, strings)) : strings.neverChecked;
    return html`<p part="note" class="soft">${text}</p>`;
  }

  /** Nothing of a line that is reached through 112: beneath that number, "closed" would be read as 112's own word. */
  private opening(helpline: Helpline, now: Date): Part {
    if (helpline.phone?.tel === '112' && helpline.kind !== 'emergency') return nothing;
    const channel = mainChannel(helpline);
    const text = openingText(helpline, channel, now, this.language.strings);
    if (!text) return nothing;
    const of = channel === 'chat' && helpline.phone ? joinPhrases(this.language.strings.channel.chat, ': ') : '';
    return html`<p part="state" class="state ${this.state}">${of}${text}</p>`;
  }

  /** Whoever calls 112 is seen there, number and place, whatever line she asks for. */
  private facts({ freeOfCharge, anonymous, interpreting, phone }: Helpline): Part {
    const { strings } = this.language;
    const facts = [
      freeOfCharge && strings.free,
      anonymous && phone?.tel !== '112' && strings.anonymous,
      interpreting && strings.languages,
    ].filter(Boolean);
    return facts.length ? html`<p part="facts" class="soft">${facts.map((fact) => [fact, '. '])}</p>` : nothing;
  }

  private chat(helpline: Helpline, now: Date): Part {
    const { phone, url, hours } = helpline;
    if (!phone || !url || !hours?.chat) return nothing;
    const text = hours.phone ? openingText(helpline, 'chat', now, this.language.strings) : '';
    return html`<p part="chat">
      <a href=${url} rel="noreferrer">${this.language.strings.chatAt(shownHost(url))}</a>
      ${text ? html`<span class="soft">${text}</span>` : nothing}
    </p>`;
  }

  private sms({ sms }: Helpline): Part {
    if (!sms) return nothing;
    const channel: Channel = 'sms';
    return html`<p part="chat">
      <a href="sms:${digits(sms.display)}">${this.language.strings.channel[channel]} ${number(sms.display)}</a>
    </p>`;
  }

  /** A line that does not answer must not be the end of the way. */
  private others(helpline?: Helpline): TemplateResult {
    const { code, strings } = this.language;
    const isClosed = (line: Helpline) => stateAt(line, readClock()) === 'closed';
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
}
