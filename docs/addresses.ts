// The addresses of an element's pages on the site.

/**
 * The path of an element's page in the reference.
 *
 * @param short - Such as `quick-exit`.
 * @param className - Such as `QuickExit`.
 */
export const referencePath = (short: string, className: string): string =>
  `/api/classes/hamn_${short}.${className}.html`;

/** The path of an element's live page. */
export const livePath = (short: string): string => `/en/components/${short}/`;

/** The path of the page of a type in the reference. */
export const typePath = (entry: string, name: string): string => `/api/types/hamn_${entry}.${name}.html`;
