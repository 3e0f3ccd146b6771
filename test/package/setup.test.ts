// Errors of a bare clone when something is missing: one clear sentence, and an exit code other than 0.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { project } from '../../site/project.ts';
import { readJson } from '../support/built.ts';
import { freePort } from '../support/servers.ts';
import { copySite, programArgs } from '../support/site-copy.ts';

const isRoot = process.getuid?.() === 0;

interface Surroundings {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

async function run(args: string[], { cwd = '.', env = {} }: Surroundings = {}) {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, timeout: 60_000 });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += String(text)));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output: output.trim() };
}

/** Setup's output under a version of Node. If the version is accepted, setup stops at the packages, which are unreachable here. */
async function underNode(version: string) {
  const other = `data:text/javascript,${encodeURIComponent(
    `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })`,
  )}`;
  return await run(['--import', other, '.ci/setup.js'], { env: { CI: '' } });
}

// 20.19.0, 21.7.3, 22.11.0 and 22.12.0 die with ERR_REQUIRE_ESM or ERR_REQUIRE_CYCLE_MODULE when a package loads.
it('the version of Node is too old for the packages', async () => {
  for (const version of ['18.20.0', '20.11.0', '20.19.0', '21.7.3', '22.12.0']) {
    const { code, output } = await underNode(version);
    assert.equal(code, 1, version);
    assert.equal(output, `hamn needs Node 20.20, or 22.18 or newer, and this is ${version}: https://nodejs.org.`);
  }
});

it('the version of Node is accepted, and every place names the same versions', async () => {
  for (const version of ['20.20.0', '22.18.0', '24.0.0'])
    assert.deepEqual(await underNode(version), { code: 0, output: '' });
  const { engines } = readJson<{ engines: { node: string } }>('package.json');
  assert.equal(engines.node, '^20.20.0 || >=22.18.0');
  for (const file of ['README.md', 'docs/copying.md', 'docs/deploy.md']) {
    assert.match(await readFile(file, 'utf8'), /Node\b.* 20\.20, (or|eller) 22\.18 (or newer|eller nyare)/, file);
  }
});

it('there is no network', async () => {
  const clone = await mkdtemp(join(tmpdir(), 'hamn-'));
  for (const file of ['.ci', 'package.json', 'package-lock.json'])
    await cp(file, join(clone, file), { recursive: true });
  const env = {
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_cache: join(clone, 'cache'),
    npm_config_fetch_retries: '0',
  };
  const { code, output } = await run(['.ci/setup.js'], { cwd: clone, env });
  await rm(clone, { recursive: true });
  assert.equal(code, 1);
  assert.match(
    output,
    /The packages could not be installed: the npm registry is not reached\. Check the network and try again\.$/,
  );
});

describe(
  'programs of Debian',
  { skip: existsSync('/usr/bin/apt-get') && isRoot ? false : 'root and apt-get are needed' },
  () => {
    /** The output, and the arguments of apt-get, with a program missing. A fake apt-get ends with `code`. */
    async function install(code: number, env: NodeJS.ProcessEnv) {
      const folder = await mkdtemp(join(tmpdir(), 'hamn-apt-'));
      await writeFile(join(folder, 'apt-get'), `#!/bin/sh\necho "$@" >> ${folder}/asked\nexit ${code}\n`, {
        mode: 0o755,
      });
      const wanted = { 'not-there': join(folder, 'not-there'), there: process.execPath };
      const script = `import('./.ci/programs.js').then(({ installPrograms }) => installPrograms(${JSON.stringify(wanted)}))`;
      const ran = await run(['--eval', script], { env: { PATH: `${folder}:${process.env.PATH}`, ...env } });
      const asked = await readFile(join(folder, 'asked'), 'utf8').catch(() => '');
      await rm(folder, { recursive: true });
      return { ...ran, asked };
    }

    it('are installed in CI where they are missing', async () => {
      const { code, output, asked } = await install(0, { CI: '1' });
      assert.deepEqual([code, output], [0, 'Installing not-there …']);
      assert.equal(asked, 'update\ninstall -y --no-install-recommends not-there\n');
    });

    it('that cannot be installed do not stop setup, and are reported', async () => {
      const { code, output } = await install(100, { CI: '1' });
      assert.equal(code, 0);
      assert.match(output, /apt-get install failed with code 100: tests that need a missing program are skipped\./);
    });

    it('are not installed outside CI', async () => {
      assert.deepEqual(await install(0, { CI: '' }), { code: 0, output: '', asked: '' });
    });
  },
);

