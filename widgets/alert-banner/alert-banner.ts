import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { findCounty } from '../data/counties.js';
import type { CountyCode } from '../data/ids.js';
import { inSweden } from '../data/swedish-time.js';
import { base } from '../shared/base.styles.js';
import { Clock } from '../shared/clock.js';
import { define } from '../shared/define.js';
import { HamnElement } from '../shared/element.js';
import { Language } from '../shared/language.js';
import { Source } from '../shared/read-json.js';
import { isEmpty, warnOfParser } from '../shared/parser.js';
import { nearDayText, timeText } from '../shared/time-text.js';
import { OwnWords } from '../shared/own-words.js';
import { tokens } from '../shared/tokens.styles.js';
import { tell, warn } from '../shared/warn.js';
import { alertSpeech } from '../phrases/index.js';
import { isReplaceable } from './own-content.js';
import { readFile, readWarnings } from './read.js';
import { styles } from './alert-banner.styles.js';
import { signs, type Bilingual, type Period, type Warning } from './warnings.js';

const radio = 'Sveriges Radio';
/** The expected content of the element, for warnings in the console. */
const content = 'a link to SMHI, Sveriges Radio or Krisinformation.se';
const hour = 60 * 60 * 1000;
const day = 24 * hour;

export type { CountyCode };

/**
 * Shows SMHI's warnings or Sveriges Radio's important public announcements (VMA) for one county. The file in `src` decides
 * which. For both, place two banners.
 *
 * The banner fetches nothing until a page names a file. It leaves out a warning that is certainly for another place. A
 * warning with an unknown place is shown and says so. A partly readable warning is shown as far as possible. In these two
 * cases, and when the file is unreadable, the page's own content stays and the console gets one warning. Without warnings
 * the banner is empty. Warnings disappear when they end. The banner announces new ones once, politely.
 *
 * The banner marks data more than an hour old, and keeps the page's own content beside it: there may be other warnings by
 * now, or warnings where there were none. Data a day old is not shown. A copy on your own host is as old as its
 * `timestamp`, or else its `Last-Modified` (or `Date`): set that to the time of the copy.
 *
 * The banner hides only content that it replaces: a link to SMHI, Sveriges Radio or Krisinformation.se, in one sentence. Any
 * other content stays, and the console gets one warning. The element needs an end tag: after `<hamn-alert-banner />` the
 * rest of the page becomes its content.
 *
 * @tag hamn-alert-banner
 * @slot - A link to SMHI or Sveriges Radio. It shows when the data is missing, old or partly unreadable.
 * @csspart warning - Each warning.
 * @csspart text - The text of an announcement: what has happened, and what to do.
 * @csspart link - The link to the sender.
 * @csspart credit - The source of the warnings, and a note when they are old.
 * @cssprop [--hamn-lamp=#ffc83d] - Background of a yellow warning, and the focus ring.
 * @cssprop [--hamn-on-lamp=#14242c] - Text on it.
 * @cssprop [--hamn-soft=currentcolor] - The source of the warnings.
 * @cssprop [--hamn-alert-inset=1rem] - The space at both ends of a warning.
 */
export class AlertBanner extends HamnElement {
  /** The widget's own style sheets. */
  static override styles = [base, tokens, styles];

  private readonly language = new Language(this, alertSpeech);
  private readonly source = new Source(this, readFile, 'a file of warnings');
  private readonly announced = new Set<string>();
  private warnings: Warning[] = [];
  private announcement = '';
  private needsChild = true;
  private isOld = false;

  /** A county's two-digit code (SCB), such as `08`. */
  @property() county: CountyCode | (string & {}) = '';

  /**
   * The address of SMHI's `warning.json`, of Sveriges Radio's VMA (version 3), or of a copy on your own host. Without it the
   * banner fetches nothing.
   */
  @property() src = '';

  constructor() {
    super();
    new Clock(this);
    new OwnWords(this, () => this.render());
  }

