/**
 * Registers an element unless the tag is taken, so that loading a file twice does no harm. In an XML page Lit cannot draw
 * anything, so there the page's own content goes on being what is shown.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const { document: page } = globalThis as Partial<typeof globalThis>;
  if (!page?.contentType.includes('xml') && !customElements.get(tag)) customElements.define(tag, element);
}
