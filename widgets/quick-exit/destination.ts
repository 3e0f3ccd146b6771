import { onServer } from '../shared/server.js';

/** Where the exit leads when the page names no usable address: everyday, quick, the same for everyone. */
export const defaultDestination = 'https://www.smhi.se/';

/** Where it leads when the first destination does not answer. */
export const secondDestination = 'https://www.wikipedia.org/';

/** An address that one can leave for: whole, `http:` or `https:`, and not the page itself. */
export function isDestination(address: string): boolean {
  // Asked first, because an address that cannot be read costs an exception, and this is asked during a press.
  if (!/^\s*https?:/i.test(address)) return false;
  try {
    const { href } = new URL(address);
    return onServer || withoutHash(href) !== withoutHash(location.href);
  } catch {
    return false;
  }
}

const withoutHash = (address: string): string => address.replace(/#.*/, '');
