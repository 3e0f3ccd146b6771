/** The host name in an address, without user, port and path: `www.smhi.se`. */
export const hostName = (address: string): string => address.replace(/^.*?\/\/([^/?#]*@)?|[:/?#].*$/g, '');

/**
 * A host, with its port if it has one, without `www.` and without the dot that may end a name: `smhi.se`. Two hosts for which it is
 * the same are one site.
 */
export const withoutWww = (host: string): string => host.replace(/^www\.|\.(?![^:])/g, '');

/** The host name in an address, for readers: `kvinnofridslinjen.se`. */
export const shownHost = (address: string): string => withoutWww(hostName(address));
