import { css, type CSSResult } from 'lit';

/** Adds a style sheet, once, to the document or shadow root around an element. Other documents cannot share the sheet. */
export function addPageStyles(element: Element, { styleSheet }: CSSResult): void {
  const root = element.getRootNode();
  if (!styleSheet || element.ownerDocument !== document || !(root instanceof Document || root instanceof ShadowRoot))
    return;
  // Browsers without `adoptedStyleSheets` do without: reading and pressing do not need these styles.
  const sheets = (root as Partial<DocumentOrShadowRoot>).adoptedStyleSheets;
  if (sheets && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}

/**
 * Gives the page's own links in a widget, at any depth, the colour of the text around them: the browser's blue is not readable on
 * every background. Any rule of the page wins.
 */
export const linkStyles = css`
  :where(hamn-alert-banner, hamn-ambassador-gallery, hamn-contact-block, hamn-haven, hamn-hotline-card, hamn-quick-exit)
    :where(a) {
    color: inherit;
  }
`;
