import { whenReleased } from './released.js';
import { onServer } from './server.js';
import { attempt } from './unshadowed.js';

/**
 * Registers an element unless the tag is taken, so that loading a file twice does no harm. It is tried rather than asked for:
 * there are pages whose registry, replaced by a script, does not know what it holds. The one that came first goes on.
 *
 * While something on the page is being pressed it waits: an element that arrives moves the page. The click that ends the press
 * finds the element registered.
 *
 * @param isReady - Says that the element takes over the press that is under way, so that it may arrive at once.
 */
export function define(tag: string, element: CustomElementConstructor, isReady = false): void {
  const register = (): void => {
    attempt(() => (onServer ? globalThis : window).customElements.define(tag, element));
  };
  if (isReady) register();
  else whenReleased(register);
}
