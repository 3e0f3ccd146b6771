import { css, html, nothing, type TemplateResult } from 'lit';
import { parts } from './phone.js';

/**
 * Keeps a number on one line if there is room, and otherwise breaks it between its groups of digits. As an inline block it moves
 * whole to the next line, and has no underline unless it gets one here.
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

/**
 * A telephone number, left to right in every language, with any words around it. A translator would write 116,016, or other digits:
 * it leaves a number alone.
 */
export function number(display: string): TemplateResult {
  const [before, digits, after] = parts(display);
  return html`${before}<bdi dir="ltr" translate="no">${digits}</bdi>${after ? html`<small>${after}</small>` : nothing}`;
}
