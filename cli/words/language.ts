/** A language of the command line. */
export type Language = 'sv' | 'en';
