import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { followEditing, goesToEditor, isEdited, isSwitchedOn } from '../shared/asleep.js';
import { base } from '../shared/base.styles.js';
import { define } from '../shared/define.js';
import { HamnElement } from '../shared/element.js';
import { Language } from '../shared/language.js';
import { onServer } from '../shared/server.js';
import { shiftEvents, shiftPresses } from '../shared/shift-presses.js';
import { hostName } from '../shared/shown-host.js';
import { tokens } from '../shared/tokens.styles.js';
import { warnOfParser } from '../shared/parser.js';
import { attempt, newAbortController, listen, read } from '../shared/unshadowed.js';
import { tell, warn } from '../shared/warn.js';
import { exitSpeech } from '../phrases/index.js';
import type { Phrase } from '../phrases/phrase.js';
import { connect, disconnect } from './connection.js';
import { contentOf, type Content } from './content.js';
import { cornerOf, corners, type Corner } from './corners.js';
import { demoScreen, showDemo } from './demo.js';
import { demoStyles } from './demo.styles.js';
import { depart, isLeaving, type Departure } from './departure.js';
import { defaultDestination, isDestination } from './destination.js';
import { Dress } from './dress.js';
import { listenWithFrames } from './frames.js';
import { keepInView, raise } from './in-view.js';
import { latePress } from './late.js';
import { coverOnPress } from './press.js';
import { followQuietly } from './quiet.js';
import { linkStyles } from './look.js';
import { callTabs } from './tabs.js';
import { followVisit } from './visit.js';
import { styles } from './quick-exit.styles.js';

const usable = "a whole http: or https: address that is not on the page's own host";

const holdsMore =
  '<hamn-quick-exit> holds more than one link, which stays as it is; the exit is a link of its own. ' +
  'Write <hamn-quick-exit><a href="https://…">Lämna sidan snabbt</a></hamn-quick-exit>: "/>" does not end an element';

/** Whether a link is visible. You cannot press a link that the page hides, as in a closed `<details>`. */
const isVisible = (link: Partial<HTMLElement> | null): boolean =>
  link?.checkVisibility?.({ visibilityProperty: true }) ?? Boolean(link?.offsetWidth);

/** Shows the page that first.ts, the script for the head, may have hidden. For an exit that will not leave it. */
function showPage(): void {
  const { style } = read('documentElement');
  if (style.getPropertyPriority('display')) style.removeProperty('display');
}

/** The event after the button has covered the page and before it leaves it. It says nothing about the person or the destination. */
export class LeaveEvent extends Event {
  /** Bubbles, leaves shadow roots, and cannot be cancelled. */
  constructor() {
    super('hamn-leave', { bubbles: true, composed: true });
  }
}

/**
 * A way out of the page. A press covers the page at once; the release replaces it with a neutral site, in every tab of the site.
 * For five minutes afterwards, Back does not show the visit again. Three presses of Shift alone do the same.
 *
 * The button is in a corner of the visible part of the page. If something pressable stays in place under it, such as a cookie
 * banner, the button moves to the next free corner, and returns when that thing is gone. Visitors can scroll the end of the page
 * clear of the button.
 *
 * The button cannot empty the browser's own history list. It cannot reach the records of a router, a synced account or a spying
 * program.
 *
 * @tag hamn-quick-exit
 * @slot - The button as an ordinary link, which works before the script runs: `<a href="https://…">Lämna sidan snabbt</a>`.
 *   The link may be in a `<p>` or deeper. If the element also holds other words, all its content stays in place, and the button is a
 *   separate link.
 * @csspart link - The widget's own link, shown when the page provides none. Its size and colours stay the same.
 * @csspart progress - The dots that count presses of Shift.
 * @cssprop [--hamn-buoy=light-dark(#b02a17, #ff9d8a)] - Background of the button.
 * @cssprop [--hamn-on-buoy=light-dark(#fff, #14242c)] - Text and border of the button.
 * @cssprop [--hamn-exit-inset=1rem] - Space to the edges of the window, at most 30vmin.
 * @cssprop [--hamn-exit-radius=4px] - Radius of the corners.
 * @cssprop [--hamn-lamp=#ffc83d] - The focus ring.
 * @fires {LeaveEvent} hamn-leave - After the button has covered the page and before it leaves it. It bubbles and crosses shadow roots.
 */
