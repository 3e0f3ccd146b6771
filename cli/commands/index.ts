import type { Words } from '../words/words.ts';
import type { Command } from './command.ts';
import { edit } from './edit.ts';
import { eject } from './eject.ts';
import { make } from './new.ts';
import { build, check, deploy, remove, start } from './site.ts';
import { upgrade } from './upgrade.ts';

/** The program is loaded only when it is asked for: it reads the project's settings. */
const release: Command = {
  usage: 'release',
  needs: 'packages',
  run: async (_, words) => (await import('./release.ts')).release(words),
};

/** Each command, by its name. */
export const commands: Record<keyof Words['commands'], Command> = {
  new: make,
  start,
  build,
  check,
  deploy,
  release,
  edit,
  remove,
  eject,
  upgrade,
};
