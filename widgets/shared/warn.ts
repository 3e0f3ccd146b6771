const warned = new WeakMap<Element, Set<string>>();

/**
 * Tells the page's author, once for each element and message, that an attribute could not be used.
 * The visitor notices nothing: the element falls back to its default or to what the page wrote.
 */
export function warn(element: Element, attribute: string, expected: string): void {
  const value = element.getAttribute(attribute) ?? '';
  const message = `<${element.localName} ${attribute}="${value}">: expected ${expected}`;
  const told = warned.get(element) ?? new Set();
  if (told.has(message)) return;
  warned.set(element, told.add(message));
  console.warn(message, element);
}
