import { readFileSync } from 'node:fs';

/** Reads one file as the build of the widgets left it. Read anew at each build, so that a change is seen. */
export function readBuilt<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as T;
  } catch (cause) {
    throw new Error(`dist/${file} cannot be read: run \`npm run build:widgets\` first`, { cause });
  }
}
