import { html, nothing, render } from 'lit/html.js';
import type { PropertyDeclarations, ReactiveController } from 'lit';
import { attempt, create } from '../shared/unshadowed.js';

/*
 * What a pasted file has in place of `lit`: Lit's templates as they are, and of Lit's element the part that the widgets use.
 * Lit's own element can do far more, and a pasted file with it is some 1,700 bytes larger. Every test of a widget runs on
 * both. Who takes the package from npm has Lit itself.
 */
export { html, nothing };

/** A pasted file runs in browsers alone. */
export const isServer = false;

/** A style sheet: shared by all elements, or text where the browser cannot share one. */
class Css {
  /** Read by `addPageStyles` too. */
  readonly styleSheet: CSSStyleSheet | undefined;

  constructor(readonly text: string) {
    this.styleSheet = attempt(() => {
      const sheet = new window.CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  }

  /** Dresses a root. */
  addTo(root: ShadowRoot): void {
    try {
      root.adoptedStyleSheets.push(this.styleSheet as CSSStyleSheet);
    } catch {
      root.appendChild(create('style')).textContent = this.text;
    }
  }
}

export const unsafeCSS = (text: string): Css => new Css(text);

/** A style sheet with others written into it. */
export const css = ({ raw }: TemplateStringsArray, ...others: Css[]): Css =>
  new Css(String.raw({ raw }, ...others.map(({ text }) => text)));

/** An element with properties, controllers and a template, after Lit's. */
export class LitElement extends HTMLElement {
  declare static properties: PropertyDeclarations;
  declare static styles: Css[];
  static shadowRootOptions: ShadowRootInit = { mode: 'open' };

  /** Read once, when the element is defined: each property becomes one that renders anew when it is set. */
  static get observedAttributes(): string[] {
    const names = Object.keys(this.properties);
    for (const name of names) {
      Object.defineProperty(this.prototype, name, {
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          const before = this.#values[name];
          this.#values[name] = value;
          if (before !== value) this.requestUpdate(name, before);
        },
      });
    }
    return names.filter((name) => !this.properties[name]?.state);
  }

  declare renderRoot: ShadowRoot;

  /** Resolves when what is asked for now has been drawn. */
  updateComplete: Promise<unknown>;

  readonly #properties = (this.constructor as typeof LitElement).properties;
  readonly #values: Record<string, unknown> = {};
  readonly #controllers: ReactiveController[] = [];
  readonly #early: [name: string, value: unknown][];
  #changed: Map<string, unknown> | undefined;
  #hasUpdated = false;
  #isReflecting = false;
  #start: (() => void) | undefined;

  constructor() {
    super();
    // What a script has set on the element before it was defined hides the property; it is taken away, and set later.
    this.#early = Object.entries(this).filter(([name]) => name in this.#properties);
    for (const [name] of this.#early) Reflect.deleteProperty(this, name);
    this.updateComplete = new Promise<void>((start) => (this.#start = start));
    this.requestUpdate();
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  /** Draws anew, once for all that changes until then, and not before the element has stood in a page. */
  requestUpdate(name?: string, before?: unknown): void {
    if (!this.#changed) this.updateComplete = this.updateComplete.then(() => this.performUpdate());
    this.#changed ??= new Map();
    if (name && !this.#changed.has(name)) this.#changed.set(name, before);
  }

  connectedCallback(): void {
    const start = this.#start;
    this.#start = undefined;
    if (start) this.renderRoot = this.createRenderRoot();
    for (const controller of this.#controllers) controller.hostConnected?.();
    start?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(name: string, _: unknown, value: string | null): void {
    if (!this.#isReflecting) Reflect.set(this, name, this.#properties[name]?.type ? value !== null : value);
  }

  protected createRenderRoot(): ShadowRoot {
    // As Lit does, when the element first stands in a page: what a server has rendered may be there by then.
    const { shadowRootOptions, styles } = this.constructor as typeof LitElement;
    // eslint-disable-next-line wc/attach-shadow-constructor
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    for (const style of styles) style.addTo(root);
    return root;
  }

  protected performUpdate(): void {
    for (const [name, value] of this.#early.splice(0)) Reflect.set(this, name, value);
    this.willUpdate?.();
    const changed = this.#changed as Map<string, unknown>;
    this.#changed = undefined;
    this.#reflect(changed);
    render(this.render?.(), this.renderRoot, { host: this });
    for (const controller of this.#controllers) controller.hostUpdated?.();
    if (!this.#hasUpdated) this.firstUpdated?.();
    this.#hasUpdated = true;
    this.updated?.(changed);
  }

  /** Writes properties that are to be seen from outside as attributes, which do not come back as properties. */
  #reflect(changed: Map<string, unknown>): void {
    this.#isReflecting = true;
    for (const name of changed.keys()) {
      const { reflect, type } = this.#properties[name] ?? {};
      const value = this.#values[name];
      if (reflect && type) this.toggleAttribute(name, Boolean(value));
      else if (reflect) this.setAttribute(name, String(value));
    }
    this.#isReflecting = false;
  }

  protected willUpdate?(): void;
  protected firstUpdated?(): void;
  protected updated?(changed: Map<string, unknown>): void;
  protected render?(): unknown;
}

export { LitElement as ReactiveElement };
