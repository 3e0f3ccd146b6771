import { css, type CSSResult } from 'lit';

/** Adds a style sheet, once, to the document or shadow root that an element stands in. Another document cannot share it. */
export function addPageStyles(element: Element, { styleSheet }: CSSResult): void {
  const root = element.getRootNode();
  if (!styleSheet || element.ownerDocument !== document || !(root instanceof Document || root instanceof ShadowRoot))
    return;
  // A browser without such sheets does without: what they say is not needed to read or press.
  const sheets = (root as Partial<DocumentOrShadowRoot>).adoptedStyleSheets;
  if (sheets && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}

/**
 * A link of the page's own in a widget, however deep, has the colour of the text around it: a browser's blue cannot be read on
 * every ground that its text can. Any rule of the page's wins.
 */
export const linkStyles = css`
  :where(hamn-alert-banner, hamn-ambassador-gallery, hamn-contact-block, hamn-hotline-card, hamn-quick-exit) :where(a) {
    color: inherit;
  }
`;
