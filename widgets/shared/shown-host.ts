/** The name of the site that an `https:` address leads to, as one reads it: `kvinnofridslinjen.se`. */
export const shownHost = (url: string): string => url.replace(/^https:\/\/(www\.)?|[:/?#].*$/g, '');
