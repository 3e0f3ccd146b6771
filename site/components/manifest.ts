// What the build of the widgets left, `custom-elements.json` among it: the manifest of the widgets.
import { readFileSync } from 'node:fs';
import { program } from '../project.ts';

/** Reads one file as the build of the widgets left it. Read anew at each build, so that a change is seen. */
export function readBuilt<T>(file: string): T {
  const path = `${program.widgetsBuilt}/${file}`;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (cause) {
    throw new Error(`${path} cannot be read: run \`npm run build:widgets\` first`, { cause });
  }
}

/** The words that an attribute takes, from its type in the manifest: `'' | 'grid' | 'row'` has two. */
export const wordsOf = ({ type }: { type?: { text?: string } }): string[] =>
  [...(type?.text ?? '').matchAll(/'([^']*)'/g)].flatMap(([, word]) => word || []);
