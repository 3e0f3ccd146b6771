import { css, html, nothing, type TemplateResult } from 'lit';
import { parts } from './phone.js';

/** Keeps a number on one line. */
export const numberStyles = css`
  bdi {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
`;

/** A telephone number as text, left to right in every language, with the words that may stand around it. */
export function number(display: string): TemplateResult {
  const [before, digits, after] = parts(display);
  return html`${before}<bdi dir="ltr">${digits}</bdi>${after ? html`<small>${after}</small>` : nothing}`;
}
