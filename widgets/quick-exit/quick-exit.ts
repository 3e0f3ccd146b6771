import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../shared/define.js';
import { KeySequence } from '../shared/key-sequence.js';
import { Language } from '../shared/language.js';
import { tokens } from '../shared/tokens.styles.js';
import { warn } from '../shared/warn.js';
import { coverPage, uncoverPage } from './cover.js';
import { styles } from './quick-exit.styles.js';

const defaultDestination = 'https://www.smhi.se/';

/** Sent after the page is covered and before it is left. It carries nothing about the person or the destination. */
export class LeaveEvent extends Event {
  /** Bubbles, leaves shadow roots, and cannot be cancelled. */
  constructor() {
    super('hamn-leave', { bubbles: true, composed: true });
  }
}

/**
 * A way out of the page: one press covers it and replaces it with a neutral site, so that Back does not bring it up again.
 * Three presses of Shift alone do the same.
 *
 * @tag hamn-quick-exit
 * @slot - The exit as an ordinary link, which works before the script has run: `<a href="https://…">Lämna sidan snabbt</a>`.
 * @csspart link - The widget's own link, shown when the page has written none.
 * @fires {LeaveEvent} hamn-leave - After the page is covered and before it is left.
 */
export class QuickExit extends LitElement {
  /** The widget's own style sheets. */
  static override styles = [tokens, styles];

  private readonly language = new Language(this);
  private readonly shift = new KeySequence(3, () => this.shortcut !== 'off' && this.leave());

  /** Where to go, `http:` or `https:`. Goes before the child's address, which goes before the built-in one. */
  @property() href = '';

  /** `off` turns the three presses of Shift off. */
  @property() shortcut = '';

  /** Stays where it is placed instead of always in view. */
  @property({ type: Boolean, reflect: true }) inline = false;

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.leaveOnClick);
    addEventListener('keydown', this.shift.keydown, true);
    addEventListener('keyup', this.shift.keyup, true);
    addEventListener('pointerdown', this.shift.reset, true);
    addEventListener('pageshow', uncoverPage);
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.leaveOnClick);
    removeEventListener('keydown', this.shift.keydown, true);
    removeEventListener('keyup', this.shift.keyup, true);
    removeEventListener('pointerdown', this.shift.reset, true);
    removeEventListener('pageshow', uncoverPage);
  }

  /** Covers the page and leaves it. */
  leave(): void {
    coverPage();
    this.dispatchEvent(new LeaveEvent());
    this.goTo(this.destination);
  }

  /** The one step that a test replaces. */
  private goTo(address: string): void {
    location.replace(address);
  }

  private get destination(): string {
    const child = this.querySelector('a')?.href;
    const address = [this.href, child].find(
      (each) => each && /^https?:/.test(URL.parse(each, this.baseURI)?.protocol ?? ''),
    );
    if (this.href && address !== this.href) warn(this, 'href', 'an address that begins with http: or https:');
    return address ?? defaultDestination;
  }

  private readonly leaveOnClick = (event: MouseEvent): void => {
    const onLink = event.composedPath().some((target) => target instanceof HTMLAnchorElement);
    if (!onLink || event.button !== 0) return;
    event.preventDefault();
    this.leave();
  };

  /** @internal */
  protected override render(): TemplateResult {
    return html`<slot
      ><a part="link" href=${this.destination} rel="noreferrer">${this.language.strings.leave}</a></slot
    >`;
  }
}

define('hamn-quick-exit', QuickExit);

declare global {
  interface HTMLElementTagNameMap {
    'hamn-quick-exit': QuickExit;
  }
}
