import type { Words } from '../words/words.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { signData, updateData, verifyData } from './data.ts';
import { edit } from './edit.ts';
import { eject } from './eject.ts';
import { newKey } from './keys.ts';
import { make } from './new.ts';
import { build, deploy, remove, start } from './site.ts';
import { upgrade } from './upgrade.ts';

/** The program is loaded only when it is asked for: it reads the project's settings. */
const release: Command = {
  usage: 'release [released]',
  needs: 'packages',
  positionals: (words) => ({ released: { type: 'string', describe: words.options.release } }),
  run: async ({ released }, words) =>
    (await import('./release.ts')).release(words, typeof released === 'string' ? released : undefined),
};

/** Each command, by its name: one word, or a group and one of its tasks. */
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
  'keys new': newKey,
  'data sign': signData,
  'data verify': verifyData,
  'data update': updateData,
};
