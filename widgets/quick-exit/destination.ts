/** Where the exit leads when the page names no usable address: everyday, quick, the same for everyone. */
export const defaultDestination = 'https://www.smhi.se/';

/** Where it leads when the first destination does not answer. */
export const secondDestination = 'https://www.wikipedia.org/';

/** An address that one can leave for: whole, `http:` or `https:`, and not the page itself. */
export function isDestination(address: string): boolean {
  try {
    const { protocol, href } = new URL(address);
    return /^https?:$/.test(protocol) && withoutHash(href) !== withoutHash(location.href);
  } catch {
    return false;
  }
}

const withoutHash = (address: string): string => address.replace(/#.*/, '');
