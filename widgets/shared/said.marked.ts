import { html, type TemplateResult } from 'lit';

/** Phrases one after the other, of which some are marked with their own language. Takes the place of `said.ts`. */
export const said = (...parts: unknown[]): TemplateResult => html`${parts}`;
