import { render, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { onServer } from './server.js';

/** Empties an element's shadow root, all but its style sheets. Lit then draws everything in it anew. */
export function startAnew({ renderRoot: root, renderOptions }: LitElement): void {
  const end = new Comment();
  root.replaceChildren(...[...root.children].filter(({ localName }) => localName === 'style'), end);
  renderOptions.renderBefore = end;
}

/** What is written in a root: its words, and into how many elements they are divided. Style sheets do not count. */
const writtenIn = (root: ParentNode & Node): string =>
  [
    root.querySelectorAll(':not(style)').length,
    ...[...root.childNodes].map(({ nodeName, textContent }) => (nodeName === 'STYLE' ? '' : textContent)),
  ].join(' ');

const focusableIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('a, button, summary')];

/**
 * Keeps the words of an element true on a page in which something else writes too. A browser's translator takes Lit's texts out of the page
 * and puts its own in; an extension makes a part of a text a link. What Lit writes afterwards is seen by nobody, or beside the old words:
 * a closed line would stay "open".
 *
 * So an element in whose root somebody else has written is drawn anew when its own words change, and only then.
 */
export class OwnWords implements ReactiveController {
  /** What the element has written itself. */
  private written: string | undefined;
  private isOthers = false;
  /** Which of the links had the focus. */
  private focused = -1;

  constructor(
    private readonly host: LitElement,
    private readonly draw: () => TemplateResult,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { host, written } = this;
    const root = host.shadowRoot;
    if (onServer || !root || written === undefined) return;
    this.isOthers = writtenIn(root) !== written;
    if (!this.isOthers) return;
    const next = document.createDocumentFragment();
    render(this.draw(), next, { host });
    if (writtenIn(next) === written) return;
    this.isOthers = false;
    this.focused = focusableIn(root).findIndex((each) => each === root.activeElement);
    startAnew(host);
  }

  hostUpdated(): void {
    const { shadowRoot: root } = this.host;
    if (onServer || !root) return;
    if (!this.isOthers) this.written = writtenIn(root);
    focusableIn(root)[this.focused]?.focus({ preventScroll: true });
    this.focused = -1;
  }
}
