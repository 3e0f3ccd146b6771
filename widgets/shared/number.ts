import { css, html, type TemplateResult } from 'lit';

/** Keeps a number on one line. */
export const numberStyles = css`
  bdi {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
`;

/** A telephone number as text, left to right in every language, with the words that may stand after it. */
export function number(display: string): TemplateResult {
  const [, digits = display, words = ''] = /^([+\d][\d -]*\d)(.*)$/.exec(display) ?? [];
  return html`<bdi dir="ltr">${digits}</bdi>${words}`;
}
