import { readFileSync } from 'node:fs';

/** Reads one file of facts as the build of the widgets left it. Read anew at each build, so that a change is seen. */
export function readBuilt(file) {
  try {
    return JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
  } catch (cause) {
    throw new Error(`dist/${file} cannot be read: run \`npm run build:widgets\` first`, { cause });
  }
}
