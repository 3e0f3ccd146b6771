import { html, type TemplateResult } from 'lit';

/** A sentence about 112, with the number as a link where it stands in it, else after it. Takes the place of `call-112.ts`. */
export function call112(emergency: string, part = ''): TemplateResult {
  const [before = '', after] = emergency.split('112');
  return html`${before.trim()} <a href="tel:112" part=${part} class="danger">112</a>${after}`;
}
