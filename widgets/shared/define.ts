import { whenReleased } from './released.js';
import { onServer } from './server.js';
import { attempt } from './unshadowed.js';

/**
 * Registers an element unless the tag is taken, so that loading a file twice does no harm. It tries instead of asking first: on
 * some pages a script has replaced the registry with one that does not know its own elements. The first registration wins.
 *
 * It waits during a press anywhere on the page, because a new element moves the page. The click that ends the press finds the
 * element registered.
 *
 * @param isReady - Whether the element takes over the current press, so that it may register at once.
 */
export function define(tag: string, element: CustomElementConstructor, isReady = false): void {
  const register = (): void => {
    attempt(() => (onServer ? globalThis : window).customElements.define(tag, element));
  };
  if (isReady) register();
  else whenReleased(register);
}