export class QuickExit extends HamnElement {
  /** The widget's own style sheets. */
  static override styles = [base, tokens, linkStyles, styles, demoStyles];

  /**
   * The destination: an absolute address, `http:` or `https:`. It takes precedence over the child's address, which takes
   * precedence over the built-in default, `https://www.smhi.se/`. The button ignores anything else, the page's own address included,
   * with one warning.
   */
  @property() href = '';

  /**
   * Links inside the site replace the history entry instead of adding one, so that a visit is a single step for Back. In Firefox
   * the pages still stay in the history.
   */
  @property({ type: Boolean }) quiet = false;

  /** Covers the page while its tab is hidden. */
  @property({ type: Boolean }) shield = false;

  /** `off` turns the three presses of Shift off. */
  @property() shortcut: '' | 'off' = '';

  /** `off` turns off the cookie that keeps Back from showing the visit for five minutes after a press. */
  @property() guard: '' | 'off' = '';

  /** The tab's title from the press onwards. Without it, the destination's host name. */
  @property() disguise = '';

  /** Stays where it is placed instead of always in view. */
  @property({ type: Boolean, reflect: true }) inline = false;

  /**
   * The button's corner: `bottom end`, `bottom start`, `top end` or `top start`. Empty means `bottom end`; so does any other value,
   * with one warning.
   */
  @property() place: '' | 'bottom end' | 'bottom start' | 'top end' | 'top start' = '';

  /**
   * Makes the button sleep: an ordinary link in its place, which covers nothing, calls no other tab and is in no corner. For the edit
   * mode of a CMS. In a part that is being edited (`contenteditable`, `designMode`) or has `data-hamn-asleep`, the button sleeps by
   * itself.
   */
  @property({ type: Boolean }) asleep = false;

  /** For trying the button: a press shows what would happen, with a way back. It leaves no page, calls no tab and sets no cookie. */
  @property({ type: Boolean }) demo = false;

  @state() private presses = 0;

  private content: Content = {};
  private readonly dress = new Dress();
  private readonly contents = onServer ? undefined : attempt(() => new window.MutationObserver(() => this.renew()));
  private settle: (() => void) | undefined;

