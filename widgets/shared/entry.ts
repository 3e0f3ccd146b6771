import { html, nothing, type TemplateResult } from 'lit';

/** One fact in a `<dl>` under its label, or nothing where it is not known. */
export const entry = (label: string, content: TemplateResult | string | undefined): TemplateResult | typeof nothing =>
  content
    ? html`<dt>${label}</dt>
        <dd>${content}</dd>`
    : nothing;
