import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../shared/base.styles.js';
import { buoy } from '../shared/buoy.styles.js';
import { define } from '../shared/define.js';
import { Language } from '../shared/language.js';

import { warn } from '../shared/warn.js';
import { exitPhrases } from '../strings/index.js';
import { cover, uncover } from './cover.js';
import { depart, isLeaving } from './departure.js';
import { defaultDestination, isDestination } from './destination.js';
import { disguise, undisguise } from './disguise.js';
import { listenWithFrames } from './frames.js';
import { InView } from './in-view.js';
import { Press } from './press.js';
import { followQuietly } from './quiet.js';
import { ShiftPresses } from './shift-presses.js';
import { Visit } from './visit.js';
import { styles } from './quick-exit.styles.js';

/** Sent after the page is covered and before it is left. It carries nothing about the person or the destination. */
export class LeaveEvent extends Event {
  /** Bubbles, leaves shadow roots, and cannot be cancelled. */
  constructor() {
    super('hamn-leave', { bubbles: true, composed: true });
  }
}

/**
 * A way out of the page. A press covers it at once; the release replaces it with a neutral site, in every tab of the site,
 * and for five minutes afterwards Back does not bring the visit up again. Three presses of Shift alone do the same.
 *
 * It cannot empty the browser's own history list, nor reach what a router, a synced account or a spying program has noted.
 *
 * @tag hamn-quick-exit
 * @slot - The exit as an ordinary link, which works before the script has run: `<a href="https://…">Lämna sidan snabbt</a>`.
 * @csspart link - The widget's own link, shown when the page has written none.
 * @csspart progress - The dots that count presses of Shift.
 * @cssprop [--hamn-buoy=#b02a17] - Ground of the exit.
 * @cssprop [--hamn-on-buoy=#fff] - Text and border of the exit.
 * @cssprop [--hamn-exit-inset=1rem] - Space to the edges of the window.
 * @cssprop [--hamn-exit-radius=4px] - Roundness of the corners.
 * @fires {LeaveEvent} hamn-leave - After the page is covered and before it is left.
 */
export class QuickExit extends LitElement {
  /** The widget's own style sheets. */
  static override styles = [base, buoy, styles];

  /**
   * Where to go: a whole address, `http:` or `https:`. Goes before the child's address, which goes before the built-in
   * default, `https://www.smhi.se/`. Anything else, the page's own address included, is passed over with one warning.
   */
  @property() href = '';

  /** Links inside the site replace the history entry instead of adding one, so that a visit is a single entry. */
  @property({ type: Boolean }) quiet = false;

  /** Covers the page while its tab is hidden. */
  @property({ type: Boolean }) shield = false;

  /** `off` turns the three presses of Shift off. */
  @property() shortcut = '';

  /** `off` turns off the cookie that for five minutes after an exit keeps Back from showing the visit. */
  @property() guard = '';

  /** The tab's title from the press on. Without it, the destination's host name. */
  @property() disguise = '';

  /** Stays where it is placed instead of always in view. */
  @property({ type: Boolean, reflect: true }) inline = false;

  @state() private presses = 0;

  private readonly language = new Language(this, exitPhrases);
  private readonly visit = new Visit(this);
  private readonly press = new Press({
    isOn: (event) => this.isOn(event),
    area: () => (this.inline ? undefined : this.link?.getBoundingClientRect()),
    press: () => {
      cover('press');
      disguise(this.tabTitle);
    },
    cancel: () => {
      undisguise();
      uncover('press');
    },
    leave: () => this.leave(),
  });
  private readonly shift = new ShiftPresses(
    (count) => (this.presses = count),
    () => this.leave(),
  );
  private listening = new AbortController();

  constructor() {
    super();
    new InView(this);
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.listening = new AbortController());
    for (const type of Press.events) addEventListener(type, this.press, { capture: true, signal });
    addEventListener('click', this.follow, { signal });
    listenWithFrames(ShiftPresses.events, this.countShift, signal);
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.listening.abort();
    if (!isLeaving()) this.press.undo();
  }

  /** Covers the page and leaves it, together with the site's other tabs. */
  leave(): void {
    if (isLeaving()) return;
    this.depart(() => {
      this.visit.callTabs();
      this.dispatchEvent(new LeaveEvent());
    });
  }

  /** @internal Leaves without telling anyone: another tab has left, or the browser brought the page back. */
  leaveAgain(): void {
    this.depart();
  }

  private depart(covered?: () => void): void {
    depart({ destination: this.destination, title: this.tabTitle, guard: this.guard !== 'off', covered });
  }

  /** @internal */
  get box(): HTMLElement | null {
    return this.renderRoot.querySelector('.box');
  }

  private get link(): HTMLAnchorElement | null {
    return this.querySelector('a') ?? this.renderRoot.querySelector('a');
  }

  private get destination(): string {
    return [this.href, this.querySelector('a')?.getAttribute('href') ?? ''].find(isDestination) ?? defaultDestination;
  }

  private get tabTitle(): string {
    return this.disguise || new URL(this.destination).hostname;
  }

  private isOn(event: Event): boolean {
    const path = event.composedPath();
    return path.includes(this) && path.some((target) => target instanceof HTMLAnchorElement);
  }

  private readonly follow = (event: MouseEvent): void => {
    if (this.quiet) followQuietly(event);
  };

  private readonly countShift = (event: Event): void => {
    if (this.shortcut !== 'off') this.shift.count(event);
  };

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('href') && this.href && !isDestination(this.href)) {
      warn(this, 'href', 'a whole address that begins with http: or https: and is not the page itself');
    }
  }

  /** @internal */
  protected override render(): TemplateResult {
    const { strings } = this.language;
    return html`
      <div class="box" popover=${this.inline ? nothing : 'manual'}>
        ${this.exit(strings.leave)}
        <span class="spoken" role="status">${this.presses ? strings.presses(this.presses) : nothing}</span>
        ${this.presses ? this.progress() : nothing}
      </div>
    `;
  }

  private exit(label: string): TemplateResult {
    if (this.querySelector('a')) return html`<slot></slot>`;
    const own = this.textContent.trim() ? html`<slot></slot>` : label;
    return html`<a part="link" href=${this.destination} rel="noreferrer">${own}</a>`;
  }

  private progress(): TemplateResult {
    const dots = [1, 2, 3].map((dot) => html`<span class=${dot <= this.presses ? 'dot on' : 'dot'}></span>`);
    return html`<span part="progress" class="progress" aria-hidden="true">${dots}</span>`;
  }
}

define('hamn-quick-exit', QuickExit);

declare global {
  interface HTMLElementTagNameMap {
    'hamn-quick-exit': QuickExit;
  }
}
