import { html, nothing, type TemplateResult } from 'lit';
import type { Phrase } from '../phrases/phrase.js';

/** One fact in a `<dl>` under its label, or nothing if the fact is unknown. */
export const entry = (label: Phrase, content: Phrase | undefined): TemplateResult | typeof nothing =>
  content
    ? html`<dt>${label}</dt>
        <dd>${content}</dd>`
    : nothing;
