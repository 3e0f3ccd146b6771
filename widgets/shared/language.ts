import type { LitElement, ReactiveController } from 'lit';
import { onServer } from './server.js';
import { attempt } from './unshadowed.js';
import type { Speech } from '../phrases/index.js';

/** The `lang` of the element or its nearest ancestor that has one, also outside shadow roots. A server knows only the element. */
function nearestLang(element: Element): string {
  if (onServer) return element.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  const lang = element.closest('[lang]')?.getAttribute('lang');
  return lang ?? (isShadow(root) ? nearestLang(root.host) : '');
}

/** Only shadow roots are fragments with a host. A document may have a `host` too: an element with that name. */
const isShadow = (root: Node): root is ShadowRoot => root.nodeType === 11 && 'host' in root;

const hosts = new Set<LitElement>();
let observer: MutationObserver | undefined;

/** Watches the element's root and all roots around it. All elements share one observer; it watches a root only once. */
function watch(element: Element): void {
  const root = element.getRootNode();
  observer ??= new window.MutationObserver(() => hosts.forEach((host) => host.requestUpdate()));
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  if (isShadow(root)) watch(root.host);
}

/** Follows the nearest `lang`: gives its phrases, and renders again when it changes. Swedish without a known language. */
export class Language<Strings> implements ReactiveController {
  constructor(
    private readonly host: LitElement,
    private readonly speech: Speech<Strings>,
  ) {
    host.addController(this);
  }

  /** The code of the current language, one with phrases. */
  get code(): string {
    const [code = ''] = nearestLang(this.host).toLowerCase().split('-');
    return this.speech(code) ? code : 'sv';
  }

  /** The phrases in the current language. */
  get strings(): Strings {
    return this.speech(this.code) as Strings;
  }

  hostConnected(): void {
    hosts.add(this.host);
    // If a page replaces MutationObserver, the element keeps its first language.
    attempt(() => watch(this.host));
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (!hosts.size) attempt(() => observer?.disconnect());
  }
}
