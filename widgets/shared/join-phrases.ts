import { html } from 'lit';
import type { Phrase } from '../phrases/phrase.js';

/** Joins phrases: into a string if all are strings, otherwise into a template. */
export const joinPhrases = (...phrases: Phrase[]): Phrase =>
  phrases.every((phrase) => typeof phrase === 'string') ? phrases.join('') : html`${phrases}`;
