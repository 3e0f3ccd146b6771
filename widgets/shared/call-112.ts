import { html, type TemplateResult } from 'lit';
import type { Phrase } from '../phrases/phrase.js';

/** The words about 112, with the number in them as a link, or after them if they do not contain it: `Vid akut fara – ring 112`. */
export function call112(emergency: Phrase, part = ''): TemplateResult {
  const [before, after] = typeof emergency === 'string' ? emergency.split('112') : [emergency];
  return html`${typeof before === 'string' ? before.trim() : before}
    <a href="tel:112" part=${part} class="danger">112</a>${after}`;
}
