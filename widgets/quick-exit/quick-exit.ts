import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { base } from '../shared/base.styles.js';
import { define } from '../shared/define.js';
import { HamnElement } from '../shared/element.js';
import { Language } from '../shared/language.js';
import { onServer } from '../shared/server.js';
import { tokens } from '../shared/tokens.styles.js';
import { warn } from '../shared/warn.js';
import { exitPhrases } from '../strings/index.js';
import { depart, isLeaving } from './departure.js';
import { defaultDestination, isDestination } from './destination.js';
import { listenWithFrames } from './frames.js';
import { keepInView, raise } from './in-view.js';
import { coverOnPress } from './press.js';
import { followQuietly } from './quiet.js';
import { shiftEvents, shiftPresses } from './shift-presses.js';
import { callTabs } from './tabs.js';
import { followVisit } from './visit.js';
import { styles } from './quick-exit.styles.js';

const usable = 'a whole http: or https: address that is not the page itself';

const isLink = (target: EventTarget): boolean => target instanceof HTMLAnchorElement;

/** Not so where the page hides it, as in a closed `<details>`: what is not on the screen cannot be pressed. */
const isSeen = (link: Partial<HTMLElement> | null): boolean =>
  link?.checkVisibility?.({ visibilityProperty: true }) ?? Boolean(link?.offsetWidth);

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
 * @csspart link - The widget's own link, shown when the page has written none. Its size and its colours stay what they are.
 * @csspart progress - The dots that count presses of Shift.
 * @cssprop [--hamn-buoy=light-dark(#b02a17, #ff9d8a)] - Ground of the exit.
 * @cssprop [--hamn-on-buoy=light-dark(#fff, #14242c)] - Text and border of the exit.
 * @cssprop [--hamn-exit-inset=1rem] - Space to the edges of the window, at most 30vmin.
 * @cssprop [--hamn-exit-radius=4px] - Roundness of the corners.
 * @cssprop [--hamn-lamp=#ffc83d] - The ring of focus.
 * @fires {LeaveEvent} hamn-leave - After the page is covered and before it is left.
 */
export class QuickExit extends HamnElement {
  /** The widget's own style sheets. */
  static override styles = [base, tokens, styles];

  /** What renders anew when it changes. */
  static override properties: PropertyDeclarations = {
    href: {},
    quiet: { type: Boolean },
    shield: { type: Boolean },
    shortcut: {},
    guard: {},
    disguise: {},
    inline: { type: Boolean, reflect: true },
    presses: { state: true, attribute: false },
  };

  /**
   * Where to go: a whole address, `http:` or `https:`. Goes before the child's address, which goes before the built-in
   * default, `https://www.smhi.se/`. Anything else, the page's own address included, is passed over with one warning.
   */
  href = '';

  /** Links inside the site replace the history entry instead of adding one, so that a visit is a single entry. */
  quiet = false;

  /** Covers the page while its tab is hidden. */
  shield = false;

  /** `off` turns the three presses of Shift off. */
  shortcut: '' | 'off' = '';

  /** `off` turns off the cookie that for five minutes after an exit keeps Back from showing the visit. */
  guard: '' | 'off' = '';

  /** The tab's title from the press on. Without it, the destination's host name. */
  disguise = '';

  /** Stays where it is placed instead of always in view. */
  inline = false;

  private presses = 0;

  private readonly language = new Language(this, exitPhrases);
  private listening = new AbortController();

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.listening = new AbortController());
    followVisit(
      () => this.shield,
      () => this.depart(),
      signal,
    );
    coverOnPress(
      {
        isOn: (event) => event.composedPath().includes(this) && event.composedPath().some(isLink),
        element: this,
        area: () => (this.box && isSeen(this.link) ? this.link?.getBoundingClientRect() : undefined),
        title: () => this.tabTitle,
        leave: () => this.leave(),
      },
      signal,
    );
    keepInView(this, () => this.box, signal);
    const count = shiftPresses(
      (presses) => (this.presses = presses),
      () => this.leave(),
    );
    listenWithFrames(shiftEvents, (event) => this.shortcut !== 'off' && count(event), signal);
    addEventListener('click', (event) => this.quiet && followQuietly(event), { signal });
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // The page that is being left is emptied, and this element with it. What sees to the way out goes on.
    if (!isLeaving()) this.listening.abort();
  }

  /** Covers the page and leaves it, together with the site's other tabs. */
  leave(): void {
    if (isLeaving()) return;
    this.depart(() => {
      callTabs();
      this.dispatchEvent(new LeaveEvent());
    });
  }

  private depart(covered?: () => void): void {
    depart({ destination: this.destination, title: this.tabTitle, guard: this.guard !== 'off', covered });
  }

  private get destination(): string {
    return [this.href, this.child?.getAttribute('href') ?? ''].find(isDestination) ?? defaultDestination;
  }

  private get tabTitle(): string {
    return this.disguise || new URL(this.destination).hostname;
  }

  /** The page's own link. A server does not know what an element holds. */
  private get child(): HTMLAnchorElement | null {
    return onServer ? null : this.querySelector('a');
  }

  private get link(): HTMLAnchorElement | null {
    return this.child ?? this.renderRoot.querySelector('a');
  }

  /** The part that lies above the page, if any does. */
  private get box(): HTMLElement | null {
    return this.inline ? null : this.renderRoot.querySelector('.box');
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('inline')) raise(this.box);
    for (const each of [this, this.child]) {
      if (each?.hasAttribute('href') && !isDestination(each.getAttribute('href') ?? '')) warn(each, 'href', usable);
    }
  }

  /** @internal */
  protected override render(): TemplateResult {
    const { strings } = this.language;
    return html`
      <div class="box" popover=${this.inline || onServer ? nothing : 'manual'}>
        ${this.exit(strings.leave)}
        <span class="spoken" role="status">${this.presses ? strings.presses(this.presses) : nothing}</span>
        ${this.presses ? this.progress() : nothing}
      </div>
    `;
  }

  private exit(label: string): TemplateResult {
    // From a server, the page's own link takes the place of this one in the slot.
    if (onServer) return html`<slot><a part="link" href=${this.destination} rel="noreferrer">${label}</a></slot>`;
    const slot = html`<slot @slotchange=${this.renew}></slot>`;
    if (this.child) return slot;
    const words = this.textContent.trim() ? nothing : label;
    return html`<a part="link" href=${this.destination} lang=${this.language.code} rel="noreferrer"
      >${slot}${words}</a
    >`;
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

  /** It bubbles, so that the document and the window hear of it too. */
  interface GlobalEventHandlersEventMap {
    'hamn-leave': LeaveEvent;
  }
}
