// What a bare clone says when something is in its way: one clear sentence, and an exit code that is not 0.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { it } from 'node:test';

async function run(args, { cwd = '.', env = {} } = {}) {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, timeout: 60_000 });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const [code] = await once(child, 'close');
  return { code, said: said.trim() };
}

it('Node is too old', async () => {
  const old = `data:text/javascript,${encodeURIComponent(
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.0" } })',
  )}`;
  const { code, said } = await run(['--import', old, '.ci/setup.js']);
  assert.equal(code, 1);
  assert.equal(said, 'Node 18.20.0 is too old for hamn: install Node 20.11 or newer from https://nodejs.org.');
});

it('there is no network to install from', async () => {
  const clone = await mkdtemp(join(tmpdir(), 'hamn-'));
  for (const file of ['.ci', 'package.json', 'package-lock.json'])
    await cp(file, join(clone, file), { recursive: true });
  const env = {
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_cache: join(clone, 'cache'),
    npm_config_fetch_retries: '0',
  };
  const { code, said } = await run(['.ci/setup.js'], { cwd: clone, env });
  await rm(clone, { recursive: true });
  assert.equal(code, 1);
  assert.match(
    said,
    /The packages could not be installed: the npm registry is not reached\. Check the network and try again\.$/,
  );
});

it('the port is taken', async () => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  const { code, said } = await run([resolve('site/serve.js')], { env: { PORT: String(port) } });
  server.close();
  assert.equal(code, 1);
  assert.match(said, new RegExp(`^Port ${port} is taken[^\\n]*$`));
});

it('the port is no port', async () => {
  const { code, said } = await run([resolve('site/serve.js')], { env: { PORT: 'eighty' } });
  assert.equal(code, 1);
  assert.match(said, /^PORT[^\n]*eighty[^\n]*$/);
});
