// hamn new: writes a project for a site of one's own. Everything is written beside its place and moved there at the end,
// so that Ctrl-C leaves nothing half made.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { suggested } from '../new/answers.ts';
import { filesFor } from '../new/files.ts';
import { placeIn } from '../new/place.ts';
import { ask, askFolder } from '../new/questions.ts';
import { Refusal } from '../refusal.ts';
import type { Words } from '../words/words.ts';
import type { Command } from './command.ts';

/** Refuses a folder that has something in it: nothing is ever overwritten. */
function refuseTaken(folder: string, words: Words): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Refusal(words.new.notAFolder(folder));
  if (readdirSync(folder).length) throw new Refusal(words.new.notEmpty(folder));
}

/** Writes the files into the folder, all or none. */
function write(folder: string, files: ReadonlyMap<string, string>): void {
  const parent = dirname(resolve(folder));
  mkdirSync(parent, { recursive: true });
  const draft = mkdtempSync(join(parent, `.${basename(folder)}-`));
  try {
    for (const [path, text] of files) {
      const isFolder = path.endsWith('/');
      mkdirSync(join(draft, isFolder ? path : dirname(path)), { recursive: true });
      if (!isFolder) writeFileSync(join(draft, path), text);
    }
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Installs the packages. Returns whether that succeeded; Ctrl-C removes the new folder. */
async function install(folder: string, words: Words): Promise<boolean> {
  console.log(words.new.installing);
  const npm = spawn('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
    npm.kill();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const [code] = (await once(npm, 'close').catch(() => [1])) as [number | null];
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (isStopped) {
    rmSync(folder, { recursive: true, force: true });
    throw new Refusal(words.new.cancelled);
  }
  return code === 0;
}

export const make: Command = {
  usage: 'new [folder]',
  positionals: (words) => ({ folder: { type: 'string', describe: words.options.folder } }),
  options: ({ options }) => ({
    county: { type: 'string', describe: options.county },
    municipality: { type: 'string', describe: options.municipality },
    all: { type: 'boolean', describe: options.all },
    yes: { type: 'boolean', describe: options.yes },
    install: { type: 'boolean', describe: options.install, default: true },
  }),
  run: async (given, words) => {
    const isAsking = !given.yes && process.stdin.isTTY && process.stdout.isTTY;
    if (!given.folder && !isAsking) throw new Refusal(words.new.noFolder);
    const folder = given.folder ? String(given.folder) : await askFolder(words);
    refuseTaken(folder, words);
    const place = placeIn(given, words);
    if (!place && !isAsking) throw new Refusal(words.new.noPlace);
    const answers = isAsking || !place ? await ask(place, words) : suggested(place);
    write(folder, filesFor(folder, answers, words.code));
    if (given.install && !(await install(folder, words))) throw new Refusal(words.new.notInstalled(folder));
    console.log(words.new.ready(folder));
    console.log(words.new.next([`cd ${folder}`, ...(given.install ? [] : ['npm install']), 'npm start']));
    return 0;
  },
};
