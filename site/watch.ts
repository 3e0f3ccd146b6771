// Builds the site, serves it and builds it again when a file changes. A fault is reported, and what stands is served on.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import EleventyDevServer from '@11ty/eleventy-dev-server';

/** Pages on other hosts may load our code, as they do when someone has pasted it there. */
const headers = { 'Access-Control-Allow-Origin': '*' };

/** Runs a command to its end, and reports whether it succeeded. */
async function succeeds(command: string, ...args: string[]): Promise<boolean> {
  const env = { ...process.env, HAMN_WATCHES: '1' };
  const shell = process.platform === 'win32' && command === 'npm';
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, shell });
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0;
}

const script = (name: string): Promise<boolean> => succeeds('npm', 'run', '--silent', name);

/** The widgets with their reference where their source has changed, then the site. */
async function rebuild(changed: readonly string[]): Promise<boolean> {
  const isOfWidgets = changed.some((path) => path.startsWith('widgets'));
  if (isOfWidgets && !((await script('build:widgets')) && (await script('build:docs')))) {
    console.error('The widgets could not be built. The site stays as it was until they can.');
    return false;
  }
  return succeeds(process.execPath, '--import', 'tsx', 'site/eleventy.ts');
}

/** When each file was last written. Asking for it misses no change, as a notice of the system may. */
function writtenWhen(): Map<string, number> {
  const paths = ['site', 'widgets'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  return new Map(paths.map((path) => [path, statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0]));
}

/** Waits for the files to differ from an earlier state, and returns the paths of those that do. */
async function changesSince(before: Map<string, number>): Promise<string[]> {
  for (;;) {
    const now = writtenWhen();
    const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
      (path) => before.get(path) !== now.get(path),
    );
    if (changed.length) return changed;
    await pause(300);
  }
}

async function serve(port: number): Promise<void> {
  const server = EleventyDevServer.getServer('hamn', 'dist/site', {
    // Nothing is put into the pages: what is served is what is built.
    liveReload: false,
    domDiff: false,
    portReassignmentRetryCount: 0,
    headers,
    messageOnStart: () => false,
  });
  server.serve(port);
  await server.ready();
}

/** Serves the site on this port of this machine until it is ended. */
export async function watch(port: number): Promise<never> {
  let isServing = false;
  let changed: string[] = [];
  for (;;) {
    const before = writtenWhen();
    if (await rebuild(changed)) {
      if (!isServing) await serve(port);
      isServing = true;
      console.log(`The site is at http://localhost:${port}. Ctrl-C ends it.`);
    } else if (!isServing) {
      console.error('Waiting for a change …');
    }
    changed = await changesSince(before);
    // An editor may write a file in several steps.
    await pause(200);
  }
}