  private readonly language = new Language(this, exitSpeech);
  private mode: 'awake' | 'asleep' | 'demo' | 'away' = 'away';
  private listening: AbortController | undefined;
  private ignoreEditing: (() => void) | undefined;

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.changeMode();
    this.ignoreEditing = attempt(() => followEditing(this, () => this.changeMode()));
  }

  /** A property set without its attribute counts as it is. The attribute value `false` means off. */
  private isOn(name: 'asleep' | 'demo'): boolean {
    return this[name] && isSwitchedOn(this.getAttribute(name) ?? '');
  }

  /** An exit that cannot find out is awake. */
  private isAsleep(): boolean {
    return this.isOn('asleep') || (attempt(() => isEdited(this)) ?? false);
  }

  /** Stops the previous mode and starts the current one. */
  private changeMode(): void {
    const before = this.mode;
    const mode = this.isAsleep() ? 'asleep' : this.isOn('demo') ? 'demo' : 'awake';
    if (mode === before || isLeaving() || !this.isConnected) return;
    this.stop();
    this.mode = mode;
    const { signal } = (this.listening = newAbortController()) ?? {};
    if (mode !== 'asleep') this.awaitPress(signal);
    if (mode === 'awake') this.awaitCalls(signal);
    else attempt(showPage);
    attempt(() => this.requestUpdate('mode', before));
  }

  private stop(): void {
    attempt(() => this.listening?.abort());
    attempt(disconnect);
    attempt(() => this.contents?.disconnect());
    attempt(() => this.dress.put(this, undefined));
    this.settle = undefined;
  }

  // Steps that leave the page come first. No step needs another, so if one fails, the others still work.

  private awaitPress(signal: AbortSignal | undefined): void {
    const isHit = (event: Event): boolean =>
      [this.link, this.content.orphan].some((each) => each && event.composedPath().includes(each));
    const isFree = (): boolean => isVisible(this.link) && !this.isAsleep() && !this.screen?.open;
    attempt(() =>
      coverOnPress(
        {
          isOn: (event) => isHit(event) && !this.isAsleep(),
          element: this,
          area: () => (this.box && isFree() ? this.link?.getBoundingClientRect() : undefined),
          title: () => this.tabTitle,
          destination: () => (this.isOn('demo') ? undefined : this.destination),
          leave: () => this.leave(),
        },
        signal,
      ),
    );
    attempt(() => this.follow(signal));
  }

  private awaitCalls(signal: AbortSignal | undefined): void {
    const count = shiftPresses(
      (presses) => {
        this.presses = presses;
        attempt(presses && !signal?.aborted ? () => connect(this.destination) : disconnect);
      },
      () => this.leave(),
    );
    const isOff = (event: Event): boolean =>
      this.shortcut === 'off' || this.isAsleep() || (attempt(() => goesToEditor(event)) ?? false);
    attempt(() => listenWithFrames(shiftEvents, (event) => isOff(event) || count(event), signal));
    attempt(() => listen(window, 'click', (event: MouseEvent) => this.quiet && followQuietly(event), { signal }));
    attempt(() =>
      followVisit(
        {
          isShielded: () => this.shield,
          leave: () => this.isAsleep() || this.depart({ isAlone: true }),
        },
        signal,
      ),
    );
  }

  /** Keeps the exit in its corner and its link styled, whatever the page does. */
  private follow(signal: AbortSignal | undefined): void {
    this.settle = keepInView(
      {
        element: this,
        box: () => this.box,
        isOwn: (element) => {
          const near = element.closest('hamn-quick-exit');
          return near instanceof QuickExit && (near === element || !near.content.foreign);
        },
        corner: () => this.corner,
      },
      signal,
    );
    this.contents?.observe(this, {
      attributeFilter: ['style', 'class', 'href'],
      characterData: true,
      childList: true,
      subtree: true,
    });
    for (const type of ['focusin', 'focusout']) listen(this, type, () => this.wear(), { signal });
    listen(document, 'DOMContentLoaded', () => this.renew(), { signal });
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    attempt(() => this.ignoreEditing?.());
    this.mode = 'away';
    // While leaving, departure.ts empties the page and so removes this element. The departure goes on.
    if (!isLeaving()) this.stop();
  }

  /** Covers the page and leaves it, together with the site's other tabs. A button that sleeps does nothing; one with `demo` shows what would happen. */
  leave(): void {
    if (isLeaving() || this.isAsleep()) return;
    // Wait until the press is undone, so that the focus returns to its old place.
    if (this.isOn('demo')) return attempt(() => window.queueMicrotask(() => showDemo(this.screen)));
    this.depart({
      covered: () => {
        attempt(callTabs);
        this.dispatchEvent(new LeaveEvent());
      },
    });
  }

  private depart(more: Partial<Departure> = {}): void {
    // On a page that the browser brings back, the exit may leave before its first rendering.
    attempt(() => this.readContent());
    depart({
      destination: attempt(() => this.destination) ?? defaultDestination,
      title: attempt(() => this.tabTitle) ?? '',
      guard: this.guard !== 'off',
      ...more,
    });
  }

  private get destination(): string {
    const { orphan } = this.content;
    const candidates = [this.href, this.child?.getAttribute('href'), orphan?.getAttribute('href')];
    return candidates.find((each) => each && isDestination(each)) ?? defaultDestination;
  }

  private get tabTitle(): string {
    return this.disguise || hostName(this.destination);
  }

  /** The page's own link. */
  private get child(): HTMLAnchorElement | undefined {
    return this.content.link;
  }

  private get link(): HTMLAnchorElement | null {
    return this.child ?? this.shadowRoot?.querySelector('a') ?? null;
  }

  private get screen(): HTMLDialogElement | null {
    return this.shadowRoot?.querySelector('dialog') ?? null;
  }

  private get isInPlace(): boolean {
    return this.inline || this.mode === 'asleep';
  }

  /** The part that is above the page, if any. */
  private get box(): HTMLElement | null {
    return this.isInPlace ? null : (this.shadowRoot?.querySelector<HTMLElement>('.box') ?? null);
  }

  private get corner(): Corner {
    return cornerOf(this.place) ?? 'bottom end';
  }

  /** Whether the page's link is the only content, and a child that the widget's own style sheet reaches. */
  private get isSingle(): boolean {
    return this.child?.parentElement === this && this.querySelectorAll('*').length === 1;
  }

  /**
   * Styles a link that the style sheet does not reach, and ignores the mutations that this causes. Not in an editor, which would
   * save the styles.
   */
  private wear(): void {
    this.dress.put(this, this.isSingle || this.mode === 'asleep' ? undefined : this.child);
    this.contents?.takeRecords();
  }

  protected override willUpdate(): void {
    if (!onServer) this.changeMode();
    this.readContent();
  }

  /** Reads the element's content, which a server does not know. */
  private readContent(): void {
    if (!onServer) this.content = attempt(() => contentOf(this)) ?? { link: this.querySelector('a') ?? undefined };
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('inline') || (changed as PropertyValues).has('mode')) attempt(() => this.rise());
    attempt(() => this.wear());
    attempt(() => this.settle?.());
    attempt(() => this.warnOfMistakes());
  }

  /** Puts the box above the page, or in the text without the attributes that in-view.ts has set on it. */
  private rise(): void {
    if (!this.isInPlace) return raise(this.box);
    const box = this.shadowRoot?.querySelector('.box');
    for (const name of ['style', 'data-corner', 'data-fit']) box?.removeAttribute(name);
  }

  private warnOfMistakes(): void {
    for (const each of [this, this.child]) {
      if (each?.hasAttribute('href') && !isDestination(each.getAttribute('href') ?? '')) warn(each, 'href', usable);
    }
    if (this.place && !cornerOf(this.place)) warn(this, 'place', corners.join(', '));
    if (!this.content.foreign) warnOfParser(this, 'one link');
    else if (document.readyState !== 'loading') tell(this, holdsMore);
  }

  /** @internal */
  protected override render(): TemplateResult {
    const { strings } = this.language;
    const { foreign, link } = this.content;
    const kind =
      onServer || this.isSingle ? 'single' : link && this.querySelectorAll('a[href]').length > 1 ? 'shared' : '';
    return html`
      <div
        class="box ${kind} ${this.isInPlace ? 'placed' : ''}"
        popover=${this.isInPlace || onServer ? nothing : 'manual'}
      >
        ${this.exit(strings.leave)}
        <span class="spoken" role="status">${this.presses ? strings.presses(this.presses) : nothing}</span>
        ${this.presses ? this.progress() : nothing}
      </div>
      ${foreign ? html`<slot></slot>` : nothing} ${this.mode === 'demo' ? demoScreen(this.demoWords) : nothing}
    `;
  }

  private exit(label: Phrase): TemplateResult {
    // In server-rendered HTML, the page's own link replaces this one in the slot.
    if (onServer) return html`<slot><a part="link" href=${this.destination} rel="noreferrer">${label}</a></slot>`;
    const { foreign, link, words } = this.content;
    const slot = html`<slot @slotchange=${this.renew}></slot>`;
    if (link) return slot;
    return html`<a part="link" href=${this.destination} lang=${this.language.code} rel="noreferrer"
      >${foreign ? nothing : slot}${words ? nothing : label}</a
    >`;
  }

  private get demoWords(): Parameters<typeof demoScreen>[0] {
    const { gone, goneTo, back } = this.language.strings;
    return { gone, at: goneTo(hostName(this.destination)), back, lang: this.language.code };
  }

  private progress(): TemplateResult {
    const dots = [1, 2, 3].map((dot) => html`<span class=${dot <= this.presses ? 'dot on' : 'dot'}></span>`);
    return html`<span part="progress" class="progress" aria-hidden="true">${dots}</span>`;
  }
}

define('hamn-quick-exit', QuickExit, Boolean(latePress));

declare global {
  interface HTMLElementTagNameMap {
    'hamn-quick-exit': QuickExit;
  }

  /** The event bubbles, so that the document and the window receive it too. */
  interface GlobalEventHandlersEventMap {
    'hamn-leave': LeaveEvent;
  }
}
