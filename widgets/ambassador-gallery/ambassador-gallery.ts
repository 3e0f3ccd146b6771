import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../shared/define.js';
import { Language } from '../shared/language.js';
import { addPageStyles } from '../shared/page-styles.js';
import { tokens } from '../shared/tokens.styles.js';
import { warn } from '../shared/warn.js';
import { galleryPhrases } from '../strings/index.js';
import { figureStyles, styles } from './ambassador-gallery.styles.js';

/** Without capitals and accents, so that `monsteras` finds Mönsterås. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The link of a person's own, `#` and the figure's id. */
const linkOf = (person?: Element): HTMLAnchorElement | null | undefined => person?.querySelector('a[href^="#"]');

/**
 * Lays the page's own figures out as a grid or a scrolling row, lets one look for people by word and municipality, and
 * shows one person at a time.
 *
 * A person's view has the address of the figure, `#id`: it opens when the page is opened there. A link in the figure to
 * that address opens it too, and nothing is written to the history then: what is not there, Back cannot bring up after an
 * exit. The view is not modal, so the exit above it stays within reach of keyboard and screen reader.
 *
 * @tag hamn-ambassador-gallery
 * @slot - One `<figure>` for each person: `<img alt>`, `<blockquote>` with the pledge, `<figcaption>` with name and role,
 *   and `data-place` with the code of the municipality, whose name stands in the caption as `<data>`.
 * @csspart filter - The fields to look for people with, and how many were found.
 * @csspart list - What the figures lie in.
 * @csspart view - A person's own view.
 * @cssprop [--hamn-gallery-column=11rem] - The least width of a column.
 * @cssprop [--hamn-gallery-gap=2rem 1.5rem] - The space between figures, rows before columns.
 * @fires toggle - When a person's own view has opened.
 */
export class AmbassadorGallery extends LitElement {
  /** The widget's own style sheets. */
  static override styles = [tokens, styles];

  /** What renders anew when it changes. */
  static override properties: PropertyDeclarations = {
    layout: {},
    filter: { type: Boolean },
    view: { type: Boolean },
    found: { state: true, attribute: false },
  };

  /** `row` lays the figures out in a row that scrolls; without it, or with `grid`, they lie in a grid. */
  layout = '';

  /** Shows fields to look for people with: words, and the municipality where the figures name one. */
  filter = false;

  /** A link in a figure to the figure's own `#id`, and a visit to that address, show the person by himself. */
  view = false;

