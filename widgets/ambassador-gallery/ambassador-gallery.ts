import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
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

/** Without capitals and accents, so that `monsteras` finds Mönsterås. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Å comes before Ä in Swedish, and after it in Unicode. A browser's own order takes a slow telephone 50 ms to load. */
const inOrder = (name: string): string => name.toLowerCase().replaceAll('å', 'ã');

/** The link in a figure to the figure's own address. */
const linkOf = (person?: Element): HTMLAnchorElement | null | undefined =>
  person?.querySelector(`a[href$="#${CSS.escape(person.id)}"]`);

/** So many that those far out of view must cost next to nothing. Fewer are all in the browser's accessibility tree from the start. */
const many = 200;

/** A child of the gallery and the people in it: a person is his own only one, a heading has none, a wrapper may have many. */
interface Entry {
  node: Element | Text;
  people: HTMLElement[];
}

/** What is never drawn in a place of its own. */
const unseen = 'br, link, meta, script, style, template';

/** Between people, editors leave paragraphs that hold a space or a `<br>` alone. */
const isSeen = (node: Node): node is Element | Text =>
  node instanceof Element
    ? !node.matches(unseen) && !(node.localName === 'p' && isEmpty(node))
    : node instanceof Text && Boolean(node.data.trim());

/** People are figures. One that holds figures is a wrapper. */
const peopleIn = (node: Element | Text): HTMLElement[] =>
  node instanceof Element
    ? ([node, ...node.querySelectorAll('figure')].filter(
        (each) => each.matches('figure') && !each.querySelector('figure'),
      ) as HTMLElement[])
    : [];

/** Gives pictures the addresses of those that they are copies of: what loads them late knows only the page's own. */
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
 * Lays the page's own figures out as a grid or a scrolling row, lets one look for people by word and municipality, and
 * shows one person at a time.
 *
 * Each figure is a person, however it is wrapped: in `<div>`, in `<li>`, in a figure of figures. Wrappers take no room of their
 * own. Whatever else stands between the figures, such as headings, stays there and has a line of its own.
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
 * @cssprop [--hamn-gallery-column=11em] - The least width of a column.
 * @cssprop [--hamn-gallery-gap=2em 1.5em] - The space between figures, rows before columns.
 * @fires {ToggleEvent} toggle - When a person's own view has opened.
 */
export class AmbassadorGallery extends HamnElement {
  /** The widget's own style sheets. */
  static override styles = [base, styles];

  /** Figures are given their places without a word in the page's own elements, which libraries take away or compare. */
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

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

  private readonly language = new Language(this, gallerySpeech);
  private entries: Entry[] = [];
  private readonly placed = new WeakMap<HTMLSlotElement, Node>();
  private people: HTMLElement[] = [];
  /** Those in wrappers whom the search has hidden. */
  private readonly concealed = new Set<HTMLElement>();
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
    this.observer ??= new MutationObserver(this.notice);
    const attributeFilter = ['hidden', 'slot', 'src', 'srcset'];
    this.observer.observe(this, { childList: true, subtree: true, attributes: true, attributeFilter });
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
    warnOfParser(this, '<figure>s', true);
    const slots = this.renderRoot.querySelectorAll<HTMLSlotElement>('li > slot');
    this.entries.forEach(({ node }, index) => this.place(node, slots[index]));
  }

  /** Draws a child in a slot. A root that a server has rendered goes by names. */
  private place(node: Element | Text, slot: HTMLSlotElement | null | undefined): void {
    if (!slot) return;
    if (this.shadowRoot?.slotAssignment === 'manual') {
      // To ask a slot what it has makes the browser reckon anew, which for thousands takes half a minute.
      if (this.placed.get(slot) !== node) slot.assign(node);
      this.placed.set(slot, node);
    } else if (node instanceof Element && node.slot !== slot.name) {
      node.slot = slot.name;
    }
  }

  /** Takes in what the page changes. What the gallery itself does is no news. */
  private readonly notice = (records: MutationRecord[]): void => {
    const { person, copy } = this;
    const isOwn = (node: Node | undefined): boolean => node === copy;
    const isNews = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
      !copy?.contains(target) && (type !== 'childList' || ![...addedNodes, ...removedNodes].every(isOwn));
    if (person && copy) copyPictures(person, copy);
    const isPicture = ({ attributeName }: MutationRecord): boolean => /^src/.test(attributeName ?? '');
    if (records.some((record) => isNews(record) && !isPicture(record))) this.read();
    if (person && !copy?.isConnected) this.show(this.people.includes(person) ? person : undefined);
  };

  /** Takes in the figures, at first and whenever the page changes which there are, and gives each an entry in the list. */
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
    this.people.filter(({ parentNode }) => parentNode !== this).forEach(this.conceal);
  };

  /** Hides a person in a wrapper who is not looked for. Whom the page itself hides stays hidden. */
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

  /** Shows one person, or nobody. A browser without popovers goes to the figure, as it does without script. */
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
    this.person = undefined;
    this.copy?.remove();
  };

  private readonly turn = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by) this.step(by);
    if (event.key === 'Tab') this.goRound(event);
  };

  /** Beyond its ends Tab goes to the page's exit and, where there is none, round: the page behind is dimmed. */
  private goRound(event: KeyboardEvent): void {
    const { renderRoot, copy } = this;
    const all = [...renderRoot.querySelectorAll<HTMLElement>('dialog button'), ...(copy?.querySelectorAll('a') ?? [])];
    const ends = event.shiftKey ? all : all.reverse();
    if (event.composedPath()[0] !== ends[0]) return;
    event.preventDefault();
    const exit = document.querySelector<HTMLElement>('hamn-quick-exit a[href]');
    (exit ?? ends.at(-1))?.focus();
  }

  private readonly back = (): void => this.step(-1);
  private readonly forth = (): void => this.step(1);

  private step(by: number): void {
    const shown = [...this.found];
    const at = shown.indexOf(this.person as HTMLElement) + (getComputedStyle(this).direction === 'rtl' ? -by : by);
    const person = shown.at(at % shown.length);
    this.show(person);
    // What loads pictures late looks at where the page's own are.
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