  protected override willUpdate(): void {
    const known = Boolean(findCounty(this.county));
    if (!known && (this.county || this.src)) warn(this, 'county', 'the two-digit code of a Swedish county');
    const { data } = this.source;
    const now = new Date();
    const read = known && data ? readWarnings(data.file, this.county, now) : undefined;
    if (read?.unreadable) warn(this, 'src', 'warnings with all that a reader needs');
    const age = now.valueOf() - (data?.asOf ?? now).valueOf();
    this.isOld = age > hour;
    const isReplaced = Boolean(read && !read.unreadable && !this.isOld);
    const keepsContent = isReplaced && !isReplaceable(this);
    if (keepsContent)
      tell(this, `<hamn-alert-banner> keeps its own content: expected ${content} alone, and an end tag`);
    this.needsChild = !isReplaced || keepsContent;
    this.warnings = (age < day && read?.warnings) || [];
    this.announcement = this.announce();
  }

  /** The text of new warnings. It stays until the next rendering and is never repeated. */
  private announce(): string {
    const fresh = this.warnings.filter(({ key }) => !this.announced.has(key));
    fresh.forEach(({ key }) => this.announced.add(key));
    const { strings } = this.language;
    return fresh
      .map(({ level, event, area, isPlaced }) => {
        const what = [event, area].flatMap((words) => (words ? this.local(words) : [])).join(', ');
        return `${strings.level[level]}${what && `: ${what}`}.${isPlaced ? '' : ` ${strings.unplaced}`}`;
      })
      .join(' ');
  }

  protected override updated(): void {
    if (isEmpty(this)) warnOfParser(this, content);
  }

  private local(words: Bilingual): string {
    return words[this.languageOf(words)];
  }

  private languageOf({ sv, en }: Bilingual): 'sv' | 'en' {
    return (this.language.code === 'en' && en) || !sv ? 'en' : 'sv';
  }

  /** @internal */
  protected override render(): TemplateResult {
    // Screen readers announce only changes in a region that already exists, so it starts out empty.
    return html`
      <p class="announcement" role="status" lang=${this.language.code}>${this.announcement}</p>
      ${this.warnings.length ? this.list() : nothing}
      <slot ?hidden=${!this.needsChild} @slotchange=${this.renew}></slot>
    `;
  }

  private list(): TemplateResult {
    const { code, strings } = this.language;
    const { asOf = new Date() } = this.source.data ?? {};
    const credit = strings.credit(this.warnings[0]?.level === 'VMA' ? radio : 'SMHI, CC BY 4.0');
    return html`
      <div lang=${code}>
        <ul>
          ${this.warnings.map((warning) => this.warning(warning))}
        </ul>
        <p part="credit" class="credit">${credit} ${this.isOld ? strings.old(this.time(asOf)) : nothing}</p>
      </div>
    `;
  }

  private warning(warning: Warning): TemplateResult {
    const { strings } = this.language;
    const { level, isPlaced, event, area, text, period, url } = warning;
    // An announcement concerns life and health, so it looks like the most severe warning.
    const [look, sender] = level === 'VMA' ? ['RED', radio] : [level, 'SMHI'];
    const facts = [event && this.words(event), area && this.words(area), period && this.period(period)].filter(Boolean);
    return html`<li part="warning" class=${look}>
      <strong data-sign=${signs[level]}>${strings.level[level]}</strong>
      ${
        facts.length
          ? html`<span>${facts.map((each, index) => html`${index ? ', ' : nothing}${each}`)}.</span>`
          : nothing
      }
      ${isPlaced ? nothing : html`<p class="unplaced">${strings.unplaced}</p>`}
      ${text ? html`<p part="text">${this.words(text)}</p>` : nothing}
      <a part="link" href=${url} rel="noreferrer">${strings.readAt(sender)}</a>
    </li>`;
  }

  private words(words: Bilingual): TemplateResult {
    return html`<span lang=${this.languageOf(words)}>${this.local(words)}</span>`;
  }

  private period({ start, end }: Period): string {
    const { strings } = this.language;
    const from = start > new Date() ? `${strings.from(this.time(start))} ` : '';
    return from + (end ? strings.until(this.time(end)) : strings.openEnded);
  }

  /** Swedish time, with the day unless it is today. */
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