  private readonly language = new Language(this, galleryPhrases);
  private people: HTMLElement[] = [];
  private places = new Map<string, string>();
  private found = new Set<HTMLElement>();
  private person?: HTMLElement | undefined;
  private copy?: HTMLElement | undefined;

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    addPageStyles(this, figureStyles);
    addEventListener('hashchange', this.follow);
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.follow);
  }

  protected override firstUpdated(): void {
    new MutationObserver(this.read).observe(this, { childList: true });
    this.read();
    this.follow();
  }

  protected override updated(): void {
    if (!/^(grid|row|)$/.test(this.layout)) warn(this, 'layout', '"grid" or "row"');
  }

  /** Takes in the figures, at first and whenever the page changes which there are, and gives each an entry in the list. */
  private readonly read = (): void => {
    this.people = ([...this.children] as HTMLElement[]).filter((child) => child !== this.copy);
    this.places.clear();
    this.people.forEach((person, index) => {
      person.slot = `${index}`;
      const { place } = person.dataset;
      if (place) this.places.set(place, person.querySelector('data')?.textContent ?? place);
    });
    this.choose();
  };

  /** Finds those who are looked for. The list keeps its height meanwhile, so that nothing moves under the fingers. */
  private readonly choose = (): void => {
    const [list, search, places] = ['ul', 'input', 'select'].map((each) => this.renderRoot.querySelector(each));
    const words = plain((search as HTMLInputElement | null)?.value ?? '').trim();
    const place = (places as HTMLSelectElement | null)?.value;
    const { style, offsetHeight } = list as HTMLElement;
    style.minBlockSize = words || place ? style.minBlockSize || `min(${offsetHeight}px, 100vh)` : '';
    const isFound = (person: HTMLElement): boolean => {
      if (place && person.dataset.place !== place) return false;
      const text = words && plain(person.textContent);
      return words.split(/\s+/).every((word) => text.includes(word));
    };
    this.found = new Set(this.people.filter(isFound));
  };

  private readonly follow = (): void => {
    this.show(this.people.find((person) => linkOf(person)?.hash === location.hash));
  };

  private readonly open = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    const person = this.people.find((each) => link && linkOf(each) === link);
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !person) return;
    if (this.show(person)) event.preventDefault();
  };

  /** Shows one person, or nobody. A browser without popovers goes to the figure, as it does without script. */
  private show(person: HTMLElement | undefined): boolean {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog?.togglePopover) return false;
    this.copy?.remove();
    this.person = person;
    if (person) {
      this.copy = person.cloneNode(true) as HTMLElement;
      this.copy.removeAttribute('id');
      this.copy.slot = 'view';
      this.append(this.copy);
      dialog.setAttribute('aria-label', person.querySelector('figcaption')?.textContent ?? '');
    }
    dialog.togglePopover(Boolean(person));
    // What was opened last lies on top; the exit hears of it, and goes above.
    if (person) this.dispatchEvent(new Event('toggle'));
    return true;
  }

  /** Takes the copy away, and gives the focus back if the view has it. No browser does so out of a shadow root. */
  private readonly close = ({ newState }: ToggleEvent): void => {
    if (newState === 'open') return;
    if (this.shadowRoot?.activeElement) linkOf(this.person)?.focus();
    this.copy?.remove();
    this.person = undefined;
  };

  private readonly turn = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowRight') this.step(1);
    if (key === 'ArrowLeft') this.step(-1);
  };

  private step(by: number): void {
    const shown = [...this.found];
    const at = shown.indexOf(this.person as HTMLElement) + (this.matches(':dir(rtl)') ? -by : by);
    this.show(shown.at(at % shown.length));
  }

  /** @internal */
  protected override render(): TemplateResult {
    const row = this.layout === 'row';
    return html`
      ${this.filter && this.people.length ? this.fields() : nothing}
      <ul part="list" role="list" class=${row ? 'row' : ''} tabindex=${row ? 0 : nothing} @click=${this.open}>
        ${this.people.map(
          (person, index) => html`<li ?hidden=${!this.found.has(person)}><slot name=${index}></slot></li>`,
        )}
      </ul>
      <slot></slot>
      ${this.view ? this.viewer() : nothing}
    `;
  }

  private fields(): TemplateResult {
    const { code, strings } = this.language;
    const places = [...this.places].sort(([, a], [, b]) => a.localeCompare(b, 'sv'));
    return html`
      <div part="filter" class="filter" role="search" lang=${code} @input=${this.choose}>
        <label>${strings.search} <input type="search" autocomplete="off" /></label>
        ${
          places.length
            ? html`<label
                >${strings.municipality}
                <select>
                  <option value="">${strings.all}</option>
                  ${places.map(([place, name]) => html`<option value=${place}>${name}</option>`)}
                </select>
              </label>`
            : nothing
        }
        <p role="status">${strings.found(`${this.found.size}`)}</p>
      </div>
    `;
  }

  private viewer(): TemplateResult {
    const { code, strings } = this.language;
    return html`
      <dialog part="view" id="view" popover @keydown=${this.turn} @beforetoggle=${this.close}>
        <nav lang=${code}>
          <button autofocus popovertarget="view">${strings.close}</button>
          <button @click=${() => this.step(-1)}>${strings.previous}</button>
          <button @click=${() => this.step(1)}>${strings.next}</button>
        </nav>
        <div aria-live="polite"><slot name="view"></slot></div>
      </dialog>
    `;
  }
}

define('hamn-ambassador-gallery', AmbassadorGallery);

declare global {
  interface HTMLElementTagNameMap {
    'hamn-ambassador-gallery': AmbassadorGallery;
  }
}
