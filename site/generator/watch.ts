// Builds the site, serves it, and builds it again when a file changes. It reports an error and keeps serving the last
// build.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { program, project } from '../project.ts';
import { programArgs } from './programs.ts';
import { say } from '../../widgets/check/say.ts';
import { systemInWords } from '../../widgets/check/system-words.ts';

/** Pages on other hosts may load our files, as pages that paste the code do. */
const headers = { 'Access-Control-Allow-Origin': '*' };

let running: ChildProcess | undefined;

/** Stops the running command before this program exits. */
export function endWith(signal: NodeJS.Signals): void {
  process.on(signal, () => {
    running?.kill(signal);
    process.exit(0);
  });
}

/** Runs a command to its end. Returns whether it succeeded. */
async function succeeds(command: string, ...args: string[]): Promise<boolean> {
  const env = { ...process.env, HAMN_WATCHES: '1' };
  const shell = process.platform === 'win32' && command === 'npm';
  running = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, shell });
  try {
    const [code] = (await once(running, 'close')) as [number | null];
    return code === 0;
  } catch (error) {
    console.error(systemInWords(error as Error) ?? (error as Error).message);
    return false;
  }
}

const runs = (path: string): Promise<boolean> => succeeds(process.execPath, ...programArgs(path));

/** Runs scripts of package.json until one fails. */
async function scripts(...names: string[]): Promise<boolean> {
  for (const name of names) if (!(await succeeds('npm', 'run', '--silent', name))) return false;
  return true;
}

/** What a build writes, and what `hamn release` keeps. An owner does not edit them. */
const written = [project.output, project.cache, project.published];

/** The files and folders whose changes start a new build. The program in the package changes only with its version. */
const watched = [
  ...(program.isCompiled ? [] : [program.site, program.widgets]),
  ...Object.values(project).filter((path) => !written.includes(path)),
];

/** The path of each file with the time of its last change. Polling misses no change; the system's notifications may. */
function changeTimes(): Map<string, number> {
  const times = new Map<string, number>();
  const note = (path: string): void => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found) times.set(path, found.mtimeMs);
  };
  for (const each of watched) {
    note(each);
    try {
      for (const path of readdirSync(each, { recursive: true, encoding: 'utf8' })) note(join(each, path));
    } catch {
      // A file has nothing inside it, and a folder may be missing or disappear while it is read.
    }
  }
  return times;
}

const differences = (one: Map<string, number>, other: Map<string, number>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

/**
 * Waits until files differ from an earlier state and stay the same for a moment: an editor may write several files in
 * several steps.
 */
async function changesSince(before: Map<string, number>): Promise<string[]> {
  let now = before;
  for (;;) {
    await pause(300);
    const last = now;
    now = changeTimes();
    if (differences(before, now).length && !differences(last, now).length) return differences(before, now);
  }
}

/** Answers 400 for an address that cannot be decoded. The server would never answer. */
function refuseMalformed(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  try {
    decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname);
  } catch {
    response.writeHead(400).end();
    return;
  }
  next();
}

async function serve(port: number): Promise<void> {
  const server = EleventyDevServer.getServer('hamn', project.output, {
    // No scripts are added to the pages: the server sends exactly the built files.
    liveReload: false,
    domDiff: false,
    portReassignmentRetryCount: 0,
    headers,
    middleware: [refuseMalformed],
    messageOnStart: () => false,
  });
  server.serve(port);
  await server.ready();
}

/** The scripts that build the widgets, in order. */
const widgetScripts = ['clean', 'build:widgets', 'build:types', 'build:docs'] as const;

/**
 * Serves the site on this port of this machine until the program is stopped.
 *
 * @param needsWidgets - Whether the widgets must be built first.
 */
export async function watch(port: number, needsWidgets = false): Promise<never> {
  // The server rejects a promise for an address that it cannot read; keep serving.
  process.on('unhandledRejection', (error) => {
    console.error(error instanceof Error ? (systemInWords(error) ?? error.message) : error);
  });
  let isServing = false;
  /** The scripts that must run before the next build of the site. They stay until they succeed. */
  const pending = new Set<string>(needsWidgets ? widgetScripts : []);
  for (;;) {
    const before = changeTimes();
    if (pending.size) {
      // The check runs first, so that the last build stays when it finds an error.
      if (await scripts('check', ...widgetScripts.filter((name) => pending.has(name)))) pending.clear();
      else if (isServing) console.error(say`The widgets could not be built. The site stays as it was until they can.`);
    }
    if (!pending.size && (await runs('eleventy'))) {
      if (!isServing) await serve(port);
      isServing = true;
      console.log(say`The site is at http://localhost:${port}. Ctrl-C ends it.`);
    } else if (!isServing) {
      console.error(say`Waiting for a change …`);
    }
    const changed = await changesSince(before);
    if (changed.some((path) => path.startsWith(join(program.widgets, '/')))) {
      pending.add('build:widgets').add('build:docs');
    }
  }
}
