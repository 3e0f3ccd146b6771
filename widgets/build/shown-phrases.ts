// The phrases that a widget says, without their sources.
import type { Plugin } from 'vite';
import { saidBy } from '../phrases/keys.ts';
import type { LanguageFile } from '../phrases/read.ts';
import { shorten } from './shorten.ts';

function shown({ code, dir, phrases }: LanguageFile, widget: string): object {
  const keys: readonly string[] = Object.entries(saidBy).flatMap(([name, said]) =>
    widget in saidBy && name !== widget ? [] : said,
  );
  const said = Object.entries(phrases).filter(([key]) => keys.includes(key));
  return { code, dir, phrases: Object.fromEntries(said.map(([key, { text }]) => [key, { text }])) };
}

/** Leaves in a widget's file the phrases that it says; in a file that holds every widget, those of all. */
export const shownPhrases = (widget: string): Plugin =>
  shorten('shown-phrases', [[/\/widgets\/phrases\/[a-z]{2,3}\.json$/, (file: LanguageFile) => shown(file, widget)]]);