it('the port is taken', async () => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { code, output } = await run(programArgs(resolve('site/serve.ts')), { env: { PORT: String(port) } });
  server.close();
  assert.equal(code, 2);
  assert.match(output, new RegExp(`^Port ${port} is taken[^\\n]*$`));
});

it('the port is invalid', async () => {
  const { code, output } = await run(programArgs(resolve('site/serve.ts')), { env: { PORT: 'eighty' } });
  assert.equal(code, 2);
  assert.match(output, /^PORT[^\n]*eighty[^\n]*$/);
});

it('npm is missing, and a Swedish project is told so in Swedish', { timeout: 60_000 }, async () => {
  const serve = `import('./site/generator/watch.ts').then(({ watch }) => watch(1, true))`;
  const env = { ...process.env, PATH: '', HAMN_LANGUAGE: 'sv' };
  const child = spawn(process.execPath, ['--import', 'tsx', '--eval', serve], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      output += String(text);
      // It waits for a change, and would never end.
      if (output.includes('…')) child.kill();
    });
  }
  await once(child, 'close');
  assert.equal(output, 'npm: saknas\nVäntar på en ändring …\n');
});

it(
  'a mistake in hamn.yaml during editing is reported, and the served site stays until it is corrected',
  { timeout: 180_000 },
  async ({ signal }) => {
    // Builds the site in a copy, because other tests read the one here.
    const clone = await copySite('copy');
    const port = await freePort();
    const serve = `import('./site/generator/watch.ts').then(({ watch }) => watch(${port}))`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--eval', serve], { cwd: clone, signal });
    child.on('error', () => undefined);
    let output = '';
    let heard = (): void => undefined;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        output += String(text);
        heard();
      });
    }
    /** Waits for this output. */
    const says = (words: RegExp) =>
      new Promise<void>((done) => {
        heard = () => {
          if (words.test(output)) done();
        };
        heard();
      });
    const served = async (path: string) => {
      const response = await fetch(`http://localhost:${port}${path}`);
      return { status: response.status, text: await response.text() };
    };
    const file = join(clone, project.settings);
    const right = await readFile(file, 'utf8');
    /** Writes the file with this change, and waits for the output. */
    const edit = async (from: string, to: string, answer: RegExp) => {
      output = '';
      await writeFile(file, right.replace(from, to));
      await says(answer);
      assert.equal(child.exitCode, null);
    };
    try {
      await says(/The site is at/);
      for (const [from, to, answer] of [
        [
          'demonstration: true',
          "demonstration: true\ncolours:\n  light:\n    water: '#89c2cc'",
          /hamn\.yaml: colours\.light\.water: #89c2cc has a contrast of 1\.71 to 1 against mist, #eaf0f0/,
        ],
        ["county: '08'", "county: '70'", /hamn\.yaml: county: '70'; expected all, or the two-digit code of a county/],
        ["county: '08'", "county: '08", /hamn\.yaml: .*: county: '08 \(line \d+\)/],
      ] satisfies [from: string, to: string, answer: RegExp][]) {
        await edit(from, to, answer);
        assert.match((await served('/')).text, /<style>[^<]*--water:#0b5563/);
        assert.equal((await served('/stod/kalmar/')).status, 200);
      }
      await edit("county: '08'", "county: '07'\nmoreCounties: ['08']", /Wrote \d+ files[^]*The site is at/);
      assert.equal((await served('/stod/vaxjo/')).status, 200);
      assert.match((await served('/kommuner/')).text, /href="\/stod\/vaxjo\/"/);
      await edit('', '', /Wrote \d+ files[^]*The site is at/);
      assert.doesNotMatch((await served('/kommuner/')).text, /href="\/stod\/vaxjo\/"/);
      assert.match((await served('/kommuner/')).text, /href="\/stod\/kalmar\/"/);
    } finally {
      child.kill();
      await once(child, 'close');
      await rm(clone, { recursive: true });
    }
  },
);
