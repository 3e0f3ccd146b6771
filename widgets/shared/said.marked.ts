import { html, type TemplateResult } from 'lit';
import { code } from 'virtual:language';

/** A comma as the language writes it. */
const comma = ['ar', 'fa'].includes(code) ? '، ' : ', ';

/** Before a dash no comma is wanted: `Jetzt geschlossen – Montag 18:00`. */
const between = (part: unknown, next: unknown): unknown => {
  if (part !== ', ') return part;
  return typeof next === 'string' && next.startsWith('–') ? ' ' : comma;
};

/** Phrases one after the other, of which some are marked with their own language. Takes the place of `said.ts`. */
export const said = (...parts: unknown[]): TemplateResult =>
  html`${parts.map((part, index) => between(part, parts[index + 1]))}`;
