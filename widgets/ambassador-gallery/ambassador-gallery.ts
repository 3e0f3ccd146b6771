import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { base } from '../shared/base.styles.js';
import { define } from '../shared/define.js';
import { HamnElement } from '../shared/element.js';
import { Language } from '../shared/language.js';
import { withoutModifier } from '../shared/without-modifier.js';
import { addPageStyles } from '../shared/page-styles.js';
import { warn } from '../shared/warn.js';
import { galleryPhrases } from '../strings/index.js';
import { figureStyles, styles } from './ambassador-gallery.styles.js';

/** Without capitals and accents, so that `monsteras` finds Mönsterås. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Å comes before Ä in Swedish, and after it in Unicode. A browser's own order takes a slow telephone 50 ms to load. */
const inOrder = (name: string): string => name.toLowerCase().replaceAll('å', 'ã');

/** The link in a figure to the figure's own address. */
const linkOf = (person?: Element): HTMLAnchorElement | null | undefined =>
  person?.querySelector(`a[href$="#${CSS.escape(person.id)}"]`);

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
 * @fires {ToggleEvent} toggle - When a person's own view has opened.
 */
export class AmbassadorGallery extends HamnElement {
  /** The widget's own style sheets. */
  static override styles = [base, styles];

  /** What renders anew when it changes. */
  static override properties: PropertyDeclarations = {
    layout: {},
    filter: { type: Boolean },
    view: { type: Boolean },
    found: { state: true, attribute: false },
  };

  /** `row` lays the figures out in a row that scrolls; without it, or with `grid`, they lie in a grid. */
  layout: '' | 'grid' | 'row' = '';

  /** Shows fields to look for people with: words, and the municipality where the figures name one. */
  filter = false;

  /** A link in a figure to the figure's own `#id`, and a visit to that address, show the person by himself. */
  view = false;

  private readonly language = new Language(this, galleryPhrases);
  private people: HTMLElement[] = [];
  private readonly places = new Map<string, string>();
  private found = new Set<HTMLElement>();
  private observer?: MutationObserver;
  private person?: HTMLElement | undefined;
  private copy?: HTMLElement | undefined;

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    addPageStyles(this, figureStyles);
    addEventListener('hashchange', this.follow);
    this.observer ??= new MutationObserver(this.read);
    this.observer.observe(this, { childList: true });
    this.read();
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.follow);
  }

  protected override firstUpdated(): void {
    this.follow();
  }

  protected override updated(): void {
    if (this.layout && !/^(grid|row)$/.test(this.layout)) warn(this, 'layout', '"grid" or "row"');
  }

  /** Takes in the figures, at first and whenever the page changes which there are, and gives each an entry in the list. */
  private readonly read = (): void => {
    this.people = ([...this.children] as HTMLElement[]).filter((child) => child !== this.copy);
    this.places.clear();
    this.people.forEach((person, index) => {
      person.slot = `${index}`;
      const { place } = person.dataset;
      if (place) this.places.set(place, person.querySelector('data')?.textContent ?? this.places.get(place) ?? place);
    });
    this.choose();
  };

  /** Finds those who are looked for. The list keeps its height meanwhile, so that nothing moves under the fingers. */
  private readonly choose = (): void => {
    const fields = [...this.renderRoot.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    const asked = plain(fields.map(({ value }) => value).join(' ')).trim();
    const list = this.renderRoot.querySelector('ul');
    if (list) list.style.minBlockSize = asked && (list.style.minBlockSize || `min(${list.clientHeight}px, 100vh)`);
    const isFound = ({ dataset, textContent }: HTMLElement): boolean => {
      const text = asked && plain(`${dataset.place ?? ''} ${textContent}`);
      return asked.split(' ').every((word) => text.includes(word));
    };
    this.found = new Set(this.people.filter(isFound));
  };

  private readonly follow = (): void => {
    this.show(this.people.find((person) => location.hash && linkOf(person)?.hash === location.hash));
  };

  private readonly open = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    const person = this.people.find((each) => link && linkOf(each) === link);
    if (person && withoutModifier(event) && this.show(person)) event.preventDefault();
  };

  /** Shows one person, or nobody. A browser without popovers goes to the figure, as it does without script. */
  private show(person: HTMLElement | undefined): boolean {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog?.togglePopover) return false;
    this.copy?.remove();
    this.person = person;
    if (person) {
      this.copy = person.cloneNode(true) as HTMLElement;
      this.copy.id = '';
      this.copy.slot = 'view';
      this.append(this.copy);
      dialog.ariaLabel = person.querySelector('figcaption')?.textContent ?? '';
    }
    dialog.togglePopover(Boolean(person));
    if (person) {
      if (!dialog.matches(':focus-within')) dialog.querySelector('button')?.focus();
      // What was opened last lies on top; the exit hears of it, and goes above.
      this.dispatchEvent(new ToggleEvent('toggle', { newState: 'open' }));
    }
    return true;
  }

  /** Takes the copy away, and gives the focus back if the view has it. No browser does so out of a shadow root. */
  private readonly close = ({ newState, target }: ToggleEvent): void => {
    if (newState === 'open') return;
    if ((target as Element).matches(':focus-within')) linkOf(this.person)?.focus();
    this.copy?.remove();
  };

  private readonly turn = ({ key }: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (by) this.step(by);
  };

  private readonly back = (): void => this.step(-1);
  private readonly forth = (): void => this.step(1);

  private step(by: number): void {
    const shown = [...this.found];
    const at = shown.indexOf(this.person as HTMLElement) + (getComputedStyle(this).direction === 'rtl' ? -by : by);
    this.show(shown.at(at % shown.length));
  }

  /** @internal */
  protected override render(): TemplateResult {
    return html`
      ${this.filter && this.people.length ? this.fields() : nothing}
      <ul part="list" role="list" tabindex=${this.layout === 'row' ? 0 : nothing} @click=${this.open}>
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
    const places = [...this.places].sort(([, a], [, b]) => (inOrder(a) < inOrder(b) ? -1 : 1));
    return html`
      <search part="filter" lang=${code} @input=${this.choose}>
        <label>${strings.search} <input type="search" autocomplete="off" /></label>
        <label ?hidden=${!places.length}>
          ${strings.municipality}
          <select>
            <option value="">${strings.all}</option>
            ${places.map(([place, name]) => html`<option value=${place}>${name}</option>`)}
          </select>
        </label>
        <output>${strings.found(`${this.found.size}`)}</output>
      </search>
    `;
  }

  private viewer(): TemplateResult {
    const { code, strings } = this.language;
    return html`
      <dialog part="view" id="view" popover @keydown=${this.turn} @beforetoggle=${this.close}>
        <div lang=${code}>
          <button popovertarget="view">${strings.close}</button>
          <button @click=${this.back}>${strings.previous}</button>
          <button @click=${this.forth}>${strings.next}</button>
        </div>
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
