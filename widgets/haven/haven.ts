import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { findMunicipality } from '../data/municipalities.js';
import type { MunicipalityCode } from '../data/ids.js';
import { onlyReachable } from '../contact-block/reachable.js';
import { readMunicipality } from '../contact-block/remote-data.js';
import { followEditing, isEdited, isSwitchedOn } from '../shared/asleep.js';
import { base } from '../shared/base.styles.js';
import { Clock } from '../shared/clock.js';
import { Content } from '../shared/content.js';
import { define } from '../shared/define.js';
import { HamnElement } from '../shared/element.js';
import { Language } from '../shared/language.js';
import { warnOfParser } from '../shared/parser.js';
import { onServer } from '../shared/server.js';
import { tokens } from '../shared/tokens.styles.js';
import { attempt, later } from '../shared/unshadowed.js';
import { warn } from '../shared/warn.js';
import { FactsSource } from '../signed/facts-source.js';
import { havenSpeech } from '../phrases/index.js';
import type { Given } from './content.js';
import { styles } from './haven.styles.js';
import { Panel } from './panel.js';
import { sign } from './sign.js';
import { makeStage, type Stage } from './stage.js';

/** The smallest window that can show the help, in CSS pixels: an embedded frame may be smaller. */
const smallest = 160;

/** How long help that is drawn waits for the end of the press, in milliseconds. */
const longestPress = 1_000;

const hasDialogs = (): boolean => attempt(() => 'showModal' in window.HTMLDialogElement.prototype) === true;

/** Whether the window has room for the help at the press: before it, a tab in the background may have no size. */
const hasRoom = (): boolean => Math.min(window.innerWidth, window.innerHeight) >= smallest;

/**
 * Help at the foot of any page, which opens over the page. For the pages where nobody looks for it: a library's opening hours, rubbish,
 * schools.
 *
 * Closed, it is a quiet sign with the word of the page's own link. A press opens 112, Kvinnofridslinjen, the lines for each group, the
 * municipality's contacts, and ten languages. All of it is in the file: a press asks for nothing, changes no address, adds nothing to the
 * history and stores nothing. Closing leaves the page as it was, at the same place, with the same focus.
 *
 * The button Close, a press beside the panel, Esc, three lone Shift, Android's back gesture and a hidden tab close it at once.
 *
 * Without its script, in an editor and where the browser has no dialogs, the page's link is an ordinary link. The console warns once of an
 * unknown code.
 *
 * It sends no events.
 *
 * @tag hamn-haven
 * @slot - The sign as an ordinary link, which works before the script runs: `<a href="https://…">Stöd</a>`. Its words become those of
 *   the sign.
 * @csspart sign - The button that opens the help.
 * @cssprop [--hamn-lamp=#ffc83d] - The focus ring.
 */
export class Haven extends HamnElement {
  /** The widget's own style sheets. */
  static override styles = [base, tokens, styles];

  private readonly language = new Language(this, havenSpeech);
  private readonly source = new FactsSource(this, readMunicipality, "a municipality's data");

  /** The closed root that holds the help while it is open, and nothing before and after. */
  private place: ShadowRoot | undefined;
  private stage: Stage | undefined;
  private panel: Panel | undefined;
  private ignoreEditing: (() => void) | undefined;

  /** A municipality's four-digit code (SCB), such as `0880`. Data of another municipality is not shown. */
  @property() municipality: MunicipalityCode | (string & {}) = '';

  /**
   * The address of a municipality's data: `municipalities/<code>.json` on the page's own origin, or `municipalities/<code>.signed.json` of any
   * other, if the script has the keys that have signed it. It is read together with the page, never at a press. Without it the help shows no
   * contacts of the municipality.
   */
  @property() src = '';

  /**
   * Makes the sign sleep: the page's own link, which opens nothing. For the edit mode of a CMS. In a part that is being edited
   * (`contenteditable`, `designMode`) or has `data-hamn-asleep`, it sleeps by itself.
   */
  @property({ type: Boolean }) asleep = false;

  constructor() {
    super();
    new Clock(this);
    new Content(this);
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.ignoreEditing = attempt(() => followEditing(this, () => this.requestUpdate()));
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    attempt(() => this.ignoreEditing?.());
    this.stage?.close();
  }

  private get isAsleep(): boolean {
    const isOff = this.asleep && isSwitchedOn(this.getAttribute('asleep') ?? '');
    return isOff || (attempt(() => isEdited(this)) ?? false);
  }

  /** The page's own link. */
  private get link(): HTMLAnchorElement | null {
    return this.querySelector('a');
  }

  /** The words of the sign: the page's own, or ours. */
  private get words(): string {
    return this.textContent.trim();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { data } = this.source;
    warnOfParser(this, 'a link');
    if (data && this.municipality && data.code !== this.municipality) {
      warn(this, 'src', `the data of municipality ${this.municipality}, found ${data.code}`);
    } else if (this.municipality && !findMunicipality(this.municipality)) {
      warn(this, 'municipality', 'the code of a municipality, such as 0880');
    }
  }

  protected override updated(): void {
    this.prepare();
    attempt(() => this.panel?.draw(this.given));
  }

  /** Makes the closed root before any press, so that a press adds nothing that a page could see. */
  private prepare(): void {
    const place = this.renderRoot.querySelector('.place');
    // eslint-disable-next-line wc/no-closed-shadow-root -- what a visitor reads is nothing for the page's scripts.
    if (place && this.place?.host !== place) this.place = attempt(() => place.attachShadow({ mode: 'closed' }));
  }

  /** @internal */
  protected override render(): TemplateResult {
    if (onServer || this.isAsleep || !hasDialogs()) return html`<slot></slot>`;
    const { code, strings } = this.language;
    return sign(this.words || strings.sign, this.words ? '' : code, this.make, this.open);
  }

  /** Draws the help while a finger is down, unseen, so that its release has less to do on a slow phone. */
  private readonly make = (): void => {
    if (this.stage || this.isAsleep || !this.place || !hasRoom()) return;
    const stage = attempt(() => this.place && makeStage(this.place, this.name, () => this.forget()));
    if (!stage) return;
    this.stage = stage;
    this.panel = attempt(() => new Panel(stage.page, this.language.code));
    attempt(() => this.panel?.draw(this.given));
    // A finger that scrolls or rests sends no click.
    later(() => !stage.isOpen() && stage.close(), longestPress);
  };

  private readonly open = (event: Event): void => {
    // Nobody hears this click but the listeners that came before it.
    event.stopPropagation();
    if (this.isAsleep || this.stage?.isOpen()) return;
    this.make();
    if (!this.stage?.open()) return this.follow();
    this.panel?.begin();
  };

  /** Where nothing can open, the link does what it did before. */
  private follow(): void {
    const href = this.link?.href;
    if (href) window.location.assign(href);
  }

  private forget(): void {
    this.stage = this.panel = undefined;
  }

  private get name(): string {
    const { panel } = this.language.strings;
    return typeof panel === 'string' ? panel : (havenSpeech('sv')?.panel as string);
  }

  /** What the page gives the help. */
  private get given(): Given {
    const { data } = this.source;
    const facts = data && (!this.municipality || data.code === this.municipality) ? onlyReachable(data) : undefined;
    return { words: this.words, link: this.link ?? undefined, facts, factsNow: this.source.now };
  }
}

define('hamn-haven', Haven);

declare global {
  interface HTMLElementTagNameMap {
    'hamn-haven': Haven;
  }
}
