import type { CSSResult } from 'lit';

/** Adds a style sheet, once, to the document or shadow root that an element stands in. Another document cannot share it. */
export function addPageStyles(element: Element, { styleSheet }: CSSResult): void {
  const root = element.getRootNode();
  if (!styleSheet || element.ownerDocument !== document || !(root instanceof Document || root instanceof ShadowRoot))
    return;
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
