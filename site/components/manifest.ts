// Reads files from the build of the widgets, such as their manifest, `custom-elements.json`.
import { readFileSync } from 'node:fs';
import { program } from '../project.ts';

/** Reads one file from the build of the widgets, again in each build, so that changes show. */
export function readBuilt<T>(file: string, folder = program.widgetsBuilt): T {
  const path = `${folder}/${file}`;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (cause) {
    throw new Error(`${path} cannot be read: run \`npm run build:widgets\` first`, { cause });
  }
}

/**
 * The words that an attribute takes, from its type in the manifest: `'' | 'grid' | 'row'` has two. None when it takes any text, as
 * in `'bris' | (string & {})`: those words are suggestions for editors.
 */
export function wordsOf({ type: { text = '' } = {} }: { type?: { text?: string } }): string[] {
  return /\bstring\b/.test(text) ? [] : [...text.matchAll(/'([^']*)'/g)].flatMap(([, word]) => word || []);
}
