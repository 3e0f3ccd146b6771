// Builds the site, serves it and builds it again when a file changes. A fault is reported, and what stands is served on.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { program, project } from '../project.ts';

/** Pages on other hosts may load our code, as they do when someone has pasted it there. */
const headers = { 'Access-Control-Allow-Origin': '*' };

let running: ChildProcess | undefined;

/** Ends what is running before this program ends. */
export function endWith(signal: NodeJS.Signals): void {
  process.on(signal, () => {
    running?.kill(signal);
    process.exit(0);
  });
}

/** Runs a command to its end, and reports whether it succeeded. */
async function succeeds(command: string, ...args: string[]): Promise<boolean> {
  const env = { ...process.env, HAMN_WATCHES: '1' };
  const shell = process.platform === 'win32' && command === 'npm';
  running = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, shell });
  try {
    const [code] = (await once(running, 'close')) as [number | null];
    return code === 0;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
}

const runs = (path: string): Promise<boolean> => succeeds(process.execPath, '--import', 'tsx', path);

/** Runs scripts of package.json until one fails. */
async function scripts(...names: string[]): Promise<boolean> {
  for (const name of names) if (!(await succeeds('npm', 'run', '--silent', name))) return false;
  return true;
}

/** What is built anew when a file in it changes. */
const watched = [program.site, program.widgets, dirname(project.settings), project.content];

/** The path of each file with the time of its last change. Polling misses no change, as a notice of the system may. */
function writtenWhen(): Map<string, number> {
  const times = new Map<string, number>();
  for (const folder of watched) {
    try {
      for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        times.set(join(folder, path), statSync(join(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0);
    } catch {
      // A folder may go while it is read. The next look sees what is left.
    }
  }
  return times;
}

const differences = (one: Map<string, number>, other: Map<string, number>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

/** Waits until files differ from an earlier state and have come to rest: an editor may write several, in several steps. */
async function changesSince(before: Map<string, number>): Promise<string[]> {
  let now = before;
  for (;;) {
    await pause(300);
    const last = now;
    now = writtenWhen();
    if (differences(before, now).length && !differences(last, now).length) return differences(before, now);
  }
}

/** Answers an address that cannot be decoded, which the server would leave without an answer. */
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
    // Nothing is put into the pages: what is served is what is built.
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

/**
 * Serves the site on this port of this machine until it is ended.
 *
 * @param needsWidgets - Whether the widgets must be built first.
 */
export async function watch(port: number, needsWidgets = false): Promise<never> {
  // The server rejects an address that it cannot read, and goes on.
  process.on('unhandledRejection', (error) => {
    console.error(error instanceof Error ? error.message : error);
  });
  let isServing = false;
  let isFirst = needsWidgets;
  for (;;) {
    const before = writtenWhen();
    if (needsWidgets) {
      const steps = isFirst ? ['clean', 'build:widgets', 'build:types', 'build:docs'] : ['build:widgets', 'build:docs'];
      // What is built last stays as it was when the check finds a fault.
      if (await scripts('check', ...steps)) [needsWidgets, isFirst] = [false, false];
      else if (isServing) console.error('The widgets could not be built. The site stays as it was until they can.');
    }
    if (!needsWidgets && (await runs(`${program.site}/eleventy.ts`))) {
      if (!isServing) await serve(port);
      isServing = true;
      console.log(`The site is at http://localhost:${port}. Ctrl-C ends it.`);
    } else if (!isServing) {
      console.error('Waiting for a change …');
    }
    const changed = await changesSince(before);
    needsWidgets ||= changed.some((path) => path.startsWith(join(program.widgets, '/')));
  }
}
