import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { base } from '../shared/base.styles.js';
import { define } from '../shared/define.js';
import { HamnElement } from '../shared/element.js';
import { isEmpty, warnOfParser } from '../shared/parser.js';
import { Language } from '../shared/language.js';
import { withoutModifier } from '../shared/without-modifier.js';
import { addPageStyles } from '../shared/page-styles.js';
import { warn } from '../shared/warn.js';
import { gallerySpeech } from '../phrases/index.js';
import { figureStyles, styles } from './ambassador-gallery.styles.js';

/** A text without capitals and accents, so that `monsteras` finds Mönsterås. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Key for Swedish order: Å comes before Ä, but after it in Unicode. The browser's own takes a slow phone 50 ms to load. */
const sortKey = (name: string): string => name.toLowerCase().replaceAll('å', 'ã');

/** A figure's link to its own address. */
const linkOf = (person?: Element): HTMLAnchorElement | null | undefined =>
  person?.querySelector(`a[href$="#${CSS.escape(person.id)}"]`);

/** More people than this must cost next to nothing when far out of view. Fewer are all in the accessibility tree at once. */
const many = 200;

/** A child of the gallery and the people in it: only itself for a person, nobody for a heading, any number for a wrapper. */
interface Entry {
  node: Element | Text;
  people: HTMLElement[];
}

/** Elements that never get a place of their own. */
const unseen = 'br, link, meta, script, style, template';

/** Whether a node is visible. Editors leave paragraphs between people with nothing but a space or a `<br>`. */
const isSeen = (node: Node): node is Element | Text =>
  node instanceof Element
    ? !node.matches(unseen) && !(node.localName === 'p' && isEmpty(node))
    : node instanceof Text && Boolean(node.data.trim());

/** The people in a node. Each figure is a person, but a figure of figures is a wrapper. */
const peopleIn = (node: Element | Text): HTMLElement[] =>
  node instanceof Element
    ? ([node, ...node.querySelectorAll('figure')].filter(
        (each) => each.matches('figure') && !each.querySelector('figure'),
      ) as HTMLElement[])
    : [];

/** Gives copied pictures the addresses of the originals: lazy-loading scripts know only the page's own pictures. */
function copyPictures(from: Element, to: Element): void {
  const copies = to.querySelectorAll('img, source');
  from.querySelectorAll('img, source').forEach((picture, index) => {
    for (const name of ['src', 'srcset', 'sizes', 'class', 'style']) {
      const value = picture.getAttribute(name);
      if (value === copies[index]?.getAttribute(name)) continue;
      if (value === null) copies[index]?.removeAttribute(name);
      else copies[index]?.setAttribute(name, value);
    }
  });
}

/**
 * Lays out the page's own figures as a grid or a scrolling row. Visitors can search for people by word and municipality, and
 * view one person at a time.
 *
 * Each figure is a person, however it is wrapped: in `<div>`, in `<li>`, in a figure of figures. Wrappers take no space of
 * their own. Other content between the figures, such as headings, stays there on a line of its own.
 *
 * A person's view has the address of the figure, `#id`, and opens when the page opens at that address. A link in the figure
 * to that address opens it too. The link adds no history entry, so that Back cannot show the person after an exit. The view
 * is not modal, so the exit above it stays within reach of keyboard and screen reader.
 *
 * @tag hamn-ambassador-gallery
 * @slot - One `<figure>` for each person: `<img alt>`, `<blockquote>` with the pledge, `<figcaption>` with name and role,
 *   and `data-place` with the code of the municipality. The caption has the municipality's name as `<data>`.
 * @csspart filter - The search fields, and the number of matches.
 * @csspart list - The container of the figures.
 * @csspart view - A person's own view.
 * @cssprop [--hamn-gallery-column=min(11em, 40vw)] - The minimum width of a column.
 * @cssprop [--hamn-gallery-gap=2em 1.5em] - The space between figures, rows before columns.
 * @fires {ToggleEvent} toggle - After a person's own view opens.
 */
export class AmbassadorGallery extends HamnElement {
  /** The widget's own style sheets. */
  static override styles = [base, styles];

  /** Slots are assigned by script, because libraries remove or compare attributes on the page's own elements. */
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

  /** `row` shows the figures in a scrolling row. Without it, or with `grid`, they form a grid. */
  @property() layout: '' | 'grid' | 'row' = '';

  /** Shows search fields: words, and the municipality if the figures name one. */
  @property({ type: Boolean }) filter = false;

  /** A link in a figure to the figure's own `#id`, and a visit to that address, show that person alone. */
  @property({ type: Boolean }) view = false;

