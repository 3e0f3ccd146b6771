import { onServer } from '../shared/server.js';
import { attempt, create } from '../shared/unshadowed.js';

/** Where the exit leads when the page names no usable address: everyday, quick, the same for everyone. */
export const defaultDestination = 'https://www.smhi.se/';

/** Where it leads when the first destination does not answer. */
export const secondDestination = 'https://www.wikipedia.org/';

/**
 * The host that an address leads to, with its port, without the `www.` in front. An element reads the address in a browser,
 * because a page may have a `URL` of its own, and because one that cannot be read costs no exception during a press.
 */
function comparableHost(address: string): string {
  const { host } = onServer ? new URL(address) : Object.assign(create('a'), { href: address });
  return host.replace(/^www\.|\.$/g, '');
}

/**
 * An address that one can leave for: whole, `http:` or `https:`, and not on the page's own host, where a page that says
 * "you are leaving us" would keep the visitor. Another port is another host.
 */
export function isDestination(address: string): boolean {
  if (!/^\s*https?:\/\//i.test(address)) return false;
  const host = attempt(() => comparableHost(address));
  return Boolean(host) && (onServer || host !== location.host.replace(/^www\.|\.$/g, ''));
}

/** The name of the site that an address leads to, for the tab's title. */
export const nameOf = (address: string): string => address.replace(/^\s*https?:\/\/(?:[^/?#]*@)?|[:/?#].*$/gi, '');
