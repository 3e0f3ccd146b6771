import { onServer } from './server.js';
import { attempt } from './unshadowed.js';

const warned = new WeakMap<Element, Set<string>>();

/** Writes a message to the page's author in the console, once for each element and message. Visitors do not see it. */
export function tell(element: Element, message: string): void {
  attempt(() => {
    const messages = warned.get(element) ?? new Set();
    if (messages.has(message)) return;
    warned.set(element, messages.add(message));
    // A browser's console links to the element; a server's would print all its content.
    if (onServer) console.warn(message);
    else window.console.warn(message, element);
  });
}

/**
 * Warns the page's author of an unusable attribute. The element then uses its default or the page's own content.
 */
export function warn(element: Element, attribute: string, expected: string): void {
  // React and others set the property, not the attribute.
  const value = element.getAttribute(attribute) ?? (Reflect.get(element, attribute) as string);
  tell(element, `<${element.localName} ${attribute}="${value}">: expected ${expected}`);
}