  private readonly language = new Language(this, gallerySpeech);
  private entries: Entry[] = [];
  private readonly placed = new WeakMap<HTMLSlotElement, Node>();
  private people: HTMLElement[] = [];
  /** People in wrappers, hidden by the search. */
  private readonly concealed = new Set<HTMLElement>();
  private readonly places = new Map<string, string>();
  @state() private found = new Set<HTMLElement>();
  private observer?: MutationObserver;
  private person?: HTMLElement | undefined;
  private copy?: HTMLElement | undefined;

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    addPageStyles(this, figureStyles);
    addEventListener('hashchange', this.follow);
    this.observer ??= new MutationObserver(this.onMutations);
    const attributeFilter = ['hidden', 'slot', 'src', 'srcset'];
    this.observer.observe(this, { childList: true, subtree: true, attributes: true, attributeFilter });
    this.read();
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.follow);
    document.removeEventListener('keydown', this.onTab);
  }

  protected override firstUpdated(): void {
    this.follow();
  }

  protected override updated(): void {
    if (this.layout && !/^(grid|row)$/.test(this.layout)) warn(this, 'layout', '"grid" or "row"');
    warnOfParser(this, '<figure>s', true);
    const slots = this.renderRoot.querySelectorAll<HTMLSlotElement>('li > slot');
    this.entries.forEach(({ node }, index) => this.place(node, slots[index]));
  }

  /** Shows a child in a slot. A server-rendered root assigns slots by name. */
  private place(node: Element | Text, slot: HTMLSlotElement | null | undefined): void {
    if (!slot) return;
    if (this.shadowRoot?.slotAssignment === 'manual') {
      // Asking a slot for its nodes makes the browser recalculate, which takes half a minute for thousands of people.
      if (this.placed.get(slot) !== node) slot.assign(node);
      this.placed.set(slot, node);
    } else if (node instanceof Element && node.slot !== slot.name) {
      node.slot = slot.name;
    }
  }

  /** Handles the page's changes and ignores the gallery's own. */
  private readonly onMutations = (records: MutationRecord[]): void => {
    const { person, copy } = this;
    const isOwn = (node: Node | undefined): boolean => node === copy;
    const isForeign = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
      !copy?.contains(target) && (type !== 'childList' || ![...addedNodes, ...removedNodes].every(isOwn));
    if (person && copy) copyPictures(person, copy);
    const isPicture = ({ attributeName }: MutationRecord): boolean => /^src/.test(attributeName ?? '');
    if (records.some((record) => isForeign(record) && !isPicture(record))) this.read();
    if (person && !copy?.isConnected) this.show(this.people.includes(person) ? person : undefined);
  };

  /** Reads the figures, at first and whenever the page adds or removes one, and gives each an entry in the list. */
  private readonly read = (): void => {
    const isHidden = (node: Node): boolean => node instanceof HTMLElement && node.hidden && !this.concealed.has(node);
    const children = [...this.childNodes].filter((node) => isSeen(node) && node !== this.copy && !isHidden(node));
    this.entries = (children as Entry['node'][]).map((node) => ({
      node,
      people: peopleIn(node).filter((person) => !isHidden(person)),
    }));
    this.people = this.entries.flatMap(({ people }) => people);
    this.places.clear();
    for (const person of this.people) {
      const { place } = person.dataset;
      if (place) this.places.set(place, person.querySelector('data')?.textContent ?? this.places.get(place) ?? place);
    }
    this.search();
  };

  /** Finds the people who match the search. The list keeps its height meanwhile, so that nothing moves under the fingers. */
  private readonly search = (): void => {
    const fields = [...this.renderRoot.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    const query = plain(fields.map(({ value }) => value).join(' ')).trim();
    const list = this.renderRoot.querySelector('ul');
    if (list) list.style.minBlockSize = query && (list.style.minBlockSize || `min(${list.clientHeight}px, 100vh)`);
    const isFound = ({ dataset, textContent }: HTMLElement): boolean => {
      const text = query && plain(`${dataset.place ?? ''} ${textContent}`);
      return query.split(' ').every((word) => text.includes(word));
    };
    this.found = new Set(this.people.filter(isFound));
    this.people.filter(({ parentNode }) => parentNode !== this).forEach(this.conceal);
  };

  /** Hides a person in a wrapper who does not match the search. A person hidden by the page stays hidden. */
  private readonly conceal = (person: HTMLElement): void => {
    const isAway = !this.found.has(person);
    if (isAway && !person.hidden) {
      this.concealed.add(person);
      person.hidden = true;
    } else if (!isAway && this.concealed.delete(person)) {
      person.hidden = false;
    }
  };

  private readonly follow = (): void => {
    this.show(this.people.find((person) => location.hash && linkOf(person)?.hash === location.hash));
  };

  private readonly open = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    const person = this.people.find((each) => link && linkOf(each) === link);
    if (person && withoutModifier(event) && this.show(person)) event.preventDefault();
  };

  /** Shows one person, or nobody. A browser without popovers goes to the figure, as without script. */
  private show(person: HTMLElement | undefined): boolean {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog?.togglePopover) return false;
    this.copy?.remove();
    this.person = person;
    if (person) {
      this.copy = person.cloneNode(true) as HTMLElement;
      this.copy.id = '';
      this.copy.hidden = false;
      this.copy.slot = 'view';
      this.append(this.copy);
      this.place(this.copy, dialog.querySelector('slot'));
      dialog.ariaLabel = person.querySelector('figcaption')?.textContent ?? '';
    }
    dialog.togglePopover(Boolean(person));
    if (person) {
      document.addEventListener('keydown', this.onTab);
      if (!dialog.matches(':focus-within')) dialog.querySelector('button')?.focus();
      // The last opened popover is on top. The exit listens for this event and moves above it.
      this.dispatchEvent(new ToggleEvent('toggle', { newState: 'open' }));
    }
    return true;
  }

  /** Removes the copy, and returns the focus if the view has it. No browser does so from a shadow root. */
  private readonly close = ({ newState, target }: ToggleEvent): void => {
    if (newState === 'open') return;
    document.removeEventListener('keydown', this.onTab);
    if ((target as Element).matches(':focus-within')) linkOf(this.person)?.focus();
    this.person = undefined;
    this.copy?.remove();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by) this.step(by);
  };

  /**
   * While a view is open, Tab goes around from the view to the page's exit and back, because the page behind is dimmed. The
   * listener is the document's, since the exit is outside the gallery. Focus that the page has put elsewhere stays the page's.
   */
  private readonly onTab = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return;
    const exit = document.querySelector('hamn-quick-exit:not([inline])');
    const inView = [
      ...this.renderRoot.querySelectorAll<HTMLElement>('dialog button'),
      ...(this.copy?.querySelectorAll('a') ?? []),
    ];
    const leave =
      exit?.querySelector<HTMLElement>('a[href]') ?? exit?.shadowRoot?.querySelector<HTMLElement>('a[href]');
    const ring = leave ? [...inView, leave] : inView;
    const at = ring.indexOf(event.composedPath()[0] as HTMLElement);
    const next = at + (event.shiftKey ? -1 : 1);
    // Within the view, the browser goes on by itself.
    if (at < 0 || [at, next].every((each) => each >= 0 && each < inView.length)) return;
    event.preventDefault();
    ring.at(next % ring.length)?.focus();
  };

  private readonly back = (): void => this.step(-1);
  private readonly forth = (): void => this.step(1);

  private step(by: number): void {
    const shown = [...this.found];
    const at = shown.indexOf(this.person as HTMLElement) + (getComputedStyle(this).direction === 'rtl' ? -by : by);
    const person = shown.at(at % shown.length);
    this.show(person);
    // Lazy-loading scripts watch the position of the page's own pictures.
    person?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** @internal */
  protected override render(): TemplateResult {
    return html`
      ${this.filter && this.people.length ? this.fields() : nothing}
      <ul
        part="list"
        role="list"
        class=${this.people.length > many ? 'many' : nothing}
        tabindex=${this.layout === 'row' ? 0 : nothing}
        @click=${this.open}
      >
        ${this.entries.map((entry, index) => this.entry(entry, index))}
      </ul>
      <slot></slot>
      <slot></slot>
      ${this.view ? this.viewer() : nothing}
    `;
  }

  private entry({ node, people }: Entry, index: number): TemplateResult {
    const [person] = people;
    const isPerson = person === node;
    const kind = isPerson ? nothing : person ? 'wrapper' : 'rest';
    return html`<li class=${kind} ?hidden=${isPerson && !this.found.has(person)}><slot name=${index}></slot></li>`;
  }

  private fields(): TemplateResult {
    const { code, strings } = this.language;
    const places = [...this.places].sort(([, a], [, b]) => (sortKey(a) < sortKey(b) ? -1 : 1));
    return html`
      <search part="filter" lang=${code} @input=${this.search}>
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
      <dialog part="view" id="view" popover @keydown=${this.onKey} @beforetoggle=${this.close}>
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
