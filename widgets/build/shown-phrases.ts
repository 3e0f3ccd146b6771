// The phrases of a widget, without their sources.
import type { Plugin } from 'vite';
import { saidBy } from '../phrases/keys.ts';
import type { LanguageFile } from '../phrases/read.ts';
import { shorten } from './shorten.ts';

function shown({ code, dir, phrases }: LanguageFile, widget: string): object {
  const keys: readonly string[] = Object.entries(saidBy).flatMap(([name, keysOfWidget]) =>
    widget in saidBy && name !== widget ? [] : keysOfWidget,
  );
  const kept = Object.entries(phrases).filter(([key]) => keys.includes(key));
  return { code, dir, phrases: Object.fromEntries(kept.map(([key, { text }]) => [key, { text }])) };
}

/** Keeps in a widget's file only the widget's phrases; in a file with every widget, the phrases of all. */
export const shownPhrases = (widget: string): Plugin =>
  shorten('shown-phrases', [[/\/widgets\/phrases\/[a-z]{2,3}\.json$/, (file: LanguageFile) => shown(file, widget)]]);
