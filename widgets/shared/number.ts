import { css, html, nothing, type TemplateResult } from 'lit';
import { parts } from './phone.js';

/**
 * Keeps a number on one line where there is room for it, and breaks it between its groups of digits where there is not. A box of
 * its own goes to the next line whole, and has no underline but the one that it is given.
 */
export const numberStyles = css`
  bdi {
    display: inline-block;
    max-inline-size: 100%;
    font-variant-numeric: tabular-nums;
    text-indent: 0;
    overflow-wrap: normal;
  }

  :is(a, .number) bdi,
  a [itemprop='telephone'] {
    text-decoration: inherit;
  }
`;

/** A telephone number as text, left to right in every language, with the words that may stand around it. */
export function number(display: string): TemplateResult {
  const [before, digits, after] = parts(display);
  return html`${before}<bdi dir="ltr">${digits}</bdi>${after ? html`<small>${after}</small>` : nothing}`;
}
