import { html, type TemplateResult } from 'lit';

/**
 * The words about 112, with the number as a link: `Vid akut fara – ring 112`. In a file for another language
 * `call-112.marked.ts` takes this one's place.
 */
export const call112 = (emergency: string, part = ''): TemplateResult =>
  html`${emergency} <a href="tel:112" part=${part} class="danger">112</a>`;
