import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from '../shared/decorators.js';
import { findCounty } from '../data/counties.js';
import { Clock } from '../shared/clock.js';
import { define } from '../shared/define.js';
import { Language } from '../shared/language.js';
import { Source, jsonReader } from '../shared/read-json.js';
import { tokens } from '../shared/tokens.styles.js';
import { warn } from '../shared/warn.js';
import { alertPhrases } from '../strings/index.js';
import { readWarnings, type Warning } from './warnings.js';
import { styles } from './alert-banner.styles.js';

const readFile = jsonReader((file) => (readWarnings(file, '', new Date()), file));

/** A sign for each level beside its word and colour, so that none of them has to be seen to be understood. */
const signs = { RED: '!!!', ORANGE: '!!', YELLOW: '!', MESSAGE: 'i' };

/**
 * Shows SMHI's warnings for one county.
 *
 * Nothing is read before a page names a file in `src`. With no warnings the banner is empty; with a file that cannot be
 * read the page's own content stays and one warning goes to the console. Warnings that have ended go by themselves.
 *
 * @tag hamn-alert-banner
 * @slot - What shows when there is nothing to read, such as a link to SMHI.
 * @csspart warning - Each warning.
 * @csspart link - The link to SMHI.
 * @cssprop [--hamn-alert-inset=1rem] - The space at both ends of a warning.
 */
export class AlertBanner extends LitElement {
  /** The widget's own style sheets. */
  static override styles = [tokens, styles];

  private readonly language = new Language(this, alertPhrases);

  /** A county's two-digit code (SCB), such as `08` for Kalmar county. */
  @property() county = '';

  /** The address of SMHI's `warning.json`, or of a copy on one's own host. */
  @property() src = '';

  private readonly source = new Source(this, readFile, 'a file of warnings');

  constructor() {
    super();
    new Clock(this);
  }

  protected override willUpdate(): void {
    if (this.county && !findCounty(this.county)) warn(this, 'county', 'the two-digit code of a Swedish county');
  }

  /** @internal */
  protected override render(): TemplateResult | typeof nothing {
    if (!this.source.data || !findCounty(this.county)) return html`<slot></slot>`;
    const warnings = readWarnings(this.source.data, this.county, new Date());
    if (!warnings.length) return nothing;
    return html`<ul>
      ${warnings.map((warning) => this.warning(warning))}
    </ul>`;
  }

  private warning({ level, event, area, start, end }: Warning): TemplateResult {
    const { code, strings } = this.language;
    const local = code === 'en' ? 'en' : 'sv';
    const time = end && start <= new Date() ? strings.until(this.time(end)) : strings.from(this.time(start));
    return html`<li part="warning" class=${level}>
      <strong data-sign=${signs[level]}>${strings.level[level]}</strong>
      <span>${event[local]}, ${area[local]}, ${time}.</span>
      <a part="link" href="https://www.smhi.se/" rel="noreferrer">${strings.readAtSmhi}</a>
    </li>`;
  }

  private time(date: Date): string {
    return new Intl.DateTimeFormat(this.language.code, {
      timeZone: 'Europe/Stockholm',
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(date);
  }
}

define('hamn-alert-banner', AlertBanner);

declare global {
  interface HTMLElementTagNameMap {
    'hamn-alert-banner': AlertBanner;
  }
}
