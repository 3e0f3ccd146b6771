/**
 * Registers an element unless the tag is taken, so that loading a file twice does no harm. It is tried rather than asked for:
 * there are pages whose registry, replaced by a script, does not know what it holds.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  try {
    customElements.define(tag, element);
  } catch {
    // The one that came first goes on.
  }
}
