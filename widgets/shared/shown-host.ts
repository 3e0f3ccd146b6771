/** The host name of an `https:` address, without `www.`: `kvinnofridslinjen.se`. */
export const shownHost = (url: string): string => url.replace(/^https:\/\/(www\.)?|[:/?#].*$/g, '');
