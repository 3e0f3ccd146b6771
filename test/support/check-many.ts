// Checks the project in the working directory as `hamn check` does, once with each of many slips. One process for all: most of
// the time of one check goes to its start. Reads a list of slips as JSON, and writes what was said of each.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { checkSite } from '../../site/check/index.ts';

/** Files with their content in base64; `null` for a file that is removed. */
export type Slip = Record<string, string | null>;

/** What the check said of a slip. */
export interface Said {
  status: number;
  stderr: string;
  /** The files of the owner, or of the built site, that the check changed. */
  changed: string[];
}

/** The content of every file of the project. */
const state = (): Map<string, string> =>
  new Map(
    readdirSync('.', { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(path).isFile())
      .map((path) => [path, readFileSync(path, 'base64')]),
  );

function write(files: Slip): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    if (content === null) rmSync(path, { force: true });
    else writeFileSync(path, Buffer.from(content, 'base64'));
  }
}

class Ended extends Error {}

/** Runs the check. `process.exit` ends only this run. */
async function check(): Promise<{ status: number; stderr: string }> {
  const lines: string[] = [];
  const { error, warn } = console;
  const { exit } = process;
  let status = 0;
  console.error = console.warn = (line: unknown) => void lines.push(String(line));
  process.exit = (code) => {
    status = Number(code);
    throw new Ended();
  };
  try {
    await checkSite({ hasNotes: true });
  } catch (reason) {
    if (!(reason instanceof Ended)) {
      status = -1;
      lines.push(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
    }
  }
  Object.assign(console, { error, warn });
  process.exit = exit;
  return { status, stderr: lines.join('\n') };
}

const all: Said[] = [];
for (const files of JSON.parse(await text(process.stdin)) as Slip[]) {
  const before = new Map(
    Object.keys(files).map((path) => [path, existsSync(path) ? readFileSync(path, 'base64') : null]),
  );
  write(files);
  const written = state();
  const said = await check();
  const now = state();
  all.push({
    ...said,
    changed: [...new Set([...written.keys(), ...now.keys()])].filter((path) => written.get(path) !== now.get(path)),
  });
  write(Object.fromEntries(before));
  // A folder that only the slip has would be a slip for the next.
  for (const path of Object.keys(files)) {
    for (
      let folder = dirname(path);
      folder !== '.' && existsSync(folder) && !readdirSync(folder).length;
      folder = dirname(folder)
    )
      rmSync(folder, { recursive: true });
  }
}
console.log(JSON.stringify(all));
