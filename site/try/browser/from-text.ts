// The only place of the site where elements are made out of a text: the page that a webmaster has pasted. Nothing of it runs. It
// is parsed into a document without a window, and it is drawn in a sandboxed frame whose policy allows our two scripts alone.

/** The part of Trusted Types that is used here. TypeScript does not know them yet. */
interface TypesFactory {
  createPolicy: (
    name: string,
    rules: { createHTML: (text: string) => string },
  ) => { createHTML: (text: string) => string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TypesFactory };
const policy = trustedTypes?.createPolicy('hamn-try', { createHTML: (text) => text });
const trusted = (text: string): string => policy?.createHTML(text) ?? text;

/** Reads a page. A document without a window runs no script and asks for no file. */
export const parsed = (text: string): Document => new DOMParser().parseFromString(trusted(text), 'text/html');

/** A sandboxed frame with a page. It has no origin, sends no form, and cannot leave with the window around it. */
export function frameWith(text: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.referrerPolicy = 'no-referrer';
  frame.srcdoc = trusted(text);
  return frame;
}

/** The page as a text. */
export const textOf = (page: Document): string => `<!doctype html>\n${page.documentElement.outerHTML}`;
