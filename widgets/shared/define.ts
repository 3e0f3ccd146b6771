/** Registers an element unless the tag is taken, so that loading a file twice does no harm. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
