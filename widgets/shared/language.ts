import type { LitElement, ReactiveController } from 'lit';
import type { Phrases } from '../strings/index.js';

/** The closest ancestor in the flattened way up, through shadow roots and out to the page. */
function nearestLang(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}

/** One observer for each document or shadow root, shared by all elements in it. */
const watched = new Map<Node, { observer: MutationObserver; hosts: Set<LitElement> }>();

function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

function watch(root: Node, host: LitElement): void {
  const known = watched.get(root);
  if (known) {
    known.hosts.add(host);
    return;
  }
  const hosts = new Set([host]);
  const observer = new MutationObserver(() => hosts.forEach((each) => each.requestUpdate()));
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  watched.set(root, { observer, hosts });
}

function unwatch(root: Node, host: LitElement): void {
  const known = watched.get(root);
  known?.hosts.delete(host);
  if (known?.hosts.size === 0) {
    known.observer.disconnect();
    watched.delete(root);
  }
}

/** Follows the nearest `lang`: its phrases, and a new rendering when it changes. Swedish when there is none or it is not known. */
export class Language<Strings> implements ReactiveController {
  private roots: Node[] = [];

  constructor(
    private readonly host: LitElement,
    private readonly phrases: Phrases<Strings>,
  ) {
    host.addController(this);
  }

  /** The language in use: one that there are phrases for. */
  get code(): keyof Phrases<Strings> {
    const [code = ''] = nearestLang(this.host).toLowerCase().split('-');
    return Object.hasOwn(this.phrases, code) ? (code as keyof Phrases<Strings>) : 'sv';
  }

  /** The phrases of the language in use. */
  get strings(): Strings {
    return this.phrases[this.code];
  }

  hostConnected(): void {
    this.roots = rootsOf(this.host);
    this.roots.forEach((root) => watch(root, this.host));
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.roots.forEach((root) => unwatch(root, this.host));
  }
}
