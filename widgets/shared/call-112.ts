import { html, type TemplateResult } from 'lit';
import type { Phrase } from '../phrases/phrase.js';

/** The words about 112, with the number as a link where it stands in them, else after them: `Vid akut fara – ring 112`. */
export function call112(emergency: Phrase, part = ''): TemplateResult {
  const [before, after] = typeof emergency === 'string' ? emergency.split('112') : [emergency];
  return html`${typeof before === 'string' ? before.trim() : before}
    <a href="tel:112" part=${part} class="danger">112</a>${after}`;
}
