// Two people who build the same files get the same bytes, wherever and whenever they build. The second build here has another
// folder with an awkward name, another order of files, another time zone and language, and a date two days later. Its machine seems so
// busy that more than half a second passes between two readings of the clock.
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, it } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);

const later = `data:text/javascript,${encodeURIComponent(`
  let waited = 0;
  const later = () => Now.now() + 48 * 3600e3 + (waited += 600);
  const Now = Date;
  globalThis.Date = class extends Now {
    constructor(...given) { super(...(given.length ? given : [later()])); }
    static now = later;
  };`)}`;

/** The files of the project, in another order. */
const sources = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file && existsSync(file))
  .reverse();
const files = (folder: string) =>
  readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((file) => statSync(join(folder, file)).isFile());

/** The folder name of a second download, plus other awkward characters. Each build tool fails on some of them. */
const name = "hamn-main (1) [å] {b} #50% & c's, d+e!";
let folder: string;
let copy: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hamn-again-'));
  copy = join(folder, name);
  await mkdir(copy);
  for (const each of sources) await cp(each, join(copy, each));
  await symlink(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
});
after(() => rm(folder, { recursive: true }));

it('a second build has the same bytes, file by file', async () => {
  const env = { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'ar_EG.UTF-8', NODE_OPTIONS: `--import=${later}` };
  await run('npm', ['run', 'build'], { cwd: copy, env, maxBuffer: 2 ** 26 });
  const [one, other] = ['dist', join(copy, 'dist')] as const;
  const built = files(other);
  assert.ok(built.length > 1000, `${built.length} files were built`);
  const differing = built.filter((file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))));
  assert.deepEqual(differing, []);
});
