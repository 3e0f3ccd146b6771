// A site of one's own, from nothing: the packed tarball in an empty folder, `npx hamn new`, `npm start`. Needs a network.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { pack, type Packed } from '../package/packed.ts';

const port = 21_087;
const address = `http://localhost:${port}`;
const shell = process.platform === 'win32';

/** Runs npm or npx to its end. */
const run = (cwd: string, command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd, shell, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 });

/** The messages are in the language of the project. */
const env = { ...process.env, HAMN_LANGUAGE: undefined };

/** Runs hamn in a folder, whatever its exit code. */
function hamn(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['hamn', ...args], { cwd, shell, env, encoding: 'utf8' });
  return { status, text: stdout + stderr };
}

/** The status of the site's first answer, within a time. */
async function firstAnswer(seconds: number): Promise<number> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return answer.status;
    if (Date.now() > end) return 0;
    await pause(300);
  }
}

describe('a site of one’s own', () => {
  let folder: string, site: string, tarball: Packed, server: ChildProcess | undefined;
  before(async () => {
    tarball = await pack();
    folder = await mkdtemp(join(tmpdir(), 'hamn-own-'));
    site = join(folder, 'kronoberg');
  });
  after(async () => {
    server?.kill('SIGTERM');
    await Promise.all([folder, tarball.folder].map((each) => rm(each, { recursive: true, force: true })));
  });

  it('answers after three commands, in less than three minutes', async () => {
    const started = Date.now();
    run(folder, 'npm', 'install', '--no-audit', '--no-fund', tarball.file);
    run(folder, 'npx', 'hamn', 'new', 'kronoberg', '--county', '07', '--yes', '--language', 'sv');
    const command = join(site, 'node_modules/hamn/dist/program/cli/hamn.js');
    server = spawn(process.execPath, [command, 'start', '--port', String(port)], { cwd: site, stdio: 'ignore' });
    assert.equal(await firstAnswer(120), 200);
    const seconds = (Date.now() - started) / 1000;
    console.log(`Three commands: ${seconds.toFixed(0)} s`);
    assert.ok(seconds < 180, `${seconds} s`);
    const page = await (await fetch(address)).text();
    assert.match(page, /Kronobergs län/);
    assert.match(page, /href="tel:112"/);
    assert.equal((await fetch(`${address}/stod/vaxjo/`)).status, 200);
  });

  it('has no word of Kalmar, except among all counties and municipalities', async () => {
    // Lists of the whole country: the published data, the facts of the builder, and the scripts that know every place.
    const isList = /^(data|v|widgets)\/|^builder\/facts\.js$|^hamn\.js$|^pagefind\//;
    const output = join(site, 'dist/site');
    const files = (await readdir(output, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
    const texts = await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return { path: path.slice(output.length + 1).replaceAll('\\', '/'), text: await readFile(path, 'utf8') };
      }),
    );
    assert.ok(texts.length > 300);
    const named = texts.filter(({ path, text }) => /kalmar/i.test(path + text) && !isList.test(path));
    assert.deepEqual(
      named.map(({ path }) => path),
      [],
    );
  });

  it('checks, builds and keeps a version, and refuses a kept version that has changed', async () => {
    server?.kill('SIGTERM');
    assert.deepEqual(hamn(site, 'check'), { status: 0, text: 'Inga fel.\n' });
    assert.match(hamn(site, 'release').text, /Version \S+ är nu sparad i published/);
    assert.equal(hamn(site, 'build').status, 0);
    const [version = ''] = await readdir(join(site, 'published'));
    await rename(join(site, 'published', version, 'first.js'), join(site, 'published', version, 'hamn.js'));
    const { status, text } = hamn(site, 'build');
    assert.equal(status, 1);
    assert.match(text, /hamn\.js: är inte som när den publicerades/);
    await rm(join(site, 'published'), { recursive: true });
    await rm(join(site, 'published.json'));
  });

  it('leaves the last site when a build fails, and keeps no page that is gone', async () => {
    const page = join(site, 'content/sv/tillfallig.md');
    const front = '---\ntitle: Tillfällig\ndescription: En sida.\ntranslated: false\n---\n\n';
    const built = join(site, 'dist/site/tillfallig/index.html');
    await writeFile(page, `${front}Den första texten.\n`);
    assert.equal(hamn(site, 'build').status, 0);
    await writeFile(page, `${front}Den andra texten. [Ingenstans](/finns/inte/)\n`);
    assert.equal(hamn(site, 'build').status, 1);
    assert.match(await readFile(built, 'utf8'), /Den första texten/);
    await rm(page);
    assert.equal(hamn(site, 'build').status, 0);
    assert.ok(!existsSync(built));
  });

  it('says what is missing, with exit code 2', async () => {
    assert.match(hamn(folder, 'build').text, /hamn\.yaml/);
    assert.equal(hamn(folder, 'build').status, 2);
    await mkdir(join(folder, 'aside'));
    await rename(join(site, 'node_modules/pagefind'), join(folder, 'aside/pagefind'));
    const { status, text } = hamn(site, 'build');
    assert.equal(status, 2);
    assert.match(text, /^Några paket saknas\. Kör: npm install pagefind@\S+\n$/);
    await rename(join(folder, 'aside/pagefind'), join(site, 'node_modules/pagefind'));
  });
});
