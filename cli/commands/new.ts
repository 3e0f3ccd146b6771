// hamn new: writes a project for a site of one's own. Everything is written beside its place and moved there at the end,
// so that Ctrl-C leaves nothing half made.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
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
import { note, publishedVersions } from '../../widgets/build/pinned.ts';
import { suggested } from '../new/answers.ts';
import { readEarlier, type Earlier } from '../new/earlier.ts';
import { filesFor } from '../new/files.ts';
import { placeIn } from '../new/place.ts';
import { ask, askFolder } from '../new/questions.ts';
import { Refusal } from '../refusal.ts';
import type { Words } from '../words/words.ts';
import type { Command, Given } from './command.ts';

/** Refuses a folder that has something in it: nothing is ever overwritten. */
function refuseTaken(folder: string, words: Words): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Refusal(words.new.notAFolder(folder));
  if (readdirSync(folder).length) throw new Refusal(words.new.notEmpty(folder));
}

/** Notes the hashes of released versions that have none: 0.1 noted none. */
function noteVersions(published: string): void {
  if (!existsSync(`${published}.json`)) for (const version of publishedVersions(published)) note(version, published);
}

/** Writes the files into the folder, and copies others there, all or none. */
function write(folder: string, files: ReadonlyMap<string, string>, copies: Earlier['copies'] = []): void {
  const parent = dirname(resolve(folder));
  mkdirSync(parent, { recursive: true });
  const draft = mkdtempSync(join(parent, `.${basename(folder)}-`));
  try {
    for (const [path, text] of files) {
      const isFolder = path.endsWith('/');
      mkdirSync(join(draft, isFolder ? path : dirname(path)), { recursive: true });
      if (!isFolder) writeFileSync(join(draft, path), text);
    }
    for (const [from, to] of copies) cpSync(from, join(draft, to), { recursive: true });
    noteVersions(join(draft, 'published'));
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Installs the packages. Returns whether that succeeded; Ctrl-C removes the new folder. */
async function install(folder: string, words: Words): Promise<boolean> {
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
  console.log(words.new.installing);
  const [code] = (await once(npm, 'close').catch(() => [1])) as [number | null];
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (isStopped) {
    rmSync(folder, { recursive: true, force: true });
    throw new Refusal(words.new.cancelled);
  }
  return code === 0;
}

/** Makes a project from a copy of hamn 0.1, which stays as it is. */
async function convert(given: Given, words: Words): Promise<number> {
  if (!given.folder) throw new Refusal(words.new.noFolder);
  const folder = String(given.folder);
  refuseTaken(folder, words);
  const { answers, files, copies, unknown } = readEarlier(String(given.from), words);
  const all = new Map([...filesFor(folder, answers, words.code), ...files]);
  all.delete('content/sv/tillganglighet.md');
  write(folder, all, copies);
  for (const name of unknown) console.log(words.new.unknownSetting(name));
  console.log(words.new.byHand);
  if (given.install && !(await install(folder, words))) throw new Refusal(words.new.notInstalled(folder));
  console.log(words.new.ready(folder));
  console.log(
    words.new.next([`cd ${folder}`, ...(given.install ? [] : ['npm install']), 'npm run check', 'npm start']),
  );
  return 0;
}

export const make: Command = {
  usage: 'new [folder]',
  positionals: (words) => ({ folder: { type: 'string', describe: words.options.folder } }),
  options: ({ options }) => ({
    county: { type: 'string', describe: options.county },
    municipality: { type: 'string', describe: options.municipality },
    all: { type: 'boolean', describe: options.all },
    from: { type: 'string', describe: options.from },
    yes: { type: 'boolean', describe: options.yes },
    install: { type: 'boolean', describe: options.install, default: true },
  }),
  run: async (given, words) => {
    if (given.from !== undefined) return convert(given, words);
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
