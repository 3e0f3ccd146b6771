// hamn new: writes a project for a site of one's own. Everything is written beside its place and moved there at the end,
// so that Ctrl-C leaves nothing half made.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { note, publishedVersions } from '../../widgets/build/pinned.ts';
import { suggested } from './answers.ts';
import { readEarlier, type Earlier } from './earlier.ts';
import { filesFor } from './files.ts';
import { placeIn } from './place.ts';
import { ask, askFolder } from './questions.ts';
import { tarball } from './spec.ts';
import { Refusal } from '../refusal.ts';
import type { Words } from '../words/words.ts';
import type { Given } from '../commands/command.ts';

/** Why a folder cannot be used; `undefined` if it can. Nothing is ever overwritten. */
function problemIn(folder: string, words: Words): string | undefined {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) return words.new.notAFolder(folder);
  if (readdirSync(folder).length) return words.new.notEmpty(folder);
}

/** Moves the finished draft to its place. An empty folder that is there may be the one that the user stands in. */
function move(draft: string, folder: string): void {
  if (!existsSync(folder)) {
    renameSync(draft, folder);
    return;
  }
  for (const name of readdirSync(draft)) renameSync(join(draft, name), join(folder, name));
  rmSync(draft, { recursive: true });
}

/** Notes the hashes of released versions that have none: 0.1 noted none. */
function noteVersions(published: string): void {
  if (!existsSync(`${published}.json`)) for (const version of publishedVersions(published)) note(version, published);
}

/** Writes the files into the folder, and copies others there, all or none. */
function write(folder: string, files: ReadonlyMap<string, string>, copies: Earlier['copies'] = []): void {
  const whole = resolve(folder);
  const parent = dirname(whole);
  mkdirSync(parent, { recursive: true });
  const draft = join(parent, `.${basename(whole)}-${randomUUID()}`);
  mkdirSync(draft);
  try {
    for (const [path, text] of files) {
      const isFolder = path.endsWith('/');
      mkdirSync(join(draft, isFolder ? path : dirname(path)), { recursive: true });
      if (!isFolder) writeFileSync(join(draft, path), text);
    }
    for (const [from, to] of copies) cpSync(from, join(draft, to), { recursive: true });
    noteVersions(join(draft, 'published'));
    move(draft, whole);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Removes what was made: the folder, or only what is in it if it was there before. */
function undo(folder: string, wasThere: boolean): void {
  const made = wasThere ? readdirSync(folder).map((name) => join(folder, name)) : [folder];
  for (const each of made) rmSync(each, { recursive: true, force: true });
}

/** Installs the packages. Returns whether that succeeded, and `undefined` when it was stopped. */
async function install(folder: string, words: Words): Promise<boolean | undefined> {
  const stopped = new AbortController();
  const stop = (): void => {
    stopped.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  console.log(words.new.installing);
  const npm = spawn('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    signal: stopped.signal,
  });
  const [code] = (await once(npm, 'close').catch(() => [1])) as [number | null];
  // npm ends after its signal, and writes no more.
  if (npm.exitCode === null && npm.signalCode === null && npm.pid) await once(npm, 'exit');
  process.off('SIGINT', stop).off('SIGTERM', stop);
  return stopped.signal.aborted ? undefined : code === 0;
}

/** A folder as the shell reads it. */
const inShell = (folder: string): string => (/^[\p{L}\d./\\_:~-]+$/u.test(folder) ? folder : `"${folder}"`);

/** The files of a project, and what was asked. */
interface Plan {
  files: ReadonlyMap<string, string>;
  copies?: Earlier['copies'];
  given: Given;
  words: Words;
  /** The command after those that install. */
  then?: readonly string[];
}

/** Writes the project, installs its packages, and says what to do next. */
async function finish(folder: string, { files, copies = [], given, words, then = [] }: Plan): Promise<number> {
  const wasThere = existsSync(folder);
  write(folder, files, [...copies, ...tarball()]);
  const isInstalled = given.install ? await install(folder, words) : true;
  if (isInstalled === undefined) {
    undo(folder, wasThere);
    throw new Refusal(words.new.cancelled);
  }
  const enter = resolve(folder) === resolve('.') ? [] : [`cd ${inShell(folder)}`];
  if (!isInstalled) throw new Refusal(words.new.notInstalled(folder, [...enter, 'npm install'].join(' && ')));
  console.log(words.new.ready(folder));
  console.log(words.new.next([...enter, ...(given.install ? [] : ['npm install']), ...then, 'npm start']));
  return 0;
}

/** Makes a project from a copy of hamn 0.1, which stays as it is. */
function convert(given: Given, words: Words): Promise<number> {
  if (!given.folder) throw new Refusal(words.new.noFolder);
  const folder = String(given.folder);
  const problem = problemIn(folder, words);
  if (problem) throw new Refusal(problem);
  const { answers, files: earlier, copies, unknown } = readEarlier(String(given.from), words);
  const files = new Map([...filesFor(folder, answers, given.language === 'en' ? 'en' : 'sv'), ...earlier]);
  files.delete('content/sv/tillganglighet.md');
  for (const name of unknown) console.log(words.new.unknownSetting(name));
  console.log(words.new.byHand);
  return finish(folder, { files, copies, given, words, then: ['npm run check'] });
}

/** Makes the project that was asked for. */
export async function make(given: Given, words: Words): Promise<number> {
  if (given.from !== undefined) return convert(given, words);
  const isAsking = !given.yes && Boolean(process.stdin.isTTY && process.stdout.isTTY);
  if (!given.folder && !isAsking) throw new Refusal(words.new.noFolder);
  const place = placeIn(given, words);
  if (!place && !isAsking) throw new Refusal(words.new.noPlace);
  const problemOf = (name: string): string | undefined => problemIn(name, words);
  const folder = given.folder ? String(given.folder) : await askFolder(problemOf, words);
  const problem = problemOf(folder);
  if (problem) throw new Refusal(problem);
  const answers = isAsking || !place ? await ask(place, words) : suggested(place);
  // The owner's files are in Swedish, whatever the language of this machine.
  const files = filesFor(folder, answers, given.language === 'en' ? 'en' : 'sv');
  return finish(folder, { files, given, words });
}
