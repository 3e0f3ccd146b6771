import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { inSweden } from '../data/swedish-time.js';
import { Clock } from '../shared/clock.js';
import { define } from '../shared/define.js';
import { Language } from '../shared/language.js';
import { Source } from '../shared/read-json.js';
import { nearDayText, timeText } from '../shared/time-text.js';
import { tokens } from '../shared/tokens.styles.js';
import { warn } from '../shared/warn.js';
import { alertPhrases } from '../strings/index.js';
import { readFile } from './read.js';
import { readWarnings } from './smhi.js';
import { styles } from './alert-banner.styles.js';
import type { Bilingual, Warning } from './warnings.js';

/** A sign for each level beside its word and colour, so that none of them has to be seen to be understood. */
const signs = { RED: '!!!', ORANGE: '!!', YELLOW: '!', MESSAGE: 'i' };

const county = /^(01|0[3-9]|1[02-4789]|2[0-5])$/;
const hour = 60 * 60 * 1000;

/**
 * Shows SMHI's warnings for one county.
 *
 * Nothing is read before a page names a file. With no warnings the banner is empty; with a file, or a warning for the
 * county, that cannot be read the page's own content stays, and one warning goes to the console. Warnings that have
 * ended go by themselves. What was fetched more than an hour ago says so. New ones are announced once, politely.
 *
 * A copy on one's own host is as old as its `Last-Modified` (or `Date`) says: let that be when the copy was taken.
 *
 * @tag hamn-alert-banner
 * @slot - What shows when there is nothing to read, such as a link to SMHI.
 * @csspart warning - Each warning.
 * @csspart link - The link to SMHI.
 * @csspart credit - Where the warnings come from, and that they are old.
 * @cssprop [--hamn-lamp=#ffc83d] - Ground of a yellow warning, and the ring of focus.
 * @cssprop [--hamn-on-lamp=#14242c] - Text on it.
 * @cssprop [--hamn-soft=light-dark(#4a5c66, #a9bac1)] - Where the warnings come from.
 * @cssprop [--hamn-alert-inset=1rem] - The space at both ends of a warning.
 */
export class AlertBanner extends LitElement {
  /** The widget's own style sheets. */
  static override styles = [tokens, styles];

  /** What renders anew when it changes. */
  static override properties: PropertyDeclarations = { county: {}, src: {} };

  private readonly language = new Language(this, alertPhrases);
  private readonly source = new Source(this, readFile, 'a file of warnings');
  private readonly announced = new Set<string>();
  private warnings: Warning[] = [];
  private announcement = '';
  private needsChild = true;

  /** A county's two-digit code (SCB), such as `08`. */
  county = '';

  /** The address of SMHI's `warning.json`, or of a copy on one's own host. Read only when this is written. */
  src = '';

  constructor() {
    super();
    new Clock(this);
  }

  protected override willUpdate(): void {
    const known = county.test(this.county);
    if (!known && (this.county || this.src)) warn(this, 'county', 'the two-digit code of a Swedish county');
    const { data } = this.source;
    const read = known && data ? readWarnings(data.file, this.county, new Date()) : undefined;
    if (read?.unreadable) warn(this, 'src', 'a file of warnings (one for the county lacks what a reader needs)');
    this.needsChild = !read || read.unreadable;
    this.warnings = read?.warnings ?? [];
    this.announcement = this.announce();
  }

  /** What is new. It stands until the next rendering, and is never said again. */
  private announce(): string {
    const fresh = this.warnings.filter(({ key }) => !this.announced.has(key));
    fresh.forEach(({ key }) => this.announced.add(key));
    const { strings } = this.language;
    return fresh
      .map(({ level, event, area }) => `${strings.level[level]}: ${this.local(event)}, ${this.local(area)}.`)
      .join(' ');
  }

  private local(words: Bilingual): string {
    return (this.language.code === 'en' && words.en) || words.sv;
  }

  /** @internal */
  protected override render(): TemplateResult {
    // The region stands there, empty, before it is given something to say: else it would not be heard.
    return html`
      <p class="announcement" role="status" lang=${this.language.code}>${this.announcement}</p>
      ${this.warnings.length ? this.list() : nothing} ${this.needsChild ? html`<slot></slot>` : nothing}
    `;
  }

  private list(): TemplateResult {
    const { code, strings } = this.language;
    const { asOf = new Date() } = this.source.data ?? {};
    const old = Date.now() - asOf.valueOf() > hour;
    return html`
      <div lang=${code}>
        <ul>
          ${this.warnings.map((warning) => this.warning(warning))}
        </ul>
        <p part="credit" class="credit">${strings.credit} ${old ? strings.old(this.time(asOf)) : nothing}</p>
      </div>
    `;
  }

  private warning(warning: Warning): TemplateResult {
    const { strings } = this.language;
    const { level, event, area } = warning;
    return html`<li part="warning" class=${level}>
      <strong data-sign=${signs[level]}>${strings.level[level]}</strong>
      <span>${this.words(event)}, ${this.words(area)}, ${this.period(warning)}.</span>
      <a part="link" href="https://www.smhi.se/" rel="noreferrer">${strings.readAtSmhi}</a>
    </li>`;
  }

  private words(words: Bilingual): TemplateResult {
    return html`<span lang=${this.language.code === 'en' && words.en ? 'en' : 'sv'}>${this.local(words)}</span>`;
  }

  private period({ start, end }: Warning): string {
    const { strings } = this.language;
    const from = start > new Date() ? `${strings.from(this.time(start))} ` : '';
    return from + (end ? strings.until(this.time(end)) : strings.openEnded);
  }

  /** A time in Sweden, with its day when that is not today. */
  private time(date: Date): string {
    const { strings } = this.language;
    const [then, today] = [inSweden(date), inSweden(new Date())];
    if (!then || !today) return date.toISOString();
    const time = timeText(then.minute, strings);
    return then.date === today.date
      ? strings.today(time)
      : strings.day(nearDayText(then.date, today.date, strings), time);
  }
}

define('hamn-alert-banner', AlertBanner);

declare global {
  interface HTMLElementTagNameMap {
    'hamn-alert-banner': AlertBanner;
  }
}
