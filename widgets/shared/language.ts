import type { LitElement, ReactiveController } from 'lit';
import { onServer } from './server.js';
import { attempt } from './unshadowed.js';
import type { Speech } from '../phrases/index.js';

/** The closest ancestor in the flattened way up, through shadow roots and out to the page. A server knows the element alone. */
function nearestLang(element: Element): string {
  if (onServer) return element.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  const lang = element.closest('[lang]')?.getAttribute('lang');
  return lang ?? (isShadow(root) ? nearestLang(root.host) : '');
}

/** A shadow root is the one fragment that has a host. A document may have a `host` too: an element of that name. */
const isShadow = (root: Node): root is ShadowRoot => root.nodeType === 11 && 'host' in root;

const hosts = new Set<LitElement>();
let observer: MutationObserver | undefined;

/** Watches every root on the way up. One observer serves all elements; a root that it already watches stays watched once. */
function watch(element: Element): void {
  const root = element.getRootNode();
  observer ??= new window.MutationObserver(() => hosts.forEach((host) => host.requestUpdate()));
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  if (isShadow(root)) watch(root.host);
}

/** Follows the nearest `lang`: its phrases, and a new rendering when it changes. Swedish when there is none or it is not known. */
export class Language<Strings> implements ReactiveController {
  constructor(
    private readonly host: LitElement,
    private readonly speech: Speech<Strings>,
  ) {
    host.addController(this);
  }

  /** The language in use: one that there are phrases for. */
  get code(): string {
    const [code = ''] = nearestLang(this.host).toLowerCase().split('-');
    return this.speech(code) ? code : 'sv';
  }

  /** The phrases of the language in use. */
  get strings(): Strings {
    return this.speech(this.code) as Strings;
  }

  hostConnected(): void {
    hosts.add(this.host);
    // Where a page has a MutationObserver of its own, the language is the one that the element began with.
    attempt(() => watch(this.host));
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (!hosts.size) attempt(() => observer?.disconnect());
  }
}
