import { html } from 'lit';
import type { Phrase } from '../phrases/phrase.js';

/** Phrases one after the other: a text where all of them are texts, else a template. */
export const joinPhrases = (...phrases: Phrase[]): Phrase =>
  phrases.every((phrase) => typeof phrase === 'string') ? phrases.join('') : html`${phrases}`;
