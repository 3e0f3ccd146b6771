// The script that runs before anything of a page is drawn. It is inside the page: behind a policy in the page, Chromium looks for
// the other files only when a script that it waits for has come.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from '../project.ts';

/** `first.js` as built. */
export const first: string = readFileSync(join(program.widgetsBuilt, 'first.js'), 'utf8').trim();
