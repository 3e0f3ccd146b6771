import { onServer } from './server.js';
import { attempt } from './unshadowed.js';

const warned = new WeakMap<Element, Set<string>>();

/** Tells the page's author something, once for each element and message. The visitor notices nothing. */
export function tell(element: Element, message: string): void {
  attempt(() => {
    const told = warned.get(element) ?? new Set();
    if (told.has(message)) return;
    warned.set(element, told.add(message));
    // A browser's console leads to the element; a server's would print all that it holds.
    if (onServer) console.warn(message);
    else window.console.warn(message, element);
  });
}

/**
 * Tells the page's author that an attribute could not be used: the element falls back to its default or to what the page
 * wrote.
 */
export function warn(element: Element, attribute: string, expected: string): void {
  // React and others set the property and no attribute.
  const value = element.getAttribute(attribute) ?? (Reflect.get(element, attribute) as string);
  tell(element, `<${element.localName} ${attribute}="${value}">: expected ${expected}`);
}
