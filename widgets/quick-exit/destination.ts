import { onServer } from '../shared/server.js';
import { withoutWww } from '../shared/shown-host.js';
import { attempt, create } from '../shared/unshadowed.js';

/** The destination when the page gives no usable address: an everyday site, fast, the same for everyone. */
export const defaultDestination = 'https://www.smhi.se/';

/** The destination when the first does not answer. */
export const secondDestination = 'https://www.wikipedia.org/';

/**
 * The host of an address, with its port, as one that can be compared. In a browser, an element parses the address: a page may
 * have its own `URL`, and an invalid address then throws no exception during a press.
 */
function comparableHost(address: string): string {
  const { host } = onServer ? new URL(address) : Object.assign(create('a'), { href: address });
  return withoutWww(host);
}

/**
 * Whether the exit can lead to an address: absolute, `http:` or `https:`, and not on the page's own host, where a "you are
 * leaving us" page would keep the visitor. Another port is another host.
 */
export function isDestination(address: string): boolean {
  if (!/^\s*https?:\/\//i.test(address)) return false;
  const host = attempt(() => comparableHost(address));
  return Boolean(host) && (onServer || host !== withoutWww(location.host));
}
